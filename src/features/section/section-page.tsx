import { useLiveQuery } from 'dexie-react-hooks';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sections } from '../../domain/sections/index.ts';
import type { SectionPlace } from '../../parts/entry-link.ts';
import { itemsIn, pageLists } from '../../parts/entry-line.tsx';
import { inOrder } from '../../parts/item-dates.ts';
import { Empty } from '../../ui/empty.tsx';
import { SinglePage, Spread } from '../../ui/spread.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { EmptySection } from './empty-section.tsx';
import { EntryPage } from './entry-page.tsx';
import { SectionList } from './section-list.tsx';
import type { Navigate, SectionProps } from './section-props.ts';
import { useSectionWords } from './use-section-words.ts';
import { useListing, type Listing } from './use-listing.ts';
import { useSitting } from './use-sitting.ts';
import { ValidityBoard } from './validity-board.tsx';
import { ValidityList } from './validity-list.tsx';

interface SectionPageProps {
  readonly store: PassportStore;
  readonly clock: Clock;
  readonly place: SectionPlace;
  readonly navigate: Navigate;
}

/** The pages of any section: its list or board, and its entries. */
export function SectionPage(props: SectionPageProps) {
  // A live query still gives its last answer while it looks again: the entries of one section must not be shown as another's.
  return <PageOfSection key={props.place.section} {...props} />;
}

function PageOfSection({ store, clock, place, navigate }: SectionPageProps) {
  const words = useSectionWords();
  const section = sections.find((row) => row.type === place.section);
  const entries = useLiveQuery(() => (section ? store.entriesOf(section.type) : []), [store, section]);
  const passport = useLiveQuery(() => store.passport(), [store]);
  if (section === undefined) {
    return (
      <SinglePage label={words.unknown}>
        <Empty icon="book-open" level={1} title={words.unknown} />
      </SinglePage>
    );
  }
  if (entries === undefined || passport === undefined) return null;
  const shared = { store, section, clock, navigate, contentLanguage: passport.contentLanguage };
  if (section.cardinality === 'one') return <OnlyEntry {...shared} entry={entries[0]} place={place} />;
  if (entries.length === 0 && place.entryId === undefined) return <EmptySection {...shared} />;
  return <ManyEntries {...shared} entries={entries} place={place} />;
}

function ManyEntries(props: Omit<ListAndEntryProps, 'listing'>) {
  const { store, section, entries, place, clock } = props;
  const listing = useListing(store, section, entries, clock.today());
  if (section.list === 'validity' && place.entryId === undefined) {
    return <ValidityBoard {...props} listing={listing} />;
  }
  return <ListAndEntry {...props} listing={listing} />;
}

interface OnlyEntryProps extends SectionProps {
  readonly entry: Entry | undefined;
  readonly place: SectionPlace;
}

function OnlyEntry({ entry, place, ...shared }: OnlyEntryProps) {
  const language = useLanguage();
  useSitting(shared.store, entry?.id);
  return (
    <SinglePage label={shared.section.label[language]} scrollKey={`/s/${shared.section.type}`}>
      <EntryPage {...shared} key={shared.section.type} entry={entry} at={place.at} siblings={[]} canMove />
    </SinglePage>
  );
}

interface ListAndEntryProps extends SectionProps {
  readonly entries: readonly Entry[];
  readonly place: SectionPlace;
  readonly listing: Listing;
}

/** The list on the left, one entry on the right: without a choice, the first, as a notebook falls open on its last page. */
function ListAndEntry({ entries, place, listing, ...shared }: ListAndEntryProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const { section } = shared;
  const current = place.entryId === undefined ? firstPlace(section, entries) : place;
  const entry = entries.find((row) => row.id === current.entryId);
  const item = itemOf(section, entry, current.itemId);
  useSitting(shared.store, entry?.id);
  const isGone = entry === undefined || (current.itemId !== undefined && item === undefined);
  const label = section.label[language];
  const List = section.list === 'validity' ? ValidityList : SectionList;
  return (
    <Spread
      leftLabel={words.list({ name: label })}
      rightLabel={section.singular[language]}
      leftKey={`/s/${section.type}`}
      rightKey={[section.type, current.entryId, current.itemId].join('/')}
      shows={place.entryId === undefined ? 'left' : 'right'}
      left={<List {...shared} entries={entries} current={current} listing={listing} />}
      right={
        isGone ? (
          <Empty
            icon={section.icon}
            hue={section.tone}
            title={words.gone}
            action={<a href="#/bin">{words.seeBin}</a>}
          />
        ) : (
          <EntryPage
            {...shared}
            key={[entry.id, current.itemId].join('/')}
            entry={entry}
            itemId={current.itemId}
            at={place.at}
            siblings={entries}
            canMove={listing.isPlain}
          />
        )
      }
    />
  );
}

function firstPlace(section: Section, entries: readonly Entry[]): SectionPlace {
  const [entry] = entries;
  const [name, list] = pageLists(section)[0] ?? [];
  const item = entry && name && list ? inOrder(itemsIn(entry, name), list)[0] : undefined;
  return { section: section.type, entryId: entry?.id, itemId: item?.id };
}

function itemOf(section: Section, entry: Entry | undefined, itemId: string | undefined) {
  if (entry === undefined || itemId === undefined) return undefined;
  return pageLists(section)
    .flatMap(([name]) => itemsIn(entry, name))
    .find((item) => item.id === itemId);
}

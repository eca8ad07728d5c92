import { EntryLine, itemsIn, pageLists } from '../../parts/entry-line.tsx';
import type { SectionPlace } from '../../parts/entry-link.ts';
import type { Entry } from '../../domain/records.ts';
import type { Language } from '../../domain/language.ts';
import type { Section } from '../../domain/section.ts';
import { Button } from '../../ui/button.tsx';
import { MarginList } from '../../ui/margin-list.tsx';
import { Fine, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { addEntry } from './add-entry.ts';
import { ListTools } from './list-tools.tsx';
import { addBeside, mainList } from './new-post.ts';
import { NextHint } from './next-hint.tsx';
import type { SectionProps } from './section-props.ts';
import type { Listing } from './use-listing.ts';
import { useShowCurrent } from './use-show-current.ts';
import { useSectionWords, type SectionWords } from './use-section-words.ts';
import styles from './section-list.module.css';

export interface ListProps extends SectionProps {
  readonly entries: readonly Entry[];
  readonly current: SectionPlace;
  readonly listing: Listing;
}

type SectionPropsOf = Pick<SectionProps, 'store' | 'section' | 'navigate'>;

/** The left page: dates in the margin, entries and their posts. */
export function SectionList({ store, section, navigate, entries, current, listing }: ListProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const label = section.label[language];
  const list = useShowCurrent(current);
  return (
    <div ref={list}>
      <PageTitle>{label}</PageTitle>
      <Lede>{countsOf(section, entries, language, words)}</Lede>
      <div className={styles['add']}>
        <Button variant="main" wide icon="plus" onPress={() => void addEntry(store, section, navigate)}>
          {section.add[language]}
        </Button>
      </div>
      <ListTools store={store} section={section} listing={listing} />
      {listing.shown.length === 0 && <Fine>{words.nothingFound}</Fine>}
      <MarginList narrow label={label}>
        {listing.shown.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            section={section}
            tags={listing.tagsOf(entry)}
            isHere={entry.id === current.entryId}
            currentItem={entry.id === current.entryId ? current.itemId : undefined}
            foot={entry.id === current.entryId && <Beside {...{ store, section, navigate, entry }} />}
          />
        ))}
      </MarginList>
      <NextHint section={section} entries={entries} />
    </div>
  );
}

/** Under the posts of the employer that is open: one more there. */
function Beside({ store, section, navigate, entry }: SectionPropsOf & { readonly entry: Entry }) {
  const language = useLanguage();
  const words = useSectionWords();
  const list = mainList(section);
  if (list === undefined) return null;
  const [long, short]: readonly Readonly<Record<string, string>>[] = [words.beside, words.besideShort];
  const add = list[1].add[language];
  return (
    <Button
      variant="link"
      icon="plus"
      label={long?.[section.type] ?? add}
      onPress={() => void addBeside(store, section, navigate, entry, list)}
    >
      {short?.[section.type] ?? add}
    </Button>
  );
}

/** « 3 employeurs, 5 postes » */
export function countsOf(
  section: Section,
  entries: readonly Entry[],
  language: Language,
  words: SectionWords,
): string {
  const counted = (count: number, one: string): string => words.counted({ count, one });
  const inner = pageLists(section).map(([name, list]) =>
    counted(
      entries.reduce((sum, entry) => sum + itemsIn(entry, name).length, 0),
      list.singular[language],
    ),
  );
  return [counted(entries.length, section.singular[language]), ...inner].join(', ');
}

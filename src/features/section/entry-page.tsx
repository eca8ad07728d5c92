import { useCallback, useMemo, useRef } from 'react';
import type { Path } from '../../domain/address.ts';
import { entryTitle, itemTitle } from '../../domain/entry-title.ts';
import type { Fields, Item, ListField, Values } from '../../domain/fields/field.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { proofsWithin } from '../../domain/proofs.ts';
import type { Entry } from '../../domain/records.ts';
import { EditingProvider } from '../../parts/editing.tsx';
import { itemsIn, pageLists } from '../../parts/entry-line.tsx';
import { sectionHref, sectionLocation } from '../../parts/entry-link.ts';
import { GroupForm, ListFields } from '../../parts/group-form.tsx';
import { ProofBadge } from '../../parts/proofs/proof-badge.tsx';
import { ProofEntryProvider } from '../../parts/proofs/proof-host.tsx';
import { ProofPlace } from '../../parts/proofs/proof-place.tsx';
import { versionsLocation } from '../../parts/versions-link.ts';
import { usePartsWords } from '../../parts/use-parts-words.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { Row } from '../../ui/rows.tsx';
import { EntryHead } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { useEntryMenu, useItemMenu } from './entry-menu.ts';
import styles from './entry-page.module.css';
import { AskAgain, EntryFoot } from './entry-foot.tsx';
import { convertEntries } from './convert-menu.ts';
import { EntryStatus } from './entry-status.tsx';
import { FoldedFields } from './folded-fields.tsx';
import type { SectionProps } from './section-props.ts';
import { UndecidedNotices } from './undecided-notices.tsx';
import { useEntryEditing } from './use-entry-editing.ts';
import { useScope } from './use-scope.ts';
import { useSectionWords } from './use-section-words.ts';

interface EntryPageProps extends SectionProps {
  /** None yet: the section of which there is one only, before its first word. */
  readonly entry: Entry | undefined;
  /** The element whose page this is. */
  readonly itemId?: string | undefined;
  /** What to unfold and focus. */
  readonly at: Path | undefined;
  /** The entries of the section, in the order of the list. */
  readonly siblings: readonly Entry[];
  /** The list is shown whole and in its own order. */
  readonly canMove: boolean;
}

/** One entry, or one of its elements that has a page of its own (a post): what it is, then its form. */
export function EntryPage(props: EntryPageProps) {
  const { store, section, clock, navigate, entry, at } = props;
  const contentLanguage = entry?.contentLanguage ?? props.contentLanguage;
  const blank = useMemo(() => emptyValues(section.fields), [section]);
  const values = entry?.values ?? blank;
  const entryId = useEntryId(props);
  const editing = useEntryEditing(store, section, useEntryId(props));
  const onArrived = useForgetAim(props);
  const scope = useScope({
    store,
    section,
    entryKey: entry?.id ?? section.type,
    values,
    contentLanguage,
    today: clock.today(),
    at,
    onArrived,
    editing,
    navigate,
  });
  const found = findItem(props);
  return (
    <EditingProvider scope={scope}>
      <ProofEntryProvider id={entryId} proofs={entry?.proofs}>
        {found !== undefined && entry !== undefined ? (
          <ItemBody {...props} entry={entry} {...found} />
        ) : (
          <EntryBody {...props} values={values} />
        )}
      </ProofEntryProvider>
    </EditingProvider>
  );
}

/** Takes what was aimed at out of the address: coming back finds the page as it was left, not at that field again. */
function useForgetAim({ section, entry, itemId, at, navigate }: EntryPageProps): () => void {
  const isAiming = at !== undefined;
  const entryId = entry?.id;
  return useCallback(() => {
    if (isAiming) navigate(sectionLocation({ section: section.type, entryId, itemId }), { replace: true });
  }, [isAiming, navigate, section, entryId, itemId]);
}

/** The id to write to. Two first words written at once begin one entry, not two. */
function useEntryId({ store, section, entry }: EntryPageProps): () => Promise<string> {
  const begun = useRef<Promise<string>>(undefined);
  const id = entry?.id;
  return useCallback(async () => {
    if (id !== undefined) return id;
    begun.current ??= store
      .createEntry(section.type)
      .then((made) => made.id)
      // Only while it is on its way: an entry that was undone since, or could not be made, is begun anew.
      .finally(() => {
        begun.current = undefined;
      });
    return begun.current;
  }, [id, store, section]);
}

interface FoundItem {
  readonly list: string;
  readonly field: ListField;
  readonly item: Item;
}

function findItem({ section, entry, itemId }: EntryPageProps): FoundItem | undefined {
  if (entry === undefined || itemId === undefined) return undefined;
  for (const [list, field] of pageLists(section)) {
    const item = itemsIn(entry, list).find((row) => row.id === itemId);
    if (item !== undefined) return { list, field, item };
  }
  return undefined;
}

function EntryBody(props: EntryPageProps & { readonly values: Values }) {
  const { section, entry, values, clock } = props;
  const language = useLanguage();
  const parts = usePartsWords();
  const words = useSectionWords();
  const menu = useEntryMenu(props);
  const isOnly = section.cardinality === 'one';
  const label = section.label[language];
  const title = isOnly
    ? label
    : entryTitle({ values }, section, language) || parts.form.untitled({ kind: section.singular[language] });
  return (
    <div className={styles['entry']}>
      {isOnly ? (
        <EntryHead
          title={title}
          actions={
            entry && (
              <ButtonLink variant="link" icon="history" href={`#${versionsLocation(entry.id)}`}>
                {words.versions}
              </ButtonLink>
            )
          }
        />
      ) : (
        <header>
          <Crumbs
            links={[{ label, href: sectionHref({ section: section.type }) }]}
            state={<Badge entry={entry} within={[]} />}
          />
          <EntryHead level={1} title={title} actions={<EntryActions {...props} menu={menu} />} />
        </header>
      )}
      {entry !== undefined && <UndecidedNotices {...props} entry={entry} within={[]} />}
      {entry !== undefined && section.list === 'validity' && (
        <>
          <EntryStatus entry={entry} section={section} today={clock.today()} />
          <AskAgain {...props} entry={entry} today={clock.today()} />
        </>
      )}
      <Body
        fields={section.fields}
        values={values}
        path={[]}
        title={section.title}
        label={section.singular[language]}
      />
      {entry !== undefined && !isOnly && <EntryFoot {...props} entry={entry} today={clock.today()} />}
    </div>
  );
}

/** What can be done with the entry; a note waits to be put in its place, so that stands beside. */
function EntryActions({ menu, ...props }: EntryPageProps & { readonly menu: readonly MenuEntry[] }) {
  const language = useLanguage();
  const words = useSectionWords();
  const { entry, section } = props;
  return (
    <Row>
      {entry !== undefined && section.chapter === 'inbox' && (
        <Menu
          label={words.sortInto}
          icon="folder-open"
          items={convertEntries({ ...props, entry }, words, language)}
        />
      )}
      <Menu label={words.actions} items={menu} />
    </Row>
  );
}

function ItemBody(props: EntryPageProps & { readonly entry: Entry } & FoundItem) {
  const { section, entry, list, field, item } = props;
  const language = useLanguage();
  const words = useSectionWords();
  const parts = usePartsWords();
  const menu = useItemMenu(props);
  const entryName =
    entryTitle(entry, section, language) || parts.form.untitled({ kind: section.singular[language] });
  return (
    <div className={styles['entry']}>
      <header>
        <Crumbs
          links={[
            { label: section.label[language], href: sectionHref({ section: section.type }) },
            { label: entryName, href: sectionHref({ section: section.type, entryId: entry.id }) },
          ]}
          state={<Badge entry={entry} within={[list, item.id]} />}
        />
        <EntryHead
          level={1}
          title={itemTitle(item, field, language) || parts.form.untitled({ kind: field.singular[language] })}
          actions={<Menu label={words.actions} items={menu} />}
        />
      </header>
      <UndecidedNotices {...props} within={[list, item.id]} />
      <Body
        fields={field.fields}
        values={item.values}
        path={[list, item.id]}
        title={field.title}
        label={field.singular[language]}
      />
    </div>
  );
}

interface BodyProps {
  readonly fields: Fields;
  readonly values: Values;
  readonly path: Path;
  readonly title: readonly string[];
  readonly label: string;
}

/** Whether it is backed by a proof, beside its path: the same place and rank for both answers. */
function Badge({ entry, within }: { readonly entry: Entry | undefined; readonly within: Path }) {
  return entry && <ProofBadge look="tag" count={proofsWithin(entry, within).length} />;
}

/** With lists below (missions, posts) the own fields fold into a line of facts; alone, they are the page. */
function Body({ title, label, ...group }: BodyProps) {
  const hasLists = Object.values(group.fields).some((field) => field.kind === 'list');
  return (
    <ProofPlace path={group.path} name={label} isMain>
      {hasLists ? (
        <>
          <FoldedFields {...group} title={title} label={label} />
          <ListFields {...group} />
        </>
      ) : (
        <GroupForm {...group} />
      )}
    </ProofPlace>
  );
}

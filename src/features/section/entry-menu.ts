import type { PassportStore } from '../../data/passport-store.ts';
import { entryTitle, itemTitle } from '../../domain/entry-title.ts';
import type { Item, ListField } from '../../domain/fields/field.ts';
import { valuesText } from '../../domain/fields/kinds.ts';
import type { Language } from '../../domain/language.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { itemsIn } from '../../parts/entry-line.tsx';
import { isOrderedByDates } from '../../parts/item-dates.ts';
import { placeOf, sectionLocation } from '../../parts/entry-link.ts';
import { versionsLocation } from '../../parts/versions-link.ts';
import { usePartsWords } from '../../parts/use-parts-words.ts';
import { offerUndo } from '../../parts/offer-undo.ts';
import { useAsk } from '../../ui/ask.tsx';
import { announce } from '../../ui/live.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { addEntry } from './add-entry.ts';
import { convertEntries } from './convert-menu.ts';
import { addBeside, mainList } from './new-post.ts';
import { renewed } from './renew.ts';
import type { Navigate } from './section-props.ts';
import { useSectionWords, type SectionWords } from './use-section-words.ts';

interface EntryMenuRequest {
  readonly store: PassportStore;
  readonly section: Section;
  readonly navigate: Navigate;
  readonly entry: Entry | undefined;
  readonly siblings: readonly Entry[];
  /** The list is shown whole and in its own order: only then does « up » mean what is seen. */
  readonly canMove: boolean;
}

/** What can be done with an entry as a whole. */
export function useEntryMenu({
  store,
  section,
  navigate,
  entry,
  siblings,
  canMove,
}: EntryMenuRequest): readonly MenuEntry[] {
  const language = useLanguage();
  const words = useSectionWords();
  const parts = usePartsWords();
  if (entry === undefined) return [];
  const name =
    entryTitle(entry, section, language) || parts.form.untitled({ kind: section.singular[language] });
  const index = siblings.findIndex((row) => row.id === entry.id);
  const [above, below] = [siblings[index - 1], siblings[index + 1]];
  const go = (id: string): void => navigate(sectionLocation({ section: section.type, entryId: id }));
  const duplicate = async (): Promise<void> => {
    const copy = await store.duplicateEntry(entry.id);
    showToast({ message: words.duplicated({ name }) });
    go(copy.id);
  };
  const move = async (to: Parameters<PassportStore['moveEntry']>[1], position: number): Promise<void> => {
    await store.moveEntry(entry.id, to);
    announce(words.movedTo({ name, position, count: siblings.length }));
  };
  const toBin = async (): Promise<void> => {
    await store.deleteEntry(entry.id);
    navigate(sectionLocation({ section: section.type }));
    await offerUndo(store, words, words.inBin({ name }), () => go(entry.id));
  };
  const list = mainList(section);
  return [
    ...(list === undefined
      ? []
      : [
          besideEntry(section, list, words, language, () => addBeside(store, section, navigate, entry, list)),
        ]),
    ...(section.list === 'validity'
      ? [
          {
            id: 'renew',
            label: words.renew,
            icon: 'refresh-cw',
            onSelect: () =>
              void addEntry(store, section, navigate, renewed(entry, section), section.timeline[0]),
          },
        ]
      : []),
    ...menuOf(words, {
      duplicate,
      up: above && (() => move({ before: above.id }, index)),
      down: below && (() => move({ after: below.id }, index + 2)),
      remove: { label: words.toBin, run: toBin },
      isMovable: siblings.length > 1,
      canMove,
      others: [
        ...(section.chapter === 'inbox'
          ? []
          : convertEntries({ store, section, navigate, entry }, words, language)),
        {
          id: 'versions',
          label: words.versions,
          icon: 'history',
          onSelect: () => navigate(versionsLocation(entry.id)),
        },
        {
          id: 'print',
          label: words.print,
          icon: 'printer',
          onSelect: () => navigate(printLocation(section)),
        },
      ],
    }),
  ];
}

const besideEntry = (
  section: Section,
  [, field]: readonly [string, ListField],
  words: SectionWords,
  language: Language,
  run: () => Promise<void>,
): MenuEntry => {
  const beside: Readonly<Record<string, string>> = words.beside;
  return {
    id: 'beside',
    label: beside[section.type] ?? field.add[language],
    icon: 'plus',
    onSelect: () => void run(),
  };
};

/** The documents, with this part alone chosen. */
export const printLocation = (section: Section): string =>
  `/documents?section=${encodeURIComponent(section.type)}`;

interface ItemMenuRequest extends Omit<EntryMenuRequest, 'siblings' | 'canMove'> {
  readonly entry: Entry;
  readonly list: string;
  readonly field: ListField;
  readonly item: Item;
}

/** What can be done with an element that has a page of its own. */
export function useItemMenu({
  store,
  section,
  navigate,
  entry,
  list,
  field,
  item,
}: ItemMenuRequest): readonly MenuEntry[] {
  const language = useLanguage();
  const words = useSectionWords();
  const parts = usePartsWords();
  const name = itemTitle(item, field, language) || parts.form.untitled({ kind: field.singular[language] });
  const items = itemsIn(entry, list);
  const isMovable = !isOrderedByDates(field);
  const index = items.findIndex((row) => row.id === item.id);
  const address = { entry: entry.id, path: [list, item.id] };
  const go = (id: string): void =>
    navigate(sectionLocation({ ...placeOf(section, entry.id, [list, id]), at: [list, id] }));
  const move = async (to: number): Promise<void> => {
    await store.moveItem(address, to);
    announce(words.movedTo({ name, position: to + 1, count: items.length }));
  };
  const ask = useAsk();
  // An element with a page of its own may hold years of work, and does not go to the bin.
  const holdsSomething = valuesText(item.values, field.fields, language).length > 0;
  const remove = async (): Promise<void> => {
    const isMeant =
      !holdsSomething ||
      (await ask({
        title: words.removeQuestion({ name }),
        text: words.removeText,
        safe: words.keep,
        act: words.remove,
      }));
    if (!isMeant) return;
    await store.removeItem(address);
    navigate(sectionLocation({ section: section.type, entryId: entry.id }));
    await offerUndo(store, words, words.removed({ name }), () => go(item.id));
  };
  return [
    besideEntry(section, [list, field], words, language, () =>
      addBeside(store, section, navigate, entry, [list, field]),
    ),
    ...menuOf(words, {
      duplicate: () => store.duplicateItem(address).then(go),
      up: isMovable && index > 0 ? () => move(index - 1) : undefined,
      down: isMovable && index < items.length - 1 ? () => move(index + 1) : undefined,
      remove: { label: words.remove, run: remove },
      isMovable,
    }),
  ];
}

interface Actions {
  readonly duplicate: () => Promise<void>;
  readonly up: (() => Promise<void>) | undefined;
  readonly down: (() => Promise<void>) | undefined;
  readonly remove: { readonly label: string; readonly run: () => Promise<void> };
  /** False where dates decide the order. */
  readonly isMovable: boolean;
  /** False while the list is not shown as it is: said under the two lines. */
  readonly canMove?: boolean;
  readonly others?: readonly MenuEntry[];
}

function menuOf(
  words: SectionWords,
  { duplicate, up, down, remove, isMovable, canMove = true, others = [] }: Actions,
): readonly MenuEntry[] {
  const why = canMove ? {} : { detail: words.moveOnlyPlain };
  const moves: readonly MenuEntry[] = [
    {
      id: 'up',
      label: words.moveUp,
      icon: 'arrow-up',
      disabled: !canMove || up === undefined,
      onSelect: () => void up?.(),
    },
    {
      id: 'down',
      label: words.moveDown,
      icon: 'arrow-down',
      disabled: !canMove || down === undefined,
      ...why,
      onSelect: () => void down?.(),
    },
  ];
  return [
    { id: 'duplicate', label: words.duplicate, icon: 'copy-plus', onSelect: () => void duplicate() },
    ...(isMovable ? moves : []),
    ...others,
    { id: 'line', separator: true },
    { id: 'remove', label: remove.label, icon: 'trash-2', grave: true, onSelect: () => void remove.run() },
  ];
}

import type { Path } from '../domain/address.ts';
import { itemTitle } from '../domain/entry-title.ts';
import type { Item, ListField } from '../domain/fields/field.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { asShown } from './entry-head.ts';
import { tellFields, type FactLine } from './facts.ts';
import { columns, type StyleName } from './styles.ts';
import { wholeDates } from './values.ts';
import type { Runs, Source } from './writer.ts';

export interface ItemHead {
  readonly title: string;
  readonly source: Source | undefined;
  readonly elsewhere: readonly string[];
  /** The number that goes before the first words when no title carries it. */
  readonly lead: string | null;
}

/** What an item is called. Its story is no title: it is told in its own place, with the number before it. */
export function itemHead(
  context: EntryContext,
  list: ListField,
  item: Item,
  path: Path,
  number: number | null,
): ItemHead {
  const order = list.open === 'fold' && number !== null ? `${number}.` : null;
  const numbered = (title: string): string => (order === null ? title : `${order} ${title}`);
  for (const name of list.title) {
    const field = list.fields[name];
    if (field === undefined) continue;
    const title = itemTitle(item, { ...list, title: [name] }, context.language);
    if (title === '') continue;
    if (field.kind === 'longText') return { title: '', source: undefined, elsewhere: [], lead: order };
    const source = sourceOf(context, [...path, name], field);
    return {
      title: numbered(asShown(title, field, context.language)),
      source,
      elsewhere: [name],
      lead: null,
    };
  }
  return { title: numbered(list.singular[context.language]), source: undefined, elsewhere: [], lead: null };
}

/** Of a title and the facts under it. */
export function heightOfHead(
  { measure }: EntryContext,
  title: string,
  style: StyleName,
  facts: FactLine | null,
  width: number = columns.text,
): number {
  const under = facts === null ? 0 : measure(facts.text, 'small', width) + 2;
  return (title === '' ? 0 : measure(title, style, width)) + under;
}

/** The dates of an item, for the date column. */
export function itemDate(context: EntryContext, list: ListField, item: Item, path: Path): Runs | null {
  const field = list.dates === undefined ? undefined : list.fields[list.dates];
  if (field === undefined || list.dates === undefined) return null;
  const [one] = tellFields(context, { [list.dates]: field }, item.values, path, []);
  if (one?.told.type !== 'fact') return null;
  return context.writer.write(wholeDates(one.told.short), 'date', sourceOf(context, one.path, field));
}

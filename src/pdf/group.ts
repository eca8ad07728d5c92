import type { Path } from '../domain/address.ts';
import type { Field, Item, ListField } from '../domain/fields/field.ts';
import { itemTitle } from '../domain/entry-title.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { competencesBlock } from './competences-table.ts';
import { isShown, sourceOf, type EntryContext } from './context.ts';
import { factLine, joined, tellFields, type FactLine, type ToldField } from './facts.ts';
import { lineUnder, marginRow, textBlock, textNode, type Block } from './flow.ts';
import { columns, gaps, heightOf, type StyleName } from './styles.ts';
import { wholeDates, type Told } from './values.ts';
import type { Runs, Source } from './writer.ts';

/** All of a group but its facts: prose, competences, and the lists inside it. `lead` is set before the first words. */
export function groupBlocks(
  context: EntryContext,
  told: readonly ToldField[],
  lead: string | null,
): readonly Block[] {
  const hasSeveralLists = told.filter((one) => one.told.type === 'items').length > 1;
  const firstProse = told.find((one) => one.told.type === 'prose');
  const blocks = told.flatMap((one): readonly Block[] => {
    switch (one.told.type) {
      case 'fact':
        return [];
      case 'prose':
        return proseBlocks(context, one, one.told, one === firstProse ? lead : null);
      case 'competences':
        return [competencesBlock(context, one.told.columns, sourceOf(context, one.path, one.field))];
      case 'items': {
        const items = itemsBlocks(context, one, one.told.items);
        return hasSeveralLists ? [listHeading(context, one.field), ...items] : items;
      }
    }
  });
  return blocks.map((block, index) => withNextTable(block, blocks[index + 1]));
}

/** A few lines stay with the table that they lead to. */
function withNextTable(block: Block, next: Block | undefined): Block {
  if (next?.closes !== true || block.height === undefined || block.height > shortStory) return block;
  return { ...block, held: block.height };
}

const shortStory = 75;

function listHeading(context: EntryContext, field: Field): Block {
  const text = field.label[context.language];
  const node = textNode(context.writer.write(text, 'label'), 'label');
  return { ...textBlock(node, gaps.mission), held: context.measure(text, 'label', columns.text) };
}

function proseBlocks(
  context: EntryContext,
  { field, path }: ToldField,
  { paragraphs, voice }: Extract<Told, { type: 'prose' }>,
  lead: string | null,
): readonly Block[] {
  const style = voice === 'story' ? 'story' : 'text';
  const label = field.label[context.language];
  const before = [
    ...(lead === null ? [] : [{ text: `${lead} `, style: 'mission' }]),
    ...(voice === 'story' ? [] : [{ text: context.messages.labelled({ label, value: '' }), style: 'label' }]),
  ];
  return paragraphs.map((paragraph, index) => {
    const runs = context.writer.write(paragraph, style, sourceOf(context, path, field));
    const text = index === 0 && before.length > 0 ? [...before, ...joined([runs], '')] : runs;
    const gap = index > 0 ? gaps.paragraph : lead === null ? gaps.block : gaps.mission;
    const height = context.measure((lead ?? label) + paragraph, style, columns.text);
    return { ...textBlock(textNode(text, style), gap), height };
  });
}

function itemsBlocks(
  context: EntryContext,
  { field, path }: ToldField,
  items: readonly Item[],
): readonly Block[] {
  if (field.kind !== 'list') throw new Error(`${field.kind} has no items`);
  const ordered = field.open === 'page' ? newestFirst(items, field) : items;
  return ordered.flatMap((item, index) =>
    itemBlocks(context, field, item, [...path, item.id], items.length > 1 ? index + 1 : null),
  );
}

/** Posts read from the latest on; those whose dates say nothing keep the person's order. */
function newestFirst(items: readonly Item[], list: ListField): readonly Item[] {
  const name = list.dates;
  if (name === undefined || list.fields[name]?.kind !== 'period') return items;
  // The field is declared a period just above.
  const periodOf = (item: Item): Period =>
    (item.values[name] as Period | null) ?? { end: { state: 'unknown' } };
  return items.toSorted((left, right) => comparePeriods(periodOf(left), periodOf(right)));
}

interface ItemHead {
  readonly title: string;
  readonly source: Source | undefined;
  readonly elsewhere: readonly string[];
  /** The number that goes before the first words when no title carries it. */
  readonly lead: string | null;
}

/** What an item is called. Its story is no title: it is told in its own place, with the number before it. */
function itemHead(
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
    if (field === undefined || !isShown(field, context)) continue;
    const title = itemTitle(item, { ...list, title: [name] }, context.language);
    if (title === '') continue;
    if (field.kind === 'longText') return { title: '', source: undefined, elsewhere: [], lead: order };
    const source = sourceOf(context, [...path, name], field);
    return { title: numbered(title), source, elsewhere: [name], lead: null };
  }
  return { title: numbered(list.singular[context.language]), source: undefined, elsewhere: [], lead: null };
}

function itemBlocks(
  context: EntryContext,
  list: ListField,
  item: Item,
  path: Path,
  number: number | null,
): readonly Block[] {
  const head = itemHead(context, list, item, path, number);
  const when = itemDate(context, list, item, path);
  const elsewhere = [...head.elsewhere, ...(when === null || list.dates === undefined ? [] : [list.dates])];
  const told = tellFields(context, list.fields, item.values, path, elsewhere);
  const facts = factLine(context, told, head.title);
  const isPage = list.open === 'page';
  const style: StyleName = isPage ? 'post' : 'mission';
  const title =
    head.title === '' ? [] : [textNode(context.writer.write(head.title, style, head.source), style)];
  const texts = [...title, ...(facts === null ? [] : [lineUnder(facts.runs, title.length > 0)])];
  const held = heightOfHead(context, head.title, style, facts);
  const gap = isPage ? gaps.item : gaps.mission;
  const blocks = groupBlocks(context, told, head.lead);
  if (when !== null) {
    const row = marginRow({ text: when, style: 'date' }, texts, head.title === '' ? 'small' : style);
    return [{ node: row, gap, held: Math.max(held, heightOf('date') * 2) }, ...blocks];
  }
  return texts.length === 0 ? blocks : [{ ...textBlock({ stack: texts }, gap), held }, ...blocks];
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

function itemDate(context: EntryContext, list: ListField, item: Item, path: Path): Runs | null {
  const field = list.dates === undefined ? undefined : list.fields[list.dates];
  if (field === undefined || list.dates === undefined || !isShown(field, context)) return null;
  const [one] = tellFields(context, { [list.dates]: field }, item.values, path, []);
  if (one?.told.type !== 'fact') return null;
  return context.writer.write(wholeDates(one.told.short), 'date', sourceOf(context, one.path, field));
}

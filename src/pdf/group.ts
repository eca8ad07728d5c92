import type { Path } from '../domain/address.ts';
import type { Field, Item, ListField } from '../domain/fields/field.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { competencesBlocks } from './competences-table.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { factLine, joined, tellFields, type ToldField } from './facts.ts';
import { lineUnder, marginRow, textBlock, textNode, type Block } from './flow.ts';
import { heightOfHead, itemDate, itemHead } from './item-head.ts';
import { proofMark } from './proof-mark.ts';
import { shortItemsBlock } from './short-items.ts';
import { columns, gaps, heightOf, type StyleName } from './styles.ts';
import type { Told } from './values.ts';

/**
 * All of a group but its facts: prose, competences, and the lists inside it. `lead` is set before the first words. A list that
 * stands alone under a name that says what it is may be `bare`.
 */
export function groupBlocks(
  context: EntryContext,
  told: readonly ToldField[],
  lead: string | null,
  lists: 'named' | 'bare' = 'named',
): readonly Block[] {
  const hasSeveralLists = told.filter((one) => one.told.type === 'items').length > 1;
  const firstProse = told.find((one) => one.told.type === 'prose');
  const blocks = told.toSorted(byPlace).flatMap((one): readonly Block[] => {
    switch (one.told.type) {
      case 'fact':
        return [];
      case 'prose':
        return proseBlocks(context, one, one.told, one === firstProse ? lead : null);
      case 'competences':
        return competencesBlocks(context, one.told.columns, sourceOf(context, one.path, one.field));
      case 'items': {
        const items = itemsBlocks(context, one, one.told.items);
        return hasSeveralLists || (lists === 'named' && needsHeading(one.field))
          ? [listHeading(context, one.field), ...items]
          : items;
      }
    }
  });
  return blocks.map((block, index) => withNextTable(block, blocks[index + 1]));
}

/** What is said of the thing itself stays under its name; what it is made of comes after. */
const places = { fact: 0, prose: 1, competences: 2, items: 3 } as const satisfies Record<
  Told['type'],
  number
>;
const byPlace = (left: ToldField, right: ToldField): number =>
  places[left.told.type] - places[right.told.type];

/** Posts and missions are known by what they look like; other lists by their name only. */
function needsHeading(field: Field): boolean {
  if (field.kind !== 'list' || field.open === 'page') return false;
  return !Object.values(field.fields).some(({ kind }) => kind === 'competences');
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

export function proseBlocks(
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

export function itemsBlocks(
  context: EntryContext,
  { field, path }: ToldField,
  items: readonly Item[],
): readonly Block[] {
  if (field.kind !== 'list') throw new Error(`${field.kind} has no items`);
  const ordered = field.open === 'page' ? newestFirst(items, field) : items;
  const rows = shortItemsBlock(context, field, ordered, path);
  if (rows !== undefined) return [rows];
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
  const mark = proofMark(context, path, columns.text);
  const texts = [
    ...title,
    ...(facts === null ? [] : [lineUnder(facts.runs, title.length > 0)]),
    ...(mark === null ? [] : [mark.node]),
  ];
  const held = heightOfHead(context, head.title, style, facts) + (mark?.height ?? 0);
  const gap = isPage ? gaps.item : gaps.mission;
  const blocks = groupBlocks(context, told, head.lead);
  if (when !== null) {
    const firstLine = head.title === '' ? 'small' : style;
    const row = marginRow({ text: when, style: 'date' }, texts, firstLine, context.scale);
    const rowHeight = Math.max(held, heightOf('date', context.scale) * 2);
    return [{ node: row, gap, held: rowHeight, ...closing(blocks) }, ...blocks];
  }
  return texts.length === 0
    ? blocks
    : [{ ...textBlock({ stack: texts }, gap), held, ...closing(blocks) }, ...blocks];
}

/** A head under which nothing follows is held to nothing: a list of them would fill whole pages, or none. */
export const closing = (blocks: readonly Block[]): Pick<Block, 'closes'> =>
  blocks.length === 0 ? { closes: true } : {};

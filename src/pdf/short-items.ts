import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Path } from '../domain/address.ts';
import type { Item, ListField } from '../domain/fields/field.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { factLine, tellFields, type ToldField } from './facts.ts';
import { lineUnder, textNode, type Block } from './flow.ts';
import { itemDate, itemHead } from './item-head.ts';
import { proofMark } from './proof-mark.ts';
import { columns, gaps, heightOf, mm } from './styles.ts';
import { gutter, lineBelow, marginTableLayout, noLine } from './table-layout.ts';

const answerWidth = mm(36);
const titleWidth = columns.text - answerWidth - gutter;

/** A text that takes more lines needs the whole width. */
const mostLines = 3;
/** A table that is not taller is not cut by the end of a page. */
const tallestHeld = 90;

interface Row {
  readonly cells: TableCell[];
  readonly height: number;
  readonly hasAnswer: boolean;
}

/**
 * A list of short lines as a table: what it is, and in a column of its own the answer that is to be seen at a glance (a part
 * of a certification and whether it is acquired, a proposal and what became of it). Undefined where some item is longer, or
 * where there is no such answer.
 */
export function shortItemsBlock(
  context: EntryContext,
  list: ListField,
  items: readonly Item[],
  path: Path,
): Block | undefined {
  // Tables are too narrow for large letters.
  if (list.open === 'page' || context.scale > 1) return undefined;
  const rows = items.map((item) => rowOf(context, list, item, [...path, item.id]));
  const whole = rows.filter((row) => row !== undefined);
  if (whole.length < rows.length || !whole.some((row) => row.hasAnswer)) return undefined;
  const height = whole.reduce((sum, row) => sum + row.height, 0);
  return {
    node: {
      table: {
        widths: [columns.date, titleWidth, answerWidth],
        dontBreakRows: true,
        body: whole.map(({ cells }) => cells),
      },
      layout: marginTableLayout,
    },
    gap: gaps.block,
    height,
    ...(height <= tallestHeld ? { held: height, closes: true } : { needs: (whole[0]?.height ?? 0) + 20 }),
  };
}

function rowOf(context: EntryContext, list: ListField, item: Item, path: Path): Row | undefined {
  const head = itemHead(context, list, item, path, null);
  if (head.title === '') return undefined;
  const when = itemDate(context, list, item, path);
  const dated = when === null || list.dates === undefined ? [] : [list.dates];
  const told = tellFields(context, list.fields, item.values, path, [...head.elsewhere, ...dated]);
  const answer = told.find(({ field, told: { type } }) => field.kind === 'choice' && type === 'fact');
  const rest = told.filter((one) => one !== answer);
  const texts = rest.map((one) => shortText(context, one));
  if (!texts.every((text) => text !== undefined)) return undefined;
  const answered = answer?.told.type === 'fact' ? answer.told.short : '';
  const facts = factLine(context, rest, head.title);
  const mark = proofMark(context, path, titleWidth);
  const stack: Content[] = [
    textNode(context.writer.write(head.title, 'mission', head.source), 'mission'),
    ...(facts === null ? [] : [lineUnder(facts.runs, false)]),
    ...rest.flatMap((one) => proseLine(context, one)),
    ...(mark === null ? [] : [mark.node]),
  ];
  const height = Math.max(
    context.measure(answered, 'text', answerWidth),
    context.measure(head.title, 'mission', titleWidth) +
      (facts === null ? 0 : context.measure(facts.text, 'small', titleWidth)) +
      texts.reduce((sum, text) => sum + (text === '' ? 0 : context.measure(text, 'small', titleWidth)), 0) +
      (mark?.height ?? 0),
  );
  const source = answer && sourceOf(context, answer.path, answer.field);
  return {
    cells: [
      { ...textNode(when ?? '', 'date'), alignment: 'right', border: noLine },
      { stack, border: lineBelow },
      { ...textNode(context.writer.write(answered, 'text', source), 'text'), border: lineBelow },
    ],
    height: height + 6,
    hasAnswer: answered !== '',
  };
}

/** What a field adds under the title; '' for a fact, which stands in the line of facts; undefined when it is too long. */
function shortText(context: EntryContext, { field, told }: ToldField): string | undefined {
  if (told.type === 'fact') return '';
  if (told.type !== 'prose' || told.voice === 'story' || told.paragraphs.length > 1) return undefined;
  const value = told.paragraphs.join(' ');
  const text = context.messages.labelled({ label: field.label[context.language], value });
  const most = heightOf('small', context.scale) * mostLines;
  return context.measure(text, 'small', titleWidth) > most ? undefined : text;
}

function proseLine(context: EntryContext, one: ToldField): readonly Content[] {
  const text = shortText(context, one);
  if (text === undefined || text === '') return [];
  return [lineUnder(context.writer.write(text, 'small', sourceOf(context, one.path, one.field)), false)];
}

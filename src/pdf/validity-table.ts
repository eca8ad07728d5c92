import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { entryDate, entryHead } from './entry-head.ts';
import { lineUnder, textNode, type Block } from './flow.ts';
import { factLine, joinedLine, tellFields, type ToldField } from './facts.ts';
import { groupBlocks } from './group.ts';
import { heightOfHead } from './item-head.ts';
import { proofMark } from './proof-mark.ts';
import { bodyHeight, columns, mm } from './styles.ts';
import { gutter, lineBelow, marginTableLayout, noLine } from './table-layout.ts';
import type { Runs } from './writer.ts';

const untilWidth = mm(23);
const kindWidth = mm(31);
const titleWidth = columns.text - untilWidth - kindWidth - gutter * 2;

/** Two lines of labels, and the space around a row. */
const headHeight = 36;

interface Row {
  readonly when: Runs;
  readonly texts: readonly Content[];
  readonly kind: Runs;
  readonly until: Runs;
  readonly height: number;
}

/**
 * Titles that expire, one line each: when obtained, what, which categories, until when. The head is repeated on each
 * page. Lines that are sure to fit a page are not cut by its end; longer ones flow.
 */
export function validityBlocks(
  entries: readonly { readonly entry: Entry; readonly context: EntryContext }[],
  section: Section,
): readonly Block[] {
  const [first] = entries;
  if (first === undefined) return [];
  const rows = entries.map(({ entry, context }) => rowOf(context, section, entry));
  const { context } = first;
  const label = (path: string | undefined): Runs =>
    path === undefined
      ? ''
      : context.writer.write(section.fields[path]?.label[context.language] ?? '', 'columnHead');
  const body: TableCell[][] = [
    [
      { text: '', border: noLine },
      ...[label(section.title[0]), label(section.headline[0]), label(section.due)].map((text) => ({
        ...textNode(text, 'columnHead'),
        border: lineBelow,
      })),
    ],
    ...rows.map(cellsOf),
  ];
  const isSmall = rows.every((row) => row.height < bodyHeight * 0.6);
  return [
    {
      node: {
        table: {
          widths: [columns.date, titleWidth, kindWidth, untilWidth],
          headerRows: 1,
          dontBreakRows: isSmall,
          // A head alone at the end of a page would stand over nothing.
          ...(isSmall ? { keepWithHeaderRows: 1 } : {}),
          body,
        },
        layout: marginTableLayout,
      },
      gap: 2,
      needs: isSmall ? headHeight + (rows[0]?.height ?? 0) : 60,
    },
  ];
}

function cellsOf({ when, texts, kind, until }: Row): TableCell[] {
  return [
    { ...textNode(when, 'date'), alignment: 'right', border: noLine },
    { stack: [...texts], border: lineBelow },
    { ...textNode(kind, 'text'), border: lineBelow },
    { ...textNode(until, 'text'), border: lineBelow },
  ];
}

function rowOf(context: EntryContext, section: Section, entry: Entry): Row {
  const [kindPath] = section.headline;
  const ownColumns = [kindPath, section.due].filter((path) => path !== undefined);
  const head = entryHead(context, section, entry, 'text', ownColumns);
  const when = entryDate(context, section, entry);
  const all = tellFields(context, section.fields, entry.values, [], [...head.told, ...when.told]);
  const rest = all.filter(({ name, told }) => told.type !== 'fact' || !ownColumns.includes(name));
  const line = joinedLine(head.headline, factLine(context, rest, context.entryTitle, head.said));
  const prose = groupBlocks(context, rest, null);
  const [kind, until] = [inColumn(context, all, kindPath), inColumn(context, all, section.due)];
  const mark = proofMark(context, [], titleWidth);
  const texts = heightOfHead(context, context.entryTitle, 'text', line, titleWidth) + (mark?.height ?? 0);
  return {
    when: when.text,
    texts: [
      head.title,
      ...(line === null ? [] : [lineUnder(line.runs, false)]),
      ...(mark === null ? [] : [mark.node]),
      ...prose.map((block) => block.node),
    ],
    kind: kind.runs,
    until: until.runs,
    height: prose.length > 0 ? Infinity : Math.max(texts, context.measure(kind.text, 'text', kindWidth)),
  };
}

function inColumn(
  context: EntryContext,
  told: readonly ToldField[],
  path: string | undefined,
): { readonly runs: Runs; readonly text: string } {
  const one = told.find(({ name }) => name === path);
  if (one?.told.type !== 'fact') return { runs: '', text: '' };
  const text = one.told.short;
  return { runs: context.writer.write(text, 'text', sourceOf(context, one.path, one.field)), text };
}

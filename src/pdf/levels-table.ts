import type { Content, ContentText, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { languageActivities, type ChoiceValue, type LanguageLevelsValue } from '../domain/fields/field.ts';
import { levelText } from '../domain/fields/kinds.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { entryHead } from './entry-head.ts';
import { factLine, joinedLine, tellFields } from './facts.ts';
import { lineUnder, textBlock, textNode, type Block } from './flow.ts';
import { closing, groupBlocks } from './group.ts';
import { heightOfHead } from './item-head.ts';
import { oneLine } from './plain-text.ts';
import { proofMark } from './proof-mark.ts';
import { baseline, columns, gaps, heightOf } from './styles.ts';
import { lineBelow, marginTableLayout, noLine } from './table-layout.ts';
import type { Runs } from './writer.ts';

const levels = ['overall', ...languageActivities] as const;
/** As narrow as the longest of the heads allows: names of languages need the room. */
const levelWidth = 42;
const levelGutter = 3;
const titleWidth = columns.text - levels.length * (levelWidth + levelGutter);

/** Whether entries of a section have levels in the five activities of the European framework. */
export const hasLevels = (section: Section): boolean => levelsField(section) !== undefined;

const levelsField = (section: Section): string | undefined =>
  Object.entries(section.fields).find(([, { kind }]) => kind === 'languageLevels')?.[0];

/**
 * Languages: the whole and each activity in a column, then what else is told of each, in the width of the page. All tables
 * have the same columns, so that they read as one.
 */
export function levelsBlocks(
  entries: readonly { readonly entry: Entry; readonly context: EntryContext }[],
  section: Section,
): readonly Block[] {
  const path = levelsField(section);
  if (path === undefined) return [];
  let place: Place = 'next';
  return entries.flatMap(({ entry, context }, index) => {
    const blocks = languageBlocks(context, section, entry, path, index === 0 ? 'first' : place);
    place = blocks.length > 1 ? 'apart' : 'next';
    return blocks;
  });
}

/** 'apart': more was told of the language before, under its line. */
type Place = 'first' | 'next' | 'apart';
const gapBefore: Readonly<Record<Place, number>> = { first: 2, next: 0, apart: gaps.mission };

function languageBlocks(
  context: EntryContext,
  section: Section,
  entry: Entry,
  path: string,
  place: Place,
): readonly Block[] {
  const isFirst = place === 'first';
  // The value of a field of levels is levels.
  const given = (entry.values[path] ?? null) as LanguageLevelsValue | null;
  const texts = levels.map((level) => textOf(given?.[level] ?? null, context));
  // Words of one's own that are longer than a column are told under the language.
  const fits = texts.every(
    (text) => context.measure(text, 'text', levelWidth) <= heightOf('text', context.scale),
  );
  const head = entryHead(context, section, entry, 'post', [path]);
  const elsewhere = [...head.told, ...(fits ? [path] : [])];
  const told = tellFields(context, section.fields, entry.values, [], elsewhere);
  const line = joinedLine(head.headline, factLine(context, told, context.entryTitle, head.said));
  const mark = proofMark(context, [], columns.text);
  const field = section.fields[path];
  const source = field === undefined ? undefined : sourceOf(context, [path], field);
  const shown = texts.map((text) => (fits ? context.writer.write(text, 'text', source) : ''));
  const under: Content[] = [
    ...(line === null ? [] : [lineUnder(line.runs, true)]),
    ...(mark === null ? [] : [mark.node]),
  ];
  const rows = [
    ...(isFirst ? [heads(context)] : []),
    headRow(head.title, shown, under.length === 0 ? lineBelow : noLine),
    ...(under.length === 0 ? [] : [wholeRow({ stack: under, border: lineBelow })]),
  ];
  const titled = shown.every((runs) => runs === '') ? columns.text : titleWidth;
  const height =
    heightOfHead(context, context.entryTitle, 'post', null, titled) +
    heightOfHead(context, '', 'post', line) +
    (mark?.height ?? 0);
  const table: Block = {
    ...textBlock(
      {
        table: { widths: [titleWidth, ...levels.map(() => levelWidth)], body: rows },
        layout: layoutOf(rows.length - (under.length === 0 ? 0 : 1)),
      },
      gapBefore[place],
    ),
    held: height + 6 + (isFirst ? heightOf('columnHead', context.scale) + 6 : 0),
  };
  const blocks = groupBlocks(context, told, null, 'bare');
  return [{ ...table, ...closing(blocks) }, ...blocks];
}

/** The language and its levels; a language without any has the whole row. */
function headRow(title: ContentText, shown: readonly Runs[], border: typeof lineBelow): TableCell[] {
  if (shown.every((runs) => runs === '')) return wholeRow({ stack: [title], border });
  return [
    { stack: [title], border },
    ...shown.map((runs) => ({ ...textNode(runs, 'text'), margin: onTitle, border })),
  ];
}

const wholeRow = (cell: { readonly stack: Content[]; readonly border: typeof lineBelow }): TableCell[] => [
  { ...cell, colSpan: levels.length + 1 },
  ...levels.map(() => ''),
];

/** `from` is the row that tells more of the language above it, close to it. */
function layoutOf(from: number): CustomTableLayout {
  return {
    ...marginTableLayout,
    paddingRight: (column) => (column === levels.length ? 0 : levelGutter),
    paddingTop: (row) => (row === from ? 0 : 2.5),
    paddingBottom: (row, node) => (row + 1 === from && row + 1 < node.table.body.length ? 0 : 2.5),
  };
}

/** Brings a line of text down to the baseline of a title. */
const onTitle: [number, number, number, number] = [0, baseline('post', 1) - baseline('text', 1), 0, 0];

function heads({ writer, messages }: EntryContext): TableCell[] {
  return ['', ...levels.map((level) => messages.levels[level])].map((text) => ({
    ...textNode(writer.write(text, 'columnHead'), 'columnHead'),
    border: lineBelow,
  }));
}

const textOf = (level: ChoiceValue | null, { language }: EntryContext): string =>
  level === null ? '' : oneLine(levelText(level, language));

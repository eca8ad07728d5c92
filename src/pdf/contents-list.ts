import { spanOf } from '../domain/order.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import type { DocumentContext } from './context.ts';
import { sectionAnchor } from './entry-head.ts';
import { textBlock, textNode, type Block } from './flow.ts';
import { columns, gaps, heightOf } from './styles.ts';

/** A section and its entries, in the order of the document. */
export interface Chapter {
  readonly section: Section;
  readonly entries: readonly Entry[];
}

/** What one can turn to: a part of the document by its name and what it holds. */
export interface ContentsLine {
  readonly anchor: string;
  readonly text: string;
}

/** « Dans ce dossier »: page numbers in the date column, each line a link. */
export function contentsBlocks(context: DocumentContext, lines: readonly ContentsLine[]): readonly Block[] {
  if (lines.length === 0) return [];
  const { writer, messages, scale } = context;
  const title = textNode(writer.write(messages.contents, 'section'), 'section');
  return [
    { ...textBlock(title, gaps.coverBlock), held: heightOf('section', scale) },
    ...lines.map((line, index) => {
      const row = contentsRow(context, line, index === 0 ? gaps.firstEntry : gaps.coverRow);
      return index === lines.length - 1 ? { ...row, closes: true as const } : row;
    }),
  ];
}

/** « Emplois (9), de 2004 à aujourd’hui ». */
export function chapterLine(
  { messages, language }: DocumentContext,
  { section, entries }: Chapter,
): ContentsLine {
  const label = messages.counted({ label: section.label[language], count: entries.length });
  const years = yearsCovered(section, entries, messages);
  const text = years === '' ? label : `${label}, ${years}`;
  return {
    anchor: sectionAnchor(section),
    text: section.annex === true ? messages.annexOf({ label: text }) : text,
  };
}

/** Room for two figures; three grow to the left, over the space before them. */
const figuresWidth = 13;

function contentsRow(
  { writer, measure, messages, scale }: DocumentContext,
  line: ContentsLine,
  gap: number,
): Block {
  const width = figuresWidth * scale;
  return {
    gap,
    held: measure(line.text, 'coverValue', columns.text - columns.gap),
    node: {
      columns: [
        {
          width: columns.date - width,
          text: messages.page,
          style: 'coverLabel',
          alignment: 'right',
          linkToDestination: line.anchor,
        },
        { width, pageReference: line.anchor, style: 'coverLabel', alignment: 'right', noWrap: true },
        {
          width: columns.text,
          text: writer.write(line.text, 'coverValue'),
          style: 'coverValue',
          linkToDestination: line.anchor,
          margin: [columns.gap, 0, 0, 0],
        },
      ],
    },
  };
}

function yearsCovered(
  section: Section,
  entries: readonly Entry[],
  messages: DocumentContext['messages'],
): string {
  const spans = entries.map((entry) => spanOf(entry, section));
  const from = spans
    .map(({ start }) => start.slice(0, 4))
    .filter((year) => year !== '')
    .toSorted()[0];
  const to = spans
    .map(({ end }) => end.slice(0, 4))
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined || to === '' || from === to) return '';
  return to === '9999' ? messages.since({ year: from }) : messages.fromTo({ from, to });
}

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

/** « Dans ce dossier »: page numbers in the date column, each line a link. */
export function contentsBlocks(context: DocumentContext, path: readonly Chapter[]): readonly Block[] {
  if (path.length === 0) return [];
  const { writer, messages } = context;
  const title = textNode(writer.write(messages.contents, 'section'), 'section');
  return [
    { ...textBlock(title, gaps.coverBlock), held: heightOf('section') * 2 },
    ...path.map((chapter, index) =>
      contentsRow(context, chapter, index === 0 ? gaps.firstEntry : gaps.coverRow),
    ),
  ];
}

/** Room for two figures; three grow to the left, over the space before them. */
const figuresWidth = 13;

function contentsRow(context: DocumentContext, { section, entries }: Chapter, gap: number): Block {
  const { writer, messages, language } = context;
  const anchor = sectionAnchor(section);
  const label = section.label[language];
  const years = yearsCovered(section, entries, messages);
  const text = years === '' ? label : `${label}, ${years}`;
  return {
    gap,
    node: {
      columns: [
        {
          width: columns.date - figuresWidth,
          text: messages.page,
          style: 'coverLabel',
          alignment: 'right',
          linkToDestination: anchor,
        },
        { width: figuresWidth, pageReference: anchor, style: 'coverLabel', alignment: 'right', noWrap: true },
        {
          width: columns.text,
          text: writer.write(text, 'coverValue'),
          style: 'coverValue',
          linkToDestination: anchor,
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

import type { ContentTable, ContentText } from 'pdfmake/interfaces';
import {
  competenceColumns,
  type Competence,
  type CompetenceColumn,
  type CompetencesValue,
} from '../domain/fields/field.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import type { EntryContext } from './context.ts';
import { textBlock, textNode, type Block } from './flow.ts';
import { oneLine } from './plain-text.ts';
import { colours, columns, gaps, heightOf } from './styles.ts';
import type { Source } from './writer.ts';

const gutter = 8;
/** A fixed width: in a column that may stretch, a long word runs off the page. */
const columnWidth = columns.text / competenceColumns.length - gutter;

/** A table that is not taller is not cut by the end of a page. */
const tallestHeld = 150;

/**
 * Connaissances, compétences, aptitudes side by side. Columns without a word are left out. The cells are one row that
 * flows over as many pages as it needs, its head repeated on each; a small table stays whole.
 */
export function competencesBlock(context: EntryContext, value: CompetencesValue, source: Source): Block {
  const filled = competenceColumns.filter((column) => value[column].length > 0);
  const texts = filled.map((column) => value[column].map((row) => competenceText(context, row)));
  const height = Math.max(...texts.map((column) => columnHeight(context, column)));
  const isSmall = height <= tallestHeld;
  const node: ContentTable = {
    table: {
      widths: filled.map(() => columnWidth),
      // Inside a block that is held, pdfmake would repeat all that comes before the table with its head.
      headerRows: isSmall ? 0 : 1,
      body: [
        filled.map((column) => head(context, column)),
        texts.map((column) => ({
          stack: column.map((text, index) => line(context, text, index === 0, source)),
        })),
      ],
    },
    layout: {
      hLineWidth: (index) => (index === 1 ? 0.75 : 0),
      hLineColor: colours.rose,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => gutter,
      paddingTop: (row) => (row === 0 ? 0 : 2.5),
      paddingBottom: (row) => (row === 0 ? 1.5 : 0),
    },
  };
  const block = textBlock(node, gaps.block);
  return isSmall ? { ...block, held: height, closes: true } : { ...block, needs: 44 };
}

function head({ writer, language }: EntryContext, column: CompetenceColumn): ContentText {
  return textNode(writer.write(fieldTerms[column][language], 'columnHead'), 'columnHead');
}

function line({ writer }: EntryContext, text: string, isFirst: boolean, source: Source): ContentText {
  return {
    ...textNode(writer.write(text, 'column', source), 'column'),
    margin: [0, isFirst ? 0 : gaps.competence, 0, 0],
  };
}

/** Of a column with its head; most columns are short, and long ones need no exact height. */
function columnHeight({ measure }: EntryContext, texts: readonly string[]): number {
  if (texts.length > 20) return Infinity;
  return texts.reduce(
    (sum, text) => sum + measure(text, 'column', columnWidth) + gaps.competence,
    heightOf('columnHead') + 5,
  );
}

function competenceText({ messages }: EntryContext, { label, level = '' }: Competence): string {
  const told = oneLine(label);
  return oneLine(level) === '' ? told : messages.withLevel({ label: told, level: oneLine(level) });
}

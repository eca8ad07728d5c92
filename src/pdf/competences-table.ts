import type { ContentTable, ContentText } from 'pdfmake/interfaces';
import { competenceText } from '../domain/competence-level.ts';
import { competenceColumns, type CompetenceColumn, type CompetencesValue } from '../domain/fields/field.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import type { EntryContext } from './context.ts';
import { textBlock, textNode, type Block } from './flow.ts';
import { oneLine } from './plain-text.ts';
import { colours, columns, gaps, heightOf } from './styles.ts';
import type { Source } from './writer.ts';

const gutter = 8;
/** A fixed width: in a column that may stretch, a long word runs off the page. */
const columnWidth = (count: number): number => columns.text / count - gutter;

/** A table that is not taller is not cut by the end of a page. */
const tallestHeld = 150;

/**
 * Connaissances, compétences, aptitudes side by side; in large print one under the other. Columns without a word are left
 * out.
 */
export function competencesBlocks(
  context: EntryContext,
  value: CompetencesValue,
  source: Source,
): readonly Block[] {
  const filled = competenceColumns.filter((column) => value[column].length > 0);
  return context.scale === 1
    ? [tableOf(context, value, filled, columnWidth(filled.length), source)]
    : filled.map((column) => tableOf(context, value, [column], columnWidth(1), source));
}

/**
 * The cells are one row that flows over as many pages as it needs, its head repeated on each; a small table stays whole.
 */
function tableOf(
  context: EntryContext,
  value: CompetencesValue,
  filled: readonly CompetenceColumn[],
  width: number,
  source: Source,
): Block {
  const texts = filled.map((column) =>
    value[column].map((row) => oneLine(competenceText(row, context.language))),
  );
  const height = Math.max(...texts.map((column) => columnHeight(context, column, width)));
  const isSmall = height <= tallestHeld;
  const node: ContentTable = {
    table: {
      widths: filled.map(() => width),
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
  return isSmall ? { ...block, held: height, closes: true } : { ...block, needs: 44 * context.scale };
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
function columnHeight({ measure, scale }: EntryContext, texts: readonly string[], width: number): number {
  if (texts.length > 20) return Infinity;
  return texts.reduce(
    (sum, text) => sum + measure(text, 'column', width) + gaps.competence,
    heightOf('columnHead', scale) + 5,
  );
}

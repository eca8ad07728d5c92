import type { CustomTableLayout } from 'pdfmake/interfaces';
import { colours, columns } from './styles.ts';

/** Between the columns of a table of lines. */
export const gutter = 8;

export const noLine: [boolean, boolean, boolean, boolean] = [false, false, false, false];
export const lineBelow: [boolean, boolean, boolean, boolean] = [false, false, false, true];

/** A table whose first column is the date column: hair lines between its rows, none on its outside. */
export const marginTableLayout: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.5),
  hLineColor: colours.hair,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: (column, node) => {
    if (column === 0) return columns.gap;
    return column === (node.table.widths?.length ?? 0) - 1 ? 0 : gutter;
  },
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

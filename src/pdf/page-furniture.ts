import type { CanvasElement, DynamicBackground, DynamicContent } from 'pdfmake/interfaces';
import { drawSeal, type SealPoint } from '../domain/seal.ts';
import { columns, colours, mm, page, textIndent } from './styles.ts';
import type { Messages } from './messages.ts';
import type { Runs } from './writer.ts';

/** Centre and radius of the rosette on the cover. */
export const sealPlace = { x: mm(79), y: mm(57), radius: mm(25) } as const;

/** The rose rule of every page, and the rosette on the cover; `seal` null: there is no cover. */
export function background(seal: number | null): DynamicBackground {
  return (currentPage) => ({
    canvas: [rule(), ...(currentPage === 1 && seal !== null ? rosette(seal) : [])],
  });
}

function rule(): CanvasElement {
  return {
    type: 'line',
    x1: page.ruleAt,
    x2: page.ruleAt,
    y1: 0,
    y2: page.ruleHeight,
    lineWidth: page.ruleWidth,
    lineColor: colours.rose,
  };
}

function rosette(seal: number): CanvasElement[] {
  const { petals, band } = drawSeal(seal);
  return [line(petals, colours.green), line(band, colours.gold)];
}

function line(points: readonly SealPoint[], lineColor: string): CanvasElement {
  const { x, y, radius } = sealPlace;
  // Two decimals: a hundredth of a point is beyond any printer.
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    type: 'polyline',
    lineWidth: 0.4,
    lineColor,
    lineJoin: 'round',
    closePath: true,
    points: points.map(([dx, dy]) => ({ x: round(x + dx * radius), y: round(y + dy * radius) })),
  };
}

/** The document's name above each page; after the cover, the person's too. */
export function header(name: Runs, messages: Messages, hasCover: boolean): DynamicContent {
  return (currentPage) => {
    const margin: [number, number, number, number] = [
      page.margins[0] + textIndent,
      page.headerTop,
      page.margins[2],
      0,
    ];
    const title = { text: messages.legalTitle, style: 'small' };
    if (hasCover && currentPage === 1) return { ...title, margin };
    return {
      columns: [
        { text: copyOf(name), style: 'small', width: columns.text * 0.4 },
        { ...title, alignment: 'right', width: '*' },
      ],
      margin,
    };
  };
}

/** Page number in the date column, and who wrote this, on `height` points. `onCount` hears how many pages there are. */
export function footer(
  sentence: { readonly runs: Runs; readonly height: number },
  messages: Messages,
  onCount: (count: number) => void,
): DynamicContent {
  // A long name takes more lines; they grow upwards.
  const top = Math.max(0, page.margins[3] - page.footerBottom - sentence.height);
  return (currentPage, count) => {
    onCount(count);
    return {
      columns: [
        {
          text: messages.pageOf({ page: currentPage, count }),
          style: 'foot',
          alignment: 'right',
          width: columns.date,
        },
        { text: copyOf(sentence.runs), style: 'foot', width: columns.text },
      ],
      columnGap: columns.gap,
      margin: [page.margins[0], top, 0, 0],
    };
  };
}

/** pdfmake writes into the nodes it lays out, and lays these out once a page. */
function copyOf(runs: Runs): Runs {
  return typeof runs === 'string' ? runs : runs.map((run) => ({ ...run }));
}

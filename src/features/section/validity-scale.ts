import { daysBetween } from '../../domain/calendar.ts';
import type { ValidityRow } from './validity-rows.ts';

/** The axis of the board, in units of its drawing. */
export interface Scale {
  readonly width: number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** First day shown. */
  readonly first: string;
  /** Where a day (YYYY-MM-DD) stands, kept inside the drawing. */
  readonly x: (day: string) => number;
}

const width = 328;
const edge = 8;
/** Years shown before and after today at most: a licence of 1998 must not squeeze everything else. */
const mostBefore = 6;
const mostAfter = 8;

/** A scale that shows today, and the titles as far as there is room. */
export function scaleOf(rows: readonly ValidityRow[], today: string): Scale {
  const thisYear = Number(today.slice(0, 4));
  const years = rows
    .flatMap((row) => [row.start, row.end])
    .filter((day) => day !== '')
    .map((day) => Number(day.slice(0, 4)));
  const from = Math.max(Math.min(thisYear - 2, ...years), thisYear - mostBefore);
  const to = Math.min(Math.max(thisYear + 2, ...years.map((year) => year + 1)), thisYear + mostAfter);
  const first = `${from}-01-01`;
  const days = daysBetween(first, `${to}-12-31`);
  const x = (day: string): number => {
    const share = daysBetween(first, day) / days;
    return round(edge + Math.min(Math.max(share, 0), 1) * (width - 2 * edge));
  };
  const step = to - from > 5 ? 2 : 1;
  const ticks = [];
  for (let year = from % step === 0 ? from : from + 1; year <= to; year += step)
    ticks.push({ year, x: x(`${year}-01-01`) });
  return { width, ticks, first, x };
}

const round = (value: number): number => Math.round(value * 10) / 10;

import { addDays, daysBetween } from './calendar.ts';
import { earliest, isApproximate, latest, precision, type PartialDate } from './partial-date.ts';
import type { Period } from './period.ts';

/** A length of time in whole months; `approximate` when a date was less exact than a month, or missing. */
export type MonthCount = { readonly months: number; readonly approximate: boolean };

type Span = {
  readonly from: string;
  /** The first day after. */
  readonly to: string;
};

const daysPerMonth = 365.2425 / 12;

/**
 * How long the periods lasted together up to `today` (`YYYY-MM-DD`, counted in), days in common counted once. A year alone
 * counts from or to its middle. Periods that lack a side are left out, and make the count approximate.
 */
export function unionMonths(periods: readonly Period[], today: string): MonthCount {
  const spans = periods.flatMap((period) => spanOf(period, today) ?? []);
  let days = 0;
  let counted = '';
  for (const span of spans.toSorted((left, right) => (left.from < right.from ? -1 : 1))) {
    const from = span.from > counted ? span.from : counted;
    if (span.to <= from) continue;
    days += daysBetween(from, span.to);
    counted = span.to;
  }
  return { months: Math.round(days / daysPerMonth), approximate: periods.some((period) => isRough(period)) };
}

function spanOf(period: Period, today: string): Span | undefined {
  const first = period.start === undefined ? undefined : earliest(period.start);
  const last = lastDayOf(period, today);
  if (period.start === undefined || first === undefined || last === undefined) return undefined;
  const tomorrow = addDays(today, 1);
  const whole = { from: first, to: addDays(last, 1) };
  const likely = {
    from: isYear(period.start)
      ? middleOf(first, first.slice(0, 4) === last.slice(0, 4) ? '04' : '07')
      : whole.from,
    to: isYear(endDateOf(period))
      ? middleOf(last, first.slice(0, 4) === last.slice(0, 4) ? '10' : '07')
      : whole.to,
  };
  const span = likely.from < likely.to ? likely : whole;
  return { from: span.from, to: span.to < tomorrow ? span.to : tomorrow };
}

function middleOf(day: string, month: string): string {
  return `${day.slice(0, 4)}-${month}-01`;
}

function endDateOf({ end }: Period): PartialDate | undefined {
  return end.state === 'ended' ? end.date : undefined;
}

function lastDayOf(period: Period, today: string): string | undefined {
  if (period.end.state === 'ongoing') return today;
  const date = endDateOf(period);
  return date === undefined ? undefined : latest(date);
}

function isYear(date: PartialDate | undefined): boolean {
  return date !== undefined && precision(date) === 'year';
}

function isRough(period: Period): boolean {
  const exact = (date: PartialDate | undefined): boolean =>
    date !== undefined && !isApproximate(date) && (precision(date) === 'month' || precision(date) === 'day');
  return !exact(period.start) || (period.end.state !== 'ongoing' && !exact(endDateOf(period)));
}

import type { Item, ListField } from '../domain/fields/field.ts';
import type { Language } from '../domain/language.ts';
import {
  earliest,
  formatPartialDate,
  isPartialDate,
  latest,
  type PartialDate,
} from '../domain/partial-date.ts';
import { comparePeriods, formatPeriod, type Period } from '../domain/period.ts';
import { ongoingEnd, type Span } from './year-lines.tsx';

/** The dates of an element as a list tells them (« depuis sept. 2014 »), to the month; undefined when it has none. */
export function itemDates(item: Item, list: ListField, language: Language): string | undefined {
  const period = periodOf(item, list);
  if (period !== null) return formatPeriod(toTheMonth(period), language, 'short') || undefined;
  const date = list.dates === undefined ? null : item.values[list.dates];
  return isPartialDate(date) ? formatPartialDate(date, language, 'short') : undefined;
}

/** First and last day of an element, for the date column. */
export function itemSpan(item: Item, list: ListField): Span {
  const { start, end } = periodOf(item, list) ?? unknown;
  const from = start === undefined ? '' : (earliest(start) ?? '');
  if (end.state === 'ongoing') return { start: from, end: ongoingEnd };
  return {
    start: from,
    end: end.state === 'ended' && end.date !== undefined ? (latest(end.date) ?? '') : '',
  };
}

/** Elements with a page of their own (posts) from the latest on; those whose dates say nothing keep the person's order. */
export function inOrder(items: readonly Item[], list: ListField): readonly Item[] {
  if (!isOrderedByDates(list)) return items;
  return items.toSorted((left, right) =>
    comparePeriods(periodOf(left, list) ?? unknown, periodOf(right, list) ?? unknown),
  );
}

/** Whether the dates decide the order of a list; otherwise the person does. */
export function isOrderedByDates(list: ListField): boolean {
  return list.open === 'page' && list.dates !== undefined && list.fields[list.dates]?.kind === 'period';
}

const unknown: Period = { end: { state: 'unknown' } };

function periodOf(item: Item, list: ListField): Period | null {
  if (list.dates === undefined || list.fields[list.dates]?.kind !== 'period') return null;
  // The field is declared a period just above.
  return (item.values[list.dates] ?? null) as Period | null;
}

function toTheMonth({ start, end }: Period): Period {
  const cut = (date: PartialDate): PartialDate =>
    typeof date === 'string' ? date.replace(/^(\d{4}-\d{2})-\d{2}/u, '$1') : date;
  return {
    ...(start === undefined ? {} : { start: cut(start) }),
    end: end.state === 'ended' && end.date !== undefined ? { state: 'ended', date: cut(end.date) } : end,
  };
}

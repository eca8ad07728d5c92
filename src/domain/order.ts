import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { entryTitle } from './entry-title.ts';
import { fieldOfPath, valuesAtPath } from './field-path.ts';
import type { FieldValue } from './fields/field.ts';
import { collate } from './fold.ts';
import type { Language } from './language.ts';
import { earliest, latest, type PartialDate } from './partial-date.ts';
import type { Period } from './period.ts';
import type { Entry } from './records.ts';
import type { Section } from './section.ts';

/** First and last day that an entry covers, `YYYY-MM-DD`; '' when not known. Something ongoing ends after every day. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const afterEveryDay = '9999-12-31';

/**
 * The entries of one section as a list shows them. Newest first by the section's dates (ties: end, then start, then title);
 * once the person has moved one, in the person's order, with entries written since on top. `language` is for titles.
 */
export function orderEntries(
  entries: readonly Entry[],
  section: Section,
  language: Language,
): readonly Entry[] {
  const compareTitles = collate(language);
  const rows = entries.map((entry) => ({
    entry,
    span: spanOf(entry, section),
    title: entryTitle(entry, section, language),
  }));
  rows.sort(
    (left, right) =>
      compareText(left.entry.rank ?? '', right.entry.rank ?? '') ||
      compareText(right.span.end, left.span.end) ||
      compareText(right.span.start, left.span.start) ||
      compareTitles(left.title, right.title) ||
      compareText(right.entry.createdAt, left.entry.createdAt) ||
      compareText(left.entry.id, right.entry.id),
  );
  return rows.map((row) => row.entry);
}

/** What an entry covers in time, over every date of its section's `timeline`. */
export function spanOf({ values }: Pick<Entry, 'values'>, section: Section): Span {
  const known = spans.get(values);
  if (known?.section === section) return known.span;
  const span = readSpan(values, section);
  spans.set(values, { section, span });
  return span;
}

/** A list is put in order again at every change of one of its entries; values are never changed in place. */
const spans = new WeakMap<Entry['values'], { readonly section: Section; readonly span: Span }>();

function readSpan(values: Entry['values'], section: Section): Span {
  const found = section.timeline.flatMap((path) => {
    const { kind } = fieldOfPath(section.fields, path);
    return valuesAtPath(values, path).map((value) => spanOfValue(value, kind));
  });
  const starts = found.map((span) => span.start).filter((day) => day !== '');
  return {
    start: starts.toSorted(compareText)[0] ?? '',
    end:
      found
        .map((span) => span.end)
        .toSorted(compareText)
        .at(-1) ?? '',
  };
}

/**
 * The new ranks that bring one entry before or after another one; none when it stands there already. `ordered` is the section
 * as orderEntries gave it. Ranks that exist are kept; entries that have none yet get theirs now, in their present order.
 */
export function rankedMove(
  ordered: readonly Entry[],
  id: string,
  target: { readonly before: string } | { readonly after: string },
): ReadonlyMap<string, string> {
  const moved = ordered.find((entry) => entry.id === id);
  const others = ordered.filter((entry) => entry.id !== id);
  const neighbour = 'before' in target ? target.before : target.after;
  const found = others.findIndex((entry) => entry.id === neighbour);
  if (!moved || found === -1) throw new Error('An entry can only be moved beside another one of its section');
  const index = 'before' in target ? found : found + 1;
  const wanted = others.toSpliced(index, 0, moved);
  if (wanted.every((entry, position) => entry.id === ordered[position]?.id)) return new Map();
  return ranksFor(wanted, id);
}

/** The rank of an entry that is to follow `entry`: undefined while the section is in the order of its dates. */
export function rankAfter(ordered: readonly Entry[], entry: Entry): string | undefined {
  if (entry.rank === undefined || !isRank(entry.rank)) return undefined;
  const next = ordered[ordered.findIndex((row) => row.id === entry.id) + 1]?.rank;
  const isFree = next !== undefined && isRank(next) && next > entry.rank;
  return generateKeyBetween(entry.rank, isFree ? next : null);
}

function ranksFor(wanted: readonly Entry[], moved: string): ReadonlyMap<string, string> {
  const keeps = wanted.map((entry) => (entry.id === moved ? undefined : entry.rank));
  const kept = keeps.filter((rank) => rank !== undefined);
  const isUsable = kept.every((rank, i) => isRank(rank) && (i === 0 || rank > (kept[i - 1] ?? '')));
  const ranks = new Map<string, string>();
  let position = 0;
  let previous: string | null = null;
  while (position < wanted.length) {
    const run = runWithoutRank(isUsable ? keeps : [], position, wanted.length);
    const next: string | null = (isUsable ? keeps[position + run] : undefined) ?? null;
    const made = generateNKeysBetween(previous, next, run);
    for (const [offset, rank] of made.entries()) {
      const entry = wanted[position + offset];
      if (entry && entry.rank !== rank) ranks.set(entry.id, rank);
    }
    previous = next;
    position += run + 1;
  }
  return ranks;
}

function runWithoutRank(keeps: readonly (string | undefined)[], from: number, length: number): number {
  let end = from;
  while (end < length && keeps[end] === undefined) end += 1;
  return end - from;
}

/** Another program may have written what is no key for this library: such a list is ranked anew. */
function isRank(rank: string): boolean {
  try {
    generateKeyBetween(rank, null);
    return true;
  } catch {
    return false;
  }
}

function spanOfValue(value: FieldValue, kind: string): Span {
  if (value === null) return { start: '', end: '' };
  // The kind of the field tells the shape of its value; both come from one declaration.
  if (kind === 'period') return spanOfPeriod(value as Period);
  if (kind === 'partialDate') return spanOfDate(value as PartialDate);
  throw new Error(`A ${kind} does not place an entry in time`);
}

function spanOfPeriod({ start, end }: Period): Span {
  const begin = start === undefined ? '' : spanOfDate(start).start;
  if (end.state === 'ongoing') return { start: begin, end: afterEveryDay };
  const last = end.state === 'ended' && end.date !== undefined ? latest(end.date) : undefined;
  return { start: begin, end: last ?? (start === undefined ? '' : spanOfDate(start).end) };
}

function spanOfDate(date: PartialDate): Span {
  return { start: earliest(date) ?? '', end: latest(date) ?? '' };
}

/** By code unit: the order of days, ids and ranks. */
function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

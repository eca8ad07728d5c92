import { z } from 'zod';
import type { Label, Language } from './language.ts';
import {
  earliest,
  formatPartialDate,
  isApproximate,
  latest,
  partialDateSchema,
  precision,
  type DateStyle,
  type PartialDate,
} from './partial-date.ts';

/** How a period ends. "unknown": the person did not say, or does not know; it is never taken for the present. */
export type PeriodEnd =
  | { readonly state: 'ended'; readonly date?: PartialDate }
  | { readonly state: 'ongoing' }
  | { readonly state: 'unknown' };

export type Period = { readonly start?: PartialDate; readonly end: PeriodEnd };

export const periodSchema: z.ZodType<Period> = z.strictObject({
  start: partialDateSchema.exactOptional(),
  end: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('ended'), date: partialDateSchema.exactOptional() }),
    z.strictObject({ state: z.literal('ongoing') }),
    z.strictObject({ state: z.literal('unknown') }),
  ]),
});

/**
 * The period for people. `long` is a phrase ("de mars à juin 2019", "depuis septembre 2014"); `short` fits the date
 * column ("mars – juin 2019", "depuis sept. 2014"); `numeric` is `short` in digits. '' when nothing is known.
 */
export function formatPeriod(period: Period, language: Language, style: DateStyle): string {
  const { start, end } = period;
  const endDate = end.state === 'ended' ? end.date : undefined;
  if ((start && precision(start) === 'text') || (endDate && precision(endDate) === 'text')) {
    return withWords(start, end, language, style);
  }
  if (start === undefined)
    return endDate === undefined ? bareState(end, language) : until(endDate, language, style);
  if (end.state === 'ongoing') return `${words.since[language]} ${anchored(start, language, style)}`;
  if (endDate !== undefined) return between(start, endDate, language, style);
  if (style !== 'long') return `${formatPartialDate(start, language, style)}\u00a0– ?`;
  const from = fromDate(start, formatExact(start, language, style), language);
  return end.state === 'ended'
    ? `${from} ${words.toSomeDay[language]}`
    : `${from}, ${words.endUnknown[language]}`;
}

const words = {
  since: { fr: 'depuis', en: 'since' },
  ongoing: { fr: 'en cours', en: 'ongoing' },
  ended: { fr: 'période terminée', en: 'ended' },
  toSomeDay: { fr: 'à une date non précisée', en: 'to a date not given' },
  endUnknown: { fr: 'fin non précisée', en: 'end not given' },
} as const satisfies Record<string, Label>;

function bareState(end: PeriodEnd, language: Language): string {
  if (end.state === 'unknown') return '';
  return words[end.state][language];
}

/** The date without its "vers", which periods say in their own place: "de 2009 environ à 2014". */
function formatExact(date: PartialDate, language: Language, style: DateStyle): string {
  return formatPartialDate(typeof date === 'string' ? date.replace('~', '') : date, language, style);
}

function withDoubt(date: PartialDate, told: string, language: Language): string {
  if (!isApproximate(date)) return told;
  return language === 'fr' ? `${told} environ` : `about ${told}`;
}

/** After "depuis": "le 12 mars 2019", "mars 2019", "2010 environ". */
function anchored(date: PartialDate, language: Language, style: DateStyle): string {
  const told = withDoubt(date, formatExact(date, language, style), language);
  return language === 'fr' && precision(date) === 'day' ? `le ${told}` : told;
}

function until(date: PartialDate, language: Language, style: DateStyle): string {
  const told = withDoubt(date, formatExact(date, language, style), language);
  if (language === 'en') return `until ${told}`;
  return precision(date) === 'day' ? `jusqu’au ${told}` : `jusqu’en ${told}`;
}

function between(start: PartialDate, end: PartialDate, language: Language, style: DateStyle): string {
  if (start === end) return formatPartialDate(start, language, style);
  const [from, to] = [formatExact(start, language, style), formatExact(end, language, style)];
  const shortFrom = style === 'numeric' ? from : withoutRepetition(start, end, from);
  if (style === 'long') return `${fromDate(start, shortFrom, language)} ${toDate(end, to, language)}`;
  const told = (date: PartialDate, exact: string): string =>
    isApproximate(date) ? formatPartialDate(date, language, style) : exact;
  return `${told(start, shortFrom)}\u00a0– ${told(end, to)}`;
}

/** "3 mars 2019" before "12 mars 2019" is told "3"; "mars 2019" before "juin 2019" is told "mars". */
function withoutRepetition(start: PartialDate, end: PartialDate, told: string): string {
  const [first, last] = [earliest(start), earliest(end)];
  const comparable = precision(start) === precision(end) && precision(start) !== 'year';
  if (!first || !last || !comparable || isApproximate(start) || isApproximate(end)) return told;
  if (first.slice(0, 4) !== last.slice(0, 4)) return told;
  const withoutYear = told.replace(/ \d{4}$/u, '');
  const sameMonth = precision(start) === 'day' && first.slice(0, 7) === last.slice(0, 7);
  return sameMonth ? withoutYear.replace(/[ \u00a0]\D+$/u, '') : withoutYear;
}

function fromDate(date: PartialDate, exact: string, language: Language): string {
  const told = withDoubt(date, exact, language);
  if (language === 'en') return `from ${told}`;
  if (precision(date) === 'day') return `du ${told}`;
  return /^[ao]/u.test(told) ? `d’${told}` : `de ${told}`;
}

function toDate(date: PartialDate, exact: string, language: Language): string {
  const told = withDoubt(date, exact, language);
  if (language === 'en') return `to ${told}`;
  return precision(date) === 'day' ? `au ${told}` : `à ${told}`;
}

/** Dates that were kept as written do not bend to grammar: they stand on either side of a dash. */
function withWords(
  start: PartialDate | undefined,
  end: PeriodEnd,
  language: Language,
  style: DateStyle,
): string {
  const from = start === undefined ? '…' : formatPartialDate(start, language, style);
  if (end.state === 'ongoing') return `${from}\u00a0– ${words.ongoing[language]}`;
  if (end.state === 'unknown' || end.date === undefined) return from;
  return `${from}\u00a0– ${formatPartialDate(end.date, language, style)}`;
}

/**
 * Newest first, for lists: what goes on, then by end, then by start. Where the end is not known the start stands for it.
 * Periods without any date that was understood come last. 0 = a tie, to be settled by the title.
 */
export function comparePeriods(left: Period, right: Period): number {
  const [leftKey, rightKey] = [orderKey(left), orderKey(right)];
  for (const [index, part] of leftKey.entries()) {
    const other = rightKey[index] ?? '';
    if (part !== other) return part > other ? -1 : 1;
  }
  return 0;
}

function orderKey({ start, end }: Period): readonly string[] {
  const startDay = start === undefined ? '' : (earliest(start) ?? '');
  if (end.state === 'ongoing') return ['ongoing', startDay];
  const endDay = end.state === 'ended' && end.date !== undefined ? latest(end.date) : undefined;
  // Of the key's first parts, "ongoing" is the greatest and '' the least.
  return ['', endDay ?? (start === undefined ? undefined : latest(start)) ?? '', startDay];
}

/**
 * Whether two periods certainly have a day in common, whatever the days that "2009" or "mars 2012" stand for. Posts that
 * follow each other in one year (2003–2009, 2009–2014) do not; periods with a side that is not known never do.
 */
export function overlaps(left: Period, right: Period): boolean {
  return certainlyBegun(left, right) && certainlyBegun(right, left);
}

/** Whether `one` has begun, at the latest, before `other` can have ended. */
function certainlyBegun(one: Period, other: Period): boolean {
  const begun = one.start === undefined ? undefined : latest(one.start);
  if (begun === undefined || other.start === undefined) return false;
  if (other.end.state === 'ongoing') return true;
  const ended =
    other.end.state === 'ended' && other.end.date !== undefined ? earliest(other.end.date) : undefined;
  return ended !== undefined && begun <= ended;
}

export type PeriodWarning = 'endBeforeStart' | 'startInFuture';

/** What each warning says beside the field. They never block saving. */
export const periodWarningTexts = {
  endBeforeStart: {
    fr: 'Cette date de fin est avant le début. Vous pourrez corriger plus tard.',
    en: 'This end is before the start. You can correct it later.',
  },
  startInFuture: {
    fr: 'Cette date de début est dans l’avenir. Vous pourrez corriger plus tard.',
    en: 'This start is in the future. You can correct it later.',
  },
} as const satisfies Record<PeriodWarning, Label>;

/** What cannot be right on any reading of the dates. `today` is `YYYY-MM-DD`. */
export function periodWarnings({ start, end }: Period, today: string): readonly PeriodWarning[] {
  const begins = start === undefined ? undefined : earliest(start);
  const ends = end.state === 'ended' && end.date !== undefined ? latest(end.date) : undefined;
  const found: PeriodWarning[] = [];
  if (begins !== undefined && ends !== undefined && ends < begins) found.push('endBeforeStart');
  if (begins !== undefined && begins > today) found.push('startInFuture');
  return found;
}

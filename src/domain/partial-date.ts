import { z } from 'zod';
import { daysInMonth, isRealDay, isRealMonth, isRealYear, twoDigits } from './calendar.ts';
import type { Language } from './language.ts';
import { monthName, monthOf } from './month-names.ts';
import { maximumTextLength } from './text-limit.ts';

/**
 * A date as a person knows it. A string is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with `~` behind for "vers"; what was not
 * understood is kept as it was written, in `{ text }`. Precision is data: a year is never stored as its 1 January.
 */
export type PartialDate = string | { readonly text: string };

export type DateStyle = 'long' | 'short' | 'numeric';
export type DatePrecision = 'day' | 'month' | 'year' | 'text';

type Parts = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
};

const stored = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/u;

/** Dates that were read already: lists and the timeline ask again for the same ones at every change. */
const read = new Map<string, Parts | undefined>();
const mostRead = 10_000;

function partsOf(date: PartialDate): Parts | undefined {
  if (typeof date !== 'string') return undefined;
  if (read.has(date)) return read.get(date);
  if (read.size >= mostRead) read.clear();
  const found = readParts(date);
  read.set(date, found);
  return found;
}

function readParts(date: string): Parts | undefined {
  const found = stored.exec(date);
  if (!found) return undefined;
  const [, year, month, day, approximate] = found;
  return parts(Number(year), month && Number(month), day && Number(day), approximate === '~');
}

/** Undefined when the calendar has no such year, month or day. */
function parts(
  year: number,
  month: number | '' | undefined,
  day: number | '' | undefined,
  approximate: boolean,
): Parts | undefined {
  if (typeof month !== 'number') return isRealYear(year) ? { year, approximate } : undefined;
  if (typeof day !== 'number') return isRealMonth(year, month) ? { year, month, approximate } : undefined;
  return isRealDay(year, month, day) ? { year, month, day, approximate } : undefined;
}

/** Whether a value from outside is a partial date: a real one between 1900 and 2100, or words kept as written. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value === 'string') return partsOf(value) !== undefined;
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    value.text.trim() !== '' &&
    Object.keys(value).length === 1
  );
}

export const partialDateSchema: z.ZodType<PartialDate> = z.union([
  z.string().max(11).refine(isPartialDate, 'Not a partial date'),
  z.strictObject({
    text: z
      .string()
      .max(maximumTextLength)
      .refine((text) => text.trim() !== ''),
  }),
]);

export function precision(date: PartialDate): DatePrecision {
  const known = partsOf(date);
  if (!known) return 'text';
  if (known.month === undefined) return 'year';
  return known.day === undefined ? 'month' : 'day';
}

/** Whether the person said "vers". */
export function isApproximate(date: PartialDate): boolean {
  return partsOf(date)?.approximate ?? false;
}

/** The first day the date may mean, `YYYY-MM-DD`; undefined for words. "vers" does not widen it. */
export function earliest(date: PartialDate): string | undefined {
  const known = partsOf(date);
  return known && `${known.year}-${twoDigits(known.month ?? 1)}-${twoDigits(known.day ?? 1)}`;
}

/** The last day the date may mean, `YYYY-MM-DD`; undefined for words. */
export function latest(date: PartialDate): string | undefined {
  const known = partsOf(date);
  if (!known) return undefined;
  const month = known.month ?? 12;
  return `${known.year}-${twoDigits(month)}-${twoDigits(known.day ?? daysInMonth(known.year, month))}`;
}

/** Oldest first, a total order: by first day, then by last day, then exact before "vers"; words come last. */
export function comparePartialDates(left: PartialDate, right: PartialDate): number {
  return compareKeys(orderKey(left), orderKey(right));
}

function orderKey(date: PartialDate): readonly string[] {
  const first = earliest(date);
  if (first === undefined) return ['1', typeof date === 'string' ? date : date.text];
  return ['0', first, latest(date) ?? '', isApproximate(date) ? '1' : '0'];
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/**
 * The date for people: "12 mars 2019", "sept. 2014", "vers 2010", "01/04/2020" (day first in both languages: the app is
 * for France). Words come back unchanged. In French the day and its month are held together by U+00A0.
 */
export function formatPartialDate(date: PartialDate, language: Language, style: DateStyle): string {
  const known = partsOf(date);
  if (!known) return typeof date === 'string' ? date : date.text;
  const exact = formatParts(known, language, style);
  return known.approximate ? `${around(language, style)} ${exact}` : exact;
}

function formatParts(known: Parts, language: Language, style: DateStyle): string {
  const { year, month, day } = known;
  if (month === undefined) return String(year);
  if (style === 'numeric') {
    return [...(day === undefined ? [] : [twoDigits(day)]), twoDigits(month), year].join('/');
  }
  const name = monthName(month, language, style);
  if (day === undefined) return `${name} ${year}`;
  return language === 'fr' ? `${dayInFrench(day)}\u00a0${name} ${year}` : `${day} ${name} ${year}`;
}

function dayInFrench(day: number): string {
  return day === 1 ? '1er' : String(day);
}

function around(language: Language, style: DateStyle): string {
  if (language === 'fr') return 'vers';
  return style === 'long' ? 'around' : 'c.';
}

/** What was understood, to be read back beside the field: "le 12 mars 2019", "en 2019", "noté tel quel : « été 98 »". */
export function readBack(date: PartialDate, language: Language): string {
  const known = partsOf(date);
  const told = formatPartialDate(date, language, 'long');
  if (!known)
    return language === 'fr' ? `noté tel quel\u00a0: «\u00a0${told}\u00a0»` : `kept as written: “${told}”`;
  const exact = formatParts(known, language, 'long');
  if (language === 'fr') {
    if (known.day === undefined) return known.approximate ? told : `en ${exact}`;
    return known.approximate ? `vers le ${exact}` : `le ${exact}`;
  }
  if (known.approximate) return told;
  return known.day === undefined ? `in ${exact}` : `on ${exact}`;
}

/**
 * Reads what a person typed, in French or English whichever the interface speaks; null when it is blank. Numbers are
 * read day first. Two-digit years are not guessed; what is not understood, or no day of the calendar, is kept as text.
 */
export function parsePartialDate(input: string, language: Language): PartialDate | null {
  const asWritten = input.normalize('NFC').trim();
  if (asWritten === '') return null;
  const { words, approximate } = takeApproximation(simplify(input));
  const known = readDate(words, language, approximate);
  return known ? write(known) : { text: asWritten };
}

function write({ year, month, day, approximate }: Parts): string {
  const numbers = [String(year), ...(month === undefined ? [] : [twoDigits(month)])];
  if (day !== undefined) numbers.push(twoDigits(day));
  return numbers.join('-') + (approximate ? '~' : '');
}

/** One spelling of spaces, digits (full-width too), dashes and capitals. */
function simplify(input: string): string {
  return input
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[∼≈]/gu, '~')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

const aroundBefore =
  /^(?:~|vers|environ|env\.?|autour de|aux environs de|c\.|ca\.?|circa|about|around|approx\.?|approximately) ?/u;
const aroundBehind = / ?(?:~|\(?environ\)?|\(?env\.\)?|\(?approx\.?\)?)$/u;
const leading = /^(?:le|la|en|on|in|the) /u;

function takeApproximation(text: string): { readonly words: string; readonly approximate: boolean } {
  const before = text.replace(leading, '');
  const words = before.replace(aroundBefore, '').replace(aroundBehind, '');
  return { words: words.replace(leading, '').trim(), approximate: words !== before };
}

function readDate(words: string, language: Language, approximate: boolean): Parts | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(words);
  if (iso) return parts(Number(iso[1]), iso[2] && Number(iso[2]), iso[3] && Number(iso[3]), approximate);
  const numbers = /^(?:(\d{1,2})([-/. ]))?(\d{1,2}) ?[-/. ] ?(\d{4})$/u.exec(
    words.replace(/ ?([-/.]) ?/gu, '$1'),
  );
  if (numbers)
    return parts(Number(numbers[4]), Number(numbers[3]), numbers[1] && Number(numbers[1]), approximate);
  const dayFirst = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?(?:[-/. ]| of ))?(\p{L}+\.?)(?:,? |[-/])(\d{4})$/u.exec(
    words,
  );
  if (dayFirst) return withMonth(dayFirst[2], dayFirst[1], dayFirst[3], language, approximate);
  const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(words);
  return monthFirst
    ? withMonth(monthFirst[1], monthFirst[2], monthFirst[3], language, approximate)
    : undefined;
}

function withMonth(
  word: string | undefined,
  day: string | undefined,
  year: string | undefined,
  language: Language,
  approximate: boolean,
): Parts | undefined {
  const month = monthOf(word ?? '', language);
  return month === undefined ? undefined : parts(Number(year), month, day && Number(day), approximate);
}

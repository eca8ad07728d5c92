import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../src/domain/fold.ts';
import type { Language } from '../../src/domain/language.ts';
import { formatPartialDate, isPartialDate } from '../../src/domain/partial-date.ts';

/*
 * Whether every word of a career in the neutral format is found again, in a passport or on paper. What is told in other words
 * than the file's is listed here, with its reason.
 */

export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often each word is there. */
export function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Exception {
  readonly key: string;
  readonly text?: RegExp;
  readonly reason: string;
}

/** What a reader finds as an answer or a heading, and not in the file's own sign. */
const exceptions: readonly Exception[] = [
  {
    key: 'obtained',
    text: /^(?:yes|no|partial)$/u,
    reason: 'a code of the format: a row tells how studies ended',
  },
  { key: 'employerBound', reason: 'a code of the format: a row tells whose the title is' },
  { key: 'end', text: /^unknown$/u, reason: 'a code of the format: the end is not told' },
  { key: 'overall', text: /^langue maternelle$/u, reason: 'the name of the field that is answered by yes' },
];

/** Every leaf of the file as a person would expect to read it; dates are told in words. */
export function leavesOf(value: unknown, language: Language, key = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leavesOf(item, language, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => leavesOf(item, language, name));
  if (value === null) return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (exceptions.some((row) => row.key === key && (row.text?.test(text) ?? true))) return [];
  if (typeof value === 'boolean') return [value ? 'oui' : 'non'];
  return [typeof value === 'number' ? text : dateText(text, language)];
}

const dateText = (text: string, language: Language): string =>
  /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && isPartialDate(text)
    ? formatPartialDate(text, language, 'long')
    : text;

const monthNames: ReadonlySet<string> = new Set(
  (['fr', 'en'] as const).flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      formatPartialDate(`2020-${String(month + 1).padStart(2, '0')}`, language, 'long'),
    ).flatMap(wordsOf),
  ),
);

/** A period may say its year or its month once for both ends: it is enough that they are there. */
export const isDateWord = (word: string): boolean => /^\d+(?:er)?$/u.test(word) || monthNames.has(word);

export interface Career {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Larger careers, from the folder that PEOPLE_FOLDER names; none, and a line that says so, where it is not given. Fails when
 * the folder holds none.
 */
export async function largerCareers(): Promise<readonly Career[]> {
  const folder = process.env['PEOPLE_FOLDER'];
  if (folder === undefined || folder === '') {
    process.stdout.write('PEOPLE_FOLDER is not set: only the careers of tests/fixtures/people were read.\n');
    return [];
  }
  return careersOf(folder);
}

export const ownCareers = (): Promise<readonly Career[]> =>
  careersOf(join(import.meta.dirname, '..', 'fixtures', 'people'));

async function careersOf(folder: string): Promise<readonly Career[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length === 0) throw new Error(`${folder} holds no career`);
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

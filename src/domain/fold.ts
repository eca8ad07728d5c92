import type { Language } from './language.ts';

// Letters that Unicode does not decompose, and the many apostrophes and hyphens of word processors.
const replacements: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);
const apostrophes = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u0060\u00B4]/gu;
const hyphens = /[\u2010-\u2015\u2212\u2043\uFE63]/gu;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * Text as search compares it: without accents, case, ligatures, kinds of apostrophe, hyphen or space.
 * "L’Œuvre", "l'oeuvre" and "L´ŒUVRE" fold to the same string. Its length may differ from the input's.
 */
export function fold(text: string): string {
  // Apostrophes on both sides of the decomposition: it makes a space and an accent of U+00B4, and new ones of others.
  return text
    .normalize('NFC')
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(apostrophes, "'")
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/gu, (letter) => replacements.get(letter) ?? letter)
    .replace(hyphens, '-')
    .replace(invisible, '')
    .replace(/\s/gu, ' ');
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  fr: new Intl.Collator('fr', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** The order of a dictionary in that language ("Éa" before "Z", "R.482" before "R.1000"); for `Array.sort`. */
export function collate(language: Language): (left: string, right: string) => number {
  return collators[language].compare;
}

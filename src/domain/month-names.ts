import type { Language } from './language.ts';

/*
 * Our own tables: Intl's differ between versions of the browser and slip U+202F in, which the PDF's faces do not have.
 */

type Twelve = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const longNames: Readonly<Record<Language, Twelve>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const shortNames: Readonly<Record<Language, Twelve>> = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Other ways in which people shorten months. What could be two months ("ju", "jui") is in none. */
const otherSpellings: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  fr: [
    ['jan', 'janv'],
    ['fev', 'fevr', 'feb'],
    ['mar'],
    ['avr'],
    [],
    [],
    ['juil', 'juill', 'jul'],
    ['aou', 'aout'],
    ['sep', 'sept'],
    ['oct', 'octo'],
    ['nov', 'nove'],
    ['dec', 'dece'],
  ],
  en: [
    ['jan'],
    ['feb', 'febr'],
    ['mar'],
    ['apr'],
    [],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sep', 'sept'],
    ['oct'],
    ['nov'],
    ['dec'],
  ],
};

export type MonthStyle = 'long' | 'short';

/** The name of month 1 to 12; French months are written without a capital, and some are never shortened. */
export function monthName(month: number, language: Language, style: MonthStyle): string {
  const name = (style === 'long' ? longNames : shortNames)[language][month - 1];
  if (name === undefined) throw new RangeError(`Not a month: ${month}`);
  return name;
}

/**
 * The month (1 to 12) a word names, with or without accents, capitals and final dot; undefined when it names none.
 * The given language is asked first, then the other: people paste dates from anywhere.
 */
export function monthOf(word: string, language: Language): number | undefined {
  const key = plain(word);
  return monthsByWord[language].get(key) ?? monthsByWord[language === 'fr' ? 'en' : 'fr'].get(key);
}

const monthsByWord: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: wordsOf('fr'),
  en: wordsOf('en'),
};

function wordsOf(language: Language): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [index, name] of longNames[language].entries()) {
    const short = shortNames[language][index];
    for (const word of [name, short, ...(otherSpellings[language][index] ?? [])]) {
      if (word !== undefined) words.set(plain(word), index + 1);
    }
  }
  return words;
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\.$/u, '');
}

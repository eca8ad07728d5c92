import type { search as frSearch } from '../fr/search.ts';
import type { Widen } from '../language.ts';

/** Search over every word of the passport, in English. */
export const search: Widen<typeof frSearch> = {
  label: 'Search my passport',
  short: 'Search',
  placeholder: 'An employer, a mission, a word…',
  nothing: (p) => `Nothing contains “${p.query}”. Try a shorter word, or part of the word.`,
  start: 'Type a word: every word written in the notebook can be found, with or without accents.',
  pages: 'Pages of the notebook',
  many: (p) => `The first ${p.count} places are shown. Add a word to narrow it down.`,
};

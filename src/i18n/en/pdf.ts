import type { pdf as frPdf } from '../fr/pdf.ts';
import type { Widen } from '../language.ts';

/** The printed passport, in English. */
export const pdf: Widen<typeof frPdf> = {
  legalTitle: 'Guidance, training and skills passport',
  documentTitle: ({ name }) =>
    name === ''
      ? 'Guidance, training and skills passport'
      : `Guidance, training and skills passport of ${name}`,
  contents: 'In this document',
  page: 'page',
  pageOf: ({ page, count }) => `${page} / ${count}`,
  footer: ({ name, date }) =>
    `Personal, self-declared document, drawn up by its holder${name === '' ? '' : `, ${name}`}. Up to date on ${date}.`,
  labelled: ({ label, value }) => `${label}: ${value}`,
  withLevel: ({ label, level }) => `${label} (${level})`,
  since: ({ year }) => `from ${year} to today`,
  fromTo: ({ from, to }) => `from ${from} to ${to}`,
  characters: {
    emoji: 'emoji or pictogram',
    arabic: 'Arabic letter',
    hebrew: 'Hebrew letter',
    han: 'Chinese or Japanese character',
    kana: 'Japanese character',
    hangul: 'Korean character',
    devanagari: 'Devanagari letter',
    thai: 'Thai letter',
    armenian: 'Armenian letter',
    georgian: 'Georgian letter',
    tamil: 'Tamil letter',
    tifinagh: 'Tifinagh letter',
    control: 'invisible character',
    mark: 'accent or sign set on a letter',
    symbol: 'symbol',
    letter: 'letter of another script',
  },
};

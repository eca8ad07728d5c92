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
  annex: 'Annex',
  annexOf: ({ label }) => `Annex: ${label}`,
  counted: ({ label, count }) => (count < 2 ? label : `${label} (${count})`),
  proofs: 'Supporting documents',
  proofNumber: ({ number }) => `no. ${number}`,
  proofAndLine: 'Document, and what it supports',
  proofKind: 'Kind',
  proofSize: 'Size',
  proofKinds: { pdf: 'PDF', jpeg: 'JPEG image', png: 'PNG image', webp: 'WebP image', heic: 'HEIC image' },
  notHere: 'missing',
  byteUnits: ['B', 'kB', 'MB'],
  proven: 'Supported by a document',
  provenBy: ({ numbers }) =>
    numbers.includes(',')
      ? `Supported by documents ${numbers}`
      : `Supported by a document (no.\u00a0${numbers})`,
  declared: 'Self-declared',
  legend: 'Marks',
  provenMeans: '“Supported by a document”: the document is kept with this line.',
  declaredMeans: '“Self-declared”: written by the person, without a document.',
  levels: {
    overall: 'Overall',
    listening: 'Listening',
    reading: 'Reading',
    interaction: 'Interaction',
    production: 'Speaking',
    writing: 'Writing',
  },
  letter: 'Letter',
  subject: 'Subject:',
  placeAndDate: ({ place, date }) => (place === '' ? date : `${place}, ${date}`),
  labelled: ({ label, value }) => `${label}: ${value}`,
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

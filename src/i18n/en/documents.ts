import type { documents as frDocuments } from '../fr/documents.ts';
import type { Widen } from '../language.ts';
import { shortName } from '../short-name.ts';

/** Documents, in English. */
export const documents: Widen<typeof frDocuments> = {
  title: 'Documents',
  lede: 'What you see here is exactly what the file will contain.',
  whole: 'My complete passport',
  wholeText: 'Everything you noted, except what is marked “never shown”.',
  language: 'Language of the document',
  languageHint: 'Only our titles and the dates are translated. Your words stay as you wrote them.',
  french: 'Français',
  english: 'English',
  private: 'Also show what is marked “never shown”',
  privateHint: 'Date of birth, reasons for leaving, notes.',
  preview: 'Preview',
  pageOf: (p) => `Page ${p.page} of ${p.pages}`,
  previous: 'Previous page',
  next: 'Next page',
  larger: 'Larger',
  smaller: 'Smaller',
  drawing: 'Laying out…',
  save: 'Save the PDF',
  saving: 'Saving…',
  saved: (p) => `“${p.name}” is saved.`,
  right: 'This document is personal. No employer can demand it.',
  uncoveredTitle: (p) =>
    p.count === 1 ? 'One character cannot be printed' : `${p.count} characters cannot be printed`,
  uncoveredText:
    'Nothing is lost in the notebook. In the document the mark […] stands in for them. You can write them otherwise, or save as it is.',
  uncoveredLine: (p) => `${p.character} (${p.code}), in “${p.field}”`,
  openEntry: 'Open the line',
  failed:
    'The layout did not work. Your data is intact. Try again; if it happens again, save a copy of the passport.',
  again: 'Try again',
  fileName: (p) => (p.name === '' ? `Passport ${p.date}.pdf` : `Passport ${shortName(p.name)} ${p.date}.pdf`),
};

import type { help as frHelp } from '../fr/help.ts';
import type { Widen } from '../language.ts';

/** Help, in English. */
export const help: Widen<typeof frHelp> = {
  title: 'Help',
  lede: 'Everything can be done with the mouse or with the keyboard. Everything is saved as you go.',
  passport: 'Your passport',
  passportText:
    'The “passeport d’orientation, de formation et de compétences” is personal and optional. You write it, you keep it, you show only what you choose. No employer can demand it; you may ask for their help to fill it in.',
  about: 'About the passport',
  gather: 'What is useful to gather',
  letter: 'Ask for my certificates',
  saving: 'Saving',
  savingText:
    'There is no save button: each field is kept as soon as you leave it or stop typing. You may close at any time. “Undo” goes back, even after the notebook was closed.',
  parts: 'The pages of the notebook',
  partsText:
    'The contents, on the left, lead to each part of your path. Add what you have, in the order that suits you: a name and a year are enough.',
  copies: 'Keep a copy',
  copiesText:
    '“Backups” saves the whole passport in a file, then reads it again to verify it. Keep it on a stick or another disk: a computer can break down.',
  papers: 'Print and show',
  papersText:
    '“Documents” prepares a PDF. You choose what is in it; what is marked “for you” is not, unless you ask for it.',
  keys: 'The keys',
  key: 'Key',
  does: 'What it does',
  rows: {
    tab: 'Goes forward in the page; with Shift, goes back',
    f6: 'Goes from one part of the window to the next',
    f6back: 'Goes to the part before',
    arrows: 'Moves in the contents and in lists',
    ends: 'Goes to the beginning or the end of the list',
    enter: 'Opens, or ticks with the space bar',
    move: 'Moves the line up or down',
    enterColumn: 'In a column of competences: adds, and opens the next line',
    escape: 'Closes what is open',
  },
  commands: {
    search: 'Searches the whole passport',
    add: 'Adds a line to the open part',
    undo: 'Undoes the last change',
    redo: 'Does again what was just undone',
    save: 'Says when everything was saved',
    print: 'Opens the documents to print',
    help: 'Opens this help',
  },
  print: 'Print this page',
  program: 'The program',
  version: (p) => `Carnet d’étapes ${p.version}`,
  programText:
    'Free software (MIT licence), without an account, without advertising, without the internet. It replaces no public service and depends on none.',
  licences: [
    'Typefaces: Literata (© 2017 The Literata Project Authors) and Source Sans 3 (© Adobe), SIL OFL 1.1 licence.',
    'Drawings: Lucide, ISC licence.',
    'Professional soft skills: ROME 4.0, France Travail, Licence Ouverte 2.0, version 60.',
  ],
};

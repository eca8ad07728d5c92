import type { help as frHelp } from '../fr/help.ts';
import type { Widen } from '../language.ts';

/** Help, in English. */
export const help: Widen<typeof frHelp> = {
  title: 'Help',
  lede: 'Everything can be done with the mouse or with the keyboard. Everything is saved as you go.',
  onThisPage: 'On this page',
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
  protects: 'What protects your words',
  protectsText:
    'Almost everything can come back. Two things cannot: what you erase for ever, and a copy whose passphrase is forgotten. The notebook says so beforehand.',
  topics: {
    versions: {
      title: 'What a line said before',
      text: 'At the end of each sitting, the notebook keeps a version of the lines you changed. Open a line, then “Actions” and “Versions”: you see what has changed since, and you bring back one field or the whole line.',
    },
    bin: {
      title: 'The bin, and erasing for ever',
      text: 'A line you take out goes to the bin, with no time limit, and can come back. “Erase for ever”, in the bin, removes the line and its history: they will not come back. Copies saved elsewhere still hold them: the notebook cannot erase them there.',
      states: 'So do the states kept by this computer, unless you ask the bin to erase them.',
    },
    points: {
      title: 'Going back to an earlier state',
      text: 'A second copy follows every change, and this computer keeps states to go back to: the last three of the day, one a day for ten days, one a month for a year. “Backups” shows them: you look first, you decide afterwards. The state of today is kept before, and “Undo” brings it back.',
      browser:
        'In a browser, the notebook has no second copy and keeps no states to go back to. Copies in a file are your only safety net: make them often.',
    },
    copies: {
      title: 'Keeping a copy elsewhere',
      text: '“Backups” saves the whole passport in a file, then reads it again to verify it. Keep it on a stick or another disk: a computer can break down, be lost or be stolen.',
      automatic:
        'The notebook can also make these copies by itself: choose a folder on a stick, another disk or a shared folder. If the stick is not there, the notebook says so and goes on when it is back. These automatic copies are not protected by a passphrase.',
    },
    secret: {
      title: 'Protecting a copy with a passphrase',
      text: 'The copy is then encrypted: on a lost stick or a lent disk, nobody can read it. But a forgotten passphrase is final: without it nobody opens the copy, not even us. Write it down, away from the file.',
    },
    two: {
      title: 'Two computers, and “to decide”',
      text: 'Save a copy on one computer, open it on the other and choose “Bring the two together”. What was written on both sides is kept. When one field was changed on both sides, the more recent is shown and the other waits: it is “to decide”. Home and the line tell you so; you choose when you like.',
    },
    lost: {
      title: 'If the notebook opens empty, or something is missing',
      text: 'A page says so as soon as the notebook opens, and shows what the second copy holds. Take the way it offers, “Bring my notebook back” or “Put both together”: the copy takes its place again, and what you had written since is added to it. Nothing is erased. The second copy is in a folder beside that of the data: “Settings” gives their names. Do not remove them, even if the notebook looks empty.',
      browser:
        'The browser may have cleared its data, or you are using another one. From “Backups”, or from the first page with “I already have a copy”, open your latest copy.',
    },
  },
  links: {
    home: 'Go to my passport',
    bin: 'See the bin',
    erase: 'Erase a whole passport',
    backups: 'Go to backups',
    settings: 'See where my data is',
  },
  verify: 'What “to be checked” means',
  verifyText:
    'An item of a list, a length of time or a level marked “to be checked” comes from common practice, or from sources that do not agree: we could not confirm it with an official text. You may choose it. Before you rely on it, ask the body or the employer concerned.',
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
    'Icons: Lucide, ISC licence.',
    'Professional soft skills: ROME 4.0, France Travail, Licence Ouverte 2.0, version 60.',
  ],
};

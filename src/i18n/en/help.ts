import type { help as frHelp } from '../fr/help.ts';
import type { Widen } from '../language.ts';

/** Help, in English. */
export const help: Widen<typeof frHelp> = {
  title: 'Help',
  lede: 'Everything can be done with the mouse or with the keyboard. Everything is saved as you go.',
  passport: 'Your passport',
  passportText:
    'The “passeport d’orientation, de formation et de compétences” is personal and optional. You write it, you keep it, you show only what you choose. No employer can demand it; you may ask for their help to fill it in.',
  saving: 'Saving',
  savingText:
    'There is no save button: each field is kept as soon as you leave it or stop typing. “Undo” goes back, even after the notebook was closed.',
  keys: 'The keys',
  key: 'Key',
  does: 'What it does',
  rows: {
    tab: 'Goes forward or back in the page',
    f6: 'Goes from one part of the window to the next',
    arrows: 'Moves in the contents and in lists',
    enter: 'Opens, or ticks with the space bar',
    move: 'Moves the line up or down',
    enterColumn: 'In a column of competences: adds, and opens the next line',
    search: 'Searches the whole passport',
    add: 'Adds a line to the open part',
    undo: 'Undoes, redoes',
    save: 'Says when everything was saved',
    print: 'Opens the documents to print',
    help: 'Opens this help',
    escape: 'Closes what is open',
  },
};

import type { Widen } from '../language.ts';
import type { ui as frUi } from '../fr/ui.ts';

/** The sentences of the controls themselves, in English. */
export const ui: Widen<typeof frUi> = {
  skipToContent: 'Skip to the content',
  contents: 'Contents',
  coverBar: 'Notebook bar',
  messages: 'Messages',
  close: 'Close',
  cancel: 'Cancel',
  turnPage: 'Turn the page',
  youAreHere: 'You are here',

  neverShown: 'Never shown',
  forExample: (p) => `For example: ${p.example}`,
  show: 'Show',
  hide: 'Hide',
  showLetters: (p) => `Show: ${p.label}`,
  hideLetters: (p) => `Hide: ${p.label}`,

  savedAt: (p) => `Saved at ${p.time}`,
  saving: 'Saving…',
  notSavedYet: 'Not saved yet',
  exampleNotSaved: 'Example, not saved',

  notGiven: 'Not specified',
  clearAnswer: 'Clear the answer',
  other: 'Other…',
  inYourWords: 'In your own words',
  chooseInList: 'Choose a line from the list, or leave it empty.',
  showChoices: (p) => `Show the choices: ${p.label}`,
  addOther: 'Add another choice',
  chosen: 'Chosen',
  remove: 'Remove',
  removeNamed: (p) => `Remove: ${p.name}`,
  keepYourWords: 'Or keep your own words: Enter',
  suggestionCount: (p) =>
    p.count === 0 ? 'No suggestion' : p.count === 1 ? '1 suggestion' : `${p.count} suggestions`,
  resultCount: (p) => (p.count === 0 ? 'No result' : p.count === 1 ? '1 result' : `${p.count} results`),

  moveUp: 'Move up',
  moveDown: 'Move down',
  duplicate: 'Duplicate',
  delete: 'Delete',
  drag: 'Move',
  actionOn: (p) => `${p.action}: ${p.name}`,
  actionsOn: (p) => `Actions: ${p.name}`,
  movedTo: (p) => `${p.name}: now in position ${p.position} of ${p.count}.`,
  alreadyFirst: (p) => `${p.name}: already at the top of the list.`,
  alreadyLast: (p) => `${p.name}: already at the bottom of the list.`,

  keyControl: 'Ctrl',
  keyCommand: 'Cmd',
  keyShift: 'Shift',
  keyEnter: 'Enter',
  keyEscape: 'Esc',
  keyHome: 'Home',
  keyEnd: 'End',
};

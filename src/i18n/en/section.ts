import type { section as french } from '../fr/section.ts';
import { plural, type Widen } from '../language.ts';

export const section: Widen<typeof french> = {
  unknown: 'This page does not exist in your notebook.',
  gone: 'This page is no longer in your passport. It may be in the bin.',
  seeBin: 'See the bin',
  list: ({ name }) => `List: ${name}`,
  emptyTitle: 'Nothing noted yet',
  counted: ({ count, one }) => `${count} ${plural('en', count, one.toLowerCase(), `${one.toLowerCase()}s`)}`,

  actions: 'Actions',
  duplicate: 'Duplicate',
  moveUp: 'Move up in the list',
  moveDown: 'Move down in the list',
  toBin: 'Move to the bin',
  remove: 'Remove',
  edit: 'Edit',
  fold: 'Fold away',
  beside: { employment: 'New post with the same employer' },

  undecided: ({ field }) => `To decide: ${field}`,
  undecidedText: 'Two copies of the notebook differ. Both are kept until you choose.',
  undecidedRemoved: 'Removed in the other copy, changed here.',
  here: 'Here',
  elsewhere: 'In the other copy',
  keepHere: 'Keep what is here',
  takeOther: 'Take the other',
  removeToo: 'Remove it here too',

  inBin: ({ name }) => `“${name}” is in the bin.`,
  removed: ({ name }) => `“${name}” is removed.`,
  duplicated: ({ name }) => `A copy of “${name}” is added.`,
  movedTo: ({ name, position, count }) => `${name}: now in position ${position} of ${count}.`,
  undo: 'Undo',
  undoLater: 'Something else has been written since. “Undo”, at the top, goes back step by step.',

  title: 'Title',
  validity: 'Validity',
  endDate: 'End date',
  next: 'What next',
  open: 'Open',
  renew: 'Note a renewal',
  renewNamed: ({ name }) => `Note a renewal: ${name}`,
  add: 'Add',
  legend: 'Hatched: the time advised to see to it. Golden line: today.',
  pastNote: 'The title stays in your history.',
  soonCount: ({ count }) =>
    count === 0
      ? 'Nothing coming up for now.'
      : `${count} ${plural('en', count, 'end date', 'end dates')} coming up.`,
  states: {
    soon: 'Coming up',
    valid: 'Valid',
    past: 'End date passed',
    open: 'No end date',
    unknown: 'To complete',
  },
  status: {
    soon: 'Coming up',
    valid: 'Valid',
    past: 'End date passed',
    open: 'No end date',
    unknown: 'To complete',
  },
  until: ({ date }) => `until ${date}`,
  prepareFrom: ({ date }) => `see to it from ${date}`,
  boundToEmployer: 'as long as this post lasts',
  issuedByEmployer: 'your employer issues it',
  noEnd: 'no end date',
  endToNote: 'end date to note',
};

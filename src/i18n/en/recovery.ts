import type { recovery as frRecovery } from '../fr/recovery.ts';
import type { Widen } from '../language.ts';

/** When the notebook is not what its second copy says it was, in English. */
export const recovery: Widen<typeof frRecovery> = {
  empty: 'The notebook opened empty',
  emptyText:
    'What you had written is no longer in its place on this computer. A second copy is kept in another folder of this computer: it is there, and nothing in it has been changed.',
  behind: 'What you wrote last is missing from the notebook',
  behindText: (p) =>
    p.count < 2
      ? 'One change is missing from the notebook. This computer’s second copy has kept it.'
      : `${p.count} changes are missing from the notebook. This computer’s second copy has kept them.`,
  differs: 'The notebook and its second copy are not the same',
  differsText:
    'Something changed outside the notebook. Both are kept: put them together, and nothing is lost.',
  closed: 'The notebook does not open',
  closedText:
    'The place where it is kept on this computer is damaged. A second copy is kept in another folder of this computer: it is there, and nothing in it has been changed.',
  newer: 'The second copy was made by a later version',
  newerText:
    'This version cannot read it. Nothing has been changed. Install the latest version, then open the notebook again.',
  unreadable: 'The second copy cannot be read',
  unreadableEmpty: 'The notebook opened empty, and its second copy cannot be read',
  unreadableText:
    'It is damaged, or its folder does not open. It is left as it is. If you have a copy on a stick or elsewhere, you can open it.',
  proofsLost: (p) =>
    p.count < 2
      ? 'One supporting document is no longer in its place'
      : `${p.count} supporting documents are no longer in their place`,
  proofsLostText:
    'Their contents are kept in this computer’s second copy. Their names and your words are here.',
  holds: 'What the second copy holds',
  of: 'Passport of',
  until: 'Up to',
  content: 'Contents',
  entries: (p) => `${p.label}: ${p.count}`,
  nothing: 'Nothing yet.',
  proofs: 'Supporting documents',
  cut: 'The end of the journal is damaged: what was written at the very last may be missing.',
  olderPoint: (p) =>
    p.count < 2
      ? 'One later state cannot be read: this is the one before it.'
      : `${p.count} later states cannot be read: this is the one before them.`,
  mine: 'What the notebook holds as it opens',
  bringBack: 'Bring my notebook back',
  bringBackBoth: 'Put both together',
  bringBackText: '“Bring my notebook back” puts the copy in its place again, with its supporting documents.',
  bringBackBothText:
    '“Put both together” puts the copy in its place again, and adds what was only in the notebook.',
  keepMine: 'Keep the notebook as it is',
  keepQuestion: 'Keep the notebook as it is?',
  keepText:
    'The second copy is kept as a state to go back to: the Backups page lets you return to it for several days.',
  keepUnreadableText: 'The second copy, which cannot be read, is left as it is in its place.',
  keepEmpty: 'The notebook will be empty.',
  again: 'Try again',
  erase: 'Erase…',
  bringBackApartText:
    'What the notebook holds as it opens is another passport: it is kept apart, and you will be able to open either.',
  keepSafe: 'Back to the choice',
  saveCopy: 'Save this copy to a file',
  saved: (p) => `“${p.name}” is saved and verified.`,
  working: 'Bringing the notebook back…',
  failed: 'It did not work. Nothing has been changed: the second copy is still there.',
  missingProofs: (p) =>
    p.count < 2
      ? 'The notebook is back. One supporting document was not found: its name is kept.'
      : `The notebook is back. ${p.count} supporting documents were not found: their names are kept.`,
};

import type { backups as frBackups } from '../fr/backups.ts';
import type { Widen } from '../language.ts';
import { shortName } from '../short-name.ts';

/** Copies, in English. */
export const backups: Widen<typeof frBackups> = {
  title: 'Backups',
  lede: 'A copy is a single file that holds everything: your words, their history and your proofs.',
  desk: 'Make and open copies',
  make: 'Make a copy now',
  makeText: 'Keep it elsewhere than on this computer: a memory stick, the disk of someone close.',
  save: 'Save the copy',
  reread: 'It is read back at once, to be sure that it opens.',
  writing: 'Writing the copy…',
  verifying: 'Reading the copy back…',
  cancel: 'Stop',
  cancelled: 'The copy is stopped. Nothing of what was begun was kept, and nothing changed in the notebook.',
  verified: (p) => `“${p.name}” is saved and verified.`,
  notVerified: (p) =>
    `“${p.name}” went to your downloads. This browser cannot read it back: choose it to have it verified.`,
  notWhole: 'The very last words typed could not be saved: they are not in this copy.',
  verifyNow: 'Verify this copy',
  verifiedAlone: (p) => `“${p.name}” opens, and everything is in it.`,
  last: 'Last verified copy',
  lastAt: (p) => `${p.date}, “${p.name}”`,
  never: 'None so far.',
  open: 'Go back, or carry on elsewhere',
  openText: 'You first look at what the copy holds. You decide afterwards.',
  choose: 'Open a backup file',
  reading: 'Reading the copy…',
  holds: (p) => `What “${p.name}” holds`,
  of: 'Passport of',
  madeOn: 'Copy made on',
  content: 'Content',
  entries: (p) => `${p.label}: ${p.count}`,
  proofs: (p) => (p.count === 1 ? '1 proof' : `${p.count} proofs`),
  same: 'It is this passport.',
  other: 'It is another passport than the one that is open.',
  differences: 'Compared with the open notebook',
  identical: 'No difference: the copy and the notebook say the same.',
  added: (p) => (p.count === 1 ? '1 more line in the copy' : `${p.count} more lines in the copy`),
  removed: (p) =>
    p.count === 1
      ? '1 line of the notebook is not in the copy'
      : `${p.count} lines of the notebook are not in the copy`,
  changed: (p) => (p.count === 1 ? '1 line differs' : `${p.count} lines differ`),
  equal: (p) => (p.count === 1 ? '1 identical line' : `${p.count} identical lines`),
  inBin: 'in the bin',
  replace: 'Replace the notebook by this copy',
  replaceQuestion: 'Replace the notebook by this copy?',
  replaceOtherQuestion: 'Replace this passport by another person’s?',
  replaceText: 'Today’s state is kept: “Undo” brings it back, even tomorrow.',
  keepMine: 'Keep my notebook',
  merge: 'Bring the two together',
  mergeText:
    'What was written on both sides is kept. Where the two differ, the more recent is shown and the other waits for your choice.',
  separate: 'Open apart, as a second passport',
  leave: 'Close the copy and change nothing',
  restoring: 'Putting back…',
  replaced: 'The notebook is now like the copy.',
  merged: 'The two are brought together.',
  undecided: (p) => (p.count === 1 ? '1 place to decide.' : `${p.count} places to decide.`),
  opened: 'The copy is open as a second passport.',
  undo: 'Undo',
  withoutProofs: 'Open without these proofs',
  missingProofs: (p) =>
    p.count === 1 ? 'One proof is not in this copy.' : `${p.count} proofs are not in this copy.`,
  fileName: (p) =>
    p.name === '' ? `Notebook ${p.date}.passeport` : `Notebook ${shortName(p.name)} ${p.date}.passeport`,
};

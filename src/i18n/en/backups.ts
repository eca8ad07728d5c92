import type { backups as frBackups } from '../fr/backups.ts';
import type { Widen } from '../language.ts';
import { shortName } from '../short-name.ts';

/** Copies, in English. */
export const backups: Widen<typeof frBackups> = {
  title: 'Backups',
  lede: 'A copy is a single file that holds everything: your words, their history and your supporting documents.',
  standing: 'Where my copies are, and whether they open',
  desk: 'Copy, open, go back',
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
  verifiedProtected: (p) =>
    `“${p.name}” is saved, and verified with its passphrase. Without that passphrase it does not open.`,
  protect: 'Protect with a passphrase',
  protectHint: 'The copy is encrypted: on a lost stick or a lent disk, nobody can read it.',
  forgotten:
    'A forgotten passphrase is final. Without it nobody can open the copy, not even us. Write it down, away from the file.',
  phrase: 'Passphrase',
  phraseHint:
    'At least four or five words, a sentence of your own. Capitals, accents and spaces between words count.',
  phraseShort: 'It is short, and easily guessed. A few more words would make it much safer.',
  phraseShortQuestion: 'Protect this copy with so short a passphrase?',
  phraseShortText:
    'A short passphrase is easily guessed: who finds the file may get it open in the end. Four or five words are enough to prevent that.',
  phraseLengthen: 'Make it longer',
  phraseKeep: 'Keep it as it is',
  phraseMissing: 'Write the passphrase.',
  again: 'The same, once more',
  againDiffers: 'The two passphrases are not the same. Show them to compare.',
  ask: (p) => `“${p.name}” is protected`,
  askText: 'Write the passphrase chosen when this copy was made.',
  askSlow: (p) =>
    `This copy is slow to open: it may take a minute and ${p.memory} of memory. Save first what is open in other programs.`,
  memory: (p) => (p.mebibytes < 1024 ? `${p.mebibytes} MB` : `${p.mebibytes / 1024} GB`),
  askOpen: 'Open the copy',
  askOpenSlow: 'Open it all the same',
  askLeave: 'Do not open it',
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
  proofs: (p) => (p.count === 1 ? '1 supporting document' : `${p.count} supporting documents`),
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
    'Bringing together keeps what was written on both sides. Where the two do not say the same, the more recent is shown and the other waits for your choice. Replacing keeps the copy alone.',
  replaceGoes: 'What goes from the notebook:',
  replaceMore: (p) => (p.count === 1 ? 'and 1 more' : `and ${p.count} more`),
  inNotebook: 'The notebook',
  inCopy: 'The copy',
  inPoint: 'This state',
  empty: 'Nothing',
  proofsOf: 'Proofs',
  moreValues: (p) =>
    p.count === 1 ? 'And 1 more difference in this line' : `And ${p.count} more differences in this line`,
  settingsDiffer: 'The order of lines, the tags or other settings of the notebook are not the same.',
  separate: 'Open apart, as a second passport',
  leave: 'Close the copy and change nothing',
  restoring: 'Putting back…',
  replaced: 'The notebook is now like the copy.',
  merged: 'The two are brought together.',
  undecided: (p) => (p.count === 1 ? '1 place to decide.' : `${p.count} places to decide.`),
  undecidedText: 'Two copies do not say the same there. Nothing is lost: choose whenever you like.',
  undecidedFirst: 'See the first one',
  opened: 'The copy is open as a second passport.',
  undo: 'Undo',
  openWithout: (p) => {
    const these = p.count === 1 ? 'this supporting document' : 'these supporting documents';
    if (p.withoutDamagedHistory !== true) return `Open without ${these}`;
    return p.withoutDamagedProofs === true
      ? `Open without the history and ${these}`
      : 'Open without the history';
  },
  missingHistory:
    'The history of this copy is damaged: earlier versions and what could be undone are not in it.',
  missingProofs: (p) =>
    p.count === 1
      ? 'One supporting document is not in this copy.'
      : `${p.count} supporting documents are not in this copy.`,
  fileName: (p) =>
    p.name === '' ? `Notebook ${p.date}.passeport` : `Notebook ${shortName(p.name)} ${p.date}.passeport`,
  binned: (p) => `Bin: ${p.count}`,
  erasedHere: (p) =>
    p.count === 1
      ? '1 line of the copy was erased here for ever: bringing the two together does not bring it back, replacing does'
      : `${p.count} lines of the copy were erased here for ever: bringing the two together does not bring them back, replacing does`,
  erasedSince: (p) =>
    p.count === 1
      ? '1 line was erased since: going back to this state brings it back'
      : `${p.count} lines were erased since: going back to this state brings them back`,
  erasedThere: (p) =>
    p.count === 1
      ? '1 line of the notebook was erased for ever in the copy: bringing the two together erases it here too'
      : `${p.count} lines of the notebook were erased for ever in the copy: bringing the two together erases them here too`,
  here: 'On this computer',
  hereText:
    'A second copy notes every change, a second later. States to go back to are kept too: the last three, one for each of the last ten days on which you wrote, one for each of the last twelve months.',
  hereBrowser:
    'In a browser, the notebook has no second copy and keeps no states to go back to. Your copies are your safety net: make them often.',
  hereFollows: 'The second copy follows: all that is saved is in it.',
  hereAt: (p) => `Latest state kept: ${p.moment}`,
  automatic: 'Automatic copies',
  automaticText:
    'On a stick, another disk or a shared folder: the notebook makes complete copies there, and reads them back.',
  automaticWhen:
    'While you write, a copy is made about every ten minutes, and another when the notebook is closed.',
  automaticIn: (p) => `Automatic copies in “${p.name}”`,
  chooseFolder: 'Choose a folder',
  otherFolder: 'Change the folder',
  copyNow: 'Copy now',
  copying: 'Copying…',
  stopAutomatic: 'Stop making copies',
  automaticPlain: 'These copies are not protected by a passphrase.',
  sameDisk:
    'This folder is on the same disk as the notebook: a stick or another disk also protects from a breakdown.',
  folderMissing: (p) => `“${p.name}” has not been there since ${p.since}.`,
  folderBack: 'Copies will go on when it is back.',
  folderBehind: 'What you wrote since the last copy is not in it yet. A copy is made as soon as it is back.',
  noAutomaticYet: 'No copy yet.',
  automaticVerified: (p) => `${p.moment}, verified`,
  automaticLast: (p) => `Last copy: ${p.moment}, verified`,
  automaticBehind: 'You have written since the last copy.',
  automaticNext: (p) => `The next copy is made at about ${p.time}, or when the notebook is closed.`,
  automaticFailed: 'The last automatic copy could not be made entirely.',
  lastIsAutomatic: 'It is an automatic copy.',
  goBackText: 'The notebook as it was, on this computer.',
  points: 'States to go back to',
  noPoints: 'No state to go back to yet: the first one is kept while you write.',
  pointsAll: (p) => `See all (${p.count})`,
  pointsLess: 'See fewer',
  pointsUnreadable: (p) =>
    p.count === 1
      ? 'One state can no longer be read. It is left as it is and does not count.'
      : `${p.count} states can no longer be read. They are left as they are and do not count.`,
  look: 'Look',
  lookAt: (p) => `Look at the state of ${p.moment}`,
  pointReasons: {
    regular: 'While you were writing',
    close: 'On closing',
    import: 'Before an import',
    restore: 'Before going back to a state',
    merge: 'Before two copies were brought together',
    migration: 'Before an update of the notebook',
    version: 'When a version of the notebook was first opened',
    recovery: 'When the notebook came back',
    erase: 'After something was erased',
  },
  pointSize: (p) => {
    if (p.entries === 0) return 'Still empty';
    const lines = p.entries === 1 ? '1 line' : `${p.entries} lines`;
    return `${lines}, ${p.proofs === 1 ? '1 supporting document' : `${p.proofs} supporting documents`}`;
  },
  pointFailed: 'This state does not open. Nothing was changed.',
  pointHolds: (p) => `The notebook of ${p.moment}`,
  pointQuestion: (p) => `Go back to the state of ${p.moment}?`,
  leavePoint: 'Close, changing nothing',
  savePoint: 'Save to a file',
  bringBackPoint: 'Go back to this state',
  bringBackPointText: 'The state of today is kept before, and “Undo” brings it back.',
  pointBroughtBack: (p) => `The notebook is back at the state of ${p.moment}.`,
  drill: 'Check that a copy opens',
  drillText: 'The check opens the copy apart and reads all of it. It changes nothing in your passport.',
  drillPassed: (p) => `“${p.name}” opens.`,
  drillParts: (p) =>
    p.count === 1
      ? 'Its only part was read back and compared with its fingerprint.'
      : `Its ${p.count} parts were read back and compared with their fingerprints.`,
  drillBrings: 'This is what it would bring back:',
  drillUntouched: 'Nothing was changed, neither in the notebook nor in the copy.',
  drillLeave: 'Close the check',
  drillFailedText: 'Your notebook itself is intact: make a new copy of it.',
  notPassport: (p) => `“${p.name}” is not a copy of a passport.`,
  notOpened: (p) => `“${p.name}” does not open.`,
  notWholly: (p) => `“${p.name}” does not open entirely.`,
  nothingYet: 'Nothing yet.',
  identicalPoint: 'No difference: this state and the notebook say the same.',
  wereThere: (p) =>
    p.count === 1
      ? '1 line was there and is not any more'
      : `${p.count} lines were there and are not any more`,
  cameSince: (p) => (p.count === 1 ? '1 line has come since' : `${p.count} lines have come since`),
  forget: 'Erase the earlier states',
  forgetQuestion: 'Erase the earlier states from this computer?',
  forgetText:
    'Your notebook is kept, with its state of today. You can no longer go back to the states of before. Copies saved elsewhere stay.',
  forgetKeep: 'Keep the states',
  pastForgotten: 'A single state is kept: the one of today.',
  notForgotten: 'The states of before could not be erased: their folder refuses. The notebook is intact.',
};

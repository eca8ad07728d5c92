import type { Widen } from '../language.ts';
import type { FileProblem, formats as french, ProtectedProblem } from '../fr/formats.ts';

/** Names for a sentence, at most three of them: “a.pdf”, “b.pdf” and 4 others. */
function proofNames(proofs: readonly { readonly name: string }[]): string {
  const shown = proofs.slice(0, 3).map(({ name }) => (name === '' ? 'a file without a name' : `“${name}”`));
  const rest = proofs.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** What 2^workFactor KiB are, in figures that people know from their computers. */
function memory(workFactor: number): string {
  const mebibytes = 2 ** (workFactor - 10);
  return mebibytes < 1024 ? `${mebibytes} MB` : `${mebibytes / 1024} GB`;
}

const otherCopy = 'Try another copy.';

function title(problem: FileProblem): string {
  switch (problem.type) {
    case 'Empty':
      return 'This file is empty.';
    case 'NotAPassport':
      return 'This file is not a passport.';
    case 'Truncated':
      return 'This file is not complete.';
    case 'Damaged':
      return {
        structure: 'This file is damaged.',
        manifest: 'This file is damaged: what it holds is not what it announces.',
        records: 'This file is damaged: the passport cannot be read.',
        header: 'This file is damaged: its first lines, which say how it is protected, cannot be read.',
        sealed: 'The passphrase is right, but this file is damaged.',
      }[problem.part];
    case 'ProofsDamaged':
      return `In this file, ${problem.proofs.length === 1 ? 'a document is damaged' : 'documents are damaged'}: ${proofNames(problem.proofs)}.`;
    case 'HistoryDamaged':
      if (problem.proofs.length === 0) return 'The history in this file is damaged.';
      return `In this file, the history is damaged, and so ${problem.proofs.length === 1 ? 'is a document' : 'are documents'}: ${proofNames(problem.proofs)}.`;
    case 'TooLarge':
      return {
        parts: 'This file holds too many documents.',
        bytes: 'This file is too large for a passport.',
        json: 'This file is too large for a passport.',
        ratio: 'This file does not have the shape of a passport: it swells when opened.',
        depth: 'This file does not have the shape of a passport.',
      }[problem.limit];
    case 'NewerVersion':
      return problem.application === ''
        ? 'This file comes from a newer version of the application.'
        : `This file comes from a newer version of the application (${problem.application}).`;
    case 'Unreadable':
      return 'This file could not be read.';
    case 'ProofsUnreadable':
      return `${problem.proofs.length === 1 ? 'A document can no longer be read' : 'Documents can no longer be read'}: ${proofNames(problem.proofs)}.`;
    case 'Differs':
      return 'The copy read back is not the one just written.';
    case 'Cancelled':
      return 'It has been stopped.';
    default:
      return protectedTitle(problem);
  }
}

function protectedTitle(problem: ProtectedProblem): string {
  switch (problem.type) {
    case 'EndDamaged':
      return 'The passphrase is right, but the end of this file is missing or damaged.';
    case 'Encrypted':
      return 'This file is protected by a passphrase.';
    case 'WrongPassphrase':
      return 'This is not the right passphrase, or the beginning of the file is damaged.';
    case 'SlowToOpen':
      return `This file is slow to open: it may take a minute and ${memory(problem.workFactor)} of memory.`;
    case 'TooCostly':
      return 'Opening this file would ask too much memory of this computer.';
    case 'OtherProtection':
      return problem.form === 'armored'
        ? 'This file is protected in a form of plain text, which this notebook does not open.'
        : 'This file is protected otherwise than by a passphrase, or its beginning is damaged.';
  }
}

const withoutProofs = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? ' and this document' : ' and these documents';
};

function text(problem: FileProblem): string {
  switch (problem.type) {
    case 'Empty':
      return 'Nothing was changed. If it is in an online folder, wait until it has come down to this computer, then try again.';
    case 'NotAPassport':
      return 'Nothing was changed. Choose a file whose name ends in .passeport, written by this application.';
    case 'Truncated':
      return `Nothing was changed. The copy or the download probably stopped halfway: copy it again from the original. ${otherCopy}`;
    case 'Damaged':
      return `Nothing was changed, and the file was not touched. ${otherCopy}`;
    case 'ProofsDamaged':
      return `Nothing was changed. All the rest is whole: you can open the file without ${problem.proofs.length === 1 ? 'this document' : 'these documents'}, or try another copy.`;
    case 'HistoryDamaged':
      return `Nothing was changed. All that the passport says is whole: you can open the file without its history${withoutProofs(problem.proofs.length)}, or try another copy. What will be missing: earlier versions, and what could be undone.`;
    case 'TooLarge':
      return problem.limit === 'ratio' || problem.limit === 'depth'
        ? `Nothing was changed, and nothing of it was kept. ${otherCopy}`
        : 'Nothing was changed. A passport holds at most 2 GB and 20,000 documents.';
    case 'NewerVersion':
      return 'Nothing was changed. Update the application, then open it again.';
    case 'Unreadable':
      return 'Nothing was changed. Check that the stick or the folder is still there, then try again.';
    case 'ProofsUnreadable':
      return `The notebook is whole, and nothing was changed. You can attach ${problem.proofs.length === 1 ? 'this document' : 'these documents'} again, or make the copy without ${problem.proofs.length === 1 ? 'it' : 'them'}.`;
    case 'Differs':
      return 'The notebook is whole. Do not rely on this copy: make it again, preferably in another place.';
    case 'Cancelled':
      return 'Nothing was changed.';
    default:
      return protectedText(problem);
  }
}

function protectedText(problem: ProtectedProblem): string {
  switch (problem.type) {
    case 'EndDamaged':
      return `Nothing was changed. The copy or the download may have stopped halfway: copy it again from the original. ${otherCopy}`;
    case 'Encrypted':
      return 'Nothing was changed. Without that passphrase it does not open.';
    case 'WrongPassphrase':
      return 'Nothing was changed. Capitals, accents and spaces between words count: read the passphrase again, then try once more.';
    case 'SlowToOpen':
      return 'Nothing was changed.';
    case 'TooCostly':
      return `Nothing was changed. This application did not write it. ${otherCopy}`;
    case 'OtherProtection':
      return 'Nothing was changed. Open it with the age program first (age --decrypt), then choose the file it gives.';
  }
}

export const formats: Widen<typeof french> = {
  problemTitle: (p) => title(p.problem),
  problemText: (p) => text(p.problem),
};

import { plural, type Widen } from '../language.ts';
import type { FileProblem, formats as french } from '../fr/formats.ts';

/** Names for a sentence, at most three of them: “a.pdf”, “b.pdf” and 4 others. */
function proofNames(proofs: readonly { readonly name: string }[]): string {
  const shown = proofs.slice(0, 3).map(({ name }) => (name === '' ? 'a file without a name' : `“${name}”`));
  const rest = proofs.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
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
        history: 'This file is damaged: its history cannot be read.',
      }[problem.part];
    case 'ProofsDamaged':
      return `In this file, ${problem.proofs.length === 1 ? 'a document is damaged' : 'documents are damaged'}: ${proofNames(problem.proofs)}.`;
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
    case 'Encrypted':
      return 'This file is protected by a passphrase.';
    case 'Unreadable':
      return 'This file could not be read.';
    case 'ProofsUnreadable':
      return `${problem.proofs.length === 1 ? 'A document can no longer be read' : 'Documents can no longer be read'}: ${proofNames(problem.proofs)}.`;
    case 'Differs':
      return 'The copy read back is not the one just written.';
    case 'Cancelled':
      return 'It has been stopped.';
  }
}

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
    case 'TooLarge':
      return problem.limit === 'ratio' || problem.limit === 'depth'
        ? `Nothing was changed, and nothing of it was kept. ${otherCopy}`
        : 'Nothing was changed. A passport holds at most 2 GB and 20,000 documents.';
    case 'NewerVersion':
      return 'Nothing was changed. Update the application, then open it again.';
    case 'Encrypted':
      return 'Nothing was changed. This version cannot open it yet: remove the protection with the age program first, or take a copy without a passphrase.';
    case 'Unreadable':
      return 'Nothing was changed. Check that the stick or the folder is still there, then try again.';
    case 'ProofsUnreadable':
      return `The notebook is whole, and nothing was changed. You can attach ${problem.proofs.length === 1 ? 'this document' : 'these documents'} again, or make the copy without ${problem.proofs.length === 1 ? 'it' : 'them'}.`;
    case 'Differs':
      return 'The notebook is whole. Do not rely on this copy: make it again, preferably in another place.';
    case 'Cancelled':
      return 'Nothing was changed.';
  }
}

export const formats: Widen<typeof french> = {
  problemTitle: (p) => title(p.problem),
  problemText: (p) => text(p.problem),
  cli: {
    usage:
      'Usage:\n' +
      '  passeport verify FILE.passeport\n' +
      '  passeport show   FILE.passeport [OUT.txt]\n' +
      '  passeport pdf    FILE.passeport OUT.pdf\n' +
      'Options: --force (replace OUT), --all (with the fields kept to oneself), --lang fr|en',
    peopleUsage: 'Usage: people IN.json OUT.passeport [--date YYYY-MM-DD] [--force] [--lang fr|en]',
    unknownCommand: (p) => `Unknown command: ${p.command}`,
    unknownOption: (p) => `Unknown option: ${p.option}`,
    missingFile: (p) => `This file does not exist: ${p.name}`,
    notAFile: (p) => `This is not a file: ${p.name}`,
    outputExists: (p) => `${p.name} exists already. Nothing was written; add --force to replace it.`,
    sameFile: (p) => `${p.name} would be written over itself. Nothing was written.`,
    folderMissing: (p) => `${p.name} cannot be written: its folder does not exist. Nothing was changed.`,
    notWritable: (p) => `${p.name} cannot be written (${p.code}). Nothing was changed.`,
    written: (p) => `Written: ${p.name}`,
    verified: (p) => `${p.name}: copy verified, everything is there.`,
    problem: (p) => `${p.name}: ${title(p.problem)}`,
    owner: (p) => `Passport of ${p.name}`,
    nameless: 'Passport without a name',
    created: (p) => `Copy made on ${p.date}`,
    section: (p) => `${p.label}: ${p.count}${p.inBin > 0 ? ` (and ${p.inBin} in the bin)` : ''}`,
    proofs: (p) => (p.count === 0 ? 'Documents: 0' : `Documents: ${p.count} (${p.bytes})`),
    history: (p) =>
      `History: ${p.changes} ${plural('en', p.changes, 'change', 'changes')}, ${p.versions} ${plural('en', p.versions, 'version', 'versions')}`,
    proofOf: 'Document',
    glyphs: (p) => `The PDF’s font cannot draw: ${p.characters}. A mark stands there instead.`,
    notPeople: (p) => `${p.name}: this is not a history in the neutral format.`,
    notPeopleAt: (p) => `${p.name}: this is not a history in the neutral format (at ${p.place}).`,
    toNotes: 'No section yet, kept word for word in “Notes to myself”:',
  },
};

import type { cli as french } from '../fr/cli.ts';
import { plural, type Widen } from '../language.ts';
import { formats } from './formats.ts';

export const cli: Widen<typeof french> = {
  usage:
    'Usage:\n' +
    '  passeport verify  FILE.passeport\n' +
    '  passeport show    FILE.passeport [OUT.txt]\n' +
    '  passeport json    FILE.passeport [OUT.json]\n' +
    '  passeport pdf     FILE.passeport OUT.pdf\n' +
    '  passeport extract FILE.passeport FOLDER\n' +
    'Without OUT, show and json write to the screen.\n' +
    'Options: --force (replace what exists), --all (with the fields kept to oneself), --lang fr|en\n' +
    'Protected file: the passphrase is asked for and not shown; --passphrase-stdin takes it from standard input\n' +
    '  (first line), --slow accepts a slow opening\n' +
    'Damaged file (show, json, pdf, extract): --without-damaged-proofs opens it without its damaged documents,\n' +
    '  --without-damaged-history without its history if that is damaged\n' +
    'For a PDF, or for show: --sections identity,employment… (these sections only), --annexes\n' +
    'For a PDF only: --photo, --marks (supported or self-declared), --proofs (marks and a list of the documents),\n' +
    '  --large (large print)\n' +
    'Ends with: 0 all is well, 1 something is wrong with the file or the output, 2 the command is not understood, 3 the passphrase is missing or does not open',
  peopleUsage: 'Usage: people IN.json OUT.passeport [--date YYYY-MM-DD] [--force] [--lang fr|en]',
  unknownCommand: (p) => `Unknown command: ${p.command}`,
  unknownOption: (p) => `Unknown option: ${p.option}`,
  unknownValue: (p) => `Unknown value: ${p.option}`,
  valueMissing: (p) => `What comes after ${p.option} is missing.`,
  commandMissing: 'The command is missing.',
  fileMissing: (p) => `The file to read is missing, after ${p.command}.`,
  outputMissing: (p) =>
    p.command === 'extract'
      ? 'The folder to put what is extracted in is missing.'
      : 'The name of the PDF to write is missing.',
  tooMany: (p) => `There is something too many: ${p.word}`,
  notForVerify: (p) => `${p.option} does not go with verify, which checks the whole file.`,
  peopleInputMissing: 'The file to read is missing.',
  peopleOutputMissing: 'The name of the passport to write is missing.',
  notADay: (p) => `--date takes a day, such as 2026-11-23, and not: ${p.day}`,
  addWithout: (p) => `To open it so with show, json, pdf or extract, add ${p.options}.`,
  withoutHistory: (p) => `${p.name}: opened without its history, which is damaged.`,
  withoutProofs: (p) =>
    `${p.name}: opened without ${p.count} ${plural('en', p.count, 'document, which is damaged', 'documents, which are damaged')}.`,
  missingFile: (p) => `This file does not exist: ${p.name}`,
  notAFile: (p) => `This is not a file: ${p.name}`,
  outputExists: (p) => `${p.name} exists already. Nothing was written; add --force to replace it.`,
  sameFile: (p) => `${p.name} would be written over itself. Nothing was written.`,
  folderMissing: (p) => `${p.name} cannot be written: its folder does not exist. Nothing was changed.`,
  notWritable: (p) => `${p.name} cannot be written (${p.code}). Nothing was changed.`,
  written: (p) => `Written: ${p.name}`,
  verified: (p) => `${p.name}: copy verified, everything is there.`,
  problem: (p) => `${p.name}: ${formats.problemTitle(p)}`,
  owner: (p) => `Passport of ${p.name}`,
  nameless: 'Passport without a name',
  created: (p) => `Copy made on ${p.date}`,
  section: (p) => `${p.label}: ${p.count}${p.inBin > 0 ? ` (and ${p.inBin} in the bin)` : ''}`,
  proofs: (p) => (p.count === 0 ? 'Documents: 0' : `Documents: ${p.count} (${p.bytes})`),
  history: (p) =>
    `History: ${p.changes} ${plural('en', p.changes, 'change', 'changes')}, ${p.versions} ${plural('en', p.versions, 'version', 'versions')}`,
  proofOf: 'Document',
  photoNotCut:
    'The photo is not in the PDF: it is framed, and only the application can cut away what lies outside the frame.',
  glyphs: (p) => `The PDF’s font cannot draw: ${p.characters}. A mark stands there instead.`,
  notPeople: (p) => `${p.name}: this is not a history in the neutral format.`,
  notPeopleAt: (p) => `${p.name}: this is not a history in the neutral format (at ${p.place}).`,
  toNotes: 'No field of their own, kept word for word in “Notes to myself”:',
  notedAt: (p) => `${p.place} — ${p.text}`,
  nothingInNotes: 'Every piece of information found its field.',
  emptyPeople: 'The file says nothing yet: the passport is empty, ready to be filled in.',
  passphrase: (p) => `Passphrase of ${p.name}: `,
  noPassphrase: (p) =>
    `${p.name}: this file is protected. Give the passphrase on standard input, with --passphrase-stdin.`,
  slow: 'Add --slow to open it all the same.',
  outputFailed: (p) => `The output could not be written (${p.code}).`,
  folderNotEmpty: (p) =>
    `${p.name} already holds something. Nothing was written; add --force to replace files of the same name in it.`,
  notAFolder: (p) => `${p.name} is not a folder. Nothing was written.`,
  extracted: (p) => `Written to ${p.name}: ${p.files} ${plural('en', p.files, 'file', 'files')}.`,
  proofsFolder: 'documents',
  textFile: 'passport.txt',
};

import { z } from 'zod';
import { journalLineSchema } from '../../src/domain/journal.ts';
import { languages } from '../../src/domain/language.ts';
import { secondCopyStateSchema, snapshotSchema } from '../../src/domain/second-copy.ts';
import {
  eventNames,
  fileKinds,
  maxPdfBytes,
  maxPieceBytes,
  type CallName,
  type Calls,
  type FileProblem,
  type OpenProofProblem,
  type PdfProblem,
} from '../contract.ts';

/* What main accepts from the page and what it lets out, call by call. `handle` refuses a channel that is not here. */

/** Shape of one call. `maxBytes` bounds the arguments before they are parsed at all. */
export interface CallSchema<C extends CallName> {
  readonly args: z.ZodType<Calls[C]['args']>;
  readonly result: z.ZodType<Calls[C]['result']>;
  readonly maxBytes: number;
}

const smallBytes = 4096;
/** A whole passport travels in a PDF request: its texts and its identity photo, not its proofs. */
const pdfRequestBytes = 64 * 1024 * 1024;

const token = z.string().regex(/^[0-9a-f]{32}$/u);
const jobId = z.string().min(1).max(100);
const fileName = z.string().min(1).max(255);
const piece = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= maxPieceBytes);
const size = z.int().min(0);

/** Names of folders of ours: nothing that could lead elsewhere. */
const slot = z.string().regex(/^[0-9a-zA-Z-]{1,64}$/u);
const pointId = slot;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const sha256List = z.array(sha256).max(20_000);
const proofListBytes = 2 * 1024 * 1024;
/** One transaction is one line, and a restore of a whole passport is one transaction. */
const journalBytes = 256 * 1024 * 1024;
const maxJournalLines = 10_000;

const fileProblems = [
  z.strictObject({ type: z.literal('NotWritable') }),
  z.strictObject({ type: z.literal('NotReadable') }),
  z.strictObject({ type: z.literal('DiskFull') }),
  z.strictObject({ type: z.literal('FolderMissing') }),
  z.strictObject({ type: z.literal('FileMissing') }),
  z.strictObject({ type: z.literal('InUse') }),
  z.strictObject({ type: z.literal('ReadBackDiffers') }),
  z.strictObject({ type: z.literal('Cancelled') }),
  z.strictObject({ type: z.literal('NotOpen') }),
  z.strictObject({ type: z.literal('SystemRefused'), code: z.string() }),
] as const;
const fileProblem: z.ZodType<FileProblem> = z.discriminatedUnion('type', fileProblems);
const openProofProblem: z.ZodType<OpenProofProblem> = z.discriminatedUnion('type', [
  ...fileProblems,
  z.strictObject({ type: z.literal('NotAProof') }),
  z.strictObject({ type: z.literal('NoProgram') }),
]);
const pdfProblem: z.ZodType<PdfProblem> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Cancelled') }),
  z.strictObject({ type: z.literal('TooLarge'), bytes: size }),
]);

function resultOf<T, P>(value: z.ZodType<T>, problem: z.ZodType<P>) {
  return z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: problem }),
  ]);
}

const instant = z.iso.datetime();
const automaticFolder = z.strictObject({
  name: z.string(),
  path: z.string(),
  missingSince: z.string().nullable(),
  last: z.strictObject({ at: z.string(), name: z.string(), seq: size, isWhole: z.boolean() }).nullable(),
  isSameDisk: z.boolean(),
});
const chosenPlace = z.strictObject({ token, name: fileName });
const chosenFile = z.strictObject({ token, name: fileName, size });
const nothing = z.null();

/** The result of a render belongs to src/pdf; here only its bytes are bounded. */
const renderedPdf = z
  .looseObject({ bytes: z.instanceof(Uint8Array) })
  .refine((rendered) => rendered.bytes.byteLength <= maxPdfBytes);

/** One row per call of the contract. */
export const callSchemas: { readonly [C in CallName]: CallSchema<C> } = {
  'app.info': {
    args: z.tuple([]),
    result: z.strictObject({
      version: z.string(),
      platform: z.string(),
      electron: z.string(),
      spellcheck: z.enum(['system', 'off']),
      dataFolder: z.string(),
      copiesFolder: z.string(),
    }),
    maxBytes: smallBytes,
  },
  'events.listen': { args: z.tuple([z.enum(eventNames)]), result: nothing, maxBytes: smallBytes },
  'files.chooseSave': {
    args: z.tuple([z.strictObject({ kind: z.enum(fileKinds), suggestedName: fileName })]),
    result: resultOf(chosenPlace.nullable(), fileProblem),
    maxBytes: smallBytes,
  },
  'files.chooseOpen': {
    args: z.tuple([z.strictObject({ kind: z.literal('passport') })]),
    result: resultOf(chosenFile.nullable(), fileProblem),
    maxBytes: smallBytes,
  },
  'files.write': {
    args: z.tuple([token, piece]),
    result: resultOf(nothing, fileProblem),
    maxBytes: maxPieceBytes + smallBytes,
  },
  'files.commit': {
    args: z.tuple([token]),
    result: resultOf(z.strictObject({ size, sha256: z.string().regex(/^[0-9a-f]{64}$/u) }), fileProblem),
    maxBytes: smallBytes,
  },
  'files.abort': { args: z.tuple([token]), result: nothing, maxBytes: smallBytes },
  'files.read': {
    args: z.tuple([token, size, z.int().min(1).max(maxPieceBytes)]),
    result: resultOf(piece, fileProblem),
    maxBytes: smallBytes,
  },
  'files.close': { args: z.tuple([token]), result: nothing, maxBytes: smallBytes },
  'pdf.render': {
    args: z.tuple([z.strictObject({ id: jobId, request: z.unknown() })]),
    result: resultOf(renderedPdf, pdfProblem),
    maxBytes: pdfRequestBytes,
  },
  'pdf.cancel': { args: z.tuple([jobId]), result: nothing, maxBytes: smallBytes },
  'shell.openExternal': { args: z.tuple([z.string().max(2000)]), result: z.boolean(), maxBytes: smallBytes },
  'shell.openDataFolder': { args: z.tuple([]), result: z.boolean(), maxBytes: smallBytes },
  'proofs.place': {
    args: z.tuple([z.strictObject({ title: fileName })]),
    result: resultOf(chosenPlace, fileProblem),
    maxBytes: smallBytes,
  },
  'proofs.open': {
    args: z.tuple([token]),
    result: resultOf(nothing, openProofProblem),
    maxBytes: smallBytes,
  },
  'copies.slots': {
    args: z.tuple([]),
    result: resultOf(z.array(z.string()), fileProblem),
    maxBytes: smallBytes,
  },
  'copies.state': {
    args: z.tuple([slot]),
    result: resultOf(secondCopyStateSchema.nullable(), fileProblem),
    maxBytes: smallBytes,
  },
  'copies.append': {
    args: z.tuple([
      slot,
      z.array(z.strictObject({ n: z.int().min(1), json: z.string() })).max(maxJournalLines),
    ]),
    result: resultOf(nothing, fileProblem),
    maxBytes: journalBytes,
  },
  'copies.journal': {
    args: z.tuple([slot, z.int().min(1)]),
    result: resultOf(
      z.strictObject({ lines: z.array(journalLineSchema), isBroken: z.boolean() }),
      fileProblem,
    ),
    maxBytes: smallBytes,
  },
  'copies.place': {
    args: z.tuple([slot, pointId]),
    result: resultOf(chosenPlace, fileProblem),
    maxBytes: smallBytes,
  },
  'copies.keep': {
    args: z.tuple([slot, snapshotSchema, sha256List]),
    result: resultOf(nothing, fileProblem),
    maxBytes: proofListBytes,
  },
  'copies.open': {
    args: z.tuple([slot, pointId]),
    result: resultOf(chosenFile, fileProblem),
    maxBytes: smallBytes,
  },
  'copies.forget': {
    args: z.tuple([slot, z.array(pointId).max(1000).nullable()]),
    result: resultOf(nothing, fileProblem),
    maxBytes: 128 * 1024,
  },
  'copies.lacking': {
    args: z.tuple([slot, sha256List]),
    result: resultOf(sha256List, fileProblem),
    maxBytes: proofListBytes,
  },
  'copies.placeProof': {
    args: z.tuple([slot, sha256]),
    result: resultOf(chosenPlace, fileProblem),
    maxBytes: smallBytes,
  },
  'copies.openProof': {
    args: z.tuple([slot, sha256]),
    result: resultOf(chosenFile, fileProblem),
    maxBytes: smallBytes,
  },
  'copies.keepProofs': {
    args: z.tuple([slot, sha256List]),
    result: resultOf(nothing, fileProblem),
    maxBytes: proofListBytes,
  },
  'copies.remove': { args: z.tuple([slot]), result: resultOf(nothing, fileProblem), maxBytes: smallBytes },
  'automatic.choose': {
    args: z.tuple([slot]),
    result: resultOf(automaticFolder.nullable(), fileProblem),
    maxBytes: smallBytes,
  },
  'automatic.folder': {
    args: z.tuple([slot]),
    result: resultOf(automaticFolder.nullable(), fileProblem),
    maxBytes: smallBytes,
  },
  'automatic.stop': { args: z.tuple([slot]), result: resultOf(nothing, fileProblem), maxBytes: smallBytes },
  'automatic.place': {
    args: z.tuple([
      slot,
      z.strictObject({
        day: z.iso.date(),
        time: z.string().regex(/^\d{4}$/u),
        person: z.string().max(2000),
      }),
    ]),
    result: resultOf(chosenPlace, fileProblem),
    maxBytes: 16 * 1024,
  },
  'automatic.keep': {
    args: z.tuple([
      slot,
      z.strictObject({
        name: fileName,
        day: z.iso.date(),
        at: instant,
        seq: z.int().min(0),
        isWhole: z.boolean(),
        passport: z.string().min(1).max(100),
      }),
    ]),
    result: resultOf(automaticFolder.nullable(), fileProblem),
    maxBytes: smallBytes,
  },
  'window.closeAnswer': {
    args: z.tuple([z.strictObject({ ok: z.boolean() })]),
    result: nothing,
    maxBytes: smallBytes,
  },
  'menu.update': {
    args: z.tuple([
      z.strictObject({ language: z.enum(languages), canUndo: z.boolean(), canRedo: z.boolean() }),
    ]),
    result: nothing,
    maxBytes: smallBytes,
  },
};

/** Every channel there is, for the test that enumerates them. */
// Object.keys forgets the key type; the object above has exactly the keys of `Calls`.
export const callNames = Object.keys(callSchemas) as readonly CallName[];

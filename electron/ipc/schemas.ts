import { z } from 'zod';
import { languages } from '../../src/domain/language.ts';
import {
  eventNames,
  fileKinds,
  maxPdfBytes,
  maxPieceBytes,
  type CallName,
  type Calls,
  type FileProblem,
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

const fileProblem: z.ZodType<FileProblem> = z.discriminatedUnion('type', [
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

import { z } from 'zod';
import type { Address } from '../domain/address.ts';
import { entrySchema } from '../domain/contents-schema.ts';
import { languages } from '../domain/language.ts';
import type { LetterRequest } from '../domain/letter.ts';
import { passportRecordSchema, type PassportContents, type ProofRecord } from '../domain/records.ts';
import { proofsShown, type Selection } from '../domain/selection.ts';

/** What a passport on paper is made from. It travels to a worker, so it is plain data. */
export interface PassportRequest {
  readonly contents: Pick<PassportContents, 'passport' | 'entries'> & {
    /** Only their sizes are told. Those whose bytes are not here are missing. */
    readonly proofs: readonly Pick<ProofRecord, 'sha256' | 'size'>[];
  };
  /** JPEG bytes of the photo, by SHA-256; none when it is not shown. */
  readonly images: Readonly<Record<string, Uint8Array>>;
  readonly selection: Selection;
}

/** What a document is made from. */
export type PdfRequest = PassportRequest | { readonly letter: LetterRequest };

/** A character that none of the fonts of the document can draw, and where it stands, so that it can be said before printing. */
export interface UncoveredCharacter {
  /** Of a letter: an entry '' and no path. */
  readonly address: Address;
  readonly entryTitle: string;
  readonly fieldLabel: string;
  readonly character: string;
  readonly codePoint: number;
  /** What it is, in the language of the document: « lettre arabe ». */
  readonly name: string;
}

export interface RenderedPdf {
  /** The buffer is theirs alone: it may be handed to another thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** One row per field and character, in the order of the document. */
  readonly uncovered: readonly UncoveredCharacter[];
}

/** What the web worker answers. An error is a bug of ours: its message is for the report, not for the person. */
export type PdfAnswer =
  { readonly ok: true; readonly rendered: RenderedPdf } | { readonly ok: false; readonly error: string };

const ids = z.array(z.string().min(1).max(100)).max(200_000);

const selectionSchema: z.ZodType<Selection> = z.strictObject({
  sections: z.union([z.literal('all'), ids]),
  annexes: ids,
  entries: z.union([z.literal('all'), ids]),
  includeSensitive: z.boolean(),
  includePhoto: z.boolean(),
  proofs: z.enum(proofsShown),
  largePrint: z.boolean(),
  language: z.enum(languages),
  today: z.iso.date(),
});

const passportSchema: z.ZodType<PassportRequest> = z.strictObject({
  contents: z.strictObject({
    passport: passportRecordSchema,
    entries: z.array(entrySchema).max(200_000),
    proofs: z.array(z.strictObject({ sha256: z.string(), size: z.number() })).max(200_000),
  }),
  images: z.record(z.string(), z.instanceof(Uint8Array)),
  selection: selectionSchema,
});

/** A page of a letter holds some 3,000 letters; this is enough for a book of them. */
const text = z.string().max(100_000);
const lines = z.array(text).max(1000);

const letterSchema: z.ZodType<LetterRequest> = z.strictObject({
  language: z.enum(languages),
  today: z.iso.date(),
  place: text,
  sender: lines,
  recipient: lines,
  subject: text,
  paragraphs: z.array(z.union([text, z.strictObject({ items: lines })])).max(1000),
  closing: text,
  signature: text,
});

const requestSchema: z.ZodType<PdfRequest> = z.union([
  passportSchema,
  z.strictObject({ letter: letterSchema }),
]);

/** A request that came through a message. Throws on another shape: only our own page sends one. */
export function parsePdfRequest(message: unknown): PdfRequest {
  return requestSchema.parse(message);
}

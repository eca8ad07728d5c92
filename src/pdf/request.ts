import { z } from 'zod';
import type { Address } from '../domain/address.ts';
import { entrySchema } from '../domain/contents-schema.ts';
import { languages } from '../domain/language.ts';
import { passportRecordSchema, preferenceSchema, type PassportContents } from '../domain/records.ts';
import type { Selection } from '../domain/selection.ts';

/** What a document is made from. It travels to a worker, so it is plain data. */
export interface PdfRequest {
  readonly contents: Pick<PassportContents, 'passport' | 'entries' | 'preferences'>;
  readonly selection: Selection;
}

/** A character that none of the fonts of the document can draw, and where it stands, so that it can be said before printing. */
export interface UncoveredCharacter {
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

const selectionSchema: z.ZodType<Selection> = z.strictObject({
  entries: z.union([z.literal('all'), z.array(z.string().min(1).max(100)).max(200_000)]),
  includeSensitive: z.boolean(),
  language: z.enum(languages),
  today: z.iso.date(),
});

const requestSchema: z.ZodType<PdfRequest> = z.strictObject({
  contents: z.strictObject({
    passport: passportRecordSchema,
    entries: z.array(entrySchema).max(200_000),
    preferences: z.array(preferenceSchema).max(100_000),
  }),
  selection: selectionSchema,
});

/** A request that came through a message. Throws on another shape: only our own page sends one. */
export function parsePdfRequest(message: unknown): PdfRequest {
  return requestSchema.parse(message);
}

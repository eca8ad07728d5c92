import { z } from 'zod';
import { pathSchema, type Path } from './address.ts';
import type { FieldValue, Values } from './fields/field.ts';
import { languages, type Language } from './language.ts';

/*
 * What is stored, in the database and in every file. The shapes are those of record version 1: a change of shape is a
 * migration (migrations/), never an edit here that an old file would not survive.
 */

/** One state of an entry in the graph of its states. Ids outlive bodies; no wall clock decides who descends from whom. */
export interface Revision {
  readonly id: string;
  readonly parents: readonly string[];
  /** ISO instant, for people to read only. */
  readonly at: string;
  readonly device: string;
}

/** Where a piece of content came from. */
export interface Origin {
  readonly path: Path;
  readonly by: string;
  readonly at: string;
  /** 'typed', 'import:<format>', 'restore', 'merge', 'duplicate'… */
  readonly via: string;
}

/** A proof on an entry (path []) or on one of its items. The bytes are in `proofs`, once per SHA-256. */
export interface ProofReference {
  readonly id: string;
  readonly path: Path;
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly addedAt: string;
}

/** The other side of a true conflict, kept until the person decides (« à départager »). */
export interface Undecided {
  /** Path of the field; of an item, or [] for the entry, when the other side removed what this side changed. */
  readonly path: Path;
  /** What the other side holds there; null also stands for "removed". */
  readonly value: FieldValue | null;
  readonly revision: Revision;
}

/** What a version keeps, and what merge works on. */
export interface EntryBody {
  readonly values: Values;
  readonly proofs: readonly ProofReference[];
  readonly rank?: string;
  readonly contentLanguage?: Language;
  readonly deletedAt?: string;
}

export interface Entry extends EntryBody {
  readonly id: string;
  readonly section: string;
  readonly origins: readonly Origin[];
  readonly undecided: readonly Undecided[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly revision: Revision;
}

/** A purged id: an old backup does not bring it back. */
export interface Tombstone {
  readonly id: string;
  readonly at: string;
}

/** The single row about the passport itself. */
export interface PassportRecord {
  readonly id: string;
  readonly recordVersion: number;
  readonly contentLanguage: Language;
  /** Picked once, never from personal data: draws the rosette. */
  readonly seal: number;
  readonly createdAt: string;
}

/** A preference of the person (they travel in backups); `value` is JSON. */
export interface Preference {
  readonly key: string;
  readonly value: JsonValue;
}

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A named choice of what a document shows, and a handing over of one. Their own screens come later; their rows travel now. */
export interface StoredRow {
  readonly id: string;
  readonly value: JsonValue;
}

/** Bytes of a proof, as stored: byte-exact for ever. */
export interface ProofRecord {
  readonly sha256: string;
  readonly size: number;
  readonly addedAt: string;
  readonly blob: Blob;
}

/** A body of an entry, kept at the end of a sitting or before something large happened. Its id is the revision's. */
export interface Version {
  readonly id: string;
  readonly entry: string;
  readonly at: string;
  readonly device: string;
  readonly reason: 'sitting' | 'import' | 'restore' | 'merge' | 'backup';
  readonly body: EntryBody;
}

/** A revision and the entry it belongs to; the graph that tells who descends from whom. */
export interface RevisionRecord extends Revision {
  readonly entry: string;
}

/** Tables whose rows a change can touch. */
export type ChangedTable =
  'entries' | 'preferences' | 'passport' | 'presentations' | 'disclosures' | 'tombstones';

/**
 * One difference. For entries, `path` [] stands for the whole entry and any other path for one field; the other tables are
 * changed by whole rows. A side that is absent means that there was (or is) nothing.
 */
export interface Patch {
  readonly table: ChangedTable;
  readonly key: string;
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One commit. `label` names it for « Annuler : … ». */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly device: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  /** The change that is undone or redone. */
  readonly of?: number;
  readonly label: ChangeLabel;
  readonly patches: readonly Patch[];
}

/** What the person did, in a word; the interface makes the sentence. */
export interface ChangeLabel {
  readonly type:
    | 'create'
    | 'edit'
    | 'add-item'
    | 'remove-item'
    | 'move-item'
    | 'duplicate-item'
    | 'duplicate'
    | 'delete'
    | 'bring-back'
    | 'bring-back-version'
    | 'purge'
    | 'move'
    | 'preference'
    | 'language'
    | 'import'
    | 'restore'
    | 'merge'
    | 'attach'
    | 'detach'
    | 'rename-proof'
    | 'convert'
    | 'decide';
  /** Title of the entry at that time, or name of the file. */
  readonly name: string;
}

/** Positions in the change log that « Annuler » and « Rétablir » act on, oldest first. */
export interface UndoState {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

/** Everything of one passport: each table of its database, and so each table of its file. */
export interface PassportContents {
  readonly passport: PassportRecord;
  readonly entries: readonly Entry[];
  readonly preferences: readonly Preference[];
  readonly presentations: readonly StoredRow[];
  readonly disclosures: readonly StoredRow[];
  readonly tombstones: readonly Tombstone[];
  readonly revisions: readonly RevisionRecord[];
  readonly versions: readonly Version[];
  readonly changes: readonly Change[];
  readonly undo: UndoState;
  readonly proofs: readonly ProofRecord[];
}

/** Names of the tables, in one place, so that a test can compare database, contents and file. */
export const passportTables = [
  'passport',
  'entries',
  'preferences',
  'presentations',
  'disclosures',
  'tombstones',
  'revisions',
  'versions',
  'changes',
  'undo',
  'proofs',
] as const satisfies readonly (keyof PassportContents)[];

const id = z.string().min(1).max(100);
const instant = z.string().min(10).max(40);
const shortText = z.string().max(2000);
const language = z.enum(languages);

export const revisionSchema = z.strictObject({ id, parents: z.array(id).max(100), at: instant, device: id });
export const originSchema = z.strictObject({ path: pathSchema, by: shortText, at: instant, via: shortText });
export const proofReferenceSchema = z.strictObject({
  id,
  path: pathSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  name: shortText,
  type: shortText,
  addedAt: instant,
});
export const tombstoneSchema = z.strictObject({ id, at: instant });
export const passportRecordSchema = z.strictObject({
  id,
  recordVersion: z.int().min(1),
  contentLanguage: language,
  seal: z.int().min(0),
  createdAt: instant,
});
export const jsonSchema: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(jsonSchema),
    z.record(z.string(), jsonSchema),
  ]),
);
export const preferenceSchema = z.strictObject({ key: z.string().min(1).max(500), value: jsonSchema });
export const storedRowSchema = z.strictObject({ id, value: jsonSchema });
export const revisionRecordSchema = z.strictObject({ ...revisionSchema.shape, entry: id });
export const languageSchema = language;

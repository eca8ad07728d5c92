import { orderEntries } from '../domain/order.ts';
import type { Change, Entry, JsonValue, PassportContents, PassportRecord } from '../domain/records.ts';
import { sectionOf, sections } from '../domain/sections/index.ts';
import { readContents, readPassport, readUndo, type PassportDatabase } from './database.ts';

/** What can be read of a passport. Each call is live inside a live query: it runs again when what it read has changed. */
export interface PassportReads {
  passport(): Promise<PassportRecord>;
  /** The entries of a section, those in the bin left out, in the order of its list. */
  entriesOf(section: string): Promise<readonly Entry[]>;
  /** One entry, in the bin or not. */
  entry(id: string): Promise<Entry | undefined>;
  /** How many entries each section has, by its type; 0 included. */
  counts(): Promise<ReadonlyMap<string, number>>;
  /** Every entry that is not in the bin, section after section. */
  allEntries(): Promise<readonly Entry[]>;
  /** What was deleted, the last one first. */
  bin(): Promise<readonly Entry[]>;
  preferences(): Promise<ReadonlyMap<string, JsonValue>>;
  /** The changes that « Annuler » and « Rétablir » would act on. */
  undoState(): Promise<{ readonly undo: Change | undefined; readonly redo: Change | undefined }>;
  contents(): Promise<PassportContents>;
  /** Bytes of a proof; undefined when they are not here (left out of the file that it came with). */
  proofBytes(sha256: string): Promise<Blob | undefined>;
}

export function createReads(db: PassportDatabase): PassportReads {
  return {
    passport: () => readPassport(db),
    entriesOf: (section) => livingEntries(db, section),
    entry: async (id) => db.entries.get(id),
    counts: () => countEntries(db),
    allEntries: async () => {
      const lists = await Promise.all(sections.map((section) => livingEntries(db, section.type)));
      return lists.flat();
    },
    bin: async () => {
      const oldestFirst = await db.entries.orderBy('deletedAt').toArray();
      return oldestFirst.toReversed();
    },
    preferences: async () => {
      const rows = await db.preferences.toArray();
      return new Map(rows.map((row) => [row.key, row.value]));
    },
    undoState: async () => {
      const { undo, redo } = await readUndo(db);
      return { undo: await changeAt(db, undo.at(-1)), redo: await changeAt(db, redo.at(-1)) };
    },
    contents: () => readContents(db),
    proofBytes: async (sha256) => (await db.proofs.get(sha256))?.blob,
  };
}

/** The entries of a section in the order of its list, also inside a transaction that covers `passport` and `entries`. */
export async function livingEntries(db: PassportDatabase, section: string): Promise<readonly Entry[]> {
  const { contentLanguage } = await readPassport(db);
  const entries = await db.entries.where('section').equals(section).toArray();
  const living = entries.filter((entry) => entry.deletedAt === undefined);
  return orderEntries(living, sectionOf(section), contentLanguage);
}

/** By keys alone: the contents page asks for this at every change, and no body is needed for it. */
async function countEntries(db: PassportDatabase): Promise<ReadonlyMap<string, number>> {
  const binned = new Set(await db.entries.orderBy('deletedAt').primaryKeys());
  const counts = new Map<string, number>();
  for (const { type } of sections) {
    const ids = await db.entries.where('section').equals(type).primaryKeys();
    counts.set(type, ids.filter((id) => !binned.has(id)).length);
  }
  return counts;
}

const changeAt = async (db: PassportDatabase, seq: number | undefined): Promise<Change | undefined> =>
  seq === undefined ? undefined : db.changes.get(seq);

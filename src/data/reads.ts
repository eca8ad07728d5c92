import type { Language } from '../domain/language.ts';
import { orderEntries } from '../domain/order.ts';
import type {
  Change,
  Entry,
  JsonValue,
  PassportContents,
  PassportRecord,
  Version,
} from '../domain/records.ts';
import { sectionOf, sections } from '../domain/sections/index.ts';
import type { EntryMemory } from './entry-memory.ts';
import { readContents, readPassport, readUndo, type PassportDatabase } from './database.ts';
import { readVersions } from './kept-versions.ts';
import { lastSeq } from './last-seq.ts';
import { readProof } from './lost-proofs.ts';
import {
  readProofSizes,
  readStoredProofs,
  type StoredProof,
  readUnusedProofs,
  type UnusedProof,
} from './proof-reads.ts';

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
  /** The same in no order: for what finds its own, as the home page does. Ordering thousands takes longer than reading them. */
  unorderedEntries(): Promise<readonly Entry[]>;
  /** What was deleted, the last one first. */
  bin(): Promise<readonly Entry[]>;
  /** What history kept of an entry, in the bin or not; the last one first. */
  versionsOf(entry: string): Promise<readonly Version[]>;
  preferences(): Promise<ReadonlyMap<string, JsonValue>>;
  /** The changes that « Annuler » and « Rétablir » would act on. */
  undoState(): Promise<{ readonly undo: Change | undefined; readonly redo: Change | undefined }>;
  /** Number of the last change; 0 before the first. */
  lastSeq(): Promise<number>;
  contents(): Promise<PassportContents>;
  /** Bytes of a proof; undefined when they are not here (left out of the file that it came with). */
  proofBytes(sha256: string): Promise<Blob | undefined>;
  /** What is stored of each proof, by SHA-256; its bytes are not read. */
  storedProofs(): Promise<ReadonlyMap<string, StoredProof>>;
  /** Size in bytes of each stored proof, by SHA-256: for what is asked at every change. */
  proofSizes(): Promise<ReadonlyMap<string, number>>;
  /** How many proofs entries refer to, the same bytes once. */
  proofCount(): Promise<number>;
  /** Proofs that no entry refers to any more, those in the bin included; the one that came last first. */
  unusedProofs(): Promise<readonly UnusedProof[]>;
}

export function createReads(db: PassportDatabase, memory: EntryMemory): PassportReads {
  return {
    passport: () => readPassport(db),
    entriesOf: async (section) => orderedIn(await memory.all(), section, await contentLanguageOf(db)),
    entry: async (id) => db.entries.get(id),
    counts: async () => countsOf(await memory.all()),
    allEntries: async () => {
      const entries = await memory.all();
      const language = await contentLanguageOf(db);
      return sections.flatMap((section) => orderedIn(entries, section.type, language));
    },
    unorderedEntries: async () => livingOf(await memory.all()),
    bin: async () => {
      const oldestFirst = await db.entries.orderBy('deletedAt').toArray();
      return oldestFirst.toReversed();
    },
    versionsOf: (entry) => readVersions(db, entry),
    preferences: async () => {
      const rows = await db.preferences.toArray();
      return new Map(rows.map((row) => [row.key, row.value]));
    },
    undoState: async () => {
      const { undo, redo } = await readUndo(db);
      return { undo: await changeAt(db, undo.at(-1)), redo: await changeAt(db, redo.at(-1)) };
    },
    lastSeq: () => lastSeq(db),
    contents: () => readContents(db),
    proofBytes: async (sha256) => (await readProof(db, sha256))?.blob,
    storedProofs: () => readStoredProofs(db),
    proofSizes: () => readProofSizes(db),
    proofCount: async () => ((await db.proofs.count()) === 0 ? 0 : proofCountOf(await memory.all())),
    unusedProofs: () => readUnusedProofs(db),
  };
}

/** The entries of a section in the order of its list, also inside a transaction that covers `passport` and `entries`. */
export async function livingEntries(db: PassportDatabase, section: string): Promise<readonly Entry[]> {
  const { contentLanguage } = await readPassport(db);
  const entries = await db.entries.where('section').equals(section).toArray();
  const living = entries.filter((entry) => entry.deletedAt === undefined);
  return orderEntries(living, sectionOf(section), contentLanguage);
}

const contentLanguageOf = async (db: PassportDatabase): Promise<Language> =>
  (await readPassport(db)).contentLanguage;

/** Made once of the same entries: many ask between two changes. */
function once<T>(make: (entries: readonly Entry[]) => T): (entries: readonly Entry[]) => T {
  const known = new WeakMap<readonly Entry[], { readonly made: T }>();
  return (entries) => {
    const { made } = known.get(entries) ?? { made: make(entries) };
    known.set(entries, { made });
    return made;
  };
}

const livingOf = once((entries) => entries.filter((entry) => entry.deletedAt === undefined));

const livingBySection = once((entries) => Map.groupBy(livingOf(entries), (entry) => entry.section));

const countsOf = once((entries): ReadonlyMap<string, number> => {
  const lists = livingBySection(entries);
  return new Map(sections.map(({ type }) => [type, lists.get(type)?.length ?? 0]));
});

const proofCountOf = once(
  (entries) => new Set(entries.flatMap((entry) => entry.proofs.map((proof) => proof.sha256))).size,
);

const listsOf = once(() => new Map<string, readonly Entry[]>());

function orderedIn(entries: readonly Entry[], section: string, language: Language): readonly Entry[] {
  const lists = listsOf(entries);
  const key = `${section} ${language}`;
  const list =
    lists.get(key) ?? orderEntries(livingBySection(entries).get(section) ?? [], sectionOf(section), language);
  lists.set(key, list);
  return list;
}

const changeAt = async (db: PassportDatabase, seq: number | undefined): Promise<Change | undefined> =>
  seq === undefined ? undefined : db.changes.get(seq);

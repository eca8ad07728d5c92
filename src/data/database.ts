import { Dexie, type Table } from 'dexie';
import { readableProofs } from './lost-proofs.ts';
import {
  passportTables,
  type Change,
  type ChangedTable,
  type Entry,
  type PassportContents,
  type PassportRecord,
  type Preference,
  type ProofRecord,
  type RevisionRecord,
  type StoredRow,
  type Tombstone,
  type UndoState,
  type Version,
} from '../domain/records.ts';

/** Moves only when an index changes; the shape of the records has its own number (domain/migrations). */
export const schemaVersion = 1;

/** What Dexie stores for a version of ours: its numbers are ten times larger. */
export const nativeVersionFactor = 10;

export const passportDatabaseName = (slot: string): string => `passport-${slot}`;

/** The key of the single row of `undo`. */
const undoKey = 'positions';

const indexes = {
  passport: 'id',
  entries: 'id, section, deletedAt',
  preferences: 'key',
  presentations: 'id',
  disclosures: 'id',
  tombstones: 'id',
  revisions: 'id, entry',
  versions: 'id, entry',
  changes: 'seq',
  undo: '',
  proofs: 'sha256',
} as const satisfies Record<keyof PassportContents, string>;

/** One passport. Reads through it are seen by live queries; writes go through commit.ts only. */
export class PassportDatabase extends Dexie {
  declare readonly passport: Table<PassportRecord, string>;
  declare readonly entries: Table<Entry, string>;
  declare readonly preferences: Table<Preference, string>;
  declare readonly presentations: Table<StoredRow, string>;
  declare readonly disclosures: Table<StoredRow, string>;
  declare readonly tombstones: Table<Tombstone, string>;
  declare readonly revisions: Table<RevisionRecord, string>;
  declare readonly versions: Table<Version, string>;
  declare readonly changes: Table<Change, number>;
  declare readonly undo: Table<UndoState, string>;
  declare readonly proofs: Table<ProofRecord, string>;

  constructor(slot: string) {
    // A database is opened by openPassport only, after it was checked: never again by itself.
    super(passportDatabaseName(slot), {
      autoOpen: false,
      cache: 'immutable',
      chromeTransactionDurability: 'strict',
    });
    this.version(schemaVersion).stores(indexes);
  }
}

export const readUndo = async (db: PassportDatabase): Promise<UndoState> =>
  (await db.undo.get(undoKey)) ?? { undo: [], redo: [] };

export const writeUndo = (db: PassportDatabase, state: UndoState): PromiseLike<unknown> =>
  db.undo.put(state, undoKey);

/** The row about the passport; openPassport makes it, so it is always there. */
export async function readPassport(db: PassportDatabase): Promise<PassportRecord> {
  const [record] = await db.passport.toArray();
  if (!record) throw new Error('The passport has no record of its own');
  return record;
}

/** Rows of a table by what a change calls it; their type is the caller's to know. */
export const rowsOf = (db: PassportDatabase, table: ChangedTable): Table<unknown, string> =>
  db.table<unknown, string>(table);

/** Everything, as one moment saw it. The bytes of proofs are Blobs: they are read only when someone reads them. */
export async function readContents(db: PassportDatabase): Promise<PassportContents> {
  return db.transaction('r', allTables(db), async () => ({
    passport: await readPassport(db),
    entries: await db.entries.toArray(),
    preferences: await db.preferences.toArray(),
    presentations: await db.presentations.toArray(),
    disclosures: await db.disclosures.toArray(),
    tombstones: await db.tombstones.toArray(),
    revisions: await db.revisions.toArray(),
    versions: await db.versions.toArray(),
    changes: await db.changes.toArray(),
    undo: await readUndo(db),
    proofs: await readableProofs(db),
  }));
}

/** Puts `contents` in the place of everything, inside the caller's transaction; bytes of proofs are left to the caller. */
export async function replaceRecords(
  db: PassportDatabase,
  contents: Omit<PassportContents, 'proofs'>,
): Promise<void> {
  for (const name of passportTables) if (name !== 'proofs') await db.table(name).clear();
  await db.passport.put(contents.passport);
  await db.entries.bulkPut(contents.entries);
  await db.preferences.bulkPut(contents.preferences);
  await db.presentations.bulkPut(contents.presentations);
  await db.disclosures.bulkPut(contents.disclosures);
  await db.tombstones.bulkPut(contents.tombstones);
  await db.revisions.bulkPut(contents.revisions);
  await db.versions.bulkPut(contents.versions);
  await db.changes.bulkPut(contents.changes);
  await writeUndo(db, contents.undo);
}

export const allTables = (db: PassportDatabase): readonly Table[] =>
  passportTables.map((name) => db.table(name));

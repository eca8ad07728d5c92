import { z } from 'zod';
import { contentsSchema } from '../domain/contents-schema.ts';
import type { RowOperation } from '../domain/journal.ts';
import type { Language } from '../domain/language.ts';
import { migrateContents } from '../domain/migrations/chain.ts';
import type { Migration } from '../domain/migrations/migration.ts';
import {
  allTables,
  nativeVersionFactor,
  readContents,
  readPassport,
  replaceRecords,
  schemaVersion,
  type PassportDatabase,
} from './database.ts';
import { rowsAsStored } from './row-images.ts';
import { messageOf, saveFailureOf, type SaveFailure } from './save-state.ts';

/** Why a passport cannot be opened. Nothing was changed. */
export type OpenError =
  /** A later version of the program wrote it; `found` and `known` number the shape of the records (or of the tables). */
  | { readonly type: 'NewerVersion'; readonly found: number; readonly known: number }
  /** It is of an older version and could not be brought to this one. */
  | {
      readonly type: 'CannotMigrate';
      readonly found: number;
      readonly known: number;
      readonly message: string;
    }
  /** The browser did not open it: full disk, damaged store. */
  | { readonly type: 'CannotOpen'; readonly reason: SaveFailure; readonly message: string };

/**
 * Looks at what is stored under this name without changing it. Dexie would open a newer database silently and write into it what
 * the newer version cannot read, so this comes before it.
 */
export async function findNewer(name: string, knownRecords: number): Promise<OpenError | undefined> {
  const databases = await indexedDB.databases();
  const stored = databases.find((database) => database.name === name);
  if (!stored) return undefined;
  // Dexie may raise the browser's number by less than one of ours to repair an index.
  const tables = Math.floor((stored.version ?? 0) / nativeVersionFactor);
  if (tables > schemaVersion) return { type: 'NewerVersion', found: tables, known: schemaVersion };
  const records = await storedRecordVersion(name);
  if (records === undefined || records <= knownRecords) return undefined;
  return { type: 'NewerVersion', found: records, known: knownRecords };
}

const versionedSchema = z.array(z.looseObject({ recordVersion: z.int() }));

/** The record version of the passport in an existing database; undefined when there is none in it yet. */
function storedRecordVersion(name: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error ?? new Error(`Could not look into ${name}`));
    // It went away between the two questions: leave nothing behind.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      if (!database.objectStoreNames.contains('passport')) {
        database.close();
        resolve(undefined);
        return;
      }
      const reading = database.transaction('passport').objectStore('passport').getAll();
      reading.onerror = () => {
        database.close();
        reject(reading.error ?? new Error(`Could not read ${name}`));
      };
      reading.onsuccess = () => {
        database.close();
        const parsed = versionedSchema.safeParse(reading.result);
        if (parsed.success) resolve(parsed.data[0]?.recordVersion);
        else reject(parsed.error);
      };
    };
  });
}

/** Makes the row about the passport where there is none: this is the moment a passport begins. */
export function beginPassport(
  db: PassportDatabase,
  made: {
    readonly id: string;
    readonly createdAt: string;
    readonly contentLanguage: Language;
    readonly recordVersion: number;
  },
): PromiseLike<void> {
  return db.transaction('rw', db.passport, async () => {
    if ((await db.passport.count()) > 0) return;
    const [seal] = crypto.getRandomValues(new Uint32Array(1));
    await db.passport.add({ ...made, seal: seal ?? 0 });
  });
}

/** Brings the records to the current version, in one transaction: all of them or none. */
export async function migrateDatabase(
  db: PassportDatabase,
  chain: readonly Migration[],
  known: number,
  before?: (rows: readonly RowOperation[]) => Promise<void>,
): Promise<OpenError | undefined> {
  const { recordVersion: found } = await readPassport(db);
  if (found === known) return undefined;
  if (before) await before(await rowsAsStored(db));
  try {
    await db.transaction('rw', [...allTables(db)], async () => {
      const { proofs: _bytes, ...records } = await readContents(db);
      const migrated = migrateContents(records, found, chain);
      const { passport, ...rest } = contentsSchema.parse(migrated);
      await replaceRecords(db, { ...rest, passport: { ...passport, recordVersion: known } });
    });
    return undefined;
  } catch (error) {
    return { type: 'CannotMigrate', found, known, message: messageOf(error) };
  }
}

export function cannotOpen(error: unknown): OpenError {
  return { type: 'CannotOpen', reason: saveFailureOf(error), message: messageOf(error) };
}

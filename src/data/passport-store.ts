import type { Clock } from '../domain/clock.ts';
import type { Language } from '../domain/language.ts';
import { migrations, type Migration } from '../domain/migrations/chain.ts';
import type { PassportContents, Version } from '../domain/records.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { closeSitting } from './closing.ts';
import type { StoreContext } from './commit.ts';
import { PassportDatabase, passportDatabaseName } from './database.ts';
import { createEntryWrites, type EntryWrites } from './entry-writes.ts';
import { createFieldWrites, type FieldWrites } from './field-writes.ts';
import { beginPassport, cannotOpen, findNewer, migrateDatabase, type OpenError } from './opening.ts';
import { createPassportWrites, type PassportWrites } from './passport-writes.ts';
import { createProofWrites, type ProofWrites } from './proof-writes.ts';
import { purgeEntry } from './purge.ts';
import { createReads, type PassportReads } from './reads.ts';
import { restoreContents, type RestoreChoice, type RestoreReport } from './restore.ts';
import { createSaveReporter, type SaveReporter, type SaveState } from './save-state.ts';
import { createSittings } from './sittings.ts';
import { createUndoWrites, type UndoWrites } from './undo.ts';
import { tidy } from './upkeep.ts';

/** One open passport: everything that is known of it and everything that can be done to it. */
export interface PassportStore
  extends PassportReads, EntryWrites, FieldWrites, PassportWrites, ProofWrites, UndoWrites {
  /** Erases an entry for good, with every body that history holds of it. */
  purge(id: string): Promise<void>;
  /** Ends the sitting on an entry, or on all: on leaving it, and before a backup (which is then the reason). */
  closeSitting(entry?: string, reason?: Version['reason']): Promise<void>;
  restore(contents: PassportContents, choice: RestoreChoice): Promise<RestoreReport>;
  /** Ends the sittings and lets the database go. Nothing can be read or written after. */
  close(): Promise<void>;
}

/** What the browser does to an open passport behind our back. */
export type StoreEvent =
  /** Another window wants to upgrade or delete it: this one let go, and has to be loaded again. */
  | 'versionchange'
  /** Opening waits for another window that still holds an older version. */
  | 'blocked'
  /** The browser closed it (storage cleared, disk trouble): nothing can be saved any more. */
  | 'closed';

export interface PassportOptions {
  readonly clock: Clock;
  readonly createId: () => string;
  /** Id of this computer. */
  readonly device: string;
  readonly onSaveState: (state: SaveState) => void;
  readonly onEvent?: (event: StoreEvent) => void;
  /** Of a passport that begins now; French unless said otherwise. */
  readonly contentLanguage?: Language;
  /** The steps that bring older records here; tests bring their own. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the passport of a slot, and begins it when there is none. A database of a newer version is refused before anything opens
 * it for writing.
 */
export async function openPassport(
  slot: string,
  options: PassportOptions,
): Promise<Result<PassportStore, OpenError>> {
  const { clock, createId } = options;
  const chain = options.migrations ?? migrations;
  const recordVersion = 1 + chain.length;
  const db = new PassportDatabase(slot);
  const letGo = watch(db, options.onEvent);
  try {
    const newer = await findNewer(passportDatabaseName(slot), recordVersion);
    if (newer) return failure(newer);
    await db.open();
    const contentLanguage = options.contentLanguage ?? 'fr';
    await beginPassport(db, { id: createId(), createdAt: clock.now(), contentLanguage, recordVersion });
    const unmigrated = await migrateDatabase(db, chain, recordVersion);
    if (unmigrated) {
      letGo();
      return failure(unmigrated);
    }
  } catch (error) {
    letGo();
    return failure(cannotOpen(error));
  }
  const saves = createSaveReporter(options.onSaveState, clock);
  await tidyOrTell(db, clock, saves);
  return success(createStore(db, options, saves, letGo));
}

/** A passport that cannot be tidied (full disk) can still be read: the person is told, and gets to their words. */
async function tidyOrTell(db: PassportDatabase, clock: Clock, saves: SaveReporter): Promise<void> {
  try {
    await tidy(db, clock);
  } catch (error) {
    saves.fail(error, 'upkeep');
  }
}

function createStore(
  db: PassportDatabase,
  options: PassportOptions,
  saves: SaveReporter,
  letGo: () => void,
): PassportStore {
  const { clock, createId, device } = options;
  const context: StoreContext = {
    db,
    clock,
    createId,
    device,
    saves,
    sittings: createSittings(),
  };
  return {
    ...createReads(db),
    ...createEntryWrites(context),
    ...createFieldWrites(context),
    ...createPassportWrites(context),
    ...createProofWrites(context),
    ...createUndoWrites(context),
    purge: (id) => purgeEntry(context, id),
    closeSitting: (entry, reason = 'sitting') => closeSitting(context, entry, reason),
    restore: async (contents, choice) => {
      await closeSitting(context, undefined, choice.mode === 'merge' ? 'merge' : 'restore');
      return restoreContents(context, contents, choice);
    },
    close: async () => {
      if (db.isOpen()) await closeSitting(context, undefined, 'sitting');
      letGo();
    },
  };
}

/** Tells what happens to the database, and gives what closes it without telling. */
function watch(db: PassportDatabase, onEvent: PassportOptions['onEvent']): () => void {
  let isExpected = false;
  const letGo = (): void => {
    isExpected = true;
    db.close();
  };
  db.on('versionchange', () => {
    letGo();
    onEvent?.('versionchange');
    // Dexie's own answer would open it again.
    return false;
  });
  db.on('blocked', () => onEvent?.('blocked'));
  db.on('close', () => {
    if (!isExpected) onEvent?.('closed');
  });
  return letGo;
}

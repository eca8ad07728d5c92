import type { Clock } from '../domain/clock.ts';
import type { Language } from '../domain/language.ts';
import type { RowOperation, StateMark } from '../domain/journal.ts';
import { migrations } from '../domain/migrations/chain.ts';
import type { Migration } from '../domain/migrations/migration.ts';
import type { PassportContents, ProofRecord, Version } from '../domain/records.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { closeSitting } from './closing.ts';
import type { StoreContext } from './commit.ts';
import { PassportDatabase, passportDatabaseName } from './database.ts';
import { createConversionWrites, type ConversionWrites } from './conversion-writes.ts';
import { createEntryMemory, type EntryMemory } from './entry-memory.ts';
import { createEntryWrites, type EntryWrites } from './entry-writes.ts';
import { createFieldWrites, type FieldWrites } from './field-writes.ts';
import { beginPassport, cannotOpen, findNewer, migrateDatabase, type OpenError } from './opening.ts';
import { createPassportWrites, type PassportWrites } from './passport-writes.ts';
import { dropLostProofs, putBackProof } from './lost-proofs.ts';
import { createImageWrites, type ImageWrites } from './image-writes.ts';
import { createProofWrites, type ProofWrites } from './proof-writes.ts';
import { dropUnneededProofs, purgeEntries } from './purge.ts';
import { createReads, type PassportReads } from './reads.ts';
import { restoreContents, type RestoreChoice, type RestoreReport } from './restore.ts';
import { createSaveReporter, type SaveReporter, type SaveState } from './save-state.ts';
import { watchCommits } from './row-images.ts';
import { createSittings } from './sittings.ts';
import { readStanding, readStateMark, type Standing } from './state-mark.ts';
import { createUndoWrites, type UndoWrites } from './undo.ts';
import { tidy } from './upkeep.ts';
import { createVersionWrites, type VersionWrites } from './version-writes.ts';

/** One open passport: everything that is known of it and everything that can be done to it. */
export interface PassportStore
  extends
    PassportReads,
    EntryWrites,
    ConversionWrites,
    FieldWrites,
    PassportWrites,
    ProofWrites,
    ImageWrites,
    VersionWrites,
    UndoWrites {
  /** Erases entries for good, with every body that history holds of them. */
  purge(...ids: readonly string[]): Promise<void>;
  /**
   * Lets go, at once, of bytes that nothing refers to any more, not even what can be undone. Gives the SHA-256 of those that
   * something refers to.
   */
  dropUnneededProofs(): Promise<readonly string[]>;
  /** Ends the sitting on an entry, or on all: on leaving it, and before a backup (which is then the reason). */
  closeSitting(entry?: string, reason?: Version['reason']): Promise<void>;
  restore(contents: PassportContents, choice: RestoreChoice): Promise<RestoreReport>;
  /** What can be compared of it with its second copy. */
  stateMark(): Promise<StateMark>;
  /** The same, with the proofs that are missing, from one reading: for the check at the start. */
  standing(): Promise<Standing>;
  /**
   * To be called once, when the passport stands on the screen: versions grow sparser with age, bytes that nothing needs any more
   * go. Never rejects: a passport that cannot be tidied (full disk) can still be read, and the person is told.
   */
  tidy(): Promise<void>;
  /** Removes proofs whose bytes the browser has lost; says whether there were any. */
  dropLostProofs(): Promise<boolean>;
  /** Puts such bytes back, from a copy. Rejects when they are not those of the hash. */
  putBackProof(proof: ProofRecord): Promise<void>;
  /** Ends the sittings and lets the database go. Nothing can be read or written after. */
  close(): Promise<void>;
}

/** What the browser does to an open passport behind our back. */
export type StoreEvent =
  /** Another window wants to upgrade it: this one let go, and has to be loaded again. */
  | 'versionchange'
  /** Another window deletes it: there is nothing to show any more. */
  | 'deleted'
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
  /** Awaited, for a moment, before the database is let go for another window: what is being written can still be stored. */
  readonly beforeLetGo?: () => Promise<unknown>;
  /** Hears of every transaction that was committed, in their order, before whoever waits for it goes on. */
  readonly onCommit?: (operations: readonly RowOperation[]) => void;
  /** Awaited before a restore or a merge writes anything. */
  readonly beforeLarge?: (reason: 'restore' | 'merge') => Promise<void>;
  /** Awaited before older records are migrated, with every row as it is stored. */
  readonly beforeMigration?: (rows: readonly RowOperation[]) => Promise<void>;
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
  const memory = createEntryMemory(db);
  const stopWatching = watch(db, options);
  const letGo = (): void => {
    memory.stop();
    stopWatching();
  };
  if (options.onCommit) watchCommits(db, options.onCommit);
  try {
    const newer = await findNewer(passportDatabaseName(slot), recordVersion);
    if (newer) return failure(newer);
    await db.open();
    const contentLanguage = options.contentLanguage ?? 'fr';
    await beginPassport(db, { id: createId(), createdAt: clock.now(), contentLanguage, recordVersion });
    const unmigrated = await migrateDatabase(db, chain, recordVersion, options.beforeMigration);
    if (unmigrated) {
      letGo();
      return failure(unmigrated);
    }
  } catch (error) {
    letGo();
    return failure(cannotOpen(error));
  }
  const saves = createSaveReporter(options.onSaveState, clock);
  return success(createStore(db, memory, options, saves, letGo));
}

async function tidyOrTell(db: PassportDatabase, clock: Clock, saves: SaveReporter): Promise<void> {
  try {
    await tidy(db, clock);
  } catch (error) {
    // It was closed meanwhile: the next time does it.
    if (db.isOpen()) saves.fail(error, 'upkeep');
  }
}

function createStore(
  db: PassportDatabase,
  memory: EntryMemory,
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
    ...createReads(db, memory),
    ...createEntryWrites(context),
    ...createConversionWrites(context),
    ...createFieldWrites(context),
    ...createPassportWrites(context),
    ...createProofWrites(context),
    ...createImageWrites(context),
    ...createVersionWrites(context),
    ...createUndoWrites(context),
    stateMark: () => readStateMark(db),
    standing: () => readStanding(db, memory),
    dropLostProofs: () => dropLostProofs(db),
    putBackProof: (proof) => putBackProof(db, proof),
    tidy: () => tidyOrTell(db, clock, context.saves),
    purge: (...ids) => purgeEntries(context, ids),
    dropUnneededProofs: () => dropUnneededProofs(context),
    closeSitting: (entry, reason = 'sitting') => closeSitting(context, entry, reason),
    restore: async (contents, choice) => {
      const reason = choice.mode === 'merge' ? 'merge' : 'restore';
      await closeSitting(context, undefined, reason);
      await options.beforeLarge?.(reason);
      return restoreContents(context, contents, choice);
    },
    close: async () => {
      try {
        if (db.isOpen()) await closeSitting(context, undefined, 'sitting');
      } finally {
        // Also when nothing can be written any more: a passport has to be left, and can then be erased.
        letGo();
      }
    },
  };
}

/** How long another window waits for what is being written here. */
const letGoMs = 3_000;

/** Tells what happens to the database, and gives what closes it without telling. */
function watch(
  db: PassportDatabase,
  { onEvent, beforeLetGo }: Pick<PassportOptions, 'onEvent' | 'beforeLetGo'>,
): () => void {
  let isExpected = false;
  const letGo = (): void => {
    isExpected = true;
    db.close();
  };
  const giveWay = (event: StoreEvent): void => {
    letGo();
    onEvent?.(event);
  };
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null || beforeLetGo === undefined) {
      giveWay(newVersion === null ? 'deleted' : 'versionchange');
    } else {
      // The other window waits as long as this one holds on.
      const wait = new Promise((resolve) => setTimeout(resolve, letGoMs));
      void Promise.race([beforeLetGo().catch(globalThis.reportError), wait]).then(() =>
        giveWay('versionchange'),
      );
    }
    // Dexie's own answer would open it again.
    return false;
  });
  db.on('blocked', () => onEvent?.('blocked'));
  db.on('close', () => {
    if (!isExpected) onEvent?.('closed');
  });
  return letGo;
}

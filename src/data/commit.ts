import type { Table } from 'dexie';
import { shortened } from '../domain/display-name.ts';
import { applyPatches, makePatch } from '../domain/change.ts';
import type { Clock } from '../domain/clock.ts';
import { sameValue } from '../domain/fields/same.ts';
import type { Change, ChangedTable, Entry, Patch, UndoState, Version } from '../domain/records.ts';
import { readUndo, rowsOf, writeUndo, type PassportDatabase } from './database.ts';
import { readVersions } from './kept-versions.ts';
import { lastSeq } from './last-seq.ts';
import type { SaveReporter, SaveSubject } from './save-state.ts';
import { versionOf, type Sittings } from './sittings.ts';

/** What every write needs; made once by openPassport. */
export interface StoreContext {
  readonly db: PassportDatabase;
  readonly clock: Clock;
  readonly createId: () => string;
  /** Id of this computer, written into revisions and changes. */
  readonly device: string;
  readonly saves: SaveReporter;
  readonly sittings: Sittings;
}

/** One commit as it is planned: the patches, and what they are called. */
export interface Draft {
  readonly kind: Change['kind'];
  readonly of?: number;
  readonly label: Change['label'];
  readonly patches: readonly Patch[];
  /** Entries whose rows are written as the patch has them, revision included: new ones, and those that came from a file. */
  readonly asTheyAre?: ReadonlySet<string>;
  /** Why the bodies that are about to be replaced are kept. */
  readonly reason: Version['reason'];
  /** They are kept in the middle of a sitting too: another state takes their place, which the person may think better of. */
  readonly keepsReplaced?: boolean;
  /** Entries that are put back descend from the state put back, and no longer from the one they are in. */
  readonly leavesCurrent?: boolean;
  readonly undo: (state: UndoState, seq: number) => UndoState;
}

/** The tables that any edit of entries reads or writes. */
export const editTables = (db: PassportDatabase): readonly Table[] => [
  db.passport,
  db.entries,
  db.revisions,
  db.versions,
  db.changes,
  db.undo,
];

/** How many steps « Annuler » goes back at most; the changes themselves stay. */
const undoDepth = 1000;

/** A new edit can be undone, and what was undone before can no longer be redone. */
export const pushUndo = ({ undo }: UndoState, seq: number): UndoState => ({
  undo: [...undo, seq].slice(-undoDepth),
  redo: [],
});

/**
 * One write: one strict transaction in which `plan` reads what is there and says what is to change, and in which that is
 * written with its revision, its change and its versions. No draft, no write. Resolves when the transaction is committed;
 * rejects, with the save state saying so, when nothing was written.
 */
export async function write<T>(
  context: StoreContext,
  tables: readonly Table[],
  plan: () => Promise<{
    readonly draft?: Draft | undefined;
    readonly value: T;
    readonly hasWritten?: boolean;
  }>,
  subject: SaveSubject = 'records',
): Promise<T> {
  const { db, saves, sittings } = context;
  const run = () =>
    db.transaction('rw', tables, async () => {
      const { draft, value, hasWritten } = await plan();
      const change = draft && (await commit(context, draft));
      return { value, change, hasWritten: hasWritten ?? change !== undefined };
    });
  const { value, change } = await saves.track(run, { subject, hasWritten: (result) => result.hasWritten });
  for (const patch of change?.patches ?? []) {
    if (change && patch.table === 'entries') sittings.touch(patch.key, change.at);
  }
  return value;
}

/** Writes a draft inside the caller's transaction. */
async function commit(context: StoreContext, draft: Draft): Promise<Change> {
  const { db, device } = context;
  const at = context.clock.now();
  const entries = await commitEntries(context, draft, at);
  for (const patch of draft.patches) if (patch.table !== 'entries') await writeRow(db, patch);
  const seq = (await lastSeq(db)) + 1;
  const change: Change = {
    seq,
    at,
    device,
    kind: draft.kind,
    ...(draft.of === undefined ? {} : { of: draft.of }),
    label: { ...draft.label, name: shortened(draft.label.name) },
    patches: draft.patches.map((patch) => withStoredSides(patch, entries)),
  };
  await db.changes.add(change);
  await writeUndo(db, draft.undo(await readUndo(db), seq));
  return change;
}

type Sides = { readonly before: Entry | undefined; readonly after: Entry | undefined };

async function commitEntries(
  context: StoreContext,
  draft: Draft,
  at: string,
): Promise<ReadonlyMap<string, Sides>> {
  const { db } = context;
  const patches = Map.groupBy(
    draft.patches.filter((patch) => patch.table === 'entries'),
    (patch) => patch.key,
  );
  const keys = [...patches.keys()];
  const stored = await db.entries.bulkGet(keys);
  const rows = new Map<string, Sides>();
  for (const [index, key] of keys.entries()) {
    const before = stored[index];
    const patched = applyPatches(before, patches.get(key) ?? []);
    const from = draft.leavesCurrent ? undefined : before;
    const isNew = patched !== undefined && !draft.asTheyAre?.has(key);
    rows.set(key, { before, after: isNew ? revised(context, from, patched, at) : patched });
  }
  await keepBodies(context, draft, [...rows.values()], at);
  const written = [...rows.values()].flatMap(({ after }) => (after ? [after] : []));
  await db.entries.bulkDelete(keys.filter((key) => rows.get(key)?.after === undefined));
  await db.entries.bulkPut(written);
  await db.revisions.bulkPut(written.map((entry) => ({ ...entry.revision, entry: entry.id })));
  return rows;
}

/** The entry with a revision that descends from the one of `from`, or, when it is put back, from the one it then had. */
function revised(
  { createId, device }: StoreContext,
  from: Entry | undefined,
  patched: Entry,
  at: string,
): Entry {
  const parents = [(from ?? patched).revision.id];
  return { ...patched, updatedAt: at, revision: { id: createId(), parents, at, device } };
}

/** Before the first change of a sitting, the body that it found; where another state takes its place, at every change. */
async function keepBodies(
  { db, sittings }: StoreContext,
  { reason, keepsReplaced = false }: Draft,
  rows: readonly Sides[],
  at: string,
): Promise<void> {
  const kept: Version[] = [];
  for (const { before } of rows) {
    if (before === undefined) continue;
    const version = versionOf(before, reason);
    const isKept = keepsReplaced ? !(await isNewest(db, version)) : !sittings.isOpen(before.id, at);
    if (isKept) kept.push(version);
  }
  await keepVersions(db, kept);
}

/** Whether the last version of the entry holds the same already. */
async function isNewest(db: PassportDatabase, { entry, body }: Version): Promise<boolean> {
  const [newest] = await readVersions(db, entry);
  return sameValue(newest?.body, body);
}

/** A body is kept once per revision, with the reason it was first kept for. */
export async function keepVersions(db: PassportDatabase, versions: readonly Version[]): Promise<void> {
  const known = await db.versions.bulkGet(versions.map((version) => version.id));
  await db.versions.bulkPut(versions.filter((_version, index) => known[index] === undefined));
}

async function writeRow(db: PassportDatabase, patch: Patch): Promise<void> {
  const table = rowsOf(db, patch.table);
  if (patch.after === undefined) await table.delete(patch.key);
  else await table.put(patch.after);
}

/** A change of a whole entry holds the rows as they were and as they are, revision included. */
function withStoredSides(patch: Patch, entries: ReadonlyMap<string, Sides>): Patch {
  const sides = patch.table === 'entries' && patch.path.length === 0 ? entries.get(patch.key) : undefined;
  return sides ? makePatch('entries', patch.key, [], sides) : patch;
}

/** A patch of a table that is changed by whole rows. */
export const rowPatch = (
  table: Exclude<ChangedTable, 'entries'>,
  key: string,
  before: unknown,
  after: unknown,
): Patch => makePatch(table, key, [], { before, after });

import { makePatch, sameContent } from '../domain/change.ts';
import { sameValue } from '../domain/fields/same.ts';
import { mergeContents } from '../domain/merge.ts';
import { currentRecordVersion } from '../domain/migrations/chain.ts';
import { referencedProofs } from '../domain/proofs.ts';
import type { ChangedTable, Entry, PassportContents, Patch, ProofRecord } from '../domain/records.ts';
import { ancestors } from '../domain/revision-graph.ts';
import { keepVersions, pushUndo, write, type Draft, type StoreContext } from './commit.ts';
import { allTables, readContents, replaceRecords, type PassportDatabase } from './database.ts';

export interface RestoreChoice {
  /**
   * 'replace': the passport becomes what the contents say, whatever their id. 'merge': same passport only (else it throws);
   * both sides are kept, entry by entry and field by field.
   */
  readonly mode: 'replace' | 'merge';
  /** Name of the file, for « Annuler ». */
  readonly name: string;
}

/** What a restore did to the entries. */
export interface RestoreReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Entries in which the person has something to decide, as both sides had changed it. */
  readonly undecided: number;
  /** Proofs that entries refer to and whose bytes are neither in the contents nor here. */
  readonly missingProofs: number;
  /** Whether « Annuler » takes it back: not into a passport that nothing had been written in, nor when nothing differed. */
  readonly isUndoable: boolean;
}

/**
 * Brings contents that were read from a file into this passport. Bytes of proofs first (content-addressed: harmless if the rest
 * fails), then one transaction and one change for all the records. Into a passport in which nothing was ever written,
 * everything is taken as it is, change log and undo included; otherwise our own change log goes on.
 */
export async function restoreContents(
  context: StoreContext,
  contents: PassportContents,
  choice: RestoreChoice,
): Promise<RestoreReport> {
  const { db, saves, sittings } = context;
  if (contents.passport.recordVersion !== currentRecordVersion) {
    throw new Error(`Contents of record version ${contents.passport.recordVersion} were not migrated`);
  }
  await saves.track(() => stageProofs(db, contents.proofs), { subject: 'upkeep' });
  const report = await write(context, allTables(db), async () => {
    const mine = await readContents(db);
    if (choice.mode === 'replace' && mine.changes.length === 0 && mine.entries.length === 0) {
      await replaceRecords(db, contents);
      await db.proofs.bulkDelete(withoutThose(mine.proofs, contents.proofs));
      return { value: reportOf(mine, contents, mine.proofs, false), hasWritten: true };
    }
    const target =
      choice.mode === 'merge' ? mergeContents(mine, contents) : replaced(context, mine, contents);
    const draft = restoreDraft(mine, target, choice);
    await db.revisions.bulkPut(target.revisions);
    await keepVersions(db, target.versions);
    return {
      value: reportOf(mine, target, [...mine.proofs, ...contents.proofs], draft !== undefined),
      draft,
    };
  });
  for (const entry of sittings.open()) sittings.close(entry);
  return report;
}

/** Bytes that are here already are left alone: the hash says that they are the same. */
async function stageProofs(db: PassportDatabase, proofs: readonly ProofRecord[]): Promise<void> {
  for (const proof of proofs) {
    if (proof.blob.size !== proof.size) throw new Error(`Proof ${proof.sha256} is not of its size`);
    await db.transaction('rw', db.proofs, async () => {
      const known = await db.proofs.where('sha256').equals(proof.sha256).count();
      if (known === 0) await db.proofs.add(proof);
    });
  }
}

const withoutThose = (proofs: readonly ProofRecord[], others: readonly ProofRecord[]): string[] => {
  const kept = new Set(others.map((proof) => proof.sha256));
  return proofs.map((proof) => proof.sha256).filter((sha256) => !kept.has(sha256));
};

/**
 * What replacing leads to. An entry that differs takes what the contents say, under a revision that descends from both, unless
 * the contents' already descends from ours: a later merge with any of the two files must not take the restore back.
 */
function replaced(
  { clock, createId, device }: StoreContext,
  mine: PassportContents,
  theirs: PassportContents,
): PassportContents {
  const at = clock.now();
  const graph = new Map([...theirs.revisions, ...mine.revisions].map((row) => [row.id, row]));
  const ours = new Map(mine.entries.map((entry) => [entry.id, entry]));
  const entries = theirs.entries.map((entry): Entry => {
    const own = ours.get(entry.id);
    if (!own) return entry;
    if (sameContent(own, entry)) return own;
    const isLater =
      own.revision.id !== entry.revision.id && ancestors(graph, entry.revision.id).has(own.revision.id);
    if (isLater) return entry;
    const parents = [...new Set([own.revision.id, entry.revision.id])];
    return { ...entry, updatedAt: at, revision: { id: createId(), parents, at, device } };
  });
  return { ...theirs, entries };
}

function restoreDraft(
  mine: PassportContents,
  target: PassportContents,
  { mode, name }: RestoreChoice,
): Draft | undefined {
  const type = mode === 'merge' ? 'merge' : 'restore';
  const patches = [
    ...differences('passport', [mine.passport], [target.passport], (row) => row.id),
    ...differences('entries', mine.entries, target.entries, (row) => row.id),
    ...differences('preferences', mine.preferences, target.preferences, (row) => row.key),
    ...differences('presentations', mine.presentations, target.presentations, (row) => row.id),
    ...differences('disclosures', mine.disclosures, target.disclosures, (row) => row.id),
    ...differences('tombstones', mine.tombstones, target.tombstones, (row) => row.id),
  ];
  if (patches.length === 0) return undefined;
  const asTheyAre = new Set(target.entries.map((entry) => entry.id));
  return { kind: 'edit', label: { type, name }, patches, asTheyAre, reason: type, undo: pushUndo };
}

/** Rows that one side lacks or has otherwise; equal rows give no patch and are not written again. */
function differences<Row>(
  table: ChangedTable,
  mine: readonly Row[],
  target: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Patch[] {
  const before = new Map(mine.map((row) => [keyOf(row), row]));
  const after = new Map(target.map((row) => [keyOf(row), row]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !sameValue(before.get(key), after.get(key)))
    .map((key) => makePatch(table, key, [], { before: before.get(key), after: after.get(key) }));
}

function reportOf(
  mine: PassportContents,
  target: PassportContents,
  available: readonly ProofRecord[],
  isUndoable: boolean,
): RestoreReport {
  const before = new Map(mine.entries.map((entry) => [entry.id, entry]));
  const after = new Set(target.entries.map((entry) => entry.id));
  const shared = target.entries.filter((entry) => before.has(entry.id));
  const changed = shared.filter((entry) => !sameContent(before.get(entry.id), entry)).length;
  const bytes = new Set([...available, ...target.proofs].map((proof) => proof.sha256));
  return {
    added: target.entries.length - shared.length,
    changed,
    removed: mine.entries.filter((entry) => !after.has(entry.id)).length,
    unchanged: shared.length - changed,
    undecided: target.entries.filter((entry) => entry.undecided.length > 0).length,
    missingProofs: [...referencedProofs(target.entries)].filter((sha256) => !bytes.has(sha256)).length,
    isUndoable,
  };
}

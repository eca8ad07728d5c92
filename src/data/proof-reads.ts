import { proofsInChange, referencedProofs } from '../domain/proofs.ts';
import type { ProofRecord, ProofReference } from '../domain/records.ts';
import type { PassportDatabase } from './database.ts';
import { readableProofs } from './lost-proofs.ts';

/** A proof's row without its bytes; `size` in bytes, `addedAt` an ISO instant. */
export type StoredProof = Omit<ProofRecord, 'blob'>;

/** Bytes that nothing refers to any more; `name` is the last one they had, '' when history has forgotten it. */
export interface UnusedProof extends StoredProof {
  readonly name: string;
  readonly type: string;
}

export async function readStoredProofs(db: PassportDatabase): Promise<ReadonlyMap<string, StoredProof>> {
  const rows = await readableProofs(db);
  return new Map(rows.map(({ sha256, size, addedAt }) => [sha256, { sha256, size, addedAt }]));
}

/** Sizes that were read once: what stands under a SHA-256 never changes. Rows hold bytes, so that they are read as rarely as can be. */
const sizesRead = new WeakMap<PassportDatabase, Map<string, number>>();

/** Size in bytes of everything stored, by SHA-256. */
export async function readProofSizes(db: PassportDatabase): Promise<ReadonlyMap<string, number>> {
  const known = sizesRead.get(db) ?? new Map<string, number>();
  sizesRead.set(db, known);
  const keys = await db.proofs.toCollection().primaryKeys();
  const rows = await db.proofs.bulkGet(keys.filter((key) => !known.has(key)));
  for (const row of rows) if (row) known.set(row.sha256, row.size);
  return new Map(keys.map((key) => [key, known.get(key) ?? 0]));
}

export async function readUnusedProofs(db: PassportDatabase): Promise<readonly UnusedProof[]> {
  const referenced = referencedProofs(await db.entries.toArray());
  const unused = (await readableProofs(db)).filter((row) => !referenced.has(row.sha256));
  if (unused.length === 0) return [];
  const last = await lastReferences(db, new Set(unused.map((row) => row.sha256)));
  const named = unused.map(({ sha256, size, addedAt, blob }) => {
    const { name = '', type = blob.type } = last.get(sha256) ?? {};
    return { sha256, size, addedAt, name, type };
  });
  return named.toSorted((left, right) => right.addedAt.localeCompare(left.addedAt));
}

/** Changes that are held in memory at once: one may be a whole restore. */
const batch = 50;

/** The latest reference to each, in the change log and then in versions; the log is read backwards and only as far as needed. */
async function lastReferences(
  db: PassportDatabase,
  sought: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ProofReference>> {
  const found = new Map<string, ProofReference>();
  const note = (proofs: readonly ProofReference[]): void => {
    for (const proof of proofs)
      if (sought.has(proof.sha256) && !found.has(proof.sha256)) found.set(proof.sha256, proof);
  };
  const isDone = (): boolean => found.size === sought.size;
  const seqs = (await db.changes.toCollection().primaryKeys()).toReversed();
  for (let start = 0; start < seqs.length && !isDone(); start += batch) {
    const changes = await db.changes.bulkGet(seqs.slice(start, start + batch));
    for (const change of changes) if (change) note(proofsInChange(change));
  }
  if (!isDone())
    await db.versions
      .toCollection()
      .until(isDone)
      .each((version) => note(version.body.proofs));
  return found;
}

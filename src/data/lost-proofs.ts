import type { Table } from 'dexie';
import type { ProofRecord } from '../domain/records.ts';
import { sha256Of } from '../domain/sha256.ts';

/** The part of the database that is needed. */
interface WithProofs {
  readonly proofs: Table<ProofRecord, string>;
}

/*
 * The browser keeps large bytes in files beside its database, and those can go without it: a row then says « missing file » whenever
 * it is read, and takes every reading of the table with it.
 */

/** The rows whose bytes are there. */
export async function readableProofs(db: WithProofs): Promise<readonly ProofRecord[]> {
  try {
    return await db.proofs.toArray();
  } catch (error) {
    if (!isLost(error)) throw error;
  }
  const rows: ProofRecord[] = [];
  for (const sha256 of await db.proofs.toCollection().primaryKeys()) {
    const row = await readProof(db, sha256);
    if (row) rows.push(row);
  }
  return rows;
}

/** One row; undefined when there is none, or when its bytes are lost. */
export async function readProof(db: WithProofs, sha256: string): Promise<ProofRecord | undefined> {
  try {
    return await db.proofs.get(sha256);
  } catch (error) {
    if (!isLost(error)) throw error;
    return undefined;
  }
}

/**
 * Removes rows whose bytes are lost for good: only then do the same bytes, from a copy, take their place again. Says whether there
 * were any. Reads a byte of each.
 */
export async function dropLostProofs(db: WithProofs): Promise<boolean> {
  const keys = await db.proofs.toCollection().primaryKeys();
  const lost: string[] = [];
  for (const sha256 of keys) {
    const row = await readProof(db, sha256);
    if (!row || !(await isThere(row.blob))) lost.push(sha256);
  }
  if (lost.length > 0) await db.proofs.bulkDelete(lost);
  return lost.length > 0;
}

/** Puts bytes back that were lost, from a copy of them. */
export async function putBackProof(db: WithProofs, proof: ProofRecord): Promise<void> {
  if ((await sha256Of(await proof.blob.arrayBuffer())) !== proof.sha256)
    throw new Error('Not the bytes that were lost');
  await db.proofs.put(proof);
}

/** The browser hands out bytes without looking for them. */
async function isThere(blob: Blob): Promise<boolean> {
  try {
    await blob.slice(0, 1).arrayBuffer();
    return true;
  } catch (error) {
    if (!isLost(error)) throw error;
    return false;
  }
}

/** What browsers call a file of theirs that is gone. */
function isLost(error: unknown): boolean {
  return error instanceof Error && ['NotReadableError', 'NotFoundError'].includes(error.name);
}

import { itemAt, type Address } from '../domain/address.ts';
import { replaceEntry } from '../domain/edit.ts';
import { proofLimits } from '../domain/proofs.ts';
import type { ProofReference } from '../domain/records.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { editTables, write, type StoreContext } from './commit.ts';
import type { PassportDatabase } from './database.ts';
import { editDraft, readEntry } from './entry-writes.ts';

/** Why a proof was not taken; `limit` in bytes. */
export type ProofError =
  | { readonly type: 'ProofTooLarge'; readonly limit: number }
  | { readonly type: 'PassportFull'; readonly limit: number };

/** A file to attach: its name and type (MIME) as the person's computer gave them. */
export interface ProofFile {
  readonly name: string;
  readonly type: string;
  readonly blob: Blob;
}

export interface ProofWrites {
  /** Attaches a file to the entry (path []) or to one of its items. Its bytes are stored once, however often it is attached. */
  attachProof(address: Address, file: ProofFile): Promise<Result<ProofReference, ProofError>>;
  /** Takes a proof off its entry. Its bytes stay as long as anything can bring it back, 30 days at least. */
  detachProof(entry: string, proof: string): Promise<void>;
}

export function createProofWrites(context: StoreContext): ProofWrites {
  return {
    attachProof: (address, file) => attachProof(context, address, file),
    detachProof: (id, proof) =>
      write(context, editTables(context.db), async () => {
        const entry = await readEntry(context.db, id);
        const proofs = entry.proofs.filter((row) => row.id !== proof);
        const patches =
          proofs.length === entry.proofs.length ? [] : [replaceEntry(entry, { ...entry, proofs })];
        return { value: undefined, draft: await editDraft(context.db, 'detach', entry, patches) };
      }),
  };
}

async function attachProof(
  context: StoreContext,
  address: Address,
  file: ProofFile,
): Promise<Result<ProofReference, ProofError>> {
  const { db, clock, createId } = context;
  if (file.blob.size > proofLimits.each) return failure({ type: 'ProofTooLarge', limit: proofLimits.each });
  // Hashed and copied before the transaction, which would end while it waits; the file itself may change or go meanwhile.
  const bytes = await file.blob.arrayBuffer();
  const sha256 = await sha256Of(bytes);
  const blob = new Blob([bytes], { type: file.type });
  return write<Result<ProofReference, ProofError>>(context, [...editTables(db), db.proofs], async () => {
    const known = await db.proofs.get(sha256);
    if (!known && (await storedBytes(db)) + blob.size > proofLimits.passport) {
      return { value: failure({ type: 'PassportFull', limit: proofLimits.passport }) };
    }
    const entry = await readEntry(db, address.entry);
    if (address.path.length > 0 && !itemAt(entry.values, address.path)) {
      throw new Error(`No item at ${address.entry}/${address.path.join('/')}`);
    }
    const addedAt = clock.now();
    if (!known) await db.proofs.add({ sha256, size: blob.size, addedAt, blob });
    const proof = { id: createId(), path: address.path, sha256, name: file.name, type: file.type, addedAt };
    const patch = replaceEntry(entry, { ...entry, proofs: [...entry.proofs, proof] });
    return { value: success(proof), draft: await editDraft(db, 'attach', entry, [patch]) };
  });
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function storedBytes(db: PassportDatabase): Promise<number> {
  let total = 0;
  await db.proofs.each((proof) => {
    total += proof.size;
  });
  return total;
}

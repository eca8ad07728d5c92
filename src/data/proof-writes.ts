import { itemAt, type Address, type Path } from '../domain/address.ts';
import { replaceEntry } from '../domain/edit.ts';
import { GoneError } from '../domain/gone-error.ts';
import { headBytes, proofKindOf, typeOfKind, type ProofKind } from '../domain/proof-kind.ts';
import { proofLimits, proofsAt, renamedProof } from '../domain/proofs.ts';
import type { ChangeLabel, Entry, ProofReference } from '../domain/records.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { sha256Of } from '../domain/sha256.ts';
import { editTables, write, type StoreContext } from './commit.ts';
import type { PassportDatabase } from './database.ts';
import { editDraft, readEntry } from './entry-writes.ts';
import { readProofSizes } from './proof-reads.ts';

/** Why a proof was not taken; `limit` in bytes. In every case nothing was written. */
export type ProofError =
  | { readonly type: 'ProofTooLarge'; readonly limit: number }
  | { readonly type: 'PassportFull'; readonly limit: number }
  | { readonly type: 'Empty' }
  /** Neither a PDF nor an image that we keep, whatever its name says. */
  | { readonly type: 'NotTaken' }
  /** The file was moved, removed or locked before it was read to its end. */
  | { readonly type: 'Unreadable' }
  /** The same bytes are attached to this very place already, under this name. */
  | { readonly type: 'AlreadyThere'; readonly name: string };

/** A file to attach. Its type is told by its bytes, not by its name. */
export interface ProofFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface ProofWrites {
  /** Attaches a file to the entry (path []) or to one of its items. Its bytes are stored once, however often it is attached. */
  attachProof(address: Address, file: ProofFile): Promise<Result<ProofReference, ProofError>>;
  /** Attaches bytes that the passport holds already to one more place. */
  linkProof(
    address: Address,
    proof: Pick<ProofReference, 'sha256' | 'name' | 'type'>,
  ): Promise<Result<ProofReference, ProofError>>;
  /** Gives a proof another title; the ending of its name stays. A blank title changes nothing. */
  renameProof(entry: string, proof: string, title: string): Promise<void>;
  /** Takes a proof off its entry. Its bytes stay as long as anything can bring it back, 30 days at least. */
  detachProof(entry: string, proof: string): Promise<void>;
}

export function createProofWrites(context: StoreContext): ProofWrites {
  return {
    // What is being read counts as not saved yet: a window that closes meanwhile says so.
    attachProof: (address, file) =>
      context.saves.track(() => attachProof(context, address, file), {
        subject: 'records',
        hasWritten: () => false,
      }),
    linkProof: (address, proof) => linkProof(context, address, proof),
    renameProof: (id, proof, title) =>
      changeProofs(context, id, 'rename-proof', (proofs) =>
        proofs.map((row) => (row.id === proof ? renamed(row, title) : row)),
      ),
    detachProof: (id, proof) =>
      changeProofs(context, id, 'detach', (proofs) => proofs.filter((row) => row.id !== proof)),
  };
}

function renamed(proof: ProofReference, title: string): ProofReference {
  const name = renamedProof(proof, title);
  return name === proof.name ? proof : { ...proof, name };
}

function changeProofs(
  context: StoreContext,
  id: string,
  type: ChangeLabel['type'],
  next: (proofs: readonly ProofReference[]) => readonly ProofReference[],
): Promise<void> {
  const { db } = context;
  return write(context, editTables(db), async () => {
    const entry = await readEntry(db, id);
    const proofs = next(entry.proofs);
    const isSame =
      proofs.length === entry.proofs.length && proofs.every((row, index) => row === entry.proofs[index]);
    const patches = isSame ? [] : [replaceEntry(entry, { ...entry, proofs })];
    return { value: undefined, draft: await editDraft(db, type, entry, patches) };
  });
}

interface ReadProof {
  readonly kind: ProofKind;
  readonly bytes: ArrayBuffer;
  readonly sha256: string;
}

async function attachProof(
  context: StoreContext,
  address: Address,
  file: ProofFile,
): Promise<Result<ProofReference, ProofError>> {
  const { db, clock } = context;
  // Hashed and copied before the transaction, which would end while it waits; the file itself may change or go meanwhile.
  const read = await readProof(file.blob);
  if (!read.ok) return read;
  const { kind, bytes, sha256 } = read.value;
  const type = typeOfKind(kind);
  const blob = new Blob([bytes], { type });
  return write<Result<ProofReference, ProofError>>(context, [...editTables(db), db.proofs], async () => {
    const entry = await entryAt(db, address);
    const there = alreadyAt(entry, address.path, sha256);
    if (there) return { value: there };
    const known = await db.proofs.get(sha256);
    if (!known && (await storedBytes(db)) + blob.size > proofLimits.passport) {
      return { value: failure({ type: 'PassportFull', limit: proofLimits.passport }) };
    }
    if (!known) await db.proofs.add({ sha256, size: blob.size, addedAt: clock.now(), blob });
    return addReference(context, entry, address.path, { sha256, type, name: file.name });
  });
}

function linkProof(
  context: StoreContext,
  address: Address,
  proof: Pick<ProofReference, 'sha256' | 'name' | 'type'>,
): Promise<Result<ProofReference, ProofError>> {
  const { db } = context;
  return write<Result<ProofReference, ProofError>>(context, [...editTables(db), db.proofs], async () => {
    const entry = await entryAt(db, address);
    const there = alreadyAt(entry, address.path, proof.sha256);
    if (there) return { value: there };
    // Collected meanwhile, or never here: there is nothing to attach.
    if (!(await db.proofs.get(proof.sha256))) return { value: failure({ type: 'Unreadable' }) };
    const { sha256, name, type } = proof;
    return addReference(context, entry, address.path, { sha256, name, type });
  });
}

/** Reads a file to its end and tells what it is. */
async function readProof(blob: Blob): Promise<Result<ReadProof, ProofError>> {
  if (blob.size === 0) return failure({ type: 'Empty' });
  try {
    const kind = proofKindOf(new Uint8Array(await blob.slice(0, headBytes).arrayBuffer()));
    if (kind === undefined) return failure({ type: 'NotTaken' });
    if (blob.size > proofLimits.each) return failure({ type: 'ProofTooLarge', limit: proofLimits.each });
    const bytes = await blob.arrayBuffer();
    return success({ kind, bytes, sha256: await sha256Of(bytes) });
  } catch (error) {
    // The File API's own words for a file that went, changed or is locked; anything else is a bug.
    if (error instanceof DOMException) return failure({ type: 'Unreadable' });
    throw error;
  }
}

async function entryAt(db: PassportDatabase, address: Address): Promise<Entry> {
  const entry = await readEntry(db, address.entry);
  if (address.path.length > 0 && !itemAt(entry.values, address.path)) {
    throw new GoneError(`No item at ${address.entry}/${address.path.join('/')}`);
  }
  return entry;
}

function alreadyAt(entry: Entry, path: Path, sha256: string) {
  const there = proofsAt(entry, path).find((proof) => proof.sha256 === sha256);
  return there && failure<ProofError>({ type: 'AlreadyThere', name: there.name });
}

async function addReference(
  { db, clock, createId }: StoreContext,
  entry: Entry,
  path: Path,
  stored: Pick<ProofReference, 'sha256' | 'name' | 'type'>,
) {
  const proof: ProofReference = { id: createId(), path, ...stored, addedAt: clock.now() };
  const patch = replaceEntry(entry, { ...entry, proofs: [...entry.proofs, proof] });
  return { value: success(proof), draft: await editDraft(db, 'attach', entry, [patch]) };
}

/** Bytes of everything that is kept for proofs and images. */
export async function storedBytes(db: PassportDatabase): Promise<number> {
  const sizes = await readProofSizes(db);
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

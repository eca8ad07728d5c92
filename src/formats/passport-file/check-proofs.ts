import type { FileProgress } from '../../domain/passport-file.ts';
import type { PassportContents, ProofRecord } from '../../domain/records.ts';
import { sha256Of } from '../../domain/sha256.ts';
import { crc32 } from '../zip/crc32.ts';
import { missingProofsOf, proofNames } from './contents-checks.ts';
import { runningDigest, wholeHashBytes } from './digest.ts';
import { pieceBytes } from './limits.ts';
import { Refused, stopIfCancelled } from './refused.ts';

export interface ProofOptions {
  /** SHA-256 of proofs to write the file without, after the person was told that they cannot be read. */
  readonly leaveOut?: readonly string[];
  readonly onProgress?: (progress: FileProgress) => void;
  readonly signal?: AbortSignal;
}

/** A proof whose bytes are what its name says. */
export interface HashedProof {
  readonly proof: ProofRecord;
  readonly crc32: number;
}

export interface CheckedProofs {
  readonly kept: readonly HashedProof[];
  /** Referred to, and not in the file. */
  readonly missing: readonly string[];
  readonly progress: (bytes: number) => void;
}

/** Reads and hashes every proof that is to be written; throws Refused with the names of those that cannot be. */
export async function checkProofs(contents: PassportContents, options: ProofOptions): Promise<CheckedProofs> {
  const leaveOut = new Set(options.leaveOut);
  const wanted = contents.proofs.filter((proof) => !leaveOut.has(proof.sha256));
  const sorted = wanted.toSorted((left, right) => (left.sha256 < right.sha256 ? -1 : 1));
  const progress = progressOf(sorted, options);
  const kept: HashedProof[] = [];
  const unreadable: string[] = [];
  for (const proof of sorted) {
    const hashed = await hashProof(proof, options, progress);
    if (hashed === undefined) unreadable.push(proof.sha256);
    else kept.push(hashed);
  }
  const missing = missingProofsOf(contents.entries, new Set(sorted.map((proof) => proof.sha256)));
  const unexpected = [...unreadable, ...missing.filter((sha256) => !leaveOut.has(sha256))];
  if (unexpected.length > 0) {
    const names = proofNames(contents.entries);
    const proofs = unexpected.map((sha256) => ({ sha256, name: names.get(sha256) ?? '' }));
    throw new Refused({ type: 'ProofsUnreadable', proofs });
  }
  return { kept, missing, progress };
}

/** Each proof is passed twice: hashed, then copied. */
function progressOf(proofs: readonly ProofRecord[], options: ProofOptions): (bytes: number) => void {
  const total = 2 * proofs.reduce((sum, proof) => sum + proof.blob.size, 0);
  let done = 0;
  return (bytes) => {
    done += bytes;
    options.onProgress?.({ done, total });
  };
}

/** Undefined when the bytes cannot be read or are no longer those that their name says: browsers do lose blobs. */
async function hashProof(
  proof: ProofRecord,
  options: ProofOptions,
  progress: (bytes: number) => void,
): Promise<HashedProof | undefined> {
  if (proof.blob.size !== proof.size) return undefined;
  const hashed =
    proof.size <= wholeHashBytes ? await hashWhole(proof) : await hashLarge(proof, options, progress);
  stopIfCancelled(options.signal);
  if (proof.size <= wholeHashBytes) progress(proof.size);
  return hashed?.sha256 === proof.sha256 ? { proof, crc32: hashed.crc32 } : undefined;
}

interface Hashes {
  readonly crc32: number;
  readonly sha256: string;
}

async function hashWhole(proof: ProofRecord): Promise<Hashes | undefined> {
  const bytes = await bytesOf(proof.blob);
  return bytes && { crc32: crc32(bytes), sha256: await sha256Of(bytes) };
}

async function hashLarge(
  proof: ProofRecord,
  options: ProofOptions,
  progress: (bytes: number) => void,
): Promise<Hashes | undefined> {
  const digest = runningDigest();
  let crc = 0;
  for (let at = 0; at < proof.size; at += pieceBytes) {
    const piece = await readPiece(proof.blob, at, options.signal);
    if (piece === undefined) return undefined;
    crc = crc32(piece, crc);
    digest.add(piece);
    progress(piece.length);
  }
  return { crc32: crc, sha256: digest.end() };
}

/** A piece of a proof; undefined when its bytes are gone. Throws Refused when cancelled. */
export async function readPiece(
  blob: Blob,
  at: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | undefined> {
  stopIfCancelled(signal);
  const bytes = await bytesOf(blob.slice(at, at + pieceBytes));
  stopIfCancelled(signal);
  return bytes;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    // NotReadableError or NotFoundError: the blob's file is gone or was changed under us.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

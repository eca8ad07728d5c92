import type { CopyLine, FileProblem } from '../../electron/contract.ts';
import type { JournalLine } from '../domain/journal.ts';
import type { OpenedPassportFile, PassportFileError } from '../domain/passport-file.ts';
import type { PassportContents } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import type { SecondCopyState, Snapshot } from '../domain/second-copy.ts';

export type { CopyLine };

/** A restore point that is to be written: everything but what only the written file tells. */
export type SnapshotDraft = Omit<Snapshot, 'size' | 'sha256'>;

/** The second copy of every slot, outside the browser's profile. It never changes a passport: it is told, and read. */
export interface SecondCopyPort {
  slots(): Promise<Result<readonly string[], FileProblem>>;
  state(slot: string): Promise<Result<SecondCopyState | null, FileProblem>>;
  /** Resolves when the lines are on the disk for good. */
  append(slot: string, lines: readonly CopyLine[]): Promise<Result<null, FileProblem>>;
  /** The journal from line `from` on. */
  journal(
    slot: string,
    from: number,
  ): Promise<Result<{ readonly lines: readonly JournalLine[]; readonly isBroken: boolean }, FileProblem>>;
  /** Writes a restore point, reads it back and counts it. The bytes of proofs are not in it: they have their own place. */
  keep(
    slot: string,
    contents: PassportContents,
    draft: SnapshotDraft,
  ): Promise<Result<Snapshot, FileProblem | PassportFileError>>;
  /** The records of a restore point; no bytes of proofs. */
  read(slot: string, id: string): Promise<Result<OpenedPassportFile, FileProblem | PassportFileError>>;
  forget(slot: string, ids: readonly string[] | null): Promise<Result<null, FileProblem>>;
  /** Of these proofs those that are not there yet. */
  lacking(slot: string, sha256: readonly string[]): Promise<Result<readonly string[], FileProblem>>;
  keepProof(slot: string, sha256: string, bytes: Blob): Promise<Result<null, FileProblem>>;
  /** The bytes of a proof, checked against their hash; null when they are not there, or not themselves. */
  proof(slot: string, sha256: string, type: string): Promise<Result<Blob | null, FileProblem>>;
  keepProofs(slot: string, sha256: readonly string[]): Promise<Result<null, FileProblem>>;
  remove(slot: string): Promise<Result<null, FileProblem>>;
}

import type { PassportContents } from '../../domain/records.ts';
import type { Result } from '../../domain/result.ts';
import type { SecondCopyState } from '../../domain/second-copy.ts';
import type { FileProblem, PassportFileProblem } from '../../platform/platform.ts';

/** A restore point with the bytes of its proofs. */
export interface WholePoint {
  readonly contents: PassportContents;
  /** SHA-256 of proofs whose bytes are nowhere any more: their names are kept. */
  readonly missingProofs: readonly string[];
}

/** The restore points of the open passport, on this computer. */
export interface PointsHost {
  /** Null when there is none yet. */
  readonly state: () => Promise<Result<SecondCopyState | null, FileProblem>>;
  /** What a point says, without bytes. */
  readonly read: (id: string) => Promise<Result<PassportContents, PassportFileProblem>>;
  /** The same with the bytes of its proofs: all of them, or only those that the notebook lacks. */
  readonly withProofs: (
    contents: PassportContents,
    which: 'all' | 'lacking',
  ) => Promise<Result<WholePoint, FileProblem>>;
  /** Keeps the state of now alone. False when the disk refuses. */
  readonly forgetPast: () => Promise<boolean>;
}

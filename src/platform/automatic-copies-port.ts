import type { AutomaticCopyName, AutomaticFolder, FileProblem } from '../../electron/contract.ts';
import type { PassportFileError } from '../domain/passport-file.ts';
import type { PassportContents } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';

export type { AutomaticFolder };

/** What is to be copied, and what its name and its note say. */
export interface AutomaticCopy extends AutomaticCopyName {
  readonly contents: PassportContents;
  /** ISO instant. */
  readonly at: string;
  /** Number of the last change in it. */
  readonly seq: number;
  /** SHA-256 of proofs whose bytes cannot be read: left out, and said so in the file. */
  readonly leaveOut?: readonly string[];
  readonly signal?: AbortSignal;
}

/** Whole copies in a folder that the person chose, made without being asked for. */
export interface AutomaticCopiesPort {
  /** Has a folder chosen; null when the person changed their mind. Call it from the click itself. */
  choose(slot: string): Promise<Result<AutomaticFolder | null, FileProblem>>;
  /** The folder of a slot; null when none was chosen. */
  folder(slot: string): Promise<Result<AutomaticFolder | null, FileProblem>>;
  /** Makes no more copies; those that are there stay. */
  stop(slot: string): Promise<Result<null, FileProblem>>;
  /** Writes a whole copy with its proofs, reads it back, and takes away older ones of the same passport. */
  save(
    slot: string,
    copy: AutomaticCopy,
  ): Promise<Result<AutomaticFolder | null, FileProblem | PassportFileError>>;
}

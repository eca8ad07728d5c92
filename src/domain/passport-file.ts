import type { PassportContents } from './records.ts';

/*
 * What the rest of the program says about `.passeport` files: what one holds, and why one could not be read or written. The
 * reader and the writer are in formats/; these types stand here because screens speak of files without touching formats.
 */

/** One part of the file, as the manifest lists it. `size` in bytes, before compression; `sha256` in hexadecimal. */
export interface ManifestPart {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** The first thing that a file says about itself. */
export interface PassportManifest {
  readonly format: 'carnet-etapes/passeport';
  readonly formatVersion: number;
  readonly recordVersion: number;
  /** Id of the passport: a file with another id is never merged. */
  readonly passport: string;
  /** ISO instant. */
  readonly created: string;
  /** Version of the program that wrote the file. */
  readonly application: string;
  /** Rows per table. */
  readonly counts: Readonly<Record<keyof PassportContents, number>>;
  readonly parts: readonly ManifestPart[];
  /** SHA-256 of proofs that are referred to but not in the file: their bytes could not be read when it was written. */
  readonly leftOut: readonly string[];
}

/** A file that was read to its last byte, each part checked. */
export interface OpenedPassportFile {
  readonly contents: PassportContents;
  readonly manifest: PassportManifest;
  /** SHA-256 of proofs that are referred to and whose bytes are not there: left out when written, or damaged since. */
  readonly missingProofs: readonly string[];
  /** The history was damaged and is not in the contents: only what the passport says. */
  readonly missingHistory: boolean;
}

/** What a damaged file is opened without, after the person agreed. Sound parts are always read. */
export interface WithoutDamaged {
  /** Without the proofs that are damaged. */
  readonly withoutDamagedProofs?: boolean;
  /** Without the history if it is damaged: no versions, nothing to undo, and of each entry its last revision alone. */
  readonly withoutDamagedHistory?: boolean;
}

/** What the file with this problem can be opened without; undefined when it cannot be opened. */
export function openableWithout(problem: {
  readonly type: string;
  readonly proofs?: readonly unknown[];
}): WithoutDamaged | undefined {
  if (problem.type === 'ProofsDamaged') return { withoutDamagedProofs: true };
  if (problem.type !== 'HistoryDamaged') return undefined;
  return { withoutDamagedHistory: true, withoutDamagedProofs: (problem.proofs ?? []).length > 0 };
}

/** How many proofs of the file with this problem are damaged. */
export const damagedCount = (problem: {
  readonly type: string;
  readonly proofs?: readonly unknown[];
}): number => (openableWithout(problem) === undefined ? 0 : (problem.proofs ?? []).length);

/** A proof whose bytes are wanted; `name` is the file name that the person knows, '' when nothing refers to it. */
export interface NamedProof {
  readonly sha256: string;
  readonly name: string;
}

/** Which limit a file goes beyond. They are checked before anything of the file is trusted. */
export type PassportFileLimit = 'parts' | 'bytes' | 'json' | 'ratio' | 'depth';

/** Where a file is damaged; `header` and `sealed` are of protected files: their first lines, and what is encrypted. */
export type DamagedPart = 'structure' | 'manifest' | 'records' | 'header' | 'sealed';

/** Why a file cannot be read or written. In every case nothing was changed. */
export type PassportFileError =
  /** No bytes at all: often a file that a cloud folder has not brought down yet. */
  | { readonly type: 'Empty' }
  | { readonly type: 'NotAPassport' }
  /** The end is missing. */
  | { readonly type: 'Truncated' }
  | { readonly type: 'Damaged'; readonly part: DamagedPart }
  /** Protected: the last piece does not open. It is damaged, or what follows it is missing. */
  | { readonly type: 'EndDamaged' }
  /** All else is intact: the file can be opened without these. */
  | { readonly type: 'ProofsDamaged'; readonly proofs: readonly NamedProof[] }
  /** What the passport says is intact: the file can be opened without its history, and without these proofs if there are any. */
  | { readonly type: 'HistoryDamaged'; readonly proofs: readonly NamedProof[] }
  | { readonly type: 'TooLarge'; readonly limit: PassportFileLimit }
  /** Written by a later version of the program, whose number is `application`. */
  | { readonly type: 'NewerVersion'; readonly application: string }
  /** Protected by a passphrase (age), and none was given. `workFactor`: log2 of what opening costs. */
  | { readonly type: 'Encrypted'; readonly workFactor: number }
  /** The phrase does not open it; a damaged header looks the same. */
  | { readonly type: 'WrongPassphrase' }
  /** Opening takes much time and 2^workFactor KiB of memory: the person is asked first. */
  | { readonly type: 'SlowToOpen'; readonly workFactor: number }
  /** Opening would take more than any computer should be asked for, or than this one has. */
  | { readonly type: 'TooCostly'; readonly workFactor: number }
  /** Encrypted by age, not for a phrase, or in its form of plain text. */
  | { readonly type: 'OtherProtection'; readonly form: 'recipients' | 'armored' }
  /** The disk, the network folder or the browser did not give the bytes. */
  | { readonly type: 'Unreadable' }
  /** When writing: the bytes of these proofs cannot be read. The file can be written without them. */
  | { readonly type: 'ProofsUnreadable'; readonly proofs: readonly NamedProof[] }
  /** When verifying: sound, but not the file that was just written. */
  | { readonly type: 'Differs' }
  | { readonly type: 'Cancelled' };

/** Bytes done of bytes to do; `done` never goes back. */
export interface FileProgress {
  readonly done: number;
  readonly total: number;
}

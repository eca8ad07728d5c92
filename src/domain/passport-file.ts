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
}

/** A proof whose bytes are wanted; `name` is the file name that the person knows, '' when nothing refers to it. */
export interface NamedProof {
  readonly sha256: string;
  readonly name: string;
}

/** Which limit a file goes beyond. They are checked before anything of the file is trusted. */
export type PassportFileLimit = 'parts' | 'bytes' | 'json' | 'ratio' | 'depth';

/** Why a file cannot be read or written. In every case nothing was changed. */
export type PassportFileError =
  /** No bytes at all: often a file that a cloud folder has not brought down yet. */
  | { readonly type: 'Empty' }
  | { readonly type: 'NotAPassport' }
  /** The end is missing. */
  | { readonly type: 'Truncated' }
  | { readonly type: 'Damaged'; readonly part: 'structure' | 'manifest' | 'records' | 'history' }
  /** All else is intact: the file can be opened without these. */
  | { readonly type: 'ProofsDamaged'; readonly proofs: readonly NamedProof[] }
  | { readonly type: 'TooLarge'; readonly limit: PassportFileLimit }
  /** Written by a later version of the program, whose number is `application`. */
  | { readonly type: 'NewerVersion'; readonly application: string }
  /** Protected by a passphrase (age). */
  | { readonly type: 'Encrypted' }
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

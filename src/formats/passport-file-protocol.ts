import type {
  FileProgress,
  OpenedPassportFile,
  PassportFileError,
  PassportManifest,
  WithoutDamaged,
} from '../domain/passport-file.ts';
import type { PassportContents } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';

/*
 * What the page and the worker that reads and writes files say to each other. Both sides are ours and built together, so
 * messages are typed and not parsed. A job is named by a number that the page chooses.
 */

/** A file to read: a Blob is read in the worker itself; of anything else the worker asks the page for slices. */
export type JobSource = { readonly blob: Blob } | { readonly size: number };

/** What a protected file needs to be opened. */
export interface Unlocking {
  readonly passphrase?: string;
  /** The person agreed to an opening that takes long and much memory. */
  readonly allowsSlow?: boolean;
}

export type PassportFileRequest =
  | {
      readonly type: 'write';
      readonly job: number;
      readonly contents: PassportContents;
      readonly created: string;
      readonly application: string;
      readonly leaveOut: readonly string[];
      /** Protects the file. It is used in the worker and kept nowhere. */
      readonly passphrase: string | undefined;
    }
  | {
      readonly type: 'read';
      readonly job: number;
      readonly source: JobSource;
      readonly without: WithoutDamaged;
      readonly unlocking: Unlocking;
    }
  | {
      readonly type: 'verify';
      readonly job: number;
      readonly source: JobSource;
      readonly expected: PassportManifest | undefined;
      readonly unlocking: Unlocking;
    }
  /** The last chunk has been taken: send the next one. */
  | { readonly type: 'taken'; readonly job: number }
  /** Answer to 'slice'; no bytes when they could not be read. */
  | { readonly type: 'bytes'; readonly job: number; readonly bytes: Uint8Array | undefined }
  | { readonly type: 'cancel'; readonly job: number };

export interface WrittenFile {
  readonly manifest: PassportManifest;
  readonly size: number;
}

/** What each kind of job ends with. */
export interface JobValues {
  readonly write: WrittenFile;
  readonly read: OpenedPassportFile;
  readonly verify: PassportManifest;
}
export type JobKind = keyof JobValues;

/** `failed`: a bug in the worker, whose message is for the error boundary, not for the person. */
export type PassportFileReply =
  | { readonly type: 'progress'; readonly job: number; readonly progress: FileProgress }
  | { readonly type: 'chunk'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly type: 'slice'; readonly job: number; readonly start: number; readonly end: number }
  | {
      readonly type: 'done';
      readonly job: number;
      readonly result: Result<JobValues[JobKind], PassportFileError>;
    }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };

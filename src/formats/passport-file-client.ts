import { assertNever } from '../domain/assert-never.ts';
import type {
  FileProgress,
  OpenedPassportFile,
  PassportFileError,
  PassportManifest,
  WithoutDamaged,
} from '../domain/passport-file.ts';
import type { PassportContents } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import type { FileSource } from './file-source.ts';
import type {
  JobKind,
  JobSource,
  JobValues,
  PassportFileReply,
  PassportFileRequest,
  Unlocking,
  WrittenFile,
} from './passport-file-protocol.ts';

export interface JobOptions {
  readonly onProgress?: (progress: FileProgress) => void;
  readonly signal?: AbortSignal;
}

export interface FileToWrite {
  readonly created: string;
  readonly application: string;
  readonly leaveOut?: readonly string[];
  /** Protects the file: every piece that `sink` is given is encrypted. */
  readonly passphrase?: string;
}

type Outcome<T> = Promise<Result<T, PassportFileError>>;

/** Reads and writes `.passeport` files in a worker, from the page. Rejects only for a bug, or when `sink` rejects. */
export interface PassportFileClient {
  /** Each piece (at most 1 MiB) is given to `sink` when the one before has been taken. */
  readonly write: (
    contents: PassportContents,
    file: FileToWrite,
    sink: (bytes: Uint8Array) => Promise<void>,
    options?: JobOptions,
  ) => Outcome<WrittenFile>;
  readonly read: (
    source: Blob | FileSource,
    options?: JobOptions & Unlocking & WithoutDamaged,
  ) => Outcome<OpenedPassportFile>;
  /** With `expected`, also whether it is the file of that manifest: what was just written. */
  readonly verify: (
    source: Blob | FileSource,
    expected?: PassportManifest,
    options?: JobOptions & Unlocking,
  ) => Outcome<PassportManifest>;
  /** Ends the worker; jobs that still run reject. */
  readonly close: () => void;
}

interface RunningJob {
  readonly source: FileSource | undefined;
  readonly sink: ((bytes: Uint8Array) => Promise<void>) | undefined;
  readonly onProgress: ((progress: FileProgress) => void) | undefined;
  readonly end: (result: Result<JobValues[JobKind], PassportFileError>) => void;
  readonly fail: (error: unknown) => void;
}

type Post = (request: PassportFileRequest, transfer?: Transferable[]) => void;

/** Takes a worker that runs src/workers/passport-file.ts, and hears it alone from then on. */
export function createPassportFileClient(worker: Worker): PassportFileClient {
  const jobs = new Map<number, RunningJob>();
  let last = 0;
  const post: Post = (request, transfer = []) => {
    worker.postMessage(request, transfer);
  };
  worker.onmessage = ({ data }: MessageEvent<PassportFileReply>) => {
    const job = jobs.get(data.job);
    if (job) void hear(data, job, post).catch(job.fail);
  };
  const failAll = (message: string): void => {
    for (const job of jobs.values()) job.fail(new Error(message));
  };
  worker.onerror = ({ message }) => {
    failAll(message);
  };

  const run = <K extends JobKind>(
    request: (job: number) => Extract<PassportFileRequest, { readonly type: K }>,
    needs: Pick<RunningJob, 'source' | 'sink'>,
    options: JobOptions,
  ): Outcome<JobValues[K]> => {
    last += 1;
    const job = last;
    const cancel = (): void => {
      post({ type: 'cancel', job });
    };
    return new Promise<Result<JobValues[K], PassportFileError>>((resolve, reject) => {
      jobs.set(job, {
        ...needs,
        onProgress: options.onProgress,
        // The worker ends a job with the value of its kind.
        end: (result) => {
          resolve(result as Result<JobValues[K], PassportFileError>);
        },
        fail: (error) => {
          cancel();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      });
      post(request(job));
      if (options.signal?.aborted === true) cancel();
      else options.signal?.addEventListener('abort', cancel);
    }).finally(() => {
      options.signal?.removeEventListener('abort', cancel);
      jobs.delete(job);
    });
  };

  return {
    write: (contents, { created, application, leaveOut = [], passphrase }, sink, options = {}) =>
      run<'write'>(
        (job) => ({ type: 'write', job, contents, created, application, leaveOut, passphrase }),
        { sink, source: undefined },
        options,
      ),
    read: (given, { withoutDamagedProofs = false, withoutDamagedHistory = false, ...options } = {}) =>
      run<'read'>(
        (job) => ({
          type: 'read',
          job,
          source: jobSource(given),
          without: { withoutDamagedProofs, withoutDamagedHistory },
          unlocking: unlockingOf(options),
        }),
        { source: pageSource(given), sink: undefined },
        options,
      ),
    verify: (given, expected, options = {}) =>
      run<'verify'>(
        (job) => ({
          type: 'verify',
          job,
          source: jobSource(given),
          expected,
          unlocking: unlockingOf(options),
        }),
        { source: pageSource(given), sink: undefined },
        options,
      ),
    close: () => {
      worker.terminate();
      failAll('the worker was closed');
    },
  };
}

/** Of the options what may cross to the worker. */
const unlockingOf = ({ passphrase, allowsSlow }: Unlocking): Unlocking => ({
  ...(passphrase === undefined ? {} : { passphrase }),
  ...(allowsSlow === undefined ? {} : { allowsSlow }),
});

const jobSource = (given: Blob | FileSource): JobSource =>
  given instanceof Blob ? { blob: given } : { size: given.size };
const pageSource = (given: Blob | FileSource): FileSource | undefined =>
  given instanceof Blob ? undefined : given;

async function hear(reply: PassportFileReply, job: RunningJob, post: Post): Promise<void> {
  switch (reply.type) {
    case 'progress':
      job.onProgress?.(reply.progress);
      return;
    case 'chunk':
      await job.sink?.(reply.bytes);
      post({ type: 'taken', job: reply.job });
      return;
    case 'slice': {
      // Refused bytes are an expected thing (a stick pulled out): the worker says so in its result.
      const bytes = await job.source?.slice(reply.start, reply.end).catch(() => undefined);
      post({ type: 'bytes', job: reply.job, bytes });
      return;
    }
    case 'done':
      job.end(reply.result);
      return;
    case 'failed':
      job.fail(new Error(reply.message));
      return;
    default:
      assertNever(reply);
  }
}

import { assertNever } from '../domain/assert-never.ts';
import type { PassportFileError } from '../domain/passport-file.ts';
import type { Result } from '../domain/result.ts';
import { writeProtectedFile } from './encryption/write-protected-file.ts';
import { blobSource, type FileSource } from './file-source.ts';
import type {
  JobKind,
  JobSource,
  JobValues,
  PassportFileReply,
  PassportFileRequest,
} from './passport-file-protocol.ts';
import { readPassportFile, verifyPassportFile } from './passport-file/read-passport-file.ts';
import { writePassportFile } from './passport-file/write-passport-file.ts';

type Reply = (reply: PassportFileReply, transfer?: readonly ArrayBuffer[]) => void;
type JobRequest = Extract<PassportFileRequest, { readonly type: JobKind }>;

interface Job {
  readonly stop: AbortController;
  /** Goes on when the page has answered. At most one question is open in a job. */
  answered: ((bytes: Uint8Array | undefined) => void) | undefined;
}

/**
 * The worker's side: give it each request that comes from the page. Jobs may run side by side; in each, the page takes one
 * chunk or gives one slice at a time, so that neither side ever holds the file.
 */
export function servePassportFiles(reply: Reply): (request: PassportFileRequest) => void {
  const jobs = new Map<number, Job>();
  return (request) => {
    switch (request.type) {
      case 'write':
      case 'read':
      case 'verify':
        void start(request, jobs, reply);
        return;
      case 'taken':
        answer(jobs.get(request.job), undefined);
        return;
      case 'bytes':
        answer(jobs.get(request.job), request.bytes);
        return;
      case 'cancel': {
        const job = jobs.get(request.job);
        job?.stop.abort();
        // A question may be open that the page will not answer any more.
        answer(job, undefined);
        return;
      }
      default:
        assertNever(request);
    }
  };
}

function answer(job: Job | undefined, bytes: Uint8Array | undefined): void {
  const go = job?.answered;
  if (job) job.answered = undefined;
  go?.(bytes);
}

async function start(request: JobRequest, jobs: Map<number, Job>, reply: Reply): Promise<void> {
  const job: Job = { stop: new AbortController(), answered: undefined };
  jobs.set(request.job, job);
  try {
    reply({ type: 'done', job: request.job, result: await run(request, job, reply) });
  } catch (error) {
    reply({
      type: 'failed',
      job: request.job,
      message: error instanceof Error ? error.message : String(error),
    });
  } finally {
    jobs.delete(request.job);
  }
}

function run(
  request: JobRequest,
  job: Job,
  reply: Reply,
): Promise<Result<JobValues[JobKind], PassportFileError>> {
  const options = {
    signal: job.stop.signal,
    onProgress: (progress: { readonly done: number; readonly total: number }) => {
      reply({ type: 'progress', job: request.job, progress });
    },
  };
  switch (request.type) {
    case 'write': {
      const { contents, created, application, leaveOut, passphrase } = request;
      const file = { ...options, created, application, leaveOut };
      const write = async (bytes: Uint8Array): Promise<void> => {
        const own = new Uint8Array(bytes);
        const taken = waitFor(job);
        reply({ type: 'chunk', job: request.job, bytes: own }, [own.buffer]);
        await taken;
      };
      return passphrase === undefined
        ? writePassportFile(contents, file, write)
        : writeProtectedFile(contents, { ...file, passphrase }, write);
    }
    case 'read':
      return readPassportFile(sourceOf(request.source, request.job, job, reply), {
        ...options,
        ...request.unlocking,
        ...request.without,
      });
    case 'verify':
      return verifyPassportFile(sourceOf(request.source, request.job, job, reply), request.expected, {
        ...options,
        ...request.unlocking,
      });
    default:
      return assertNever(request);
  }
}

function waitFor(job: Job): Promise<Uint8Array | undefined> {
  if (job.stop.signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    job.answered = resolve;
  });
}

function sourceOf(source: JobSource, id: number, job: Job, reply: Reply): FileSource {
  if ('blob' in source) return blobSource(source.blob);
  return {
    size: source.size,
    slice: async (from, to) => {
      const answered = waitFor(job);
      reply({ type: 'slice', job: id, start: from, end: to });
      const bytes = await answered;
      if (bytes === undefined) throw new Error('the page could not read these bytes');
      return bytes;
    },
  };
}

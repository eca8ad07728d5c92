import { Worker } from 'node:worker_threads';
import { failure, success, type Result } from '../../src/domain/result.ts';
import { maxPdfBytes, type PdfProblem } from '../contract.ts';
import type { FromPdfWorker, RenderedBytes, ToPdfWorker } from './messages.ts';

/** Renders PDF documents in a thread; one after the other, in the order asked. */
export interface PdfRenderer {
  /** Resolves with what src/pdf made. Rejects when the renderer failed, which is a bug. */
  readonly render: (id: string, request: unknown) => Promise<Result<RenderedBytes, PdfProblem>>;
  /** Ends a job. Ending the one being rendered ends the thread with it: a layout cannot be stopped half-way. */
  readonly cancel: (id: string) => void;
  /** Ends all jobs and the thread. */
  readonly cancelAll: () => void;
}

interface Job {
  readonly id: string;
  readonly request: unknown;
  readonly resolve: (result: Result<RenderedBytes, PdfProblem>) => void;
  readonly reject: (error: Error) => void;
}

/** The thread stays alive between jobs, so that its fonts are read once; it is started again after a cancellation or a crash. */
export function createPdfRenderer(workerUrl: URL, fontFolder: string): PdfRenderer {
  let worker: Worker | null = null;
  let current: Job | null = null;
  let waiting: Job[] = [];

  function start(): Worker {
    const started = new Worker(workerUrl, { workerData: { fontFolder } });
    started.on('message', (message: FromPdfWorker) => finish(started, message));
    started.on('error', (error) =>
      fail(started, error instanceof Error ? error : new Error('The PDF thread failed')),
    );
    started.on('exit', () => fail(started, new Error('The PDF thread ended')));
    // The thread alone must not keep a closing app alive.
    started.unref();
    return started;
  }

  function next(): void {
    if (current !== null) return;
    const job = waiting.shift();
    if (job === undefined) return;
    current = job;
    worker ??= start();
    const message: ToPdfWorker = { id: job.id, request: job.request };
    worker.postMessage(message);
  }

  function finish(from: Worker, message: FromPdfWorker): void {
    if (from !== worker || current === null || message.id !== current.id) return;
    const job = current;
    current = null;
    if (!message.ok) job.reject(new Error(message.error));
    else if (message.rendered.bytes.byteLength > maxPdfBytes) {
      job.resolve(failure({ type: 'TooLarge', bytes: message.rendered.bytes.byteLength }));
    } else job.resolve(success(message.rendered));
    next();
  }

  function fail(from: Worker, error: Error): void {
    if (from !== worker) return;
    worker = null;
    const job = current;
    current = null;
    job?.reject(error);
    next();
  }

  function stopCurrent(): void {
    const stopped = worker;
    worker = null;
    void stopped?.terminate();
    current?.resolve(failure({ type: 'Cancelled' }));
    current = null;
  }

  return {
    render: (id, request) =>
      new Promise((resolve, reject) => {
        waiting.push({ id, request, resolve, reject });
        next();
      }),
    cancel: (id) => {
      const cancelled = waiting.filter((job) => job.id === id);
      waiting = waiting.filter((job) => job.id !== id);
      for (const job of cancelled) job.resolve(failure({ type: 'Cancelled' }));
      if (current?.id === id) stopCurrent();
      next();
    },
    cancelAll: () => {
      for (const job of waiting) job.resolve(failure({ type: 'Cancelled' }));
      waiting = [];
      if (current !== null || worker !== null) stopCurrent();
    },
  };
}

import { failure, success, type Result } from '../domain/result.ts';
import type { PdfAnswer, PdfRequest, RenderedPdf } from '../pdf/request.ts';

/** The PDF worker, as the page speaks to it: one job after the other, in the order asked. */
export interface PdfClient {
  /** Rejects when the renderer failed, which is a bug. Cancelling the job being rendered ends the worker: a layout cannot be stopped half-way. */
  readonly render: (
    request: PdfRequest,
    signal?: AbortSignal,
  ) => Promise<Result<RenderedPdf, { readonly type: 'Cancelled' }>>;
  readonly close: () => void;
}

interface Job {
  readonly request: PdfRequest;
  readonly settle: (outcome: PdfAnswer | 'cancelled') => void;
}

/** What is needed of a Worker. */
export type PdfWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The worker stays alive between jobs, so that its fonts are read once; it is started again after a cancellation or a failure. */
export function createPdfClient(start: () => PdfWorker): PdfClient {
  let worker: PdfWorker | null = null;
  let current: Job | null = null;
  let waiting: Job[] = [];

  function started(): PdfWorker {
    const fresh = start();
    // Only src/workers/pdf.ts speaks here; its messages are typed where they are made.
    fresh.addEventListener('message', (event: MessageEvent<PdfAnswer>) => {
      if (fresh === worker) finish(event.data);
    });
    fresh.addEventListener('error', (event) => {
      if (fresh !== worker) return;
      stop();
      finish({ ok: false, error: event.message });
    });
    return fresh;
  }

  function next(): void {
    if (current !== null) return;
    current = waiting.shift() ?? null;
    if (current === null) return;
    worker ??= started();
    worker.postMessage(current.request);
  }

  function finish(outcome: PdfAnswer | 'cancelled'): void {
    const job = current;
    current = null;
    job?.settle(outcome);
    next();
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
  }

  function cancel(job: Job): void {
    if (job === current) {
      stop();
      finish('cancelled');
      return;
    }
    waiting = waiting.filter((other) => other !== job);
    job.settle('cancelled');
  }

  return {
    render: (request, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          resolve(failure({ type: 'Cancelled' }));
          return;
        }
        const onAbort = (): void => cancel(job);
        const job: Job = {
          request,
          settle: (outcome) => {
            signal?.removeEventListener('abort', onAbort);
            if (outcome === 'cancelled') resolve(failure({ type: 'Cancelled' }));
            else if (outcome.ok) resolve(success(outcome.rendered));
            else reject(new Error(`The document was not made: ${outcome.error}`));
          },
        };
        signal?.addEventListener('abort', onAbort);
        waiting.push(job);
        next();
      }),
    close: stop,
  };
}

import pdfJsWorkerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { createPassportFileClient, type PassportFileClient } from '../formats/passport-file-client.ts';
import passportFileWorkerUrl from './passport-file.ts?worker&url';
import { createPdfClient, type PdfClient } from './pdf-client.ts';
import pdfWorkerUrl from './pdf.ts?worker&url';

export type { PdfRequest, RenderedPdf } from '../pdf/request.ts';

/*
 * The only place that starts workers. The content policy takes an address of a script from the policy `app-worker` alone, and
 * that policy knows three addresses.
 */

interface TrustedTypesPolicy {
  /** A TrustedScriptURL, which `new Worker` takes like a string. */
  readonly createScriptURL: (url: string) => string;
}

interface TrustedTypesRules {
  readonly createScriptURL?: (url: string) => string;
}

declare global {
  /** Missing from TypeScript's own library, and from browsers that do not have it yet. */
  var trustedTypes:
    { readonly createPolicy: (name: string, rules: TrustedTypesRules) => TrustedTypesPolicy } | undefined;
}

const known: ReadonlySet<string> = new Set([pdfJsWorkerUrl, passportFileWorkerUrl, pdfWorkerUrl]);

const workerPolicy = globalThis.trustedTypes?.createPolicy('app-worker', {
  createScriptURL: (url) => {
    if (!known.has(url)) throw new Error(`Not a worker of ours: ${url}`);
    return url;
  },
});

function start(url: string): Worker {
  return new Worker(workerPolicy?.createScriptURL(url) ?? url, { type: 'module' });
}

/** Reads and writes `.passeport` files beside the page. `close` ends the worker. */
export function startPassportFileClient(): PassportFileClient {
  return createPassportFileClient(start(passportFileWorkerUrl));
}

/** Renders PDF documents beside the page, for the browser edition. */
export function startPdfClient(): PdfClient {
  return createPdfClient(() => start(pdfWorkerUrl));
}

/** The worker in which pdf.js reads documents: give it as `GlobalWorkerOptions.workerPort`. */
export function startPdfJsWorker(): Worker {
  return start(pdfJsWorkerUrl);
}

// First: pdfmake's modules look for Node's globals as they load.
import './node-globals.ts';
// Before any schema is made.
import '../domain/jitless.ts';
import { loadFontFiles, type FontFileName, type FontFiles } from '../pdf/fonts.ts';
import { renderPdf } from '../pdf/render.ts';
import { parsePdfRequest, type PdfAnswer } from '../pdf/request.ts';

/* The browser edition's worker for PDF documents. Jobs come one at a time; to cancel one is to end the worker (pdf-client.ts). */

/** Of the page's own origin, which is all that its policy lets a worker reach. Read once for all jobs. */
let fonts: Promise<FontFiles> | undefined;

async function fetchFont(name: FontFileName): Promise<Uint8Array> {
  const response = await fetch(new URL(`/fonts/pdf/${name}`, globalThis.location.origin));
  if (!response.ok) throw new Error(`The font ${name} could not be read: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function answer(request: unknown): Promise<PdfAnswer> {
  try {
    fonts ??= loadFontFiles(fetchFont);
    return { ok: true, rendered: await renderPdf(parsePdfRequest(request), await fonts) };
  } catch (error) {
    // A font that did not come may come the next time.
    fonts = undefined;
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void answer(data).then((made) => {
    // renderPdf's bytes own their buffer, so they can be handed over whole.
    const transfer = made.ok ? [made.rendered.bytes.buffer] : [];
    globalThis.postMessage(made, { transfer });
  });
});

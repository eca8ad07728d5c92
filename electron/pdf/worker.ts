import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadFontFiles } from '../../src/pdf/fonts.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { parsePdfRequest } from '../../src/pdf/request.ts';
import type { FromPdfWorker, ToPdfWorker } from './messages.ts';

/* The thread of main in which src/pdf renders. Jobs come one at a time (renderer.ts). */

z.config({ jitless: true });

const { fontFolder } = z.object({ fontFolder: z.string() }).parse(workerData);
const fonts = loadFontFiles((name) => readFile(join(fontFolder, name)));

parentPort?.on('message', ({ id, request }: ToPdfWorker) => {
  void render(id, request).then(({ message, transfer }) => parentPort?.postMessage(message, transfer));
});

async function render(
  id: string,
  request: unknown,
): Promise<{ message: FromPdfWorker; transfer: ArrayBuffer[] }> {
  try {
    const rendered = await renderPdf(parsePdfRequest(request), await fonts);
    // A copy of its own: the bytes may lie in a shared pool, which cannot be handed over.
    const bytes = new Uint8Array(rendered.bytes);
    return { message: { id, ok: true, rendered: { ...rendered, bytes } }, transfer: [bytes.buffer] };
  } catch (error) {
    return {
      message: { id, ok: false, error: error instanceof Error ? error.message : String(error) },
      transfer: [],
    };
  }
}

import type { PdfRenderer } from '../pdf/renderer.ts';
import type { Handle } from './handle.ts';

/** PDF documents, rendered in a thread beside main. */
export function servePdf(handle: Handle, renderer: PdfRenderer): void {
  handle('pdf.render', ({ id, request }) => renderer.render(id, request));
  handle('pdf.cancel', (id) => {
    renderer.cancel(id);
    return null;
  });
}

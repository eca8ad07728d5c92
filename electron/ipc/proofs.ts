import type { OpenedProofs } from '../files/opened-proofs.ts';
import type { Handle } from './handle.ts';

/** Proofs opened with the system: written by token like any file, to a place that the page never learns. */
export function serveProofs(handle: Handle, proofs: Pick<OpenedProofs, 'place' | 'open'>): void {
  handle('proofs.place', ({ title }) => proofs.place(title));
  handle('proofs.open', (token) => proofs.open(token));
}

import { failure, success } from '../../src/domain/result.ts';
import type { FileProblem } from '../contract.ts';
import type { Tokens } from '../files/tokens.ts';
import type { AutomaticCopies } from '../snapshots/automatic-copies.ts';
import { attempt } from './copies.ts';
import type { Handle } from './handle.ts';

/** Copies that make themselves. The folder is chosen in main's own dialog: the page sees its path, and can name none. */
export function serveAutomatic(
  handle: Handle,
  copies: AutomaticCopies,
  tokens: Tokens,
  chooseFolder: () => Promise<string | null>,
): void {
  handle('automatic.choose', async (slot) => {
    const path = await chooseFolder();
    return path === null ? success(null) : await attempt('writing', () => copies.choose(slot, path));
  });
  handle('automatic.folder', (slot) => attempt('reading', () => copies.folder(slot)));
  handle('automatic.stop', (slot) =>
    attempt('writing', async () => {
      await copies.stop(slot);
      return null;
    }),
  );
  handle('automatic.place', async (slot, name) => {
    const path = await attempt('writing', () => copies.place(slot, name));
    if (!path.ok) return path;
    return path.value === null
      ? failure<FileProblem>({ type: 'FolderMissing' })
      : success(tokens.place(path.value));
  });
  handle('automatic.keep', (slot, copy) => attempt('writing', () => copies.keep(slot, copy)));
}

import { success } from '../../src/domain/result.ts';
import type { FileKind } from '../contract.ts';
import { safeFileName } from '../files/safe-file-name.ts';
import type { Tokens } from '../files/tokens.ts';
import type { Handle } from './handle.ts';

/** The native dialogs; each answers with the path the person chose, or null. */
export interface FileDialogs {
  readonly chooseSave: (kind: FileKind, suggestedName: string) => Promise<string | null>;
  readonly chooseOpen: () => Promise<string | null>;
}

/** Everything the page does with files, by token: it never names or learns a path. */
export function serveFiles(handle: Handle, tokens: Tokens, dialogs: FileDialogs): void {
  handle('files.chooseSave', async ({ kind, suggestedName }) => {
    const path = await dialogs.chooseSave(kind, safeFileName(suggestedName));
    return success(path === null ? null : tokens.place(path));
  });
  handle('files.chooseOpen', async () => {
    const path = await dialogs.chooseOpen();
    return path === null ? success(null) : await tokens.open(path);
  });
  handle('files.write', (token, bytes) => tokens.write(token, bytes));
  handle('files.commit', (token) => tokens.commit(token));
  handle('files.read', (token, offset, length) => tokens.read(token, offset, length));
  handle('files.abort', async (token) => {
    await tokens.close(token);
    return null;
  });
  handle('files.close', async (token) => {
    await tokens.close(token);
    return null;
  });
}

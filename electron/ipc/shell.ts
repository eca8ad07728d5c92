import type { Handle } from './handle.ts';

/** Opens web and mail addresses outside the app; answers false for any other. */
export function serveShell(handle: Handle, openExternal: (url: string) => Promise<void>): void {
  handle('shell.openExternal', async (address) => {
    const url = URL.parse(address);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'mailto:')) return false;
    await openExternal(url.href);
    return true;
  });
}

import type { Handle } from './handle.ts';

/** What main asks of the system's shell. */
interface SystemShell {
  readonly openExternal: (url: string) => Promise<void>;
  /** Opens the program's own data folder; answers '' when it did, the system's words otherwise. */
  readonly openDataFolder: () => Promise<string>;
}

/** Opens web and mail addresses outside the app, and answers false for any other; opens the folder of our own data. */
export function serveShell(handle: Handle, shell: SystemShell): void {
  handle('shell.openExternal', async (address) => {
    const url = URL.parse(address);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'mailto:')) return false;
    await shell.openExternal(url.href);
    return true;
  });
  handle('shell.openDataFolder', async () => (await shell.openDataFolder()) === '');
}

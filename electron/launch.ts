import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { frShell } from '../src/i18n/fr/shell.ts';
import { startBrowserServer } from './browser-server.ts';
import { findOrInstallElectron } from './electron-binary.ts';

/*
 * `npm start`: opens the built app in Electron; where its program cannot be had, says so in one sentence and serves the
 * same page in the browser edition. `--browser` asks for the browser edition; `--no-open` only prints its address.
 */

const root = join(import.meta.dirname, '..');
const text = frShell.launch;
/** Enough for a slow line; where there is no network the installer gives up in seconds. */
const installPatience = 10 * 60 * 1000;

process.exitCode = await launch(new Set(process.argv.slice(2)));

async function launch(switches: ReadonlySet<string>): Promise<number> {
  if (!existsSync(join(root, 'dist', 'page', 'index.html'))) {
    console.error(text.notBuilt);
    return 1;
  }
  const opensBrowser = !switches.has('--no-open');
  if (switches.has('--browser')) return await serveBrowser(opensBrowser, false);
  const electron = await findOrInstallElectron(join(root, 'node_modules'), installPatience);
  if (electron === null) return await serveBrowser(opensBrowser, true);
  return await openElectron(electron, [...switches]);
}

function openElectron(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const app = spawn(program, [root, ...args], { stdio: 'inherit' });
    app.once('error', reject);
    app.once('exit', (code) => resolve(code ?? 1));
  });
}

async function serveBrowser(opensBrowser: boolean, instead: boolean): Promise<number> {
  const started = await startBrowserServer(join(root, 'dist', 'page'));
  if (!started.ok) {
    console.error(text.portTaken(started.error));
    return 1;
  }
  const { address, close } = started.value;
  console.log(instead ? text.noElectron({ address }) : text.serving({ address }));
  if (opensBrowser) openInBrowser(address);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await close();
  return 0;
}

/** A computer without a browser to open is no failure: the address is on the screen. */
function openInBrowser(address: string): void {
  const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '""', address],
  };
  const [program, ...args] = openers[process.platform] ?? ['xdg-open', address];
  const opener = spawn(program, args, { stdio: 'ignore', detached: true });
  opener.once('error', () => undefined);
  opener.unref();
}

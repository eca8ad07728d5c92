import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findElectron } from '../../electron/electron-binary.ts';
import { launchInBrowser, type BrowserEditionOptions } from './launch-browser.ts';
import { launchOnElectron } from './launch-electron.ts';
import { launchOnStandIn } from './launch-stand-in.ts';
import type { Command, Inspection } from './stand-in/control.ts';

/*
 * Opens the built app for a test, in either shell, in the same words. `launchDesktop` takes real Electron where its program is
 * installed, and the stand-in elsewhere.
 */

export const root = join(import.meta.dirname, '..', '..');

export interface AppUnderTest {
  readonly shell: 'electron' | 'stand-in' | 'browser';
  readonly page: Page;
  /** Folder that lasts through `restart`: the app's data and the browser's. */
  readonly profile: string;
  /** The next time the app asks where to save: a path, or null for a changed mind. */
  readonly answerSave: (path: string | null) => Promise<void>;
  /** Waits until what was saved by the last such answer is at its path. */
  readonly saved: () => Promise<void>;
  /** The next time the app asks which file to open. */
  readonly answerOpen: (path: string | null) => Promise<void>;
  /** The next time a native question is asked: 'safe' is its first button. */
  readonly answerQuestion: (answer: 'safe' | 'act') => Promise<void>;
  /** Closes the window as its cross does, and waits until it is gone. */
  readonly close: () => Promise<void>;
  /** Asks the window to close without waiting: it may refuse. */
  readonly requestClose: () => Promise<void>;
  /** Settles when the app has ended. */
  readonly ended: Promise<void>;
  /** Ends the app at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Closes and opens again with the same profile. */
  readonly restart: () => Promise<AppUnderTest>;
  /** What main (or the server) printed. */
  readonly mainLog: readonly string[];
  /** Breaks of the content policy so far. */
  readonly violations: readonly string[];
  /** Addresses asked for that are not the app's own. */
  readonly requests: readonly string[];
  /** What only the stand-in can do and show; null in the other shells. */
  readonly main: MainUnderTest | null;
}

export interface MainUnderTest {
  readonly inspect: () => Promise<Inspection>;
  readonly obey: (command: Command) => Promise<unknown>;
}

export interface DesktopOptions {
  /** A folder of an earlier launch; a new one otherwise. */
  readonly profile?: string;
  /** Language of the system. */
  readonly language?: 'fr' | 'en';
  /** Main to run instead of the built one, for the tests of the stand-in itself. */
  readonly mainPath?: string;
  /** Passport files given on the command line. */
  readonly files?: readonly string[];
}

/** Opens the desktop app. Real Electron cannot run another main, so `mainPath` always means the stand-in. */
export async function launchDesktop(options: DesktopOptions = {}): Promise<AppUnderTest> {
  const mainPath = options.mainPath ?? join(root, 'dist', 'main', 'main.js');
  if (!existsSync(mainPath)) throw new Error('The app is not built: run `npm run build` first');
  const program = options.mainPath === undefined ? await findElectron(join(root, 'node_modules')) : null;
  return program === null
    ? await launchOnStandIn(mainPath, options)
    : await launchOnElectron(program, options);
}

/** Opens the browser edition, on its own port as a person would, in a browser whose profile lasts. */
export async function launchBrowserEdition(options: BrowserEditionOptions = {}): Promise<AppUnderTest> {
  return await launchInBrowser(options);
}

/** Both shells, for specs that run in each: `describe.each(bothShells)`. */
export const bothShells = [
  ['desktop', launchDesktop],
  ['browser', launchBrowserEdition],
] as const satisfies readonly (readonly [
  string,
  (options?: { profile?: string }) => Promise<AppUnderTest>,
])[];

import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, loadConfigFromFile } from 'vite';
import { launchOnStandIn } from '../e2e/launch-stand-in.ts';
import type { AppUnderTest } from '../e2e/launch-app.ts';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import type { Random } from './program.ts';
import type { Told } from './told.ts';

/*
 * The built main with a page of the tests in the place of its own: real main, real preload, real Chromium, and a notebook that writes
 * by itself. Made to be killed.
 */

const root = join(import.meta.dirname, '..', '..');
let built: Promise<string> | undefined;

/** Builds the page that writes; gives the main that opens it. */
export function buildNotebook(): Promise<string> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<string> {
  const folder = await temporaryFolder('faults-app');
  await cp(join(root, 'dist', 'main'), join(folder, 'main'), { recursive: true });
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  );
  if (loaded === null) throw new Error('There is no vite.config.ts');
  const { plugins, worker, cacheDir } = loaded.config;
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'page'),
    publicDir: false,
    ...(cacheDir === undefined ? {} : { cacheDir: `${cacheDir}-faults` }),
    ...(plugins === undefined ? {} : { plugins }),
    ...(worker === undefined ? {} : { worker }),
    build: {
      outDir: join(folder, 'page'),
      target: 'chrome140',
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 9_000,
      rolldownOptions: { output: { strictExecutionOrder: true } },
    },
  });
  return join(folder, 'main', 'main.js');
}

export interface WritingApp {
  readonly app: AppUnderTest;
  readonly told: readonly Told[];
}

/** Opens it on a profile, and listens to what it is told. */
export async function openNotebook(profile: string): Promise<WritingApp> {
  const app = await launchOnStandIn(await buildNotebook(), { profile });
  const told: Told[] = [];
  await app.page.exposeFunction('tell', (line: Told) => void told.push(line));
  await app.page.waitForFunction(() => 'notebook' in globalThis);
  return { app, told };
}

/** Which of the processes goes first; the other follows a moment later. */
export type KillOrder = 'together' | 'browser' | 'main';

/**
 * Ends every process of a profile with SIGKILL, Chromium's and main's, found by the profile in their command lines. Gives the moment
 * before the first went.
 */
export async function killAll(app: AppUnderTest, order: KillOrder, gapMs: number): Promise<number> {
  const found = processesOf(app.profile);
  const at = Date.now();
  const first = order === 'together' ? found : found.filter((each) => each.isMain === (order === 'main'));
  for (const { pid } of first) killOne(pid);
  if (order !== 'together') await wait(gapMs);
  // Whoever came meanwhile goes too.
  for (const { pid } of processesOf(app.profile)) killOne(pid);
  await app.ended;
  for (let tries = 0; processesOf(app.profile).length > 0; tries += 1) {
    if (tries > 500) throw new Error('The browser does not end');
    for (const { pid } of processesOf(app.profile)) killOne(pid);
    await wait(10);
  }
  return at;
}

/** Ends what a run that failed left behind. */
export function killLeft(profile: string): void {
  for (const { pid } of processesOf(profile)) killOne(pid);
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function processesOf(profile: string): readonly { readonly pid: number; readonly isMain: boolean }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      const line = commandLineOf(name);
      return line.some(
        (part) => part === `--user-data-dir=${profile}` || part.startsWith(`--user-data-dir=${profile}/`),
      ) || line.some((part) => part.includes(profile))
        ? [{ pid: Number(name), isMain: line.some((part) => part.endsWith('main.js')) }]
        : [];
    });
}

/** Of a process that may be gone already; a dead one that nobody waited for has none. */
function commandLineOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** What is done to the browser's own storage while nothing runs. */
export type Damage = 'none' | 'deleted' | 'flipped' | 'truncated';

/** Damages the IndexedDB files of a profile; says how many files it met. */
export async function damage(profile: string, kind: Damage, random: Random): Promise<number> {
  if (kind === 'none') return 0;
  const folders = await storageFolders(profile);
  if (kind === 'deleted') {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
    return folders.length;
  }
  let met = 0;
  for (const folder of folders) {
    for (const path of await databaseFiles(folder)) {
      const { size } = await stat(path);
      if (size === 0) continue;
      met += 1;
      if (kind === 'truncated') await truncate(path, random.between(0, size - 1));
      else await flip(path, size, random);
    }
  }
  return met;
}

async function flip(path: string, size: number, random: Random): Promise<void> {
  const file = await open(path, 'r+');
  try {
    for (let bit = 0; bit < 24; bit += 1) {
      const position = random.between(0, size - 1);
      const byte = new Uint8Array(1);
      await file.read(byte, 0, 1, position);
      byte[0] = (byte[0] ?? 0) ^ (1 << random.between(0, 7));
      await file.write(byte, 0, 1, position);
    }
  } finally {
    await file.close();
  }
}

/** The `IndexedDB` folders of a profile. */
export async function storageFolders(profile: string): Promise<readonly string[]> {
  const entries = await readdir(profile, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name === 'IndexedDB')
    .map((entry) => join(entry.parentPath, entry.name));
}

/** LevelDB's log, tables and manifest; whichever of them the browser uses at the moment. */
async function databaseFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:log|ldb)$|^MANIFEST-|\.sqlite$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

export async function freshProfile(): Promise<string> {
  const folder = await temporaryFolder('faults');
  const profile = join(folder, 'profile');
  await mkdir(profile);
  return profile;
}

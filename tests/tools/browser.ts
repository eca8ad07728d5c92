import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/** They keep the browser from talking to anyone. */
const quietArgs: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const npmPackage = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium');
const npmBrowserFolder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'carnet-chromium');

/**
 * A Chromium that the tests may drive: the one named by CHROMIUM_PATH, an installed one, Playwright's own, or on
 * Linux x64 the one that comes with `npm ci`. CARNET_CHROMIUM=npm skips the installed ones, to try that last way.
 *
 * Throws an error that says what to install when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const executablePath = await executable();
  return { executablePath, args: [...sandboxArgs(executablePath), ...quietArgs] };
}

async function executable(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${named}`);
    return named;
  }
  if (process.env['CARNET_CHROMIUM'] !== 'npm') {
    const places = [...(usualPlaces[process.platform] ?? []), ...(await playwrightPlaces())];
    const found = places.find((place) => existsSync(place));
    if (found !== undefined) return found;
  }
  if (process.platform === 'linux' && process.arch === 'x64') return chromiumFromNpm();
  throw new Error(
    'The tests need Chromium, Chrome or Edge. Install one of them, run `npx playwright install chromium`, or set CHROMIUM_PATH.',
  );
}

/** Chromium refuses its sandbox to root, and some Linux systems give it none: only there do the tests go without. */
function sandboxArgs(executablePath: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const trial = spawnSync(executablePath, ['--headless', '--disable-gpu', '--dump-dom', 'about:blank'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return trial.status === 0 ? [] : ['--no-sandbox'];
}

async function playwrightPlaces(): Promise<readonly string[]> {
  const caches: Readonly<Record<string, string>> = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  };
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? caches[process.platform];
  if (cache === undefined || !existsSync(cache)) return [];
  const editions = (await readdir(cache)).filter((name) => /^chromium-\d/.test(name));
  return editions.flatMap((edition) => [
    join(cache, edition, 'chrome-linux64', 'chrome'),
    join(cache, edition, 'chrome-linux', 'chrome'),
    join(cache, edition, 'chrome-win64', 'chrome.exe'),
    join(cache, edition, 'chrome-win', 'chrome.exe'),
    join(cache, edition, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  ]);
}

/** The Chromium of the npm package, with the fonts and system libraries that the package brings for bare machines. */
async function chromiumFromNpm(): Promise<string> {
  const executablePath = join(npmBrowserFolder, 'chromium');
  if (!existsSync(executablePath)) await unpackNpmChromium();
  if (!existsSync('/etc/fonts/fonts.conf'))
    process.env['FONTCONFIG_PATH'] ??= join(npmBrowserFolder, 'fonts');
  if (whyItDoesNotStart(executablePath) !== undefined) {
    process.env['LD_LIBRARY_PATH'] = [
      join(npmBrowserFolder, 'al2023', 'lib'),
      process.env['LD_LIBRARY_PATH'] ?? '',
    ]
      .filter((folder) => folder !== '')
      .join(':');
  }
  const reason = whyItDoesNotStart(executablePath);
  if (reason === undefined) return executablePath;
  throw new Error(
    'No browser was found, and the Chromium that comes with npm does not start here. ' +
      `On Debian or Ubuntu: apt-get install chromium. It said: ${reason}`,
  );
}

function whyItDoesNotStart(executablePath: string): string | undefined {
  const trial = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  return trial.status === 0 ? undefined : trial.stderr.trim();
}

/**
 * Unpacks beside and renames then, because the package takes a half-written file of another process for a whole one. It unpacks
 * into the folder for temporary files, so that folder is moved for the time it takes.
 */
async function unpackNpmChromium(): Promise<void> {
  const parent = join(npmBrowserFolder, '..');
  await mkdir(parent, { recursive: true });
  const unpacked = await mkdtemp(join(parent, 'carnet-chromium-'));
  const previous = process.env['TMPDIR'];
  process.env['TMPDIR'] = unpacked;
  try {
    const { default: npmChromium, inflate } = await import('@sparticuz/chromium');
    await npmChromium.executablePath();
    await inflate(join(npmPackage, 'bin', 'al2023.tar.br'));
  } finally {
    if (previous === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = previous;
  }
  try {
    await rename(unpacked, npmBrowserFolder);
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true });
    // Another process was faster: its copy serves as well.
    if (!existsSync(join(npmBrowserFolder, 'chromium'))) throw error;
  }
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Download, type Page } from 'playwright-core';
import { startBrowserServer, type BrowserServer } from '../../electron/browser-server.ts';
import { findChromium } from '../tools/browser.ts';
import { root, type AppUnderTest } from './launch-app.ts';
import { watchViolations } from './stand-in/violations.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface BrowserEditionOptions {
  readonly profile?: string;
  readonly language?: 'fr' | 'en';
  /**
   * 'picker' (the default): showSaveFilePicker answers with a real file handle, of the browser's own file system, because nobody
   * can click in a native dialog here. 'download': as in a browser without pickers.
   */
  readonly saving?: 'picker' | 'download';
}

/** Serves the built page as the browser edition does, and opens it in Chromium with a profile that lasts. */
export async function launchInBrowser(options: BrowserEditionOptions): Promise<AppUnderTest> {
  const profile = options.profile ?? (await temporaryFolder('profile'));
  const server = await serve(profile);
  const { executablePath, args } = await findChromium();
  await mkdir(join(profile, 'chromium'), { recursive: true });
  const context = await chromium.launchPersistentContext(join(profile, 'chromium'), {
    executablePath,
    args: [...args],
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: options.language === 'en' ? 'en-GB' : 'fr-FR',
    acceptDownloads: true,
  });
  const violations: string[] = [];
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!/^(blob|data):/u.test(request.url()) && !request.url().startsWith(server.address))
      requests.push(request.url());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await watchViolations(await context.newCDPSession(page), (text) => violations.push(text));
  const saving = await answerSaves(page, options.saving ?? 'picker');
  const opens = answerOpens(page);
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  await page.goto(server.address);

  async function requestClose(): Promise<void> {
    await page.close({ runBeforeUnload: true });
  }
  async function close(): Promise<void> {
    await context.close();
    await server.close();
  }

  return {
    shell: 'browser',
    page,
    profile,
    ...saving,
    answerOpen: (path) => {
      opens.push(path);
      return Promise.resolve();
    },
    answerQuestion: (answer) => {
      page.once('dialog', (dialog) => void (answer === 'act' ? dialog.accept() : dialog.dismiss()));
      return Promise.resolve();
    },
    close,
    requestClose,
    ended,
    kill: close,
    restart: async () => {
      await close();
      return await launchInBrowser({ ...options, profile });
    },
    mainLog: [],
    violations,
    requests,
    main: null,
  };
}

/** The port belongs to the profile: stored data belongs to the origin. */
async function serve(profile: string): Promise<BrowserServer> {
  const kept = join(profile, 'port');
  const port = await readFile(kept, 'utf8').then(Number, freePort);
  await writeFile(kept, String(port));
  const started = await startBrowserServer(join(root, 'dist', 'page'), port);
  if (!started.ok) throw new Error(`${started.error.address} is taken`);
  return started.value;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  // A server listening on a TCP port has such an address.
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

type SaveAnswers = Pick<AppUnderTest, 'answerSave' | 'saved'>;

async function answerSaves(page: Page, saving: 'picker' | 'download'): Promise<SaveAnswers> {
  return saving === 'picker' ? await answerPickers(page) : await answerDownloads(page);
}

/** Name of the answers in the page: a list of names of files, or null for a changed mind. */
const answersKey = 'standInSaveAnswers';

async function answerPickers(page: Page): Promise<SaveAnswers> {
  const paths: { readonly path: string; readonly name: string }[] = [];
  await page.addInitScript((key) => {
    const answers: (string | null)[] = [];
    Object.defineProperty(window, key, { value: answers });
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: async () => {
        if (!navigator.userActivation.isActive) throw new DOMException('No user gesture', 'SecurityError');
        const name = answers.shift();
        if (name === undefined) throw new Error('The test gave no answer for showSaveFilePicker');
        if (name === null) throw new DOMException('The user aborted a request.', 'AbortError');
        const folder = await navigator.storage.getDirectory();
        return await folder.getFileHandle(name, { create: true });
      },
    });
  }, answersKey);
  return {
    answerSave: async (path) => {
      const name = path === null ? null : path.replaceAll(/.*[\\/]/gu, '');
      if (path !== null && name !== null) paths.push({ path, name });
      await page.evaluate(
        ([key, given]) => {
          // Put there by the script above.
          const answers = Reflect.get(window, key) as (string | null)[];
          answers.push(given);
        },
        [answersKey, name] as const,
      );
    },
    saved: async () => {
      for (const { path, name } of paths) {
        const bytes = await page.evaluate(async (wanted) => {
          const folder = await navigator.storage.getDirectory();
          const file = await (await folder.getFileHandle(wanted)).getFile();
          return Array.from(new Uint8Array(await file.arrayBuffer()));
        }, name);
        await writeFile(path, Uint8Array.from(bytes));
      }
    },
  };
}

async function answerDownloads(page: Page): Promise<SaveAnswers> {
  const paths: string[] = [];
  const done: Promise<void>[] = [];
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  page.on('download', (download: Download) => {
    const path = paths.shift();
    done.push(
      path === undefined ? Promise.reject(new Error('An unexpected download')) : download.saveAs(path),
    );
  });
  return {
    // There is no dialog to change one's mind in.
    answerSave: (path) => {
      if (path !== null) paths.push(path);
      return Promise.resolve();
    },
    saved: async () => {
      while (paths.length > 0) await page.waitForEvent('download');
      await Promise.all(done);
    },
  };
}

function answerOpens(page: Page): (string | null)[] {
  const paths: (string | null)[] = [];
  page.on('filechooser', (chooser) => {
    const path = paths.shift();
    if (path === undefined) throw new Error('The test gave no answer for a file input');
    if (path === null) void chooser.element().dispatchEvent('cancel');
    else void chooser.setFiles(path);
  });
  return paths;
}

import { fork, type ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AppUnderTest, DesktopOptions } from './launch-app.ts';
import { servedOrigin } from './stand-in/chromium.ts';
import type { Command, Inspection, Report, Request } from './stand-in/control.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Starts the built main on the stand-in, and drives its page. */
export async function launchOnStandIn(mainPath: string, options: DesktopOptions): Promise<AppUnderTest> {
  const profile = options.profile ?? (await temporaryFolder('profile'));
  const mainLog: string[] = [];
  const violations: string[] = [];
  const requests: string[] = [];
  const child = startMain(mainPath, profile, options);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => mainLog.push(text));
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const obey = commander(child);
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: Report) => {
      if (message.type === 'window') resolve(message.endpoint);
      else if (message.type === 'violation') violations.push(message.text);
      else if (message.type === 'request') requests.push(message.url);
    });
    void ended.then(() => reject(new Error(`Main ended before its window was there:\n${mainLog.join('')}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await pageOf(async () => browser.contexts().flatMap((context) => context.pages()));

  async function close(): Promise<void> {
    await obey({ type: 'closeWindow' }).catch((error: unknown) => {
      if (child.exitCode === null) throw error;
    });
    await ended;
  }

  return {
    shell: 'stand-in',
    page,
    profile,
    answerSave: async (path) => void (await obey({ type: 'answerSave', path })),
    // Main writes to the very path.
    saved: () => Promise.resolve(),
    answerOpen: async (path) => void (await obey({ type: 'answerOpen', path })),
    answerQuestion: async (answer) =>
      void (await obey({ type: 'answerQuestion', button: answer === 'safe' ? 0 : 1 })),
    close,
    requestClose: async () => void (await obey({ type: 'closeWindow' })),
    ended,
    kill: async () => {
      if (child.exitCode !== null) return;
      if (browser.isConnected()) {
        // The browser dies in the middle of the call, or is gone already: there is no answer to wait for.
        void crash(browser).catch(() => undefined);
        await new Promise((resolve) => browser.once('disconnected', resolve));
      }
      child.kill('SIGKILL');
      await ended;
    },
    restart: async () => {
      await close();
      return await launchOnStandIn(mainPath, { ...options, profile });
    },
    mainLog,
    violations,
    requests,
    main: {
      obey,
      // The stand-in's own answer, typed where it is made.
      inspect: async () => (await obey({ type: 'inspect' })) as Inspection,
    },
  };
}

async function crash(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.crash');
}

function startMain(mainPath: string, profile: string, options: DesktopOptions): ChildProcess {
  // Main skips the executable and, as it is not packaged, the app's folder; then come switches and files.
  return fork(mainPath, [`--user-data-dir=${profile}`, ...(options.files ?? [])], {
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      '--import',
      new URL('stand-in/register.ts', import.meta.url).href,
    ],
    env: { ...process.env, STAND_IN_LOCALE: options.language === 'en' ? 'en-GB' : 'fr-FR' },
    cwd: dirname(mainPath),
    silent: true,
    serialization: 'advanced',
  });
}

/** Sends commands to main's process, each answered by its number. */
function commander(child: ChildProcess): (command: Command) => Promise<unknown> {
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  child.on('message', (message: Report) => {
    if (message.type !== 'reply') return;
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.ok) waiting?.resolve(message.value);
    else waiting?.reject(new Error(String(message.value)));
  });
  child.once('exit', () => {
    for (const { reject } of pending.values()) reject(new Error('Main has ended'));
    pending.clear();
  });
  return (command) =>
    new Promise((resolve, reject) => {
      if (!child.connected) {
        reject(new Error('Main has ended'));
        return;
      }
      last += 1;
      pending.set(last, { resolve, reject });
      child.send({ id: last, command } satisfies Request);
    });
}

/** The app's page, once it is there and loaded. */
async function pageOf(pages: () => Promise<readonly Page[]>): Promise<Page> {
  for (;;) {
    const page = (await pages()).find((candidate) => candidate.url().startsWith(servedOrigin));
    if (page !== undefined) {
      await page.waitForLoadState('load');
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

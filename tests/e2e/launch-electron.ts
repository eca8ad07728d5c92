import { _electron, type ElectronApplication } from 'playwright-core';
import { root, type AppUnderTest, type DesktopOptions } from './launch-app.ts';
import { watchViolations } from './stand-in/violations.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Starts the built app on real Electron. Dialogs are answered by replacing them in the main process. */
export async function launchOnElectron(program: string, options: DesktopOptions): Promise<AppUnderTest> {
  const profile = options.profile ?? (await temporaryFolder('profile'));
  const app = await _electron.launch({
    executablePath: program,
    args: [
      root,
      `--user-data-dir=${profile}`,
      `--lang=${options.language ?? 'fr'}`,
      ...(options.files ?? []),
    ],
  });
  const mainLog: string[] = [];
  const violations: string[] = [];
  const requests: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => mainLog.push(text));
  }
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve()));
  const page = await app.firstWindow();
  page.on('request', (request) => {
    if (/^(https?|wss?|ftp):/u.test(request.url())) requests.push(request.url());
  });
  // The first load may be over by now: the page is loaded again, so that it is watched from its first moment.
  await watchViolations(await app.context().newCDPSession(page), (text) => violations.push(text));
  await page.reload();

  async function requestClose(): Promise<void> {
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
  }
  async function close(): Promise<void> {
    await requestClose();
    await ended;
  }

  return {
    shell: 'electron',
    page,
    profile,
    answerSave: (path) =>
      answerDialog(app, 'showSaveDialog', { canceled: path === null, filePath: path ?? '' }),
    saved: () => Promise.resolve(),
    answerOpen: (path) =>
      answerDialog(app, 'showOpenDialog', {
        canceled: path === null,
        filePaths: path === null ? [] : [path],
      }),
    answerQuestion: (answer) => answerDialog(app, 'showMessageBox', { response: answer === 'safe' ? 0 : 1 }),
    close,
    requestClose,
    ended,
    kill: async () => {
      app.process().kill('SIGKILL');
      await ended;
    },
    restart: async () => {
      await close();
      return await launchOnElectron(program, { ...options, profile });
    },
    mainLog,
    violations,
    requests,
    main: null,
  };
}

async function answerDialog(
  app: ElectronApplication,
  name: 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox',
  answer: object,
): Promise<void> {
  await app.evaluate(
    ({ dialog }, given) => {
      Reflect.set(dialog, given.name, () => Promise.resolve(given.answer));
    },
    { name, answer },
  );
}

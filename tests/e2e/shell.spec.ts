import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callNames } from '../../electron/ipc/schemas.ts';
import { plainSelection } from '../../src/domain/selection.ts';
import { sampleContents } from '../fixtures/sample-contents.ts';
import { bothShells, launchDesktop, root, type AppUnderTest, type MainUnderTest } from './launch-app.ts';
import { openChannels } from './open-channels.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* The shell itself, around whatever page is built. */

describe.each(bothShells)('the %s edition', (_name, launch) => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await launch();
  });

  afterAll(async () => {
    await app.close();
  });

  it('opens, breaks no policy and asks nothing of the network', async () => {
    await app.page.waitForSelector('#app > *');
    expect(await app.page.title()).toContain('Carnet d’étapes');
    expect([app.violations, app.requests, app.mainLog]).toStrictEqual([[], [], []]);
  });

  it('is served with the content policy, and only what was built', async () => {
    const seen = await app.page.evaluate(async () => {
      const [start, missing, outside] = await Promise.all(
        ['/', '/nothing.js', '/..%2fmain%2fmain.js'].map((path) => fetch(path)),
      );
      return [
        start?.status,
        start?.headers.get('content-security-policy')?.includes("default-src 'none'"),
        missing?.status,
        outside?.status,
      ];
    });
    expect(seen).toStrictEqual([200, true, 404, 404]);
  });

  it('refuses HTML and scripts that a mistake could write', async () => {
    const refused = await app.page.evaluate(async () => {
      // What the debugger runs at once is free of the policy; what comes later is not.
      await new Promise((resolve) => setTimeout(resolve));
      const element = document.createElement('p');
      const attempts = [
        () => (element.innerHTML = '<b>no</b>'),
        () => new Worker(URL.createObjectURL(new Blob(['']))),
        () => Reflect.apply(Function, undefined, ['return 1']),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch {
          return 'refused';
        }
      });
    });
    expect(refused).toStrictEqual(['refused', 'refused', 'refused']);
    await expect.poll(() => app.violations.length).toBeGreaterThan(0);
  });
});

describe('what a person keeps', () => {
  it.each(bothShells)('is there after a restart (%s)', async (_name, launch) => {
    const first = await launch();
    await first.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('shell-spec', 1);
          opening.addEventListener('upgradeneeded', () =>
            opening.result.createObjectStore('kept').put('a word', 1),
          );
          opening.addEventListener('success', () => resolve());
          opening.addEventListener('error', () => reject(new Error('not opened')));
        }),
    );
    const second = await first.restart();
    const kept = await second.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('shell-spec', 1);
          opening.addEventListener('error', () => reject(new Error('not opened')));
          opening.addEventListener('success', () => {
            const reading = opening.result.transaction('kept').objectStore('kept').get(1);
            reading.addEventListener('success', () => resolve(reading.result));
          });
        }),
    );
    expect(kept).toBe('a word');
    await second.close();
  });
});

/** These look into main, which real Electron shows to nobody. */
function mainOf(launched: AppUnderTest): MainUnderTest | null {
  expect(launched.shell === 'stand-in').toBe(launched.main !== null);
  return launched.main;
}

describe('main', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await launchDesktop({ language: 'en' });
  });

  afterAll(async () => {
    await app.kill();
  });

  it('answers our page alone, on every channel of the contract and no other', async () => {
    const main = mainOf(app);
    if (main === null) return;
    expect((await main.inspect()).channels).toStrictEqual(callNames.toSorted());
    expect(await openChannels(main)).toStrictEqual([]);
  });

  it('sets the window and the session up as the security list asks', async () => {
    const main = mainOf(app);
    if (main === null) return;
    const { webPreferences, privileges, granted, ...rest } = await main.inspect();
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    });
    expect(privileges).toStrictEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
    expect(granted).toStrictEqual({ requests: ['persistent-storage'], checks: ['persistent-storage'] });
    expect(rest).toMatchObject({
      sandboxed: true,
      newFileMode: 0o600,
      devicesGranted: false,
      spellcheck: process.platform === 'darwin',
      windowOpen: { action: 'deny' },
      userData: app.profile,
    });
  });

  it('speaks the language of the system in its menus until the page says which', async () => {
    const main = mainOf(app);
    if (main === null) return;
    await app.page.evaluate(() =>
      globalThis.desktop?.updateMenu({ language: 'en', canUndo: false, canRedo: true }),
    );
    const labels = async (): Promise<unknown> => (await main.inspect()).menu.map(({ label }) => label);
    expect(await labels()).toStrictEqual(['File', 'Edit', 'View', 'Help']);
    await app.page.evaluate(() =>
      globalThis.desktop?.updateMenu({ language: 'fr', canUndo: false, canRedo: true }),
    );
    expect(await labels()).toStrictEqual(['Fichier', 'Édition', 'Affichage', 'Aide']);
  });

  it('writes a chosen file whole, reads it back, and never names its path', async () => {
    const folder = await temporaryFolder('save');
    const path = join(folder, 'copy.passeport');
    await app.answerSave(path);
    const seen = await app.page.evaluate(async () => {
      const { desktop } = globalThis;
      if (desktop === undefined) throw new Error('no preload');
      const chosen = await desktop.chooseSave({ kind: 'passport', suggestedName: 'copy.passeport' });
      if (!chosen.ok || chosen.value === null) throw new Error('not chosen');
      const { token, name } = chosen.value;
      await desktop.writeFile(token, new Uint8Array(1024 * 1024).fill(7));
      await desktop.writeFile(token, Uint8Array.of(8, 9));
      const committed = await desktop.commitFile(token);
      const tail = await desktop.readFile(token, 1024 * 1024 - 1, 10);
      const tooMuch = await desktop
        .writeFile(token, new Uint8Array(1024 * 1024 + 1))
        .then(() => 'taken', String);
      await desktop.closeFile(token);
      const closed = await desktop.readFile(token, 0, 1);
      return {
        name,
        size: committed.ok && committed.value.size,
        tail: tail.ok && [...tail.value],
        tooMuch,
        closed,
        text: JSON.stringify(chosen),
      };
    });
    expect(seen).toMatchObject({
      name: 'copy.passeport',
      size: 1024 * 1024 + 2,
      tail: [7, 8, 9],
      tooMuch: expect.stringContaining('Refused files.write') as string,
      closed: { ok: false, error: { type: 'NotOpen' } },
    });
    expect(seen.text).not.toContain(folder);
    expect((await readFile(path)).byteLength).toBe(1024 * 1024 + 2);
    expect(await readdir(folder)).toStrictEqual(['copy.passeport']);
  });

  it('renders a document in its own thread, and stops one when told to', async () => {
    const { passport, entries } = sampleContents();
    const request = JSON.stringify({
      contents: { passport, entries, proofs: [] },
      images: {},
      selection: plainSelection({ language: 'fr', today: '2026-11-23' }),
    });
    const seen = await app.page.evaluate(async (text) => {
      const given: unknown = JSON.parse(text);
      const { desktop } = globalThis;
      if (desktop === undefined) throw new Error('no preload');
      const stopped = desktop.renderPdf({ id: 'stopped', request: given });
      await desktop.cancelPdf('stopped');
      const made = await desktop.renderPdf({ id: 'made', request: given });
      if (!made.ok) throw new Error(made.error.type);
      const { bytes, pages } = made.value as { bytes: Uint8Array; pages: number };
      const refused = await desktop
        .renderPdf({ id: 'refused', request: 'nonsense' })
        .then(() => 'rendered', String);
      return { stopped: await stopped, start: String.fromCharCode(...bytes.subarray(0, 5)), pages, refused };
    }, request);
    expect(seen).toMatchObject({ stopped: { ok: false, error: { type: 'Cancelled' } }, start: '%PDF-' });
    expect(seen.pages).toBeGreaterThan(0);
    expect(seen.refused).toContain("Error invoking remote method 'pdf.render'");
  });
});

describe('main, beside a page that the test holds', () => {
  let app: AppUnderTest;

  afterEach(async () => {
    await app.kill();
  });

  it('hands over files opened from the system: at the start, by a second start, by the system itself', async () => {
    const folder = await temporaryFolder('open');
    for (const name of ['first', 'second', 'third']) await writeFile(join(folder, `${name}.passeport`), name);
    app = await launchDesktop({
      files: [join(folder, 'first.passeport')],
      mainPath: await mainWithPage(page),
    });
    const main = mainOf(app);
    if (main === null) return;
    await main.obey({
      type: 'secondInstance',
      args: ['--flag', 'second.passeport'],
      workingDirectory: folder,
    });
    // A second start opens no second notebook: it brings the first to the front.
    await expect.poll(async () => (await main.inspect()).timesFocused).toBe(1);
    await app.page.evaluate(() =>
      Reflect.apply(Reflect.get(globalThis, 'listenToFiles') as () => void, undefined, []),
    );
    await listens();
    await main.obey({ type: 'openFile', path: join(folder, 'third.passeport') });
    await main.obey({ type: 'openFile', path: join(folder, 'gone.passeport') });
    const opened = async (): Promise<unknown> =>
      await app.page.evaluate(() => Reflect.get(globalThis, 'opened') as unknown);
    await expect
      .poll(opened)
      .toStrictEqual([
        ['first.passeport', 5],
        ['second.passeport', 6],
        ['third.passeport', 5],
        'FileMissing',
      ]);
  });

  it('keeps the window open until the page has saved', async () => {
    app = await launchDesktop({ mainPath: await mainWithPage(page) });
    const main = mainOf(app);
    if (main === null) return;
    await answerCloses('later');
    await app.requestClose();
    await app.requestClose();
    await expect.poll(asked).toBe(1);
    expect((await main.inspect()).questions).toStrictEqual([]);
    // The page goes in the middle of this call.
    await app.page.evaluate(() => globalThis.desktop?.answerClose({ ok: true })).catch(() => undefined);
    await app.ended;
  });

  it('asks before it closes over what could not be saved, and stays or goes as the person says', async () => {
    app = await launchDesktop({ mainPath: await mainWithPage(page) });
    const main = mainOf(app);
    if (main === null) return;
    await answerCloses('no');
    await app.answerQuestion('safe');
    await app.requestClose();
    await expect
      .poll(async () => (await main.inspect()).questions)
      .toStrictEqual(['Votre dernier changement n’est pas encore enregistré. | Rester | Quitter quand même']);
    expect(await asked()).toBe(1);
    await app.answerQuestion('act');
    await app.requestClose();
    await app.ended;
  });

  it('closes at once when the page does not listen', async () => {
    app = await launchDesktop({ mainPath: await mainWithPage('') });
    await app.close();
    expect(app.mainLog).toStrictEqual([]);
  });

  it('says so when it cannot open, instead of showing nothing', async () => {
    const mainPath = await mainWithPage('');
    await rm(join(dirname(mainPath), 'preload.cjs'));
    await expect(launchDesktop({ mainPath })).rejects.toThrow(
      'Error box: Le carnet n’a pas pu s’ouvrir. | Vos données n’ont pas été touchées.',
    );
  });

  it('sends what is chosen in the menu, and only what the page can do', async () => {
    app = await launchDesktop({ mainPath: await mainWithPage(page) });
    const main = mainOf(app);
    if (main === null) return;
    await listens();
    await main.obey({ type: 'clickMenu', id: 'search' });
    await expect
      .poll(() => app.page.evaluate(() => Reflect.get(globalThis, 'commands') as unknown))
      .toStrictEqual(['search']);
    await expect(main.obey({ type: 'clickMenu', id: 'undo' })).rejects.toThrow('Not to be clicked');
  });

  /** Calls arrive in order: once this one is answered, main knows what the page listens to. */
  async function listens(): Promise<void> {
    await app.page.evaluate(async () => void (await globalThis.desktop?.info()));
  }

  function asked(): Promise<number> {
    return app.page.evaluate(() => Number(Reflect.get(globalThis, 'asked')));
  }

  async function answerCloses(answer: 'later' | 'no'): Promise<void> {
    await app.page.evaluate((given) => Reflect.set(globalThis, 'closeAnswer', given), answer);
    await listens();
  }
});

/** The script of a page of ours, so that a test says when the page answers. */
const page = `
  globalThis.asked = 0;
  globalThis.opened = [];
  globalThis.commands = [];
  desktop.onCloseRequested(() => {
    asked += 1;
    if (globalThis.closeAnswer === 'no') desktop.answerClose({ ok: false });
  });
  desktop.onMenuCommand((command) => commands.push(command));
  globalThis.listenToFiles = () =>
    desktop.onFileOpened((file) => opened.push(file.ok ? [file.value.name, file.value.size] : file.error.type));
`;

/** The built main beside a page with nothing but this script; main serves whatever stands in ../page. */
async function mainWithPage(script: string): Promise<string> {
  const folder = await temporaryFolder('main');
  await cp(join(root, 'dist', 'main'), join(folder, 'main'), { recursive: true });
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(
    join(folder, 'page', 'index.html'),
    '<!doctype html><title>Page</title><script type="module" src="/page.js"></script>',
  );
  await writeFile(join(folder, 'page', 'page.js'), script);
  return join(folder, 'main', 'main.js');
}

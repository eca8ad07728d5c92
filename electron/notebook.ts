import { join } from 'node:path';
import { app, ipcMain, Menu, protocol, session, shell, type BrowserWindow } from 'electron';
import type { Language } from '../src/domain/language.ts';
import { createClosing } from './closing.ts';
import { closeAnswerMs, type MenuState } from './contract.ts';
import { createDialogs } from './dialogs.ts';
import { readDeviceState, writeDeviceState } from './device-state.ts';
import { createPageEvents } from './events.ts';
import { createOpenedProofs, type OpenedProofs } from './files/opened-proofs.ts';
import { createTokens } from './files/tokens.ts';
import { serveApp } from './ipc/app.ts';
import { serveAutomatic } from './ipc/automatic.ts';
import { serveCopies } from './ipc/copies.ts';
import { serveFiles } from './ipc/files.ts';
import { createHandle } from './ipc/handle.ts';
import { servePdf } from './ipc/pdf.ts';
import { serveProofs } from './ipc/proofs.ts';
import { serveShell } from './ipc/shell.ts';
import { serveWindow } from './ipc/window.ts';
import { menuTemplate } from './menu.ts';
import { createPdfRenderer } from './pdf/renderer.ts';
import { createAutomaticCopies } from './snapshots/automatic-copies.ts';
import { createSecondCopy } from './snapshots/second-copy.ts';
import { createStaticFiles } from './static-files.ts';
import { closeSession, createWindow, pageUrl, usesSystemSpellcheck } from './window.ts';

/** The open window, as the rest of main sees it. */
export interface Notebook {
  /** Hands a passport file opened from the system to the page. */
  readonly openFile: (path: string) => void;
  readonly show: () => void;
}

/** The language of the computer when it is one of ours; French otherwise. Known once the app is ready. */
export function systemLanguage(): Language {
  return app.getLocale().startsWith('en') ? 'en' : 'fr';
}

/** Opens the window and everything that serves it. Called once, when the app is ready. */
export async function openNotebook(): Promise<Notebook> {
  const pageFolder = join(import.meta.dirname, '..', 'page');
  const statePath = join(app.getPath('userData'), 'shell.json');
  const remembered = await readDeviceState(statePath);
  let language: Language = remembered.language ?? systemLanguage();

  closeSession(session.defaultSession);
  protocol.handle('app', serveBundle(pageFolder));

  const window = createWindow(remembered.window, { devTools: !app.isPackaged });
  const contents = window.webContents;
  const events = createPageEvents((name, detail) => contents.send(name, detail));
  const dialogs = createDialogs(window, () => language);
  const tokens = createTokens();
  const secondCopy = createSecondCopy(copiesFolder());
  const automaticCopies = createAutomaticCopies({
    statePath: join(app.getPath('userData'), 'automatic-copies.json'),
    ownFolder: app.getPath('userData'),
    now: () => new Date().toISOString(),
  });
  const openedProofs = createOpenedProofs({
    folder: join(app.getPath('userData'), 'opened-proofs'),
    tokens,
    openPath: (path) => shell.openPath(path),
  });
  // At the start too: another program may still have held a copy when the app last ended.
  removeCopies(openedProofs);
  app.on('will-quit', () => removeCopies(openedProofs));
  const renderer = createPdfRenderer(
    new URL('pdf-worker.js', import.meta.url),
    join(pageFolder, 'fonts', 'pdf'),
  );
  const closing = createClosing({
    pageHears: () => events.isHeard('close-requested'),
    askPage: () => events.send('close-requested', null),
    askPerson: dialogs.quitAnyway,
    finish: () => window.destroy(),
    patience: closeAnswerMs,
  });

  function showMenu(state: MenuState): void {
    language = state.language;
    const template = menuTemplate(state, process.platform, (command) => events.send('menu-command', command));
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  function forgetPage(): void {
    events.reset();
    renderer.cancelAll();
    void tokens.closeAll();
  }

  const handle = createHandle(ipcMain, (id) => !contents.isDestroyed() && id === contents.id);
  serveApp(handle, appInfo(), events);
  serveFiles(handle, tokens, dialogs);
  serveCopies(handle, secondCopy, tokens);
  serveAutomatic(handle, automaticCopies, tokens, dialogs.chooseFolder);
  servePdf(handle, renderer);
  serveProofs(handle, openedProofs);
  serveShell(handle, {
    openExternal: (url) => shell.openExternal(url),
    openDataFolder: () => shell.openPath(app.getPath('userData')),
  });
  serveWindow(handle, closing, showMenu);

  window.on('close', (event) => {
    if (!closing.mayClose()) event.preventDefault();
  });
  window.on('closed', forgetPage);
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) forgetPage();
  });
  contents.on('render-process-gone', () => {
    forgetPage();
    void dialogs.reopen().then((again) => (again ? contents.reload() : window.destroy()));
  });
  rememberWindow(window, () => writeDeviceState(statePath, { window: placeOf(window), language }));

  showMenu({ language, canUndo: false, canRedo: false });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(pageUrl);
  // One after the other: the page hears of files in the order in which they were opened.
  let opening = Promise.resolve();
  return {
    openFile: (path) => {
      opening = opening.then(async () => events.send('file-opened', await tokens.open(path)));
    },
    show: () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}

/** Copies that cannot be removed now are removed at the next start; the app opens and ends all the same. */
function removeCopies(openedProofs: OpenedProofs): void {
  try {
    openedProofs.clean();
  } catch (error) {
    process.stderr.write(`Copies of proofs are still there: ${String(error)}\n`);
  }
}

function serveBundle(pageFolder: string): (request: Request) => Promise<Response> {
  const serve = createStaticFiles(pageFolder);
  return async (request) => {
    if (URL.parse(request.url)?.host !== 'bundle') return new Response(null, { status: 404 });
    return await serve(request);
  };
}

/** Beside the browser's profile, not in it: what deletes the one leaves the other. */
const copiesFolder = (): string => `${app.getPath('userData')}-copies`;

function appInfo() {
  return {
    version: app.getVersion(),
    platform: process.platform,
    electron: process.versions.electron ?? '',
    spellcheck: usesSystemSpellcheck() ? 'system' : 'off',
    dataFolder: app.getPath('userData'),
    copiesFolder: copiesFolder(),
  } as const;
}

function placeOf(window: BrowserWindow) {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** Keeps the window's place once it has settled: at a moment when nothing waits for it. */
function rememberWindow(window: BrowserWindow, write: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.isDestroyed()) return;
      write().catch((error: unknown) => {
        process.stderr.write(`The place of the window was not kept: ${String(error)}\n`);
      });
    }, 500);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('closed', () => clearTimeout(timer));
}

import { join } from 'node:path';
import { BrowserWindow, screen, type BrowserWindowConstructorOptions, type Session } from 'electron';
import { pageOrigin } from './contract.ts';
import { isOnAScreen, type DeviceState } from './device-state.ts';

/** Where the page starts. */
export const pageUrl = `${pageOrigin}/`;

const allowedProtocols = ['app:', 'blob:', 'data:', 'devtools:'];

/** Makes the one window, sandboxed, not yet shown, with every way out of the page closed. */
export function createWindow(
  remembered: DeviceState['window'],
  options: { readonly devTools: boolean },
): BrowserWindow {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = remembered !== undefined && isOnAScreen(remembered, screens) ? remembered : undefined;
  const windowOptions: BrowserWindowConstructorOptions = {
    width: place?.width ?? 1280,
    height: place?.height ?? 800,
    ...(place === undefined ? {} : { x: place.x, y: place.y }),
    minWidth: 480,
    minHeight: 420,
    show: false,
    // The cloth of the cover, so that nothing flashes before the first paint.
    backgroundColor: '#1f453c',
    title: 'Carnet d’étapes',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableBlinkFeatures: 'Auxclick',
      spellcheck: usesSystemSpellcheck(),
      devTools: options.devTools,
    },
  };
  const window = new BrowserWindow(windowOptions);
  if (place?.maximized === true) window.maximize();
  keepOnThePage(window);
  return window;
}

/** macOS checks spelling by itself and offline; elsewhere Electron would download dictionaries. */
export function usesSystemSpellcheck(): boolean {
  return process.platform === 'darwin';
}

function keepOnThePage(window: BrowserWindow): void {
  const contents = window.webContents;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Loading the page again (the error boundary offers it) is the one navigation there is.
  contents.on('will-navigate', (details) => {
    if (details.url.split('#')[0] !== pageUrl) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Refuses every permission but lasting storage, every download, and every request that would leave the app. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permission === 'persistent-storage' && isOurs(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return permission === 'persistent-storage' && isOurs(origin);
  });
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !allowedProtocols.some((protocol) => details.url.startsWith(protocol)) });
  });
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(usesSystemSpellcheck());
}

/** An origin or an address of ours; Electron writes origins with and without a slash. */
function isOurs(address: string): boolean {
  return address === pageOrigin || address.startsWith(pageUrl);
}

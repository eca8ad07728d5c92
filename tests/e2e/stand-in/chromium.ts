import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Request as PlaywrightRequest,
  type Route,
} from 'playwright-core';
import { findChromium } from '../../tools/browser.ts';
import { watchViolations } from './violations.ts';
import {
  fromMain,
  pageWorldScript,
  preloadWorld,
  preloadWorldScript,
  toMain,
  type Delivery,
  type Invocation,
} from './worlds.ts';

/** Chromium refuses app:// in a plain page, so the page lives here; main sees app://bundle. */
export const servedOrigin = 'https://bundle.invalid';
export const appOrigin = 'app://bundle';

/** Main's side of what happens in the page. */
export interface PageHost {
  /** Answers a request; null = it was cancelled. */
  readonly serve: (request: {
    readonly url: string;
    readonly method: string;
    readonly resourceType: string;
  }) => Promise<Response | null>;
  /** False when main prevents it. */
  readonly mayNavigate: (url: string, isMainFrame: boolean) => boolean;
  readonly navigated: (url: string) => void;
  readonly mayOpenWindow: (url: string) => boolean;
  readonly invoked: (invocation: Invocation) => void;
  readonly crashed: () => void;
  readonly violation: (text: string) => void;
}

export interface ChromiumPage {
  readonly endpoint: string;
  readonly load: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly deliver: (delivery: Delivery) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium on a profile that lasts, with the preload in its own world. */
export async function openChromium(
  profile: string,
  preloadPath: string,
  host: PageHost,
): Promise<ChromiumPage> {
  await mkdir(profile, { recursive: true });
  // Left by the last run; the port of that run would be taken for this one's.
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const { executablePath, args } = await findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, '--remote-debugging-port=0'],
    headless: true,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    // The page sees the system's language, as in Electron.
    locale: process.env['STAND_IN_LOCALE'] ?? 'fr-FR',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await watchViolations(session, host.violation);
  const deliver = await installPreload(session, preloadPath, host);
  await context.route('**/*', (route) => answer(route, page, host));
  context.on('page', (opened) => {
    host.mayOpenWindow(opened.url());
    void opened.close();
  });
  page.on('crash', host.crashed);
  return {
    endpoint: await endpointOf(profile),
    load: async (url) => {
      loading.add(page);
      await page.goto(toServed(url));
    },
    reload: async () => {
      loading.add(page);
      await page.reload();
    },
    deliver,
    close: () => closeAll(context),
  };
}

/** Pages that main itself is loading: such a navigation is not the page's own. */
const loading = new WeakSet<Page>();

async function answer(route: Route, page: Page, host: PageHost): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  if (request.isNavigationRequest()) {
    if (isOfNewWindow(request)) {
      host.mayOpenWindow(url);
      await route.abort('aborted');
      return;
    }
    const isMainFrame = request.frame() === page.mainFrame();
    const byMain = isMainFrame && loading.delete(page);
    if (!byMain && !host.mayNavigate(url, isMainFrame)) {
      await route.abort('aborted');
      return;
    }
    if (isMainFrame) host.navigated(url);
  }
  const response = await host.serve({ url, method: request.method(), resourceType: request.resourceType() });
  if (response === null) {
    await route.abort('blockedbyclient');
    return;
  }
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** A window that is being opened has no frame yet, which Playwright reports by throwing. */
function isOfNewWindow(request: PlaywrightRequest): boolean {
  try {
    request.frame();
    return false;
  } catch {
    return true;
  }
}

async function installPreload(
  session: CDPSession,
  preloadPath: string,
  host: PageHost,
): Promise<(delivery: Delivery) => Promise<void>> {
  const channel = randomBytes(16).toString('hex');
  const { frameTree } = await session.send('Page.getFrameTree');
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // The debugging protocol leaves auxData untyped.
    const { frameId } = context.auxData as { frameId?: string };
    if (context.name === preloadWorld && frameId === frameTree.frame.id) world = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) world = null;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = null;
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === toMain && executionContextId === world) host.invoked(JSON.parse(payload) as Invocation);
  });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: toMain, executionContextName: preloadWorld });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(channel) });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadWorldScript(channel, await readFile(preloadPath, 'utf8')),
    worldName: preloadWorld,
  });
  return async (delivery) => {
    // A page that went away meanwhile hears nothing, as in Electron.
    if (world === null) return;
    const evaluation = session.send('Runtime.evaluate', {
      contextId: world,
      expression: `${fromMain}(${JSON.stringify(delivery)})`,
    });
    const { exceptionDetails } = await evaluation.catch((error: unknown) => {
      // It went away while it was being told.
      if (/closed|detached|Cannot find context/u.test(String(error))) return { exceptionDetails: undefined };
      throw error;
    });
    if (exceptionDetails !== undefined)
      throw new Error(`In the preload: ${exceptionDetails.exception?.description ?? ''}`);
  };
}

async function endpointOf(profile: string): Promise<string> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return `http://127.0.0.1:${port ?? ''}`;
}

async function closeAll(context: BrowserContext): Promise<void> {
  await context.close();
}

export function toServed(url: string): string {
  return url.startsWith(`${appOrigin}/`) ? servedOrigin + url.slice(appOrigin.length) : url;
}

function toApp(url: string): string {
  return url.startsWith(`${servedOrigin}/`) ? appOrigin + url.slice(servedOrigin.length) : url;
}

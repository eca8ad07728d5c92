import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import { findChromium } from '../tools/browser.ts';

/** Chromium as the stand-in starts it, on a profile that is on the disk, without the app. */
export async function openChromium(profile: string): Promise<BrowserContext> {
  const { executablePath, args } = await findChromium();
  return await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args],
    headless: true,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
}

const origin = 'https://bench.invalid';

/** Opens a page with one field for files, in which a module of ours can be imported from `address`. */
export async function withModule<T>(
  module: URL,
  work: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const script = await bundleOf(module);
  const context = await openChromium(await temporaryFolder('chromium'));
  try {
    await context.route(`${origin}/**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><input type="file">' }),
    );
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${origin}/`);
    return await work(page, `${origin}/module.js`);
  } finally {
    await context.close();
  }
}

/** A module with all that it imports, as one script of the browser. */
async function bundleOf(module: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry: fileURLToPath(module), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  for (const output of Array.isArray(built) ? built : []) {
    for (const chunk of output.output) if (chunk.type === 'chunk' && chunk.isEntry) return chunk.code;
  }
  throw new Error(`Nothing was built of ${module.href}`);
}

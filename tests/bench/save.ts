import type { PassportContents } from '../../src/domain/records.ts';
import type { Page } from 'playwright-core';
import { withModule } from './chromium.ts';
import { withNotebook } from './notebook.ts';
import { benchContents } from './passport.ts';
import type * as SavePage from './save-page.ts';
import { quantile } from './samples.ts';
import type { Figure } from './table.ts';

const entries = 1000;
const writes = 200;
const writesInApp = 50;
/** Milliseconds until a save is acknowledged, for 95 of 100. */
const bar = 50;

/** Until a write is acknowledged, in a passport of 1,000 entries: by the store, and in the whole app. */
export async function benchSaves(): Promise<readonly Figure[]> {
  const contents = benchContents(entries);
  const { ours, raw } = await storeSaves(contents);
  const inApp = await withNotebook(contents, async ({ page }) => {
    await page.evaluate(() => {
      globalThis.location.hash = '#/s/identity';
    });
    await page.waitForSelector('main input');
    return await appSaves(page);
  });
  const figure = (what: string, times: readonly number[], share: number, note?: string): Figure => ({
    what: `${what}, ${share === 0.5 ? 'median' : 'p95'}`,
    value: quantile(times, share),
    unit: 'ms',
    floor: { what: 'raw strict IndexedDB put', value: quantile(raw, share) },
    ...(share === 0.5 ? {} : { bar }),
    ...(note === undefined ? {} : { note }),
  });
  return [
    figure('save, store.setValue', ours, 0.5, `${writes} writes, ${entries} entries`),
    figure('save, store.setValue', ours, 0.95),
    figure('save in the app, leaving a field → « Enregistré »', inApp, 0.5, `${writesInApp} writes`),
    figure('save in the app, leaving a field → « Enregistré »', inApp, 0.95),
  ];
}

async function storeSaves(contents: PassportContents) {
  return await withModule(new URL('save-page.ts', import.meta.url), (page, address) =>
    page.evaluate(
      async (given) => {
        // The script is the bundle of that module, and the text is of contents without proofs.
        const { measureSaves } = (await import(given.address)) as typeof SavePage;
        return await measureSaves(JSON.parse(given.text) as PassportContents, given.writes);
      },
      { address, text: JSON.stringify(contents), writes },
    ),
  );
}

/** Types in the first field of the page and leaves it, as often as asked; milliseconds until the bar says that it is stored. */
async function appSaves(page: Page): Promise<readonly number[]> {
  return await page.evaluate(async (count) => {
    const field = document.querySelector<HTMLInputElement>('main input');
    const state = (): string => document.querySelector('[role=status]')?.textContent ?? '';
    if (field === null) throw new Error('The page has no field');
    const saved = (): Promise<void> =>
      new Promise((resolve) => {
        let began = false;
        const observer = new MutationObserver(() => {
          if (state().startsWith('Enregistrement')) began = true;
          else if (began && state().startsWith('Enregistré')) {
            observer.disconnect();
            resolve();
          }
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      });
    const times: number[] = [];
    for (let write = 0; write < count; write += 1) {
      field.focus();
      field.value = `Karim ${write}`;
      // What the field hears of typing.
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const done = saved();
      const start = performance.now();
      field.blur();
      await done;
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times;
  }, writesInApp);
}

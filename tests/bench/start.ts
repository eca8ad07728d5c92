import type { Page } from 'playwright-core';
import { join } from 'node:path';
import { launchDesktop, root, type AppUnderTest } from '../e2e/launch-app.ts';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import { openChromium } from './chromium.ts';
import { isUsable, usable, withApp, withNotebook } from './notebook.ts';
import { benchContents, jobsIn } from './passport.ts';
import { median } from './samples.ts';
import type { Figure } from './table.ts';

const runs = 3;
const full = 5000;

/** From nothing, and from the page alone, until the table of contents is drawn and the first field takes the focus. */
export async function benchStart(): Promise<readonly Figure[]> {
  const floor = await emptyStart();
  const emptyProfile = await temporaryFolder('bench-0');
  await withApp(({ page }) => begin(page), emptyProfile);
  const contents = benchContents(full);
  const jobs = jobsIn(contents);
  const fullProfile = await temporaryFolder(`bench-${full}`);
  const [list, home, note] = await withNotebook(
    contents,
    async ({ page }) => [await openList(page), await openHome(page), await keepNote(page)] as const,
    fullProfile,
  );
  const empty = await startsOf(emptyProfile, 0);
  const filled = await startsOf(fullProfile, jobs);
  const shellNote =
    filled.shell === 'stand-in' ? `an empty app in the same stand-in: ${await emptyApp()} ms` : '';
  return [
    figure('start to usable, 0 entries', empty.cold, floor.cold, { bar: 1000, note: shellNote }),
    figure(`start to usable, ${full} entries`, filled.cold, floor.cold, { bar: 1500, note: shellNote }),
    figure('page alone to usable, 0 entries', empty.page, floor.page),
    figure(`page alone to usable, ${full} entries`, filled.page, floor.page),
    { what: `list of ${jobs} jobs, click → drawn`, value: list, unit: 'ms', note: 'once' },
    { what: `home of ${full} entries, click → path drawn`, value: home, unit: 'ms', note: 'once' },
    { what: `home of ${full} entries, Enter → note told`, value: note, unit: 'ms', note: 'once' },
  ];
}

interface Starts {
  /** Milliseconds from starting the processes, one per run. */
  readonly cold: readonly number[];
  /** Milliseconds from the navigation, browser and main being there. */
  readonly page: readonly number[];
}

function figure(
  what: string,
  times: readonly number[],
  floor: readonly number[],
  more: Pick<Figure, 'bar' | 'note'> = {},
): Figure {
  return {
    what,
    value: median(times),
    unit: 'ms',
    floor: { what: 'empty page, same Chromium', value: median(floor) },
    ...more,
  };
}

/** The floor: the same browser with a page that holds one field. */
async function emptyStart(): Promise<Starts> {
  const profile = await temporaryFolder('bench-floor');
  const cold: number[] = [];
  const page: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const context = await openChromium(profile);
    const opened = context.pages()[0] ?? (await context.newPage());
    await opened.goto('data:text/html,<!doctype html><input>');
    await opened.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    cold.push(performance.now() - start);
    page.push(await pageTime(opened, 'document.querySelector("input") !== null'));
    await context.close();
  }
  return { cold, page };
}

/** A main that does nothing but open a window, on the stand-in: what of a start is the stand-in's own. */
async function emptyApp(): Promise<string> {
  const mainPath = join(root, 'tests', 'e2e', 'stand-in', 'fixtures', 'main.ts');
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const profile = await temporaryFolder('bench-empty-app');
    const start = performance.now();
    const app = await launchDesktop({ mainPath, profile });
    await app.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    times.push(performance.now() - start);
    // It holds nothing that could be lost.
    await app.kill();
  }
  return median(times).toFixed(0);
}

async function startsOf(
  profile: string,
  jobs: number,
): Promise<Starts & { readonly shell: AppUnderTest['shell'] }> {
  const cold: number[] = [];
  const page: number[] = [];
  let shell: AppUnderTest['shell'] = 'stand-in';
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await withApp(async (app) => {
      shell = app.shell;
      await usable(app.page, jobs);
      cold.push(performance.now() - start);
      page.push(await pageTime(app.page, `(${isUsable.toString()})(${jobs})`));
    }, profile);
  }
  return { cold, page, shell };
}

/** Loads the page again; milliseconds from its navigation to the frame after the one in which `condition` became true. */
async function pageTime(page: Page, condition: string): Promise<number> {
  await page.addInitScript({
    content: `{
      const look = () => {
        if (${condition}) requestAnimationFrame((time) => { globalThis.usableAt = time; });
        else requestAnimationFrame(look);
      };
      look();
    }`,
  });
  await page.reload();
  const usableAt = await page.waitForFunction((): unknown => Reflect.get(globalThis, 'usableAt'));
  return Number(await usableAt.jsonValue());
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Commencer/u }).click();
  await usable(page, 0);
}

/** From a click on « Emplois » to the frame in which the list stands. */
async function openList(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    document.querySelector<HTMLElement>('nav a[href="#/s/employment"]')?.click();
    while (document.querySelector('main a[href*="entry-"]') === null) await frame();
    await frame();
    await frame();
    return performance.now() - start;
  });
}

/** From a click on « Mon passeport » to the frame in which the path stands. */
async function openHome(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    document.querySelector<HTMLElement>('nav a[href="#/home"]')?.click();
    while (document.querySelector('main a[data-mark]') === null) await frame();
    await frame();
    await frame();
    return performance.now() - start;
  });
}

/** From Enter in « Noter » to the frame in which the page tells of one note more. */
async function keepNote(page: Page): Promise<number> {
  await page.locator('main textarea').fill('Formation incendie');
  return await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    document
      .querySelector('main textarea')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    while (document.querySelector('main a[href="#/s/note"]') === null) await frame();
    await frame();
    return performance.now() - start;
  });
}

import type { Page } from 'playwright-core';
import { withNotebook } from './notebook.ts';
import { benchContents, benchProofs } from './passport.ts';
import { quantile } from './samples.ts';
import type { Figure } from './table.ts';

const full = 5000;
const proofs = 300;
/** Groups of letters with a rest behind each, in which the field is stored and every page reads again. */
const groups = 8;

/** Writing in a field of a full notebook, and going through its longest pages. */
export async function benchTyping(): Promise<readonly Figure[]> {
  const contents = benchContents(full, benchProofs(proofs, 20_000));
  return await withNotebook(contents, async ({ page }) => {
    const { keys, tasks } = await type(page);
    const shelf = await open(page, '/proofs', 'main ol li a');
    const shelfFrames = await scroll(page);
    // Proofs link to jobs too: from a page that does not.
    await open(page, '/about', 'main h1');
    const list = await open(page, '/s/employment', 'main a[href*="entry-"]');
    const listFrames = await scroll(page);
    const note = `${full} entries, ${proofs} proofs`;
    return [
      { what: 'key → painted, p95', value: quantile(keys, 0.95), unit: 'ms', bar: 50, note },
      { what: 'longest task while writing', value: Math.max(0, ...tasks), unit: 'ms', bar: 100, note },
      { what: `${proofs} proofs, going there → drawn`, value: shelf, unit: 'ms', note: 'once' },
      { what: 'list of jobs, going there → drawn', value: list, unit: 'ms', note: 'once' },
      { what: 'frame while proofs scroll, p95', value: quantile(shelfFrames, 0.95), unit: 'ms', bar: 18 },
      { what: 'frame while jobs scroll, p95', value: quantile(listFrames, 0.95), unit: 'ms', bar: 18 },
    ];
  });
}

interface Heard {
  readonly keys: readonly number[];
  readonly tasks: readonly number[];
}

async function type(page: Page): Promise<Heard> {
  await page.evaluate(() => {
    globalThis.location.hash = '#/s/employment/entry-5?at=sector';
  });
  await page.waitForSelector('main input:focus');
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const heard: { keys: number[]; tasks: number[] } = { keys: [], tasks: [] };
    Reflect.set(globalThis, 'heard', heard);
    new PerformanceObserver((seen) => {
      for (const task of seen.getEntries()) heard.tasks.push(task.duration);
    }).observe({ type: 'longtask' });
    const onInput = (event: Event): void => {
      // From the key itself; the message comes once the frame was handed over.
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => heard.keys.push(performance.now() - event.timeStamp);
        after.port2.postMessage(null);
      });
    };
    document.addEventListener('input', onInput, { capture: true });
  });
  for (let group = 0; group < groups; group += 1) {
    await page.keyboard.type('abcde', { delay: 60 });
    await page.waitForTimeout(1000);
  }
  // What the page noted under that name.
  return await page.evaluate(() => Reflect.get(globalThis, 'heard') as Heard);
}

/** From changing the address to the frame in which `selector` stands. */
async function open(page: Page, location: string, selector: string): Promise<number> {
  const time = await page.evaluate(
    async (to) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      globalThis.location.hash = `#${to.location}`;
      while (document.querySelector(to.selector) === null) await frame();
      await frame();
      await frame();
      return performance.now() - start;
    },
    { location, selector },
  );
  await page.waitForTimeout(1500);
  return time;
}

/** Milliseconds of each frame while the longest page of the window is scrolled. */
async function scroll(page: Page): Promise<readonly number[]> {
  return await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const boxes = [...document.querySelectorAll<HTMLElement>('main [data-landmark]')].toSorted(
      (left, right) => right.scrollHeight - left.scrollHeight,
    );
    const [box] = boxes;
    if (box === undefined) throw new Error('Nothing scrolls');
    const times: number[] = [];
    let before = await frame();
    for (let step = 0; step < 180; step += 1) {
      box.scrollTop += 60;
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times;
  });
}

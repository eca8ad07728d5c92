import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentsOfFile } from '../e2e/journey-people.ts';
import { launchDesktop, root } from '../e2e/launch-app.ts';
import { dialogStops, entryStops, goTo, placeStops, tourWords, type Stop } from '../e2e/tour.ts';

/*
 * Pictures of everything that can be seen, to be looked at: `npm run look -- [--file A.passeport] [--language en] [--theme dark]
 * [--size 900x700] [--only /home]`. They go to test-results/look. Build first.
 */

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: join(root, 'resources', 'examples', 'karim-benhaddou.passeport') },
    language: { type: 'string', default: 'fr' },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1280x800' },
    only: { type: 'string', default: '' },
  },
});
const language = values.language === 'en' ? 'en' : 'fr';
const theme = values.theme === 'dark' ? 'dark' : 'light';
const [width = 1280, height = 800] = values.size.split('x').map(Number);
const folder = join(root, 'test-results', 'look', `${language}-${theme}-${width}x${height}`);
const word = tourWords[language];

await mkdir(folder, { recursive: true });
const contents = await contentsOfFile(values.file);
const app = await launchDesktop({ language });
const { page } = app;
await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: theme });
await page.setViewportSize({ width, height });
await app.answerOpen(values.file);
await page.getByRole('button', { name: new RegExp(`^${word.app.restore}`, 'u') }).click();
await page.getByRole('banner').waitFor();
await goTo(page, '/home');

async function shoot(stop: Stop): Promise<void> {
  await stop.go(page);
  // Thumbnails and the second page of a preview are drawn a little later.
  await page.waitForTimeout(400);
  const name = stop.name.replaceAll(/[^a-z0-9]+/giu, '-').replaceAll(/^-|-$/gu, '');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await stop.leave?.(page);
  await page.setViewportSize({ width, height });
}

for (const stop of [...placeStops, ...entryStops(contents), ...dialogStops(contents, language)]) {
  if (stop.name.includes(values.only)) await shoot(stop);
}
await app.close();
process.stdout.write(`${folder}\n`);

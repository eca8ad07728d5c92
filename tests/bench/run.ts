import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import { startBundle } from '../tools/start-bundle.ts';
import { benchCopies } from './copies.ts';
import { benchPdf } from './pdf.ts';
import { benchSaves } from './save.ts';
import { benchSecondCopy } from './second-copy.ts';
import { benchStart } from './start.ts';
import { tableOf, type Figure } from './table.ts';
import { benchTyping } from './typing.ts';

/*
 * npm run bench: how fast and how large, as a table. Each figure stands beside its bar and beside a floor of the same run, because
 * times alone say as much about the machine as about the app. Nothing is written, and nothing fails on a slow day.
 */

const root = join(import.meta.dirname, '..', '..');
if (!existsSync(join(root, 'dist', 'page', 'index.html'))) {
  console.error('The app is not built: run `npm run build` first.');
  process.exit(1);
}

const benches: readonly (readonly [name: string, bench: () => Promise<readonly Figure[]>])[] = [
  ['start bundle', () => Promise.resolve(benchBundle())],
  ['PDF', benchPdf],
  ['saves', benchSaves],
  ['start', benchStart],
  ['writing', benchTyping],
  ['copies', benchCopies],
  ['second copy', benchSecondCopy],
];

/** What the window reads before it shows anything. */
function benchBundle(): readonly Figure[] {
  const bytes = startBundle().reduce((sum, file) => sum + file.gzipBytes, 0);
  return [
    { what: 'start bundle, gzip', value: bytes / 1000, unit: 'kB', bar: 320, note: 'scripts and styles' },
  ];
}

try {
  const figures: Figure[] = [];
  for (const [name, bench] of benches) {
    process.stderr.write(`${name}…\n`);
    figures.push(...(await bench()));
  }
  console.log(tableOf(figures));
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(
    `\n${cpus().length} processors, load ${load} at the end. What else the machine did is in the times, and less in the ratios.`,
  );
} finally {
  // Profiles and copies: some hundreds of MB.
  await rm(dirname(await temporaryFolder('last')), { recursive: true, force: true, maxRetries: 3 });
}

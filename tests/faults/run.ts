import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import { openLog, type Program } from './program.ts';

/*
 * npm run faults: everything that can go wrong, often, each run from a seed. `npm run faults -- [name…] [--seed n] [--runs n]` runs
 * some of them, or fewer times. One log per program in test-results/faults; the summary is the end of it.
 */

const root = join(import.meta.dirname, '..', '..');

interface Entry {
  readonly name: string;
  readonly load: () => Promise<Program>;
  readonly runs: number;
}

const programs: readonly Entry[] = [
  {
    name: 'writer-kills',
    load: async () => (await import('./writer-kills.ts')).writerKills,
    runs: 400,
  },
  {
    name: 'disk-faults',
    load: async () => (await import('./disk-faults.ts')).diskFaults,
    runs: 1,
  },
  {
    name: 'browser-kills',
    load: async () => (await import('./browser-kills.ts')).withJournal,
    runs: 200,
  },
  {
    name: 'browser-kills-without-journal',
    load: async () => (await import('./browser-kills.ts')).withoutJournal,
    runs: 40,
  },
  {
    name: 'chromium-alone',
    load: async () => (await import('./browser-kills.ts')).chromiumAlone,
    runs: 40,
  },
  { name: 'plain-files', load: async () => (await import('./plain-files.ts')).plainFiles, runs: 100_000 },
  {
    name: 'encrypted-files',
    load: async () => (await import('./encrypted-files.ts')).encryptedFiles,
    runs: 3000,
  },
  { name: 'passports', load: async () => (await import('./passports.ts')).passports, runs: 10_000 },
];

const given = process.argv.slice(2);
const numberOf = (option: string): number | undefined => {
  const at = given.indexOf(option);
  return at === -1 ? undefined : Number(given[at + 1]);
};
const names = given.filter((word, index) => !word.startsWith('--') && !given[index - 1]?.startsWith('--'));
const unknown = names.filter((name) => !programs.some((program) => program.name === name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${programs.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(join(root, 'dist', 'main', 'main.js'))) {
  console.error('The app is not built: run `npm run build` first.');
  process.exit(2);
}

const seed = numberOf('--seed') ?? Math.floor(Math.random() * 2 ** 32);
const failed: string[] = [];
for (const { name, load, runs } of programs) {
  if (names.length > 0 && !names.includes(name)) continue;
  const path = join(root, 'test-results', 'faults', `${name}.log`);
  const { log, close } = await openLog(path);
  const count = numberOf('--runs') ?? runs;
  log({ program: name, seed, runs: count, at: new Date().toISOString() });
  const start = performance.now();
  try {
    const { ok, counts, says } = await (await load())({ seed, runs: count, log });
    log({ ok, counts, says });
    if (!ok) failed.push(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${ok ? 'held  ' : 'FAILED'} ${name}: ${says} (seed ${seed}, ${seconds} s)`);
  } catch (error) {
    failed.push(name);
    log({ ok: false, error: String(error) });
    console.log(`FAILED ${name}: ${String(error)} (seed ${seed})`);
  } finally {
    await close();
  }
}
await rm(dirname(await temporaryFolder('last')), { recursive: true, force: true, maxRetries: 3 });
console.log(failed.length === 0 ? 'Everything held.' : `Failed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

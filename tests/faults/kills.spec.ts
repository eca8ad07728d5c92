import { describe, expect, it } from 'vitest';
import { withJournal, withoutJournal } from './browser-kills.ts';
import { diskFaultsNamed } from './disk-faults.ts';
import type { LogLine } from './program.ts';
import { writerKills } from './writer-kills.ts';

/* A short part of `npm run faults`, always from the same seeds. */

function setup(seed: number, runs: number) {
  const lines: LogLine[] = [];
  return { lines, options: { seed, runs, log: (line: LogLine) => void lines.push(line) } };
}

describe('what was acknowledged a second before', () => {
  it(
    'is there after the app was killed, at once or out of the second copy',
    { timeout: 180_000 },
    async () => {
      const { lines, options } = setup(11, 3);
      const { ok, counts } = await withJournal(options);
      expect(lines.filter((line) => line['lostCount'] !== 0)).toEqual([]);
      expect([ok, counts['runs']]).toEqual([true, 3]);
    },
  );

  it('is lost without the second copy: the test above can fail', { timeout: 180_000 }, async () => {
    const { options } = setup(4, 3);
    const { counts } = await withoutJournal({ ...options, damages: ['deleted'] });
    expect(counts['runsWithLoss']).toBeGreaterThan(0);
  });
});

it(
  'leaves the old or the new file, whole, when main is killed while it writes',
  { timeout: 120_000 },
  async () => {
    const { lines, options } = setup(3, 16);
    const { counts } = await writerKills(options);
    expect(lines.flatMap((line) => line['wrong'])).toEqual([]);
    expect(counts['leftovers']).toBe(0);
  },
);

it(
  'says so when the second copy is removed or older than the notebook, and survives it',
  { timeout: 180_000 },
  async () => {
    const { lines, options } = setup(1, 1);
    const { ok } = await diskFaultsNamed(['copies-removed', 'database-behind'], options.log);
    expect(lines.filter((line) => 'failed' in line)).toEqual([]);
    expect(ok).toBe(true);
  },
);

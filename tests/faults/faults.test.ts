import { describe, expect, it } from 'vitest';
import { encryptedFiles } from './encrypted-files.ts';
import { plainFiles } from './plain-files.ts';

const plainOutcomes = [
  'opened, the same',
  'opened, as rewritten',
  'HistoryDamaged, the rest opened, the same',
  'ProofsDamaged, the rest opened, the same',
] as const;

/* A short part of what `npm run faults` does to files for long. */

describe('accidents to files', () => {
  it.each([
    ['plain files', plainFiles, 1500, plainOutcomes],
    ['encrypted files', encryptedFiles, 240, ['opened, the same', 'WrongPassphrase']],
  ] as const)('of %s are survived', { timeout: 120_000 }, async (_what, program, runs, met) => {
    const lost: unknown[] = [];
    const log = (line: Readonly<Record<string, unknown>>): void => {
      if (line['lost'] === true) lost.push(line);
    };
    const { ok, counts } = await program({ seed: 1, runs, log });
    expect({ ok, lost }).toEqual({ ok: true, lost: [] });
    const outcomes = Object.keys(counts).join('\n');
    for (const outcome of met) expect(outcomes).toContain(outcome);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergedThree } from '../../tests/generators/contents.ts';
import { mergeContents } from './merge.ts';
import type { PassportContents } from './records.ts';

const runs = { numRuns: 300 };

/** What the entries say, whatever the revisions they are known by: those are named after the merges that made them. */
const said = ({ entries, preferences, tombstones }: PassportContents): unknown => ({
  entries: entries.map(({ revision: _revision, updatedAt: _updatedAt, ...entry }) => entry),
  preferences,
  tombstones,
});

const isSettled = (...states: readonly PassportContents[]): boolean =>
  states.every((state) => state.entries.every((entry) => entry.undecided.length === 0));

describe('copies of one passport on three devices', () => {
  it('lead to the same words in whatever order they are brought together, where nothing is contested', () => {
    let met = 0;
    fc.assert(
      fc.property(divergedThree, ([a, b, c]) => {
        const pairs = [mergeContents(a, b), mergeContents(b, c), mergeContents(a, c)];
        const [ab, bc, ac] = pairs;
        if (!ab || !bc || !ac || !isSettled(...pairs)) return;
        const results = [mergeContents(ab, c), mergeContents(a, bc), mergeContents(ac, b)];
        const [first, ...others] = results;
        if (!first || !isSettled(...results)) return;
        met += 1;
        for (const other of others) expect(said(other)).toEqual(said(first));
      }),
      runs,
    );
    // Else the property would hold of nothing.
    expect(met).toBeGreaterThan(runs.numRuns / 4);
  });

  it('never bring back what was purged on one of them, and lose nothing else', () => {
    fc.assert(
      fc.property(divergedThree, ([a, b, c]) => {
        for (const merged of [
          mergeContents(mergeContents(a, b), c),
          mergeContents(mergeContents(c, a), b),
          mergeContents(b, mergeContents(c, a)),
        ]) {
          const erased = new Set([a, b, c].flatMap((state) => state.tombstones).map((row) => row.id));
          const kept = [a, b, c].flatMap((state) => state.entries).map((entry) => entry.id);
          expect(merged.entries.map((entry) => entry.id)).toEqual(
            [...new Set(kept)].filter((id) => !erased.has(id)).toSorted((x, y) => (x < y ? -1 : 1)),
          );
          expect(merged.versions.some((version) => erased.has(version.entry))).toBe(false);
          expect(merged.tombstones.map((row) => row.id).toSorted()).toEqual([...erased].toSorted());
        }
      }),
      runs,
    );
  });

  it('have nothing more to say to each other once they were brought together both ways', () => {
    fc.assert(
      fc.property(divergedThree, ([a, b, c]) => {
        const left = mergeContents(mergeContents(a, b), c);
        const again = [a, b, c, left].reduce((now, state) => mergeContents(now, state), left);
        expect(again).toEqual(left);
      }),
      runs,
    );
  });
});

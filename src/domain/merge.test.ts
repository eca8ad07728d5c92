import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diverged } from '../../tests/generators/contents.ts';
import { mergeContents } from './merge.ts';
import type { Entry, PassportContents } from './records.ts';

const runs = { numRuns: 200 };

/** What two devices must agree on; the change log and undo positions are each device's own. */
function shared({ changes: _changes, undo: _undo, ...rest }: PassportContents) {
  return rest;
}

describe('mergeContents', () => {
  it('gives the same records whichever side asks', () => {
    fc.assert(
      fc.property(diverged, ({ mine, theirs }) => {
        expect(shared(mergeContents(mine, theirs))).toEqual(shared(mergeContents(theirs, mine)));
      }),
      runs,
    );
  });

  it('changes nothing when it is done again, with either side', () => {
    fc.assert(
      fc.property(diverged, ({ mine, theirs }) => {
        const merged = mergeContents(mine, theirs);
        expect(mergeContents(merged, theirs)).toEqual(merged);
        expect(mergeContents(merged, mine)).toEqual(merged);
        expect(mergeContents(merged, merged)).toEqual(merged);
      }),
      runs,
    );
  });

  it('leaves a passport alone that only the other device has not edited', () => {
    fc.assert(
      fc.property(diverged, ({ mine }) => {
        const merged = mergeContents(mine, mine);
        expect(merged.entries).toEqual(
          mine.entries.filter((entry) => !mine.tombstones.some((row) => row.id === entry.id)),
        );
      }),
      runs,
    );
  });

  it('loses no value that either side holds and the base did not', () => {
    fc.assert(
      fc.property(diverged, ({ mine, theirs }) => {
        const merged = mergeContents(mine, theirs);
        for (const entry of [...mine.entries, ...theirs.entries]) {
          const result = merged.entries.find((each) => each.id === entry.id);
          expect(result).toBeDefined();
          if (result) expectKept(entry, result, mine, theirs);
        }
      }),
      runs,
    );
  });

  it('refuses two different passports', () => {
    fc.assert(
      fc.property(diverged, fc.uuid(), ({ mine, theirs }, id) => {
        const stranger = { ...theirs, passport: { ...theirs.passport, id: `x${id}` } };
        expect(() => mergeContents(mine, stranger)).toThrow('never merged');
      }),
      { numRuns: 5 },
    );
  });
});

/** Text fields: what a side wrote since the common state is shown, or waits to be decided. */
function expectKept(entry: Entry, result: Entry, mine: PassportContents, theirs: PassportContents): void {
  const other = [mine, theirs]
    .flatMap((side) => side.entries)
    .find((each) => each.id === entry.id && each !== entry);
  const base = mine.versions.find((row) => row.entry === entry.id && row.reason === 'backup');
  for (const [name, value] of Object.entries(entry.values)) {
    if (typeof value !== 'string' || value === base?.body.values[name]) continue;
    const waiting = result.undecided.filter((row) => row.path.join('/') === name).map((row) => row.value);
    const superseded = other?.values[name];
    expect([result.values[name], ...waiting, superseded === value ? value : undefined]).toContain(value);
  }
}

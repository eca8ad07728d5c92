import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedOrder } from './merge-order.ts';

const base = ['e', 'b', 'd', 'a', 'c'];

/** The base with some taken away, one moved at most, and new ones put in anywhere. */
const edited = (device: string): fc.Arbitrary<readonly string[]> =>
  fc
    .record({
      removed: fc.subarray(base, { maxLength: 2 }),
      moved: fc.option(fc.tuple(fc.nat(4), fc.nat(4)), { freq: 2 }),
      added: fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 0, max: 99 })), { maxLength: 3 }),
    })
    .map(({ removed, moved, added }) => {
      const ids = base.filter((id) => !removed.includes(id));
      if (moved) ids.splice(moved[1], 0, ...ids.splice(moved[0], 1));
      added.forEach(([at, number], index) => ids.splice(at, 0, `${number}-${device}-${index}`));
      return ids;
    });

/** As merging does it: what one side removed is gone, because nobody changes an element here. */
const merge = (known: readonly string[] | undefined, one: readonly string[], two: readonly string[]) => {
  const isIn = (ids: readonly string[], id: string): boolean => ids.includes(id);
  return mergedOrder(known, one, two).filter(
    (id) => known === undefined || !isIn(known, id) || (isIn(one, id) && isIn(two, id)),
  );
};

const hasMoved = (ids: readonly string[]): boolean => {
  const kept = ids.filter((id) => base.includes(id));
  return kept.some((id, index) => base.indexOf(id) < base.indexOf(kept[index - 1] ?? ''));
};

describe('the order of a list that two devices changed', () => {
  it('does not depend on which side asks, and holds every element once', () => {
    fc.assert(
      fc.property(
        fc.option(fc.constant(base), { nil: undefined }),
        edited('x'),
        edited('y'),
        (known, one, two) => {
          const merged = mergedOrder(known, one, two);
          expect(mergedOrder(known, two, one)).toEqual(merged);
          expect(merged.toSorted()).toEqual([...new Set([...one, ...two])].toSorted());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not depend on whom three devices meet first, unless several moved elements that all of them knew', () => {
    let met = 0;
    fc.assert(
      fc.property(edited('x'), edited('y'), edited('z'), (one, two, three) => {
        if ([one, two, three].filter(hasMoved).length > 1) return;
        met += 1;
        const first = merge(base, merge(base, one, two), three);
        expect(merge(base, one, merge(base, two, three))).toEqual(first);
        expect(merge(base, merge(base, one, three), two)).toEqual(first);
      }),
      { numRuns: 5000 },
    );
    expect(met).toBeGreaterThan(1000);
  });

  it('keeps what was moved on one side, and the turn of what was added', () => {
    expect(mergedOrder(['a', 'b', 'c'], ['c', 'a', 'b'], ['a', '9', 'b', '1', 'c'])).toEqual([
      'c',
      'a',
      'b',
      '9',
      '1',
    ]);
    expect(mergedOrder(['a'], ['7', 'a', '3'], ['5', 'a'])).toEqual(['a', '5', '7', '3']);
  });
});

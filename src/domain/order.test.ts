import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEntry, aPost, years } from '../../tests/fixtures/entries.ts';
import type { Entry } from './records.ts';
import { orderEntries, rankAfter, rankedMove, spanOf } from './order.ts';
import { employment } from './sections/employment.ts';
import { habilitation } from './sections/habilitation.ts';

const job = (id: string, ...periods: readonly ReturnType<typeof years>[]): Entry =>
  anEntry('employment', id, {
    employer: id,
    posts: periods.map((period, index) => aPost(`${id}-${index}`, { period })),
  });

const ordered = (entries: readonly Entry[]): readonly string[] =>
  orderEntries(entries, employment, 'fr').map((entry) => entry.id);

const withRanks = (entries: readonly Entry[], ranks: ReadonlyMap<string, string>): readonly Entry[] =>
  entries.map((entry) => {
    const rank = ranks.get(entry.id);
    return rank === undefined ? entry : { ...entry, rank };
  });

describe('the order of a list', () => {
  it('is newest first: what goes on, then by end, then by start, then by title, undated last', () => {
    const entries = [
      anEntry('employment', 'undated'),
      job('éa', years('2001', '2003')),
      job('b', years('2001', '2003')),
      job('short', years('2002', '2003')),
      job('old-and-going-on', years('1998', '2001'), years('2020')),
      job('going-on', years('2010')),
      job('recent', years('2004', '2019')),
    ];
    expect(ordered(entries)).toEqual([
      'going-on',
      'old-and-going-on',
      'recent',
      'short',
      'b',
      'éa',
      'undated',
    ]);
  });

  it('is by the date of a permit', () => {
    const permits = ['2019', '2023-03-10', '2021-05~'].map((issued) =>
      anEntry('habilitation', issued, { issued }),
    );
    const ids = orderEntries(permits, habilitation, 'fr').map((entry) => entry.id);
    expect(ids).toEqual(['2023-03-10', '2021-05~', '2019']);
  });

  it('counts a period whose end is not known by its start', () => {
    const unknown = anEntry('employment', 'e', {
      posts: [aPost('p', { period: { start: '2003-04', end: { state: 'unknown' } } })],
    });
    expect(spanOf(unknown, employment)).toEqual({ start: '2003-04-01', end: '2003-04-30' });
  });

  it('leaves words that are no date out of it', () => {
    const words = anEntry('employment', 'e', {
      posts: [
        aPost('p', {
          period: { start: { text: 'été 98' }, end: { state: 'ended', date: { text: 'hiver' } } },
        }),
      ],
    });
    expect(spanOf(words, employment)).toEqual({ start: '', end: '' });
  });

  it("is the person's once one was moved, with what came since on top", () => {
    const entries = [job('a', years('2001')), job('b', years('2002')), job('c', years('2003'))];
    const sorted = orderEntries(entries, employment, 'fr');
    const moved = withRanks(sorted, rankedMove(sorted, 'a', { before: 'c' }));
    expect(ordered(moved)).toEqual(['a', 'c', 'b']);
    expect(ordered([...moved, job('new', years('1980', '1981'))])).toEqual(['new', 'a', 'c', 'b']);
  });
});

describe('a move', () => {
  const sorted = orderEntries(
    [job('a', years('2003')), job('b', years('2002')), job('c', years('2001'))],
    employment,
    'fr',
  );

  it('ranks the whole section the first time', () => {
    expect([...rankedMove(sorted, 'c', { before: 'a' }).keys()].toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('ranks what was moved alone after that', () => {
    const ranked = withRanks(sorted, rankedMove(sorted, 'c', { before: 'a' }));
    expect([...rankedMove(orderEntries(ranked, employment, 'fr'), 'b', { before: 'c' }).keys()]).toEqual([
      'b',
    ]);
  });

  it('to where it stands is none', () => {
    expect(rankedMove(sorted, 'b', { after: 'a' })).toEqual(new Map());
    expect(rankedMove(sorted, 'b', { before: 'c' })).toEqual(new Map());
  });

  it('refuses what is not in the section', () => {
    expect(() => rankedMove(sorted, 'nobody', { after: 'a' })).toThrow('beside another one');
    expect(() => rankedMove(sorted, 'a', { after: 'nobody' })).toThrow('beside another one');
    expect(() => rankedMove(sorted, 'a', { after: 'a' })).toThrow('beside another one');
  });

  it.each([
    ['a0', 'a0', 'a1'],
    ['not a key', 'x', '!'],
  ])('ranks anew what cannot be ranked between (%s, %s, %s)', (...ranks) => {
    const broken = orderEntries(
      sorted.map((entry, index) => ({ ...entry, rank: ranks[index] ?? 'a0' })),
      employment,
      'fr',
    );
    const last = broken[2]?.id ?? '';
    const moved = withRanks(broken, rankedMove(broken, last, { before: broken[0]?.id ?? '' }));
    expect(ordered(moved)).toEqual([last, broken[0]?.id, broken[1]?.id]);
  });

  it('brings an entry where it was put, whatever was moved before', () => {
    const step = fc.record({ from: fc.nat(7), to: fc.nat(7), isAfter: fc.boolean(), isNew: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let list = orderEntries([job('a', years('2003')), job('b', years('2002'))], employment, 'fr');
        for (const [index, { from, to, isAfter, isNew }] of steps.entries()) {
          if (isNew)
            list = orderEntries([...list, job(`n${index}`, years('2000', '2001'))], employment, 'fr');
          const moved = list[from % list.length];
          const beside = list[to % list.length];
          if (!moved || !beside || moved === beside) continue;
          const others = list.filter((entry) => entry !== moved);
          const place = others.indexOf(beside) + (isAfter ? 1 : 0);
          const wanted = others.toSpliced(place, 0, moved).map((entry) => entry.id);
          const target = isAfter ? { after: beside.id } : { before: beside.id };
          list = orderEntries(withRanks(list, rankedMove(list, moved.id, target)), employment, 'fr');
          expect(list.map((entry) => entry.id)).toEqual(wanted);
        }
      }),
    );
  });

  it('gives a copy the place behind its original', () => {
    const ranked = orderEntries(
      withRanks(sorted, rankedMove(sorted, 'c', { before: 'a' })),
      employment,
      'fr',
    );
    const [first] = ranked;
    if (!first) throw new Error('three entries');
    const rank = rankAfter(ranked, first);
    const copy: Entry = { ...first, id: 'copy', ...(rank === undefined ? {} : { rank }) };
    expect(ordered([...ranked, copy])).toEqual(['c', 'copy', 'a', 'b']);
    expect(rankAfter(sorted, first)).toBeDefined();
    expect(sorted[0] && rankAfter(sorted, sorted[0])).toBeUndefined();
  });
});

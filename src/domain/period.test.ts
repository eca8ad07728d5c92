import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  formatPeriod,
  overlaps,
  periodSchema,
  periodWarnings,
  type Period,
  type PeriodEnd,
} from './period.ts';
import type { PartialDate } from './partial-date.ts';

/** A period in short: end null = ongoing, undefined = unknown, '' = ended on a day not given. */
function period(start: PartialDate | undefined, end?: PartialDate | null): Period {
  return { ...(start === undefined ? {} : { start }), end: endOf(end) };
}

function endOf(end: PartialDate | null | undefined): PeriodEnd {
  if (end === null) return { state: 'ongoing' };
  if (end === undefined) return { state: 'unknown' };
  return end === '' ? { state: 'ended' } : { state: 'ended', date: end };
}

const nb = (text: string): string => text.replaceAll('_', '\u00a0');

describe('a period in French', () => {
  it.each([
    [period('2014-09', null), 'depuis septembre 2014', 'depuis sept. 2014', 'depuis 09/2014'],
    [period('2009', null), 'depuis 2009', 'depuis 2009', 'depuis 2009'],
    [period('2010~', null), 'depuis 2010 environ', 'depuis 2010 environ', 'depuis 2010 environ'],
    [
      period('2020-04-01', null),
      'depuis le 1er_avril 2020',
      'depuis le 1er_avr. 2020',
      'depuis le 01/04/2020',
    ],
    [period('2009', '2014'), 'de 2009 à 2014', '2009_– 2014', '2009_– 2014'],
    [period('2019-03', '2019-06'), 'de mars à juin 2019', 'mars_– juin 2019', '03/2019_– 06/2019'],
    [period('2018-04', '2019-06'), 'd’avril 2018 à juin 2019', 'avr. 2018_– juin 2019', '04/2018_– 06/2019'],
    [period('2019-10', '2019-12'), 'd’octobre à décembre 2019', 'oct._– déc. 2019', '10/2019_– 12/2019'],
    [
      period('2019-03-03', '2019-03-12'),
      'du 3 au 12_mars 2019',
      '3_– 12_mars 2019',
      '03/03/2019_– 12/03/2019',
    ],
    [
      period('2019-03-12', '2019-06-03'),
      'du 12_mars au 3_juin 2019',
      '12_mars_– 3_juin 2019',
      '12/03/2019_– 03/06/2019',
    ],
    [
      period('2018-03-12', '2019-06-03'),
      'du 12_mars 2018 au 3_juin 2019',
      '12_mars 2018_– 3_juin 2019',
      '12/03/2018_– 03/06/2019',
    ],
    [
      period('2019-03', '2019-06-03'),
      'de mars 2019 au 3_juin 2019',
      'mars 2019_– 3_juin 2019',
      '03/2019_– 03/06/2019',
    ],
    [period('2009~', '2014'), 'de 2009 environ à 2014', 'vers 2009_– 2014', 'vers 2009_– 2014'],
    [period('2019', '2019'), '2019', '2019', '2019'],
    [period('2019-03', '2019-03'), 'mars 2019', 'mars 2019', '03/2019'],
    [period('2014-09'), 'de septembre 2014, fin non précisée', 'sept. 2014_– ?', '09/2014_– ?'],
    [period('2014-09', ''), 'de septembre 2014 à une date non précisée', 'sept. 2014_– ?', '09/2014_– ?'],
    [period(undefined, '2014'), 'jusqu’en 2014', 'jusqu’en 2014', 'jusqu’en 2014'],
    [
      period(undefined, '2014-06-30'),
      'jusqu’au 30_juin 2014',
      'jusqu’au 30_juin 2014',
      'jusqu’au 30/06/2014',
    ],
    [period(undefined, null), 'en cours', 'en cours', 'en cours'],
    [period(undefined, ''), 'période terminée', 'période terminée', 'période terminée'],
    [period(undefined), '', '', ''],
    [period({ text: 'étés 1996 à 1998' }), 'étés 1996 à 1998', 'étés 1996 à 1998', 'étés 1996 à 1998'],
    [period({ text: 'été 1998' }, null), 'été 1998_– en cours', 'été 1998_– en cours', 'été 1998_– en cours'],
    [period('1996', { text: 'été 1998' }), '1996_– été 1998', '1996_– été 1998', '1996_– été 1998'],
    [period(undefined, { text: 'été 1998' }), '…_– été 1998', '…_– été 1998', '…_– été 1998'],
  ])('writes %j', (given, long, short, numeric) => {
    const written = (['long', 'short', 'numeric'] as const).map((style) => formatPeriod(given, 'fr', style));
    expect(written).toEqual([nb(long), nb(short), nb(numeric)]);
  });
});

describe('a period in English', () => {
  it.each([
    [period('2014-09', null), 'since September 2014', 'since Sep 2014'],
    [period('2010~', null), 'since about 2010', 'since about 2010'],
    [period('2019-03', '2019-06'), 'from March to June 2019', 'Mar_– Jun 2019'],
    [period('2019-03-03', '2019-03-12'), 'from 3 to 12 March 2019', '3_– 12 Mar 2019'],
    [period('2009~', '2014'), 'from about 2009 to 2014', 'c. 2009_– 2014'],
    [period('2014-09'), 'from September 2014, end not given', 'Sep 2014_– ?'],
    [period('2014-09', ''), 'from September 2014 to a date not given', 'Sep 2014_– ?'],
    [period(undefined, '2014'), 'until 2014', 'until 2014'],
    [period(undefined, null), 'ongoing', 'ongoing'],
    [period(undefined, ''), 'ended', 'ended'],
  ])('writes %j', (given, long, short) => {
    expect([formatPeriod(given, 'en', 'long'), formatPeriod(given, 'en', 'short')]).toEqual([
      nb(long),
      nb(short),
    ]);
  });
});

describe('the order of periods', () => {
  it('is newest first: what goes on, then by end, then by start, undated last', () => {
    const sorted = [
      period('2014-09', null),
      period('2009', null),
      period('2020', '2023-06'),
      period('2021'),
      period('2009', '2014'),
      period('2003', '2014'),
      period('2009', ''),
      period(undefined, '2002'),
      period({ text: 'autrefois' }),
    ];
    expect(sorted.toReversed().toSorted(comparePeriods)).toEqual(sorted);
  });

  it('files a long role by its end, not by its start', () => {
    expect(comparePeriods(period('2001', '2022'), period('2019', '2020'))).toBe(-1);
  });

  it('is consistent whatever is compared', () => {
    const date = fc.option(fc.constantFrom('2009', '2009-06', '2014~', '2014-09-12', { text: 'été' }), {
      nil: undefined,
    });
    const periods = fc
      .tuple(date, fc.oneof(date, fc.constantFrom(null, '')))
      .map(([start, end]) => period(start, end));
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('two periods', () => {
  it.each([
    [period('2003', '2009'), period('2009', '2014'), false],
    [period('2014-03', '2014-09'), period('2014-09', null), false],
    [period('2014-09-01', '2014-09-30'), period('2014-09-30', null), true],
    [period('2014-09-01', '2014-09-29'), period('2014-09-30', null), false],
    [period('2019', '2019'), period('2015', '2022'), true],
    [period('2019', null), period('2021-02', null), true],
    [period('2019'), period('2015', '2022'), false],
    [period(undefined, '2019'), period('2015', '2022'), false],
  ])('%j and %j overlap for certain: %s', (left, right, expected) => {
    expect([overlaps(left, right), overlaps(right, left)]).toEqual([expected, expected]);
  });
});

describe('what a period warns of', () => {
  it.each([
    [period('2019', '2018'), ['endBeforeStart']],
    [period('2019-03-12', '2019-03-11'), ['endBeforeStart']],
    [period('2019-03', '2019'), []],
    [period('2019', '2019'), []],
    [period('2027', null), ['startInFuture']],
    [period('2026', null), []],
    [period('2026-11-24'), ['startInFuture']],
    [period('2026-11-23'), []],
    [period('2028', '2027'), ['endBeforeStart', 'startInFuture']],
    [period('2025', '2027'), []],
    [period({ text: 'été' }, '1998'), []],
  ])('%j: %j', (given, expected) => {
    expect(periodWarnings(given, '2026-11-23')).toEqual(expected);
  });
});

describe('a period from a file', () => {
  it('is accepted with its three kinds of end, and without a start', () => {
    const periods = [
      period('2009', '2014'),
      period('2009', ''),
      period('2009', null),
      period(undefined),
      period({ text: 'été' }),
    ];
    expect(periods.map((given) => periodSchema.parse(given))).toEqual(periods);
  });

  it.each([
    {},
    { start: '2009' },
    { start: '2009-13', end: { state: 'unknown' } },
    { end: { state: 'ongoing', date: '2014' } },
    { start: undefined, end: { state: 'unknown' } },
    { end: { state: 'ended', date: null } },
    { end: { state: 'finished' } },
    { end: { state: 'unknown' }, more: 1 },
  ])('is refused when it is %j', (value) => {
    expect(periodSchema.safeParse(value).success).toBe(false);
  });
});

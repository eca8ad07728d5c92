import { describe, expect, it } from 'vitest';
import { unionMonths } from './period-length.ts';
import type { Period } from './period.ts';

const today = '2026-11-23';
const ended = (start: string, date: string): Period => ({ start, end: { state: 'ended', date } });
const ongoing = (start: string): Period => ({ start, end: { state: 'ongoing' } });

describe('how long periods lasted together', () => {
  it.each([
    ['months, both counted in', [ended('2014-09', '2019-06')], { months: 58, approximate: false }],
    ['days', [ended('2024-01-01', '2024-12-31')], { months: 12, approximate: false }],
    ['what goes on, up to today', [ongoing('2025-11-24')], { months: 12, approximate: false }],
    [
      'years that follow each other, from middle to middle',
      [ended('2003', '2009'), ended('2009', '2014')],
      { months: 132, approximate: true },
    ],
    ['one year alone, as half of it', [ended('2019', '2019')], { months: 6, approximate: true }],
    ['a year that ends in its month', [ended('2019', '2019-03')], { months: 3, approximate: true }],
    [
      'months in common once',
      [ended('2020-01', '2020-12'), ended('2020-07', '2021-06')],
      { months: 18, approximate: false },
    ],
    [
      'a period inside another once',
      [ended('2020-01', '2022-12'), ended('2021-01', '2021-06')],
      { months: 36, approximate: false },
    ],
    [
      'the same period twice once',
      [ended('2020-01', '2020-12'), ended('2020-01', '2020-12')],
      { months: 12, approximate: false },
    ],
    [
      'gaps not at all',
      [ended('2020-01', '2020-06'), ended('2021-01', '2021-06')],
      { months: 12, approximate: false },
    ],
    [
      'a planned end only up to today',
      [ended('2026-05-24', '2027-12-31')],
      { months: 6, approximate: false },
    ],
    ['a start in the future not at all', [ongoing('2027-01')], { months: 0, approximate: false }],
    [
      'what has no known end not at all, and says so',
      [{ start: '2020-01', end: { state: 'unknown' } }, ended('2019-01', '2019-12')],
      { months: 12, approximate: true },
    ],
    ['"vers" as a doubt', [ended('2020-01~', '2020-12')], { months: 12, approximate: true }],
    ['nothing as nothing', [], { months: 0, approximate: false }],
  ] as const)('counts %s', (_what, periods, expected) => {
    expect(unionMonths(periods, today)).toEqual(expected);
  });
});

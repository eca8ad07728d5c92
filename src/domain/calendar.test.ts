import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isRealDay, lastValidDay } from './calendar.ts';

const anyDay = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => isRealDay(year, month, day))
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

describe('the calendar', () => {
  it('knows leap years by the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => isRealDay(year, 2, 29))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('refuses years that are slips of the pen', () => {
    expect([
      isRealDay(1899, 12, 31),
      isRealDay(2101, 1, 1),
      isRealDay(1900, 1, 1),
      isRealDay(2100, 12, 31),
    ]).toEqual([false, false, true, true]);
  });

  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-11-30', 3, '2021-02-28'],
    ['2026-01-15', -3, '2025-10-15'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('adds months to %s: %i make %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2022-04-15', 60, '2027-04-14'],
    ['2020-02-29', 60, '2025-02-28'],
    ['2020-02-29', 48, '2024-02-28'],
    ['2020-03-01', 12, '2021-02-28'],
    ['2020-01-01', 24, '2021-12-31'],
    ['2020-08-31', 6, '2021-02-28'],
  ])('counts a validity from %s: %i months end on %s', (day, months, expected) => {
    expect(lastValidDay(day, months)).toBe(expected);
  });

  it('agrees with the JavaScript calendar on the day after and before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const instant = new Date(`${day}T00:00:00Z`);
        instant.setUTCDate(instant.getUTCDate() + days);
        expect(addDays(day, days)).toBe(instant.toISOString().slice(0, 10));
      }),
    );
  });

  it('counts the days between two days both ways', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
      }),
    );
  });

  it('never ends a validity after the anniversary, and a later issue never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (day, months) => {
        expect(lastValidDay(day, months) <= addMonths(day, months)).toBe(true);
        expect(lastValidDay(addDays(day, 1), months) >= lastValidDay(day, months)).toBe(true);
      }),
    );
  });

  it('throws on what is not a calendar day', () => {
    expect(() => addDays('2020', 1)).toThrow(RangeError);
  });
});

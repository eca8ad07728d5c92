import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptPoints, type Dated } from './rotation.ts';

const point = (at: string): Dated => ({ id: at, day: at.slice(0, 10) });
const days = (first: string, count: number, perDay = 1): readonly Dated[] =>
  Array.from({ length: count * perDay }, (_, index) => {
    const date = new Date(`${first}T08:00:00.000Z`);
    date.setUTCDate(date.getUTCDate() + Math.floor(index / perDay));
    date.setUTCMinutes((index % perDay) * 15);
    return point(date.toISOString());
  });

describe('restore points that are kept', () => {
  it('are the last three of today, one a day for ten days, one a month for a year', () => {
    const points = days('2025-06-01', 541, 4).toReversed();
    const today = points[0]?.day ?? '';
    const kept = [...keptPoints(points, today)].toSorted();
    expect(today).toBe('2026-11-23');
    expect(kept.filter((id) => id.startsWith(today))).toHaveLength(3);
    expect(new Set(kept.map((id) => id.slice(0, 10))).size).toBe(10 + 11);
    expect(new Set(kept.map((id) => id.slice(0, 7))).size).toBe(12);
    expect(kept).toHaveLength(3 + 9 + 11);
  });

  it('are three different ones of today, beside the last three', () => {
    const at = ['12:00', '11:00', '10:00', '09:00', '08:00', '07:00'];
    const states = ['c', 'c', 'c', 'b', 'b', 'a'];
    const points = at.map((time, index) => ({ id: time, day: '2026-11-23', state: states[index] ?? '' }));
    expect([...keptPoints(points, '2026-11-23')].toSorted().toReversed()).toEqual([
      '12:00',
      '11:00',
      '10:00',
      '09:00',
      '07:00',
    ]);
  });

  it('are never fewer than the last three, however old, and a resting notebook keeps what it has', () => {
    const points = days('2019-01-01', 3).toReversed();
    expect(keptPoints(points, '2026-11-23').size).toBe(3);
  });

  it('hold the last three whatever the clock said when they were taken', () => {
    const setBack = ['2024-01-01', '2024-01-02', '2024-01-03'].map((day) => point(`${day}T08:00:00.000Z`));
    const points = [...setBack.toReversed(), ...days('2025-06-01', 541).toReversed()];
    const kept = keptPoints(points, '2024-01-03');
    expect(setBack.every(({ id }) => kept.has(id))).toBe(true);
  });

  it('never grow further than the rules', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.uniqueArray(instant, { maxLength: 200 }), (dates) => {
        const newest = dates.map((date) => point(date.toISOString()));
        const kept = keptPoints(newest, newest[0]?.day ?? '2026-11-23');
        expect(newest.slice(0, 3).every(({ id }) => kept.has(id))).toBe(true);
        expect(kept.size).toBeLessThanOrEqual(3 + 3 + 10 + 12);
      }),
    );
  });
});

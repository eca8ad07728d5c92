import { describe, expect, it } from 'vitest';
import { localDay, systemClock } from './clock.ts';
import { createId } from './ids.ts';

describe('the clock', () => {
  it('tells the calendar day of the place, also over the nights when the hour changes', () => {
    // Local times on purpose: whichever zone the tests run in, this is what a wall calendar shows.
    const days = [
      localDay(new Date(2026, 2, 29, 0, 30)),
      localDay(new Date(2026, 2, 29, 23, 59)),
      localDay(new Date(2026, 9, 25, 0, 0)),
      localDay(new Date(2026, 9, 25, 23, 59, 59)),
      localDay(new Date(2026, 0, 1, 0, 0)),
    ];
    expect(days).toEqual(['2026-03-29', '2026-03-29', '2026-10-25', '2026-10-25', '2026-01-01']);
  });

  it('tells the instant in UTC with milliseconds', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
    expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});

describe('identifiers', () => {
  it('are UUIDs of version 4, each new', () => {
    const ids = Array.from({ length: 1000 }, () => createId());
    expect(
      ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(id)),
    ).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });
});

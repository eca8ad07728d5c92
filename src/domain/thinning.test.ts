import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinVersions } from './thinning.ts';

const day = (instant: string): string => instant.slice(0, 10);
const version = (at: string, entry = 'job') => ({ id: `${entry} ${at}`, entry, at });
const thin = (...instants: readonly string[]): readonly string[] =>
  thinVersions(
    instants.map((at) => version(at)),
    '2026-11-23',
    day,
  ).map((id) => id.slice('job '.length));

describe('thinning', () => {
  it('keeps all of today', () => {
    expect(thin('2026-11-23T08:00', '2026-11-23T08:01', '2026-11-23T20:00')).toEqual([]);
  });

  it('keeps the last of each day for a month', () => {
    expect(
      thin(
        '2026-11-22T20:00',
        '2026-11-22T08:00',
        '2026-11-21T09:00',
        '2026-10-23T01:00',
        '2026-10-23T02:00',
      ),
    ).toEqual(['2026-11-22T08:00', '2026-10-23T01:00']);
  });

  it('keeps the last of each month after that', () => {
    expect(thin('2026-10-22T08:00', '2026-10-01T08:00', '2026-09-01T08:00', '2025-09-01T08:00')).toEqual([
      '2026-10-01T08:00',
    ]);
  });

  it('looks at each entry by itself', () => {
    const versions = [version('2026-01-01T08:00', 'a'), version('2026-01-02T08:00', 'b')];
    expect(thinVersions(versions, '2026-11-23', day)).toEqual([]);
  });

  it('removes nothing more the second time, and never the last version of an entry', () => {
    const instant = fc
      .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 10, 23) })
      .map((time) => new Date(time).toISOString());
    fc.assert(
      fc.property(fc.uniqueArray(instant, { minLength: 1, maxLength: 60 }), (instants) => {
        const versions = instants.map((at) => version(at));
        const gone = new Set(thinVersions(versions, '2026-11-23', day));
        const left = versions.filter((row) => !gone.has(row.id));
        expect(thinVersions(left, '2026-11-23', day)).toEqual([]);
        expect(left.map((row) => row.at)).toContain(instants.toSorted().at(-1));
      }),
    );
  });
});

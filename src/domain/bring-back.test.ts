import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, versionOf } from '../../tests/generators/contents.ts';
import { partOf, withVersionPart } from './bring-back.ts';
import type { Fields, Item, Values } from './fields/field.ts';
import { sameValue } from './fields/same.ts';
import type { Entry, EntryBody, ProofReference } from './records.ts';
import { sectionOf, sections } from './sections/index.ts';
import { compareVersion, type Difference } from './version-diff.ts';

/** Two states of one entry: fields and elements are kept, changed, taken out, added and moved, as the numbers say. */
interface TwoStates {
  readonly entry: Entry;
  readonly version: EntryBody;
}

const twoStates: fc.Arbitrary<TwoStates> = fc
  .constantFrom(...sections)
  .chain((section) => fc.tuple(entryOf(section), entryOf(section), fc.array(fc.nat(5), { minLength: 40 })))
  .map(([entry, other, numbers]) => {
    let index = 0;
    const next = (): number => numbers[index++ % numbers.length] ?? 0;
    const { fields } = sectionOf(entry.section);
    const values = varied(entry.values, other.values, fields, next);
    const proofs = (of: Values, prefix: string): readonly ProofReference[] =>
      itemPaths(of, fields, [])
        .slice(0, 2)
        .map((path, place) => proofAt(path, `${prefix}${place}`));
    const then = versionOf({ ...entry, values, proofs: proofs(values, 'then') }, 'sitting').body;
    return {
      entry: { ...entry, proofs: proofs(entry.values, 'now') },
      version: next() > 3 ? { ...then, contentLanguage: 'en' } : then,
    };
  });

function varied(values: Values, others: Values, fields: Fields, next: () => number): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const [value, other] = [values[name] ?? null, others[name] ?? null];
      if (field.kind !== 'list') return [name, next() > 2 ? other : value];
      // Both are lists: the field says so.
      const [items, more] = [value as readonly Item[], other as readonly Item[]];
      const kept = items.filter(() => next() > 1);
      const changed = kept.map((item, place) => ({
        ...item,
        values: varied(item.values, more[place]?.values ?? item.values, field.fields, next),
      }));
      const all = [...changed, ...more.filter((row) => !items.some((item) => item.id === row.id))];
      return [name, next() > 2 ? all.toReversed() : all];
    }),
  );
}

function itemPaths(
  values: Values,
  fields: Fields,
  prefix: readonly string[],
): readonly (readonly string[])[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'list'
      ? (values[name] as readonly Item[]).flatMap((item) => {
          const path = [...prefix, name, item.id];
          return [path, ...itemPaths(item.values, field.fields, path)];
        })
      : [],
  );
}

const proofAt = (path: readonly string[], id: string): ProofReference => ({
  id,
  path,
  sha256: 'a'.repeat(64),
  name: 'attestation.pdf',
  type: 'application/pdf',
  addedAt: '2026-01-01T00:00:00.000Z',
});

const says = ({ values, proofs, contentLanguage }: EntryBody): unknown => ({
  values,
  proofs: proofs.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  contentLanguage,
});

/** Where it can be gone into, the innermost differences; else itself. */
const innermost = (difference: Difference): readonly Difference[] =>
  difference.type === 'item' && difference.differences.length > 0
    ? difference.differences.flatMap(innermost)
    : [difference];

describe('withVersionPart', () => {
  it('brings back each difference by itself until the entry says what the version said', () => {
    fc.assert(
      fc.property(twoStates, fc.boolean(), ({ entry, version }, isDeep) => {
        const section = sectionOf(entry.section);
        const found = compareVersion(version, entry, section, 'fr');
        const parts = (isDeep ? found.flatMap(innermost) : found).map(partOf);
        const back = parts.reduce((now, part) => withVersionPart(now, version, part), entry);
        expect(says(back)).toEqual(says(version));
        expect(compareVersion(version, back, section, 'fr')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('brings back the whole at once, and leaves the place in the list alone', () => {
    fc.assert(
      fc.property(twoStates, ({ entry, version }) => {
        const back = withVersionPart(entry, version, { type: 'whole' });
        expect(compareVersion(version, back, sectionOf(entry.section), 'fr')).toEqual([]);
        expect([says(back), back.rank]).toEqual([says(version), entry.rank]);
        expect(back.deletedAt === undefined).toBe(
          entry.deletedAt === undefined || version.deletedAt === undefined,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing else when one thing is brought back', () => {
    fc.assert(
      fc.property(twoStates, fc.nat(), ({ entry, version }, pick) => {
        const section = sectionOf(entry.section);
        const found = compareVersion(version, entry, section, 'fr').filter((row) => row.type === 'field');
        const chosen = found[pick % Math.max(1, found.length)];
        if (chosen?.type !== 'field') return;
        const back = withVersionPart(entry, version, partOf(chosen));
        const [name = ''] = chosen.path;
        expect(back).toEqual({ ...entry, values: { ...entry.values, [name]: version.values[name] } });
      }),
      { numRuns: 200 },
    );
  });

  it('does nothing about what is on neither side', () => {
    const [section] = sections;
    if (!section) throw new Error('There is a section');
    const [entry] = fc.sample(entryOf(section), 1);
    if (!entry) throw new Error('There is an entry');
    const version = versionOf(entry, 'sitting').body;
    expect(withVersionPart(entry, version, { type: 'item', path: ['nowhere', 'x'] })).toBe(entry);
    expect(withVersionPart(entry, version, { type: 'field', path: ['nowhere'] })).toBe(entry);
  });
});

describe('compareVersion', () => {
  it('finds nothing exactly when both say the same', () => {
    fc.assert(
      fc.property(twoStates, ({ entry, version }) => {
        const isSame =
          sameValue(entry.values, version.values) &&
          sameValue(entry.proofs, version.proofs) &&
          entry.contentLanguage === version.contentLanguage;
        expect(compareVersion(version, entry, sectionOf(entry.section), 'fr').length === 0).toBe(isSame);
      }),
      { numRuns: 200 },
    );
  });
});

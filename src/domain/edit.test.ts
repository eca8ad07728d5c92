import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../tests/generators/contents.ts';
import { aMission, anEntry, aPost, countingIds } from '../../tests/fixtures/entries.ts';
import { itemAt, valueAt } from './address.ts';
import { applyPatches, invertPatches } from './change.ts';
import {
  addItem,
  broughtBack,
  completeValues,
  duplicateEntry,
  duplicateItem,
  fieldFor,
  listFor,
  moveItem,
  parseValue,
  removeItem,
  setField,
} from './edit.ts';
import type { Entry, Patch, ProofReference } from './records.ts';
import { employment } from './sections/employment.ts';
import { sections } from './sections/index.ts';

const competences = {
  knowledge: [{ id: 'k', label: 'WMS' }],
  skills: [{ id: 's', label: 'Gerber', level: 'autonome' }],
  aptitudes: [],
};
const mission = aMission('m', { title: 'Ranger', competences });
const job = anEntry('employment', 'job', {
  employer: 'Logi’Sud',
  posts: [aPost('a', { title: 'Cariste', missions: [mission] }), aPost('b'), aPost('c')],
});
const proof: ProofReference = {
  id: 'proof',
  path: ['posts', 'a', 'missions', 'm'],
  sha256: '0'.repeat(64),
  name: 'attestation.pdf',
  type: 'application/pdf',
  addedAt: '2026-11-20T08:30:00.000Z',
};

function after(entry: Entry, patches: readonly Patch[]): Entry {
  const result = applyPatches(entry, patches);
  if (!result) throw new Error('the entry is still there');
  expect(applyPatches(result, invertPatches(patches))).toEqual(entry);
  return result;
}

const postIds = (entry: Entry): unknown =>
  (valueAt(entry.values, ['posts']) as readonly { readonly id: string }[]).map((post) => post.id);

describe('a field', () => {
  it('is written where its address leads', () => {
    const path = ['posts', 'a', 'missions', 'm', 'title'];
    const written = after(job, setField(job, path, 'Charger'));
    expect(valueAt(written.values, path)).toBe('Charger');
    expect(valueAt(written.values, ['posts', 'a', 'title'])).toBe('Cariste');
  });

  it('that holds the value already is not written', () => {
    expect(setField(job, ['employer'], 'Logi’Sud')).toEqual([]);
    expect(
      setField(job, ['posts', 'a', 'missions', 'm', 'competences'], structuredClone(competences)),
    ).toEqual([]);
  });

  it.each([[['posts', 'gone', 'title']], [['nothing']], [[]]])(
    'at %j is refused: it leads nowhere',
    (path) => {
      expect(() => setField(job, path, 'x')).toThrow('Nothing at');
    },
  );

  it('is stored composed, and refused when it is of another kind', () => {
    expect(parseValue(fieldFor(employment, ['employer']), 'e\u0301te\u0301')).toBe('été');
    expect(() => parseValue(fieldFor(employment, ['employer']), 3)).toThrow('expected string');
    expect(() => fieldFor(employment, ['posts', 'a'])).toThrow('No field');
    expect(() => listFor(employment, ['employer'])).toThrow('Not a list');
  });

  it('that nobody gave is empty, and one that is not declared is refused', () => {
    expect(completeValues(employment.fields, { employer: 'x' })['posts']).toEqual([]);
    expect(() => completeValues(employment.fields, { unknown: 'x' })).toThrow('Unrecognized key');
  });
});

describe('an item', () => {
  it.each([
    [undefined, ['a', 'b', 'c', 'new']],
    [0, ['new', 'a', 'b', 'c']],
    [2, ['a', 'b', 'new', 'c']],
    [99, ['a', 'b', 'c', 'new']],
  ])('is added at %s', (index, ids) => {
    expect(postIds(after(job, addItem(job, ['posts'], aPost('new'), index)))).toEqual(ids);
  });

  it.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['b', -5, ['b', 'a', 'c']],
    ['b', 99, ['a', 'c', 'b']],
  ])('%s moves to %s', (id, index, ids) => {
    expect(postIds(after(job, moveItem(job, ['posts', id], index)))).toEqual(ids);
  });

  it('that is moved to its own place is not written', () => {
    expect(moveItem(job, ['posts', 'b'], 1)).toEqual([]);
  });

  it('is removed', () => {
    expect(postIds(after(job, removeItem(job, ['posts', 'b'])))).toEqual(['a', 'c']);
  });

  it('is removed with the proofs, origins and open questions inside it, in one change', () => {
    const question = { path: ['posts', 'a', 'title'], value: 'x', revision: job.revision };
    const origin = { path: ['posts', 'a'], by: 'x', at: job.createdAt, via: 'import:x' };
    const kept = { ...proof, id: 'kept', path: ['posts', 'b'] };
    const full: Entry = { ...job, proofs: [proof, kept], undecided: [question], origins: [origin] };
    const left = after(full, removeItem(full, ['posts', 'a']));
    expect(postIds(left)).toEqual(['b', 'c']);
    expect([left.proofs, left.undecided, left.origins]).toEqual([[kept], [], []]);
  });

  it('is duplicated behind itself, with a new id for it and for all that is in it', () => {
    const { item, patches } = duplicateItem(job, employment, ['posts', 'a'], countingIds());
    const copied = after(job, patches);
    expect(postIds(copied)).toEqual(['a', item, 'b', 'c']);
    const copy = itemAt(copied.values, ['posts', item]);
    const original = JSON.stringify(itemAt(job.values, ['posts', 'a']));
    expect(idsIn(copy).filter((id) => idsIn(job.values).includes(id))).toEqual([]);
    expect(withoutIds(JSON.stringify(copy))).toBe(withoutIds(original));
  });

  it.each([[['posts', 'gone']], [['posts']], [[]]])('at %j is refused: there is none', (path) => {
    expect(() => removeItem(job, path)).toThrow('No item');
    expect(() => moveItem(job, path, 0)).toThrow('No item');
  });

  it('is refused in a field that is no list', () => {
    expect(() => addItem(job, ['employer'], aPost('new'))).toThrow('No list');
  });
});

describe('a copy of an entry', () => {
  it('says the same, shares no id, and leaves proofs, rank and bin to the original', () => {
    const made = {
      id: 'copy',
      createdAt: '2026-11-23T10:00:00.000Z',
      revision: { ...job.revision, id: 'first' },
    };
    for (const section of sections) {
      fc.assert(
        fc.property(entryOf(section), (original) => {
          const copy = duplicateEntry({ ...original, proofs: [proof] }, section, made, countingIds());
          const shared = idsIn(copy.values).filter((id) => idsIn(original.values).includes(id));
          expect(shared).toEqual([]);
          expect(withoutIds(JSON.stringify(copy.values))).toBe(withoutIds(JSON.stringify(original.values)));
          expect({ ...copy, values: {} }).toEqual({
            id: 'copy',
            section: section.type,
            values: {},
            proofs: [],
            origins: [{ path: [], by: original.id, at: made.createdAt, via: 'duplicate' }],
            undecided: [],
            createdAt: made.createdAt,
            updatedAt: made.createdAt,
            revision: made.revision,
          });
        }),
        { numRuns: 50 },
      );
    }
  });
});

it('takes an entry out of the bin without leaving a trace', () => {
  expect(broughtBack({ ...job, deletedAt: job.createdAt })).toEqual(job);
  expect('deletedAt' in broughtBack({ ...job, deletedAt: job.createdAt })).toBe(false);
});

/** Ids of items and competences: whatever object holds an `id` key among stored values. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

const withoutIds = (json: string): string => json.replace(/"id":"[^"]*"/gu, '"id":""');

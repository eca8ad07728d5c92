import { describe, expect, it } from 'vitest';
import { emptyValues } from './fields/kinds.ts';
import type { Entry, Undecided } from './records.ts';
import { employment } from './sections/employment.ts';
import { decide } from './undecided.ts';

const revision = { id: 'r2', parents: ['r1'], at: '2026-11-01T10:00:00.000Z', device: 'b' };
const post = (id: string) => ({ id, values: emptyValues(employment.fields.posts.fields) });
const rows = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id }));
const mission = {
  id: 'm',
  values: {
    ...emptyValues(employment.fields.posts.fields.missions.fields),
    competences: { knowledge: rows('k'), skills: rows('s1', 's2'), aptitudes: [] },
  },
};

function entryWith(undecided: readonly Undecided[]): Entry {
  const full = { ...post('p2'), values: { ...post('p2').values, missions: [mission] } };
  return {
    id: 'e',
    section: 'employment',
    values: { ...emptyValues(employment.fields), employer: 'Ici', posts: [post('p1'), full] },
    proofs: [],
    origins: [],
    undecided,
    createdAt: revision.at,
    updatedAt: revision.at,
    revision: { ...revision, id: 'r1', parents: [] },
  };
}
const now = '2026-11-23T10:00:00.000Z';

describe('decide', () => {
  const other: Undecided = { path: ['sector'], value: 'x', revision };

  it('keeps what is shown and settles only that conflict', () => {
    const conflict: Undecided = { path: ['employer'], value: 'Là-bas', revision };
    const entry = entryWith([conflict, other]);
    expect(decide(entry, conflict, 'keep', now)).toEqual({ ...entry, undecided: [other] });
  });

  it('takes the other side of a field', () => {
    const conflict: Undecided = { path: ['employer'], value: 'Là-bas', revision };
    const entry = entryWith([conflict]);
    expect(decide(entry, conflict, 'take', now)).toEqual({
      ...entry,
      undecided: [],
      values: { ...entry.values, employer: 'Là-bas' },
    });
  });

  it('removes the element that the other side removed', () => {
    const conflict: Undecided = { path: ['posts', 'p1'], value: null, revision };
    const entry = entryWith([conflict]);
    const { posts } = decide(entry, conflict, 'take', now).values;
    expect(posts).toEqual([(entry.values['posts'] as readonly object[])[1]]);
  });

  it('removes the competence that the other side removed', () => {
    const path = ['posts', 'p2', 'missions', 'm', 'competences', 's1'];
    const conflict: Undecided = { path, value: null, revision };
    const told = JSON.stringify(decide(entryWith([conflict]), conflict, 'take', now).values);
    expect(told).not.toContain('s1');
    expect(told).toContain('s2');
  });

  it('puts the entry in the bin when the other side did', () => {
    const conflict: Undecided = { path: [], value: null, revision };
    expect(decide(entryWith([conflict]), conflict, 'take', now).deletedAt).toBe(now);
  });
});

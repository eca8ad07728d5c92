import { describe, expect, it } from 'vitest';
import { aMission, anEntry, aPost } from '../../tests/fixtures/entries.ts';
import { collectCompetences, createCompetenceCollector, moveCompetence, repeatedIds } from './competences.ts';
import type { CompetencesValue } from './fields/field.ts';
import type { Entry } from './records.ts';

const none: CompetencesValue = { knowledge: [], skills: [], aptitudes: [] };
const rows = (...labels: readonly string[]) => labels.map((label, index) => ({ id: `c${index}`, label }));

/** A job with one post, whose missions have these skills. */
function job(id: string, updatedAt: string, ...missions: readonly (readonly string[])[]): Entry {
  const given = missions.map((skills, index) =>
    aMission(`${id}-m${index}`, { competences: { ...none, skills: rows(...skills) } }),
  );
  const more = { updatedAt };
  return anEntry('employment', id, { posts: [aPost(`${id}-p`, { missions: given })] }, more);
}

describe('the competences of a passport', () => {
  it('are one when only capitals, accents or spaces differ, in the spelling written last', () => {
    const known = collectCompetences([
      job('old', '2026-01-01T00:00:00.000Z', ['preparer une  commande']),
      job('new', '2026-02-01T00:00:00.000Z', ['Préparer une commande']),
    ]);
    expect(known).toEqual({
      knowledge: [],
      skills: [
        {
          key: 'preparer une commande',
          label: 'Préparer une commande',
          lastUsed: '2026-02-01T00:00:00.000Z',
          places: [
            {
              entry: 'new',
              section: 'employment',
              path: ['posts', 'new-p', 'missions', 'new-m0', 'competences'],
            },
            {
              entry: 'old',
              section: 'employment',
              path: ['posts', 'old-p', 'missions', 'old-m0', 'competences'],
            },
          ],
        },
      ],
      aptitudes: [],
    });
  });

  it('come with those of most missions first; a mission that says one twice counts once', () => {
    const known = collectCompetences([
      job('a', '2026-01-01T00:00:00.000Z', ['Charger', 'charger', ' '], ['Étiqueter'], ['Étiqueter']),
    ]);
    expect(known.skills.map(({ label, places }) => [label, places.length])).toEqual([
      ['Étiqueter', 2],
      ['Charger', 1],
    ]);
  });

  it('are read again only where a revision is new', () => {
    const collect = createCompetenceCollector();
    const entries = [
      job('a', '2026-01-01T00:00:00.000Z', ['Charger']),
      job('b', '2026-01-02T00:00:00.000Z', ['Filmer']),
    ];
    collect(entries);
    const unread = new Proxy(entries[0] ?? job('', ''), {
      get: (entry, key: keyof Entry) => {
        if (key === 'values') throw new Error('read again');
        return entry[key];
      },
    });
    const after = {
      ...job('b', '2026-01-03T00:00:00.000Z', ['Peser']),
      revision: { ...job('b', '').revision, id: 'r2' },
    };
    expect(collect([unread, after]).skills.map(({ label }) => label)).toEqual(['Peser', 'Charger']);
    expect(collect([after]).skills.map(({ label }) => label)).toEqual(['Peser']);
  });
});

it('finds the lines that say again what is above them', () => {
  expect(repeatedIds(rows('Rigueur', 'Patience', 'rigueur', 'RIGUEUR '))).toEqual(new Set(['c2', 'c3']));
});

it('moves a competence to another column with its id, its level and where it comes from', () => {
  const reference = {
    scheme: 'ROME',
    version: '4.0 v60',
    code: '300473',
    label: 'Faire preuve de réactivité',
  };
  const row = { id: 'x', label: 'Réagir', level: 'AUTONOME', reference };
  const value = { ...none, skills: [row], aptitudes: rows('Calme') };
  expect(moveCompetence(value, 'x', 'skills', 'aptitudes')).toEqual({
    ...none,
    aptitudes: [...rows('Calme'), row],
  });
  expect(moveCompetence(value, 'gone', 'skills', 'aptitudes')).toBe(value);
});

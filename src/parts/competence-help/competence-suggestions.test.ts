import { describe, expect, it } from 'vitest';
import type { KnownCompetence } from '../../domain/competences.ts';
import { competences as words } from '../../i18n/fr/competences.ts';
import { competences as english } from '../../i18n/en/competences.ts';
import { competenceSuggestions, pickedCompetence } from './competence-suggestions.ts';

const known = (label: string, missions: number, key = label.toLowerCase()): KnownCompetence => ({
  key,
  label,
  places: Array.from({ length: missions }, (_, index) => ({
    entry: 'e',
    section: 'employment',
    path: ['posts', 'p', 'missions', `m${index}`, 'competences'],
  })),
  lastUsed: '2026-11-20T08:30:00.000Z',
});

const asked = { column: 'aptitudes', text: '', rows: [], known: [], language: 'fr', words } as const;

describe('while one types', () => {
  it('come first the competences of one’s own missions, then those of ROME', () => {
    const found = competenceSuggestions({ ...asked, text: 'rig', known: [known('Rigueur', 3)] });
    expect(found).toEqual([
      {
        id: 'known:rigueur',
        label: 'Rigueur',
        detail: 'déjà dans 3 missions',
        group: 'Déjà dans votre passeport',
      },
      {
        id: 'rome:300490',
        label: 'Faire preuve de rigueur et de précision',
        detail: expect.stringMatching(/^Capacité à réaliser des tâches/u) as string,
        group: 'Savoir-être du ROME',
      },
    ]);
  });

  it('is found what had another name before, and by everyday words', () => {
    const [first] = competenceSuggestions({ ...asked, text: 'gerer son st' });
    expect(first?.label).toBe('Faire preuve de contrôle de soi');
    expect(first?.detail).toMatch(/^Autrefois «\u00a0Gérer son stress\u00a0»\. Capacité/u);
    expect(competenceSuggestions({ ...asked, text: 'patience' }).map(({ id }) => id)).toEqual([
      'rome:300478',
    ]);
  });

  it('is not offered what is in the column already, nor what is typed to the letter', () => {
    const rows = [{ id: 'a', label: 'RIGUEUR' }];
    expect(
      competenceSuggestions({ ...asked, column: 'knowledge', rows, known: [known('Rigueur', 1)] }),
    ).toEqual([]);
    expect(
      competenceSuggestions({
        ...asked,
        column: 'knowledge',
        text: 'hygiene',
        known: [known('Hygiène', 1, 'hygiene')],
      }),
    ).toEqual([]);
  });

  it('has the transversal savoir-faire in the skills, once a word is typed', () => {
    expect(competenceSuggestions({ ...asked, column: 'skills' })).toEqual([]);
    const found = competenceSuggestions({ ...asked, column: 'skills', text: 'prendre la par' });
    expect(found.map(({ id, label }) => [id, label])).toEqual([
      ['rome:300413', 'Prendre la parole en public'],
    ]);
  });

  it('says of the English lists that they are our translation', () => {
    const [first] = competenceSuggestions({ ...asked, text: 'reacting', language: 'en', words: english });
    expect(first).toMatchObject({
      label: 'Reacting quickly',
      detail: expect.stringContaining('Our translation. In ROME: “Faire preuve de réactivité”.') as string,
    });
  });
});

describe('what is picked', () => {
  it('keeps the code and the French label of the edition', () => {
    expect(pickedCompetence('Reacting quickly', { id: 'rome:300473' }, [])).toEqual({
      label: 'Reacting quickly',
      reference: { scheme: 'ROME', version: '4.0 v60', code: '300473', label: 'Faire preuve de réactivité' },
    });
  });

  it('is the words alone when they were typed, or when it is one’s own', () => {
    expect(pickedCompetence('Rigueur', undefined, [])).toEqual({ label: 'Rigueur' });
    expect(pickedCompetence('Rigueur', { id: 'known:rigueur' }, [known('Rigueur', 1)])).toEqual({
      label: 'Rigueur',
    });
  });
});

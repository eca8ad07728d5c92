import { describe, expect, it } from 'vitest';
import { composePhrase, partsOf, phraseExamples, verbGroups, withSituation } from './competence-phrases.ts';
import { competenceColumns } from './fields/field.ts';
import { languages } from './language.ts';

describe('a phrase', () => {
  it('puts verb, object, context and result one after the other', () => {
    const phrase = { verb: 'charger', object: ' un camion.', context: 'au chariot', result: 'sans casse ;' };
    expect(composePhrase('skills', phrase, 'fr')).toBe('Charger un camion au chariot, sans casse');
  });

  it('leaves no gap for what was passed over, and is nothing while nothing is said', () => {
    expect(composePhrase('skills', { object: 'des commandes' }, 'fr')).toBe('Des commandes');
    expect(composePhrase('skills', { verb: 'Vendre', result: '  ' }, 'fr')).toBe('Vendre');
    expect(composePhrase('aptitudes', { situation: 'j’ai aidé' }, 'fr')).toBe('J’ai aidé');
    for (const column of competenceColumns) expect(composePhrase(column, {}, 'fr')).toBe('');
  });

  it('ties a quality to a situation, in the typography of its language', () => {
    expect(withSituation('Faire preuve de réactivité', 'J’ai trouvé un remplaçant.', 'fr')).toBe(
      'Faire preuve de réactivité\u00A0: j’ai trouvé un remplaçant',
    );
    expect(withSituation('Reacting quickly', 'I found a stand-in', 'en')).toBe(
      'Reacting quickly: I found a stand-in',
    );
  });

  it('keeps the capital of a name', () => {
    expect(withSituation('Écoute', 'Jean était inquiet', 'fr')).toBe('Écoute\u00A0: Jean était inquiet');
  });
});

describe('the examples', () => {
  const all = phraseExamples.flatMap((example) =>
    competenceColumns.flatMap((column) =>
      languages.map((language) => ({ column, phrase: example[column][language], language })),
    ),
  );

  it('answer only what their column asks', () => {
    for (const { column, phrase } of all) {
      expect(Object.keys(phrase).filter((part) => !partsOf[column].some((asked) => asked === part))).toEqual(
        [],
      );
    }
  });

  it('are all different, and say at least two things', () => {
    const told = all.map(({ column, phrase, language }) => composePhrase(column, phrase, language));
    expect(new Set(told).size).toBe(told.length);
    for (const { phrase } of all) expect(Object.keys(phrase).length).toBeGreaterThan(1);
  });
});

it('offers each verb once, in both languages', () => {
  const verbs = verbGroups.flatMap((group) => group.verbs);
  expect(new Set(verbs.map(({ fr }) => fr)).size).toBe(verbs.length);
  expect(verbs.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([]);
});

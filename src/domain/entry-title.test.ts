import { describe, expect, it } from 'vitest';
import { aMission, anEntry, aPost } from '../../tests/fixtures/entries.ts';
import { displayName } from './display-name.ts';
import { entryTitle, headlineTexts, itemTitle } from './entry-title.ts';
import type { LanguageLevelsValue, ListField } from './fields/field.ts';
import { kinds } from './fields/kinds.ts';
import { employment } from './sections/employment.ts';
import { habilitation } from './sections/habilitation.ts';
import { identity } from './sections/identity.ts';
import { language } from './sections/language.ts';

const posts: ListField = employment.fields.posts;
const missions: ListField = employment.fields.posts.fields.missions;

describe('the title of an entry', () => {
  it('is its first title field that is given, in one line', () => {
    const permit = anEntry('habilitation', 'p', { title: ' CACES R.489 ', family: { other: 'Nacelles' } });
    expect(entryTitle(permit, habilitation, 'fr')).toBe('CACES R.489');
  });

  it('falls to the next field, in the form made for titles', () => {
    const other = anEntry('habilitation', 'p', { family: { other: 'Nacelles' } });
    expect(entryTitle(other, habilitation, 'fr')).toBe('Nacelles');
    const row = habilitation.fields.family.codelist.rows.find((each) => each.short !== undefined);
    if (!row) throw new Error('some family has a short label');
    const known = anEntry('habilitation', 'p', { family: { code: row.code } });
    expect(entryTitle(known, habilitation, 'en')).toBe(row.short?.en);
  });

  it('keeps a code that this version does not know', () => {
    const later = anEntry('habilitation', 'p', { family: { code: 'LATER' } });
    expect(entryTitle(later, habilitation, 'fr')).toBe('LATER');
  });

  it('is empty when nothing names the entry yet', () => {
    expect(entryTitle(anEntry('employment', 'e'), employment, 'fr')).toBe('');
  });
});

describe('the headline of an entry', () => {
  it('tells the facts that are given', () => {
    const job = anEntry('employment', 'e', {
      sector: 'Transport',
      place: { text: 'Lyon', postcode: '', country: '' },
    });
    expect(headlineTexts(job, employment, 'fr')).toEqual(['Transport', 'Lyon']);
    expect(headlineTexts(anEntry('employment', 'e'), employment, 'fr')).toEqual([]);
  });

  it('joins the choices of one field', () => {
    const permit = anEntry('habilitation', 'p', {
      categories: [{ other: '1A' }, { other: '3' }],
      issuer: 'AFTRAL',
    });
    expect(headlineTexts(permit, habilitation, 'fr')).toEqual(['1A, 3', 'AFTRAL']);
  });
});

describe('the title of an item', () => {
  it('is its first title field that is given', () => {
    expect(itemTitle(aPost('a', { title: 'Cariste' }), posts, 'fr')).toBe('Cariste');
    expect(itemTitle(aPost('a'), posts, 'fr')).toBe('');
  });

  it('is the first line of a longer text', () => {
    const mission = aMission('m', { description: '\n  Je décharge.\nJe range.' });
    expect(itemTitle(mission, missions, 'fr')).toBe('Je décharge.');
  });
});

describe('the name of the person', () => {
  it.each([
    [{ givenNames: 'Zoé', usageName: 'Lefèvre', birthName: 'Martin' }, 'Zoé Lefèvre'],
    [{ givenNames: 'Zoé', birthName: 'Martin' }, 'Zoé Martin'],
    [{ givenNames: ' Zoé ' }, 'Zoé'],
    [{ usageName: 'Lefèvre' }, 'Lefèvre'],
    [{}, ''],
  ])('from %o is « %s »', (given, name) => {
    expect(displayName(anEntry('identity', 'i', given).values)).toBe(name);
  });

  it('stands in fields that the section has', () => {
    expect(Object.keys(identity.fields)).toEqual(
      expect.arrayContaining(['givenNames', 'usageName', 'birthName']),
    );
  });
});

describe('the levels of a language under its name', () => {
  const line = (levels: Partial<LanguageLevelsValue>) => {
    const entry = anEntry('language', 'l', { levels: { ...kinds.languageLevels.empty, ...levels } });
    return ['fr' as const, 'en' as const].map((lang) => headlineTexts(entry, language, lang));
  };

  it('are the one for the whole, in a few signs, and those of the activities that have one', () => {
    expect(line({ overall: { code: 'B1' } })).toEqual([['B1'], ['B1']]);
    expect(line({ overall: { code: 'B1' }, reading: { other: 'bien' } })).toEqual([
      ['B1, Lire\u00a0: bien'],
      ['B1, Reading: bien'],
    ]);
    expect(line({ writing: { code: 'NATIVE' } })).toEqual([
      ['Écrire\u00a0: Langue maternelle'],
      ['Writing: Mother tongue'],
    ]);
    expect(line({})).toEqual([[], []]);
  });
});

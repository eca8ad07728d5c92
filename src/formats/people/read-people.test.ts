import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsSchema } from '../../domain/contents-schema.ts';
import type { Values } from '../../domain/fields/field.ts';
import { valuesText } from '../../domain/fields/kinds.ts';
import type { PassportContents } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import {
  countWords,
  isDateWord,
  largerCareers,
  leavesOf,
  ownCareers,
} from '../../../tests/tools/told-words.ts';
import { readPeople, type ReadPeople } from './read-people.ts';

const now = '2026-11-23T12:00:00.000Z';
const root = join(import.meta.dirname, '..', '..', '..');
const fixture = join(root, 'tests', 'fixtures', 'people', 'camille.json');

function read(bytes: Uint8Array): ReadPeople {
  const result = readPeople(bytes, now);
  if (!result.ok) throw new Error(result.error.place);
  return result.value;
}

function textsOf(contents: PassportContents): readonly string[] {
  return contents.entries.flatMap((entry) => valuesText(entry.values, sectionOf(entry.section).fields, 'fr'));
}

/** Words of the file that the passport does not say as often; those of dates must be there once. */
function lostWords(bytes: Uint8Array): readonly string[] {
  const kept = countWords(textsOf(read(bytes).contents));
  const told = countWords(leavesOf(JSON.parse(new TextDecoder().decode(bytes)), 'fr'));
  expect(told.size).toBeGreaterThan(50);
  return [...told]
    .filter(([word, times]) => (kept.get(word) ?? 0) < (isDateWord(word) ? 1 : times))
    .map(([word]) => word);
}

/** Values that were given, by section. */
function given(contents: PassportContents, section: string): readonly Values[] {
  return contents.entries
    .filter((entry) => entry.section === section)
    .map(({ values }) =>
      Object.fromEntries(
        Object.entries(values).filter(
          ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
        ),
      ),
    );
}

describe('a career in the neutral format', () => {
  it('becomes a passport that the schema accepts as it is', async () => {
    const { contents } = read(await readFile(fixture));
    const { proofs, ...records } = contents;
    expect(proofs).toEqual([]);
    expect(contentsSchema.parse(records)).toEqual(records);
    const ids = JSON.stringify(contents).match(/"id":"[^"]+"/gu) ?? [];
    // A revision is told by its entry and by the revisions' table.
    expect(new Set(ids).size).toBe(ids.length - contents.revisions.length);
  });

  it('loses no word', async () => {
    for (const { name, bytes } of [...(await ownCareers()), ...(await largerCareers())]) {
      expect({ name, lost: lostWords(bytes) }).toEqual({ name, lost: [] });
    }
  });

  it('gives the same passport for the same file', async () => {
    const bytes = await readFile(fixture);
    expect(read(bytes)).toEqual(read(new Uint8Array(bytes)));
  });

  it('understands licences and accreditations, and keeps the words of those it does not', async () => {
    expect(given(read(await readFile(fixture)).contents, 'habilitation')).toMatchObject([
      {
        family: { code: 'CACES_R489' },
        title: 'CACES R489 chariots',
        categories: [{ code: 'CACES_R489.1A' }, { code: 'CACES_R489.3' }],
        issuer: 'Centre A',
        issued: { text: '2022-02-30' },
        validUntil: '2027-02-27',
      },
      {
        family: { code: 'CACES_R389' },
        title: 'CACES R.389',
        categories: [{ other: '3, 9' }],
        issued: '2012',
      },
      {
        family: { code: 'HAB_ELEC' },
        title: 'BE manœuvre',
        categories: [{ code: 'HAB_ELEC.BE_MANOEUVRE' }],
        kind: { code: 'EMPLOYER' },
        notes: 'Niveau\u00a0: 2',
      },
      {
        family: { other: 'Cordage maison' },
        title: 'Nœuds',
        categories: [{ other: 'A ; B' }],
        kind: { code: 'PERSONAL' },
      },
      {
        family: { code: 'PERMIS_CONDUIRE' },
        title: 'Permis B',
        categories: [{ code: 'PERMIS_CONDUIRE.B' }],
        issued: '2010-05-04',
      },
      {
        family: { code: 'PERMIS_CONDUIRE' },
        title: 'Permis tracteur',
        categories: [{ other: 'tracteur' }],
        issued: { text: 'vers 2008' },
      },
    ]);
  });

  it('understands contracts, working times and periods, and keeps the words of those it does not', async () => {
    const [jobs] = given(read(await readFile(fixture)).contents, 'employment');
    const posts = Array.isArray(jobs?.['posts']) ? jobs['posts'] : [];
    expect(jobs).toMatchObject({
      idcc: '16',
      place: { text: 'Nîmes', postcode: '30900', country: '' },
      notes:
        'headOffice\u00a0: Lyon\nCariste <nuit> & quai\n  manager\u00a0:\n    name\u00a0: M. Duval\n  weather\u00a0: froid',
    });
    expect(posts).toMatchObject([
      {
        values: {
          contract: { code: 'INTERIM' },
          workingTime: { code: 'TEMPS_PARTIEL' },
          workingShare: { amount: '28', unit: 'hours-week' },
          period: { start: '2012-03', end: { state: 'ongoing' } },
        },
      },
      {
        values: {
          contract: { other: 'CDD de la cerise' },
          workingTime: { other: 'temps plein l’été' },
          workingShare: null,
          period: { start: { text: 'été 2011' }, end: { state: 'ended', date: '2011-08-31' } },
        },
      },
    ]);
  });

  it('tells in French, at the end of the notes of each entry, what has no field', async () => {
    const { contents, noted } = read(await readFile(fixture));
    expect(contents.entries[0]?.values['notes']).toBe(
      [
        'pets\u00a0: un chat',
        '',
        'awards',
        '– Médaille',
        '  Dates\u00a0: de 2019, fin non précisée',
        '  Date\u00a0: 5\u00a0janvier 2020',
        '  end\u00a0:',
        '    where\u00a0: Arles',
        '– Coupe',
        '  Date\u00a0: 2021',
      ].join('\n'),
    );
    expect(noted.map(({ section, title }) => [section, title])).toEqual([
      ['identity', 'Camille Thévenin-Ba'],
      ['employment', 'Entrepôts Gambetta'],
      ['habilitation', 'BE manœuvre'],
    ]);
  });

  it.each([
    ['no JSON', 'hello', ''],
    ['another JSON', '{"resume": {}}', ''],
    ['a list', '[]', ''],
    ['a value of another shape', '{"employments": [{"positions": "none"}]}', 'employments.0.positions'],
    ['a prototype key', '{"person": {"__proto__": {}}}', ''],
    ['a tower of brackets', `{"person": {"x": ${'['.repeat(9999)}${']'.repeat(9999)}}}`, ''],
  ])('refuses %s', (_what, text, place) => {
    expect(readPeople(new TextEncoder().encode(text), now)).toEqual({
      ok: false,
      error: { type: 'NotPeople', place },
    });
  });

  it.each([
    ['nothing', '{}', []],
    ['empty lists', '{"education": [], "interests": []}', []],
    ['studies alone', '{"education": [{"title": "CAP"}]}', ['education']],
    ['interests alone', '{"interests": ["Échecs"]}', ['project']],
    ['an empty person', '{"person": {}}', ['identity']],
    ['a key of its own beside', '{"mandates": [], "cats": 2}', ['identity']],
  ])('accepts %s', (_what, text, sections) => {
    const { contents } = read(new TextEncoder().encode(text));
    expect(contents.entries.map((entry) => entry.section)).toEqual(sections);
  });
});

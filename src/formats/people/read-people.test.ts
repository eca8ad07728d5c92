import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsSchema } from '../../domain/contents-schema.ts';
import type { Values } from '../../domain/fields/field.ts';
import { valuesText } from '../../domain/fields/kinds.ts';
import { fold } from '../../domain/fold.ts';
import { formatPartialDate, isPartialDate } from '../../domain/partial-date.ts';
import type { PassportContents } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { readPeople, type ReadPeople } from './read-people.ts';

const now = '2026-11-23T12:00:00.000Z';
const root = join(import.meta.dirname, '..', '..', '..');
const fixture = join(root, 'tests', 'fixtures', 'people', 'camille.json');
/** Larger careers, beside the project on some machines. */
const shared = join(root, '..', 'shared', 'people');

function read(bytes: Uint8Array): ReadPeople {
  const result = readPeople(bytes, now);
  if (!result.ok) throw new Error(result.error.place);
  return result.value;
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function textsOf(contents: PassportContents): readonly string[] {
  return contents.entries.flatMap((entry) => valuesText(entry.values, sectionOf(entry.section).fields, 'fr'));
}

/** How often each word is there. */
function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Answers that the format writes in English and people read in French. */
const answers: Readonly<Record<string, string>> = {
  yes: 'oui',
  no: 'non',
  partial: 'en partie',
  true: 'oui',
  false: 'non',
};

const monthNames = new Set(
  Array.from({ length: 12 }, (_, month) =>
    formatPartialDate(`2020-${String(month + 1).padStart(2, '0')}`, 'fr', 'long'),
  ).flatMap(wordsOf),
);

/** Every leaf of the file as a person would expect to read it. */
function leaves(value: unknown, key = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leaves(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => leaves(item, name));
  if (value === null || (key === 'end' && value === 'unknown')) return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (key === 'obtained' || key === 'employerBound') return [answers[text] ?? dateText(text)];
  return [typeof value === 'number' ? text : dateText(text)];
}

/** A date in words, as it is told in notes and in the text of a field. */
function dateText(text: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && isPartialDate(text)
    ? formatPartialDate(text, 'fr', 'long')
    : text;
}

function expectEveryWord(bytes: Uint8Array): void {
  const kept = countWords(textsOf(read(bytes).contents));
  const told = countWords(leaves(JSON.parse(new TextDecoder().decode(bytes))));
  expect(told.size).toBeGreaterThan(50);
  // A period may say its year or its month once for both ends: numbers and months must be there, other words as often as told.
  const isDateWord = (word: string): boolean => /^\d+$/u.test(word) || monthNames.has(word);
  const least = (word: string, times: number): number => (isDateWord(word) ? 1 : times);
  expect([...told].filter(([word, times]) => (kept.get(word) ?? 0) < least(word, times))).toEqual([]);
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
    expectEveryWord(await readFile(fixture));
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
        employerBound: 'yes',
        notes: 'Niveau\u00a0: 2',
      },
      {
        family: { other: 'Cordage maison' },
        title: 'Nœuds',
        categories: [{ other: 'A ; B' }],
        employerBound: 'no',
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

  it('tells in French, in the notes of the identity, what has no section yet', async () => {
    const { contents, toNotes } = read(await readFile(fixture));
    expect(toNotes.map(({ heading, titles }) => [heading, titles])).toEqual([
      ['Projet professionnel', []],
      ['pets', []],
      ['Études', ['BEP Logistique', 'Licence pro']],
      ['Formations', ['Gestes et postures']],
      ['Langues', ['occitan', 'anglais']],
      ['Centres d’intérêt', ['Pétanque', 'Apiculture (deux ruches)']],
      ['awards', ['Médaille', 'Coupe']],
    ]);
    expect(contents.entries[0]?.values['notes']).toContain(
      [
        'Études',
        '– BEP Logistique',
        '  Dates\u00a0: de septembre 2007 à juin 2009',
        '  Niveau\u00a0: 3',
        '  Établissement\u00a0: Lycée Mistral',
        '  Lieu\u00a0: Avignon (84)',
        '  Obtenu\u00a0: en partie',
        '  Notes\u00a0: Il manque',
        '  l’anglais.',
        '– Licence pro',
      ].join('\n'),
    );
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

  it('loses no word of the larger careers, where they are at hand', async () => {
    if (!existsSync(shared)) {
      process.stdout.write(
        'Larger careers are not on this machine: only the one of tests/fixtures was read.\n',
      );
      return;
    }
    const names = (await readdir(shared)).filter((name) => name.endsWith('.json'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expectEveryWord(await readFile(join(shared, name)));
  });
});

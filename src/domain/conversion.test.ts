import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anEntry, aMission, countingIds, years } from '../../tests/fixtures/entries.ts';
import { entryOf } from '../../tests/generators/contents.ts';
import { isItems, itemAt, type Path } from './address.ts';
import { convertEntry } from './conversion.ts';
import { conversionTargets } from './conversion-routes.ts';
import { entrySchema } from './contents-schema.ts';
import { completeValues } from './edit.ts';
import type { Fields, Values } from './fields/field.ts';
import { valuesText } from './fields/kinds.ts';
import { languages } from './language.ts';
import type { Entry } from './records.ts';
import type { Section } from './section.ts';
import { sectionOf, sections } from './sections/index.ts';

const made = {
  id: 'new',
  createdAt: '2026-11-23T10:00:00.000Z',
  revision: { id: 'r-new', parents: [], at: '2026-11-23T10:00:00.000Z', device: 'device-a' },
};
const pairs = sections.flatMap((from) => conversionTargets(from).map((to) => [from, to] as const));
const turned = (entry: Entry, to: string): Entry =>
  convertEntry(entry, sectionOf(to), made, countingIds(), 'fr').entry;

describe('every conversion that is offered', () => {
  test('is one of those that people need', () => {
    expect(
      pairs.filter(([from]) => from.chapter !== 'inbox').map(([from, to]) => `${from.type} → ${to.type}`),
    ).toEqual([
      'education → certification',
      'internship → employment',
      'training → certification',
      'training → habilitation',
      'certification → training',
      'certification → habilitation',
      'habilitation → certification',
      'volunteering → employment',
    ]);
    expect(pairs.filter(([from]) => from.type === 'note').length).toBe(
      sections.filter((section) => section.cardinality === 'many').length - 1,
    );
  });

  test.each(pairs.map(([from, to]) => [from.type, to.type, from, to] as const))(
    '%s → %s loses no word, and makes an entry of its section',
    (_from, _to, from, to) => {
      fc.assert(
        fc.property(entryOf(from), fc.constantFrom(...languages), (entry, language) => {
          const { entry: result } = convertEntry(entry, to, made, countingIds(), language);
          const told = valuesText(result.values, to.fields, language).join('\n');
          const lost = words(entry.values, from, language).filter((text) => !told.includes(text));
          expect(lost).toEqual([]);
          expect(entrySchema.parse(result)).toEqual(result);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(pairs.map(([from, to]) => [from.type, to.type, from, to] as const))(
    '%s → %s makes nothing public that was private',
    (_from, _to, from, to) => {
      fc.assert(
        fc.property(entryOf(from), (entry) => {
          const { entry: result } = convertEntry(entry, to, made, countingIds(), 'fr');
          const others = { ...entry.values, ...emptied(from.fields) };
          const known = words(others, from, 'fr').join('\n');
          const secrets = words(privateOnly(entry.values, from.fields), from, 'fr').filter(
            (text) => text.length > 3 && !known.includes(text),
          );
          const shown = valuesText({ ...result.values, ...emptied(to.fields) }, to.fields, 'fr').join('\n');
          expect(secrets.filter((text) => shown.includes(text))).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );
});

const words = (values: Values, section: Section, language: 'fr' | 'en'): readonly string[] =>
  valuesText(values, section.fields, language).filter((text) => text.trim() !== '');

const sensitive = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.sensitive === true ? [name] : []));
const emptied = (fields: Fields): Values => {
  const blank = completeValues(fields);
  return Object.fromEntries(
    sensitive(fields).flatMap((name) => (blank[name] === undefined ? [] : [[name, blank[name]]])),
  );
};
const privateOnly = (values: Values, fields: Fields): Values =>
  completeValues(
    fields,
    Object.fromEntries(
      sensitive(fields).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
    ),
  );

const internship = anEntry(
  'internship',
  'old',
  {
    title: 'Stagiaire vente',
    employer: 'Librairie du Port',
    period: years('2020-01', '2020-03'),
    duration: { amount: '8', unit: 'weeks' },
    tutor: 'Mme Le Gall',
    missions: [
      aMission('m1', {
        title: 'Tenir la caisse',
        competences: { knowledge: [], skills: [{ id: 'c1', label: 'Rendre la monnaie' }], aptitudes: [] },
      }),
    ],
    notes: 'Appeler Mme Le Gall',
  },
  {
    contentLanguage: 'fr',
    proofs: (
      [
        ['p1', []],
        ['p2', ['missions', 'm1']],
      ] as const
    ).map(([id, path]: readonly [string, Path]) => ({
      id,
      path,
      sha256: 'a'.repeat(64),
      name: 'attestation.pdf',
      type: 'application/pdf',
      addedAt: made.createdAt,
    })),
  },
);

describe('an internship that becomes a job', () => {
  const result = turned(internship, 'employment');
  const posts = isItems(result.values['posts']) ? result.values['posts'] : [];
  const [post] = posts;

  it('has its employer, one post with title, dates and missions, and the rest in the notes', () => {
    expect(result.values['employer']).toBe('Librairie du Port');
    expect(posts.length).toBe(1);
    expect(post?.values).toMatchObject({
      title: 'Stagiaire vente',
      period: years('2020-01', '2020-03'),
      team: 'Mme Le Gall',
    });
    expect(result.values['notes']).toBe('Appeler Mme Le Gall\nDurée réelle\u00a0: 8\u00a0semaines');
  });

  it('gives new ids to missions and competences', () => {
    const text = JSON.stringify(result.values);
    expect(text).toContain('Rendre la monnaie');
    expect(text).not.toMatch(/"(m1|c1)"/u);
  });

  it('keeps its proofs, at the entry and at the mission, and says what it was made of', () => {
    expect(result.proofs.map((proof) => proof.sha256)).toEqual(
      internship.proofs.map((proof) => proof.sha256),
    );
    const [whole, ofMission] = result.proofs;
    expect(whole?.path).toEqual([]);
    expect(itemAt(result.values, ofMission?.path ?? [])?.values['title']).toBe('Tenir la caisse');
    expect(result.origins).toEqual([{ path: [], by: 'old', at: made.createdAt, via: 'convert' }]);
  });
});

test('a proof of an element that is told in the notes is lifted to the entry', () => {
  const { blocs } = sectionOf('certification').fields;
  if (blocs?.kind !== 'list') throw new Error('A certification has blocs');
  const proof = {
    id: 'p',
    path: ['blocs', 'b1'],
    sha256: 'b'.repeat(64),
    name: 'bloc.pdf',
    type: 'application/pdf',
    addedAt: made.createdAt,
  };
  const values = {
    title: 'CléA',
    blocs: [{ id: 'b1', values: completeValues(blocs.fields, { title: 'Communiquer' }) }],
  };
  const result = turned(anEntry('certification', 'old', values, { proofs: [proof] }), 'training');
  expect(result.proofs.map((row) => row.path)).toEqual([[]]);
  expect(result.values['notes']).toBe('Communiquer – Nom du bloc\u00a0: Communiquer');
});

test('a training of some days becomes a certification obtained on the last one', () => {
  const values = { title: 'Formateur d’adultes', period: years('2019-02', '2019-06') };
  const result = turned(anEntry('training', 'old', values), 'certification');
  expect(result.values).toMatchObject({ title: 'Formateur d’adultes', obtained: '2019-06' });
  expect(result.values['notes']).toMatch(/^Dates\u00a0: /u);
});

test('a family names a certification only where no title was given', () => {
  const named = anEntry('habilitation', 'a', { title: 'SST', family: { other: 'Secourisme' } });
  const unnamed = anEntry('habilitation', 'b', { family: { other: 'Secourisme' } });
  expect(turned(named, 'certification').values).toMatchObject({
    title: 'SST',
    notes: 'Famille\u00a0: Secourisme',
  });
  expect(turned(unnamed, 'certification').values).toMatchObject({ title: 'Secourisme', notes: '' });
});

test('a short note names the entry, a long one waits in its notes; the day it was noted claims nothing', () => {
  const short = anEntry('note', 'a', { text: 'Formation incendie', date: '2026-11-20' });
  expect(turned(short, 'training').values).toMatchObject({
    title: 'Formation incendie',
    period: null,
    notes: 'Noté le\u00a0: 20\u00a0novembre 2026',
  });
  const long = anEntry('note', 'b', { text: 'Formation incendie\navec M. Caron' });
  expect(turned(long, 'training').values).toMatchObject({
    title: '',
    notes: 'Formation incendie\navec M. Caron',
  });
});

import { expect, it } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import { comingDue } from './coming-due.ts';
import { completeValues } from './edit.ts';
import type { Values } from './fields/field.ts';
import type { Entry } from './records.ts';
import { sectionOf, sections } from './sections/index.ts';

const today = '2026-11-23';

const title = (id: string, validUntil: string | null, more: Values = {}): Entry =>
  anEntry('habilitation', id, { title: id, validUntil, ...more });

const found = (...entries: readonly Entry[]): readonly unknown[] =>
  comingDue(sections, entries, today, 'fr').map(({ entry, day, state }) => [entry, day, state]);

function proposal(id: string, given: Values): { readonly id: string; readonly values: Values } {
  const { proposals } = sectionOf('interview').fields;
  if (proposals?.kind !== 'list') throw new Error('An interview has proposals');
  return { id, values: completeValues(proposals.fields, given) };
}

it('tells what ends within a year, soonest first, then what has lately passed, latest first', () => {
  expect(
    found(
      title('in a year', '2027-11-23'),
      title('in more than a year', '2027-11-24'),
      title('next week', '2026-11-30'),
      title('last day', '2026-11-23'),
      title('yesterday', '2026-11-22'),
      title('in June', '2026-06-01'),
      title('long ago', '2024-11-22'),
      title('without end', null),
    ),
  ).toEqual([
    ['last day', '2026-11-23', 'soon'],
    ['next week', '2026-11-30', 'soon'],
    ['in a year', '2027-11-23', 'later'],
    ['yesterday', '2026-11-22', 'past'],
    ['in June', '2026-06-01', 'past'],
  ]);
});

it('comes up earlier for families that need more time', () => {
  expect(
    found(
      title('SSIAP', '2027-04-30', { family: { code: 'SSIAP' } }),
      title('SST', '2027-04-30', { family: { code: 'SST' } }),
    ),
  ).toEqual([
    ['SSIAP', '2027-04-30', 'soon'],
    ['SST', '2027-04-30', 'later'],
  ]);
});

it('counts a month or a year alone through its last day', () => {
  expect(found(title('month', '2026-11'), title('year', '2026'))).toEqual([
    ['month', '2026-11-30', 'soon'],
    ['year', '2026-12-31', 'soon'],
  ]);
});

it('says nothing of a title that a newer one of its kind has renewed', () => {
  const caces = (id: string, end: string, category: string): Entry =>
    title(id, end, { title: 'CACES', family: { code: 'CACES_R489' }, categories: [{ code: category }] });
  expect(
    found(
      caces('old', '2026-10-01', 'CACES_R489.3'),
      caces('new', '2031-10-01', 'CACES_R489.3'),
      caces('other category', '2026-10-01', 'CACES_R489.5'),
    ),
  ).toEqual([['other category', '2026-10-01', 'past']]);
});

it('tells the next interview, and the proposals that still ask for something', () => {
  const interview = anEntry('interview', 'i', {
    kind: { other: 'Point' },
    date: '2025-01-10',
    nextDue: '2027-01-10',
    proposals: [
      proposal('a', { title: 'Recyclage', status: { code: 'PLANIFIEE' }, plannedOn: '2026-12-02' }),
      proposal('b', { title: 'Anglais', status: { code: 'REFUSEE_MOI' }, dueOn: '2026-12-02' }),
      proposal('c', { title: 'Management', dueOn: '2027-03' }),
    ],
  });
  expect(
    comingDue(sections, [interview], today, 'fr').map(({ path, part, title: name, label, due }) => [
      path,
      part,
      name,
      label.fr,
      due,
    ]),
  ).toEqual([
    [['proposals', 'a', 'plannedOn'], 'Recyclage', 'Point', 'Planifiée pour le', '2026-12-02'],
    [['nextDue'], '', 'Point', 'Prochain entretien prévu', '2027-01-10'],
    [['proposals', 'c', 'dueOn'], 'Management', 'Point', 'À faire avant le', '2027-03'],
  ]);
});

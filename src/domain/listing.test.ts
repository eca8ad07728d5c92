import { expect, test } from 'vitest';
import { anEntry, years } from '../../tests/fixtures/entries.ts';
import {
  answerFilters,
  isFiltered,
  isPlain,
  listWords,
  plainView,
  viewEntries,
  type ListView,
} from './listing.ts';
import type { Entry } from './records.ts';
import { sectionOf } from './sections/index.ts';

const section = sectionOf('training');
const proof = {
  id: 'p',
  path: [],
  sha256: 'a'.repeat(64),
  name: 'a.pdf',
  type: 'application/pdf',
  addedAt: '2026-01-01T00:00:00.000Z',
};
const entries = [
  anEntry('training', 'sst', {
    title: 'SST',
    period: years('2024', '2024'),
    outcome: { code: 'ATTESTATION' },
  }),
  anEntry(
    'training',
    'excel',
    { title: 'Évaluer avec un tableur', outcome: { other: 'Rien' } },
    { proofs: [proof], updatedAt: '2026-11-22T00:00:00.000Z' },
  ),
  anEntry(
    'training',
    'quai',
    { title: 'Animer un quai', organisation: 'GRETA' },
    { updatedAt: '2026-11-21T00:00:00.000Z' },
  ),
];
const tags: Readonly<Record<string, readonly string[]>> = { quai: ['Été'], sst: ['Secours'] };
const tagsOf = (entry: Entry): readonly string[] => tags[entry.id] ?? [];
const context = {
  section,
  language: 'fr',
  tagsOf,
  stateOf: (entry: Entry) => (entry.id === 'sst' ? 'past' : 'valid'),
  wordsOf: (entry: Entry) => listWords(entry, tagsOf(entry), 'fr'),
} as const;
const ids = (view: Partial<ListView>): readonly string[] =>
  viewEntries(entries, { ...plainView, ...view }, context).map((entry) => entry.id);

test('a list stands in its own order, by name, or by last change', () => {
  expect(ids({})).toEqual(['sst', 'excel', 'quai']);
  expect(ids({ sort: 'name' })).toEqual(['quai', 'excel', 'sst']);
  expect(ids({ sort: 'modified' })[0]).toBe('excel');
});

test('a list is narrowed by words of any field or tag, without regard to accents', () => {
  expect(ids({ text: 'evaluer TABLEUR' })).toEqual(['excel']);
  expect(ids({ text: 'greta' })).toEqual(['quai']);
  expect(ids({ text: 'ete' })).toEqual(['quai']);
  expect(ids({ text: 'greta tableur' })).toEqual([]);
});

test('a list is narrowed by tag, proof, state and answer', () => {
  expect(ids({ tag: 'ete' })).toEqual(['quai']);
  expect(ids({ proof: 'with' })).toEqual(['excel']);
  expect(ids({ proof: 'without' })).toEqual(['sst', 'quai']);
  expect(ids({ state: 'past' })).toEqual(['sst']);
  const [outcome] = answerFilters(entries, section, 'fr');
  expect(outcome?.answers.map(({ label, count }) => `${label} ${count}`).length).toBe(2);
  const rien = outcome?.answers.find((answer) => answer.label === 'Rien');
  expect(ids({ answers: { [outcome?.field ?? '']: rien?.key ?? '' } })).toEqual(['excel']);
});

test('an answer that all give, or that is private, narrows nothing', () => {
  expect(answerFilters(entries.slice(0, 1), section, 'fr')).toEqual([]);
});

test('entries are moved only where the list stands as it is', () => {
  expect(isPlain(plainView)).toBe(true);
  expect(isPlain({ ...plainView, sort: 'name' })).toBe(false);
  expect(isFiltered({ ...plainView, sort: 'name' })).toBe(false);
  expect(isFiltered({ ...plainView, text: ' ' })).toBe(false);
  expect(isFiltered({ ...plainView, answers: { outcome: 'code X' } })).toBe(true);
});

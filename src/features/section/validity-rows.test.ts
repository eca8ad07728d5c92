import { expect, test } from 'vitest';
import { anEntry } from '../../../tests/fixtures/entries.ts';
import type { Values } from '../../domain/fields/field.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { timeFromToday } from '../../parts/time-words.ts';
import { groupRows, runningKinds, validityRow } from './validity-rows.ts';
import { scaleOf } from './validity-scale.ts';

const today = '2026-11-23';
const row = (id: string, values: Values) =>
  validityRow(anEntry('habilitation', id, values), sectionOf('habilitation'), 'fr', today);

const sst = { family: { code: 'SST' }, title: 'SST' };
const rows = [
  row('far', { ...sst, issued: '2026-06', validUntil: '2028-06' }),
  row('near', { title: 'BS', validUntil: '2027-10-01' }),
  row('soon', { title: 'R.489', validUntil: '2026-12-05' }),
  row('older', { ...sst, issued: '2012', validUntil: '2014' }),
  row('old', { title: 'R.486', validUntil: '2026-10-13' }),
  row('words', { title: 'Carte', validUntil: { text: 'fin du chantier' } }),
  row('bound', { title: 'Autorisation', kind: { code: 'EMPLOYER' } }),
];

test('what asks for attention comes first, and in a group what ends first; of what is past, the latest', () => {
  expect(groupRows(rows).map((group) => [group.state, ...group.rows.map((one) => one.entry.id)])).toEqual([
    ['soon', 'soon'],
    ['valid', 'near', 'far'],
    ['unknown', 'words'],
    ['past', 'old', 'older'],
    ['open', 'bound'],
  ]);
});

test('a title is valid through the last day its end may mean', () => {
  expect(row('a', { title: 'A', validUntil: '2026-11' }).state).toBe('soon');
  expect(row('b', { title: 'B', validUntil: '2026-11-23' }).state).toBe('soon');
  expect(row('c', { title: 'C', validUntil: '2026-11-22' }).state).toBe('past');
});

test('an older title needs no renewal once another of its kind runs', () => {
  const running = runningKinds(rows);
  expect(
    rows.filter((one) => one.state === 'past' && !running.has(one.kind)).map((one) => one.entry.id),
  ).toEqual(['old']);
});

test('the axis always shows today, and is not stretched by a licence of long ago', () => {
  const scale = scaleOf([row('d', { title: 'Permis B', issued: '1998' })], today);
  expect(scale.ticks.map((tick) => tick.year)).toEqual([2020, 2022, 2024, 2026, 2028]);
  expect(scale.x('1998-01-01')).toBe(scale.x('2020-01-01'));
  expect(scale.x(today)).toBeGreaterThan(scale.x('2026-01-01'));
});

test('time is told in the unit that says enough', () => {
  const told = ['2026-11-23', '2026-12-05', '2027-01-04', '2026-10-13', '2027-10-01', '2031-12-01'].map(
    (day) => timeFromToday(day, today, 'fr').replaceAll('\u00a0', ' '),
  );
  expect(told).toEqual([
    'aujourd’hui',
    'dans 12 jours',
    'dans 6 semaines',
    'il y a 6 semaines',
    'dans 10 mois',
    'dans 5 ans',
  ]);
});

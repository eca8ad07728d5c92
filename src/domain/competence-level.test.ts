import { expect, it } from 'vitest';
import { competenceText } from './competence-level.ts';

it('tells a competence with its level, in words', () => {
  expect(competenceText({ id: 'a', label: 'Charger', level: 'AUTONOME' }, 'fr')).toBe('Charger (autonome)');
  expect(competenceText({ id: 'a', label: 'Charger', level: 'TRANSMETTRE' }, 'en')).toBe(
    'Charger (I can pass it on)',
  );
});

it('tells a level that is not of our scale as it was written', () => {
  expect(competenceText({ id: 'a', label: 'Charger', level: 'très bien' }, 'fr')).toBe('Charger (très bien)');
  expect(competenceText({ id: 'a', label: 'Charger' }, 'fr')).toBe('Charger');
  expect(competenceText({ id: 'a', label: '', level: 'NOTIONS' }, 'fr')).toBe('(notions)');
});

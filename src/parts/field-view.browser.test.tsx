import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aMission, aPost, years } from '../../tests/fixtures/entries.ts';
import type { Fields } from '../domain/fields/field.ts';
import { kinds } from '../domain/fields/kinds.ts';
import { employment } from '../domain/sections/employment.ts';
import '../ui/global.css';
import { UiProvider } from '../ui/ui-provider.tsx';
import { fieldViews, FieldView, GroupView } from './field-view.tsx';

afterEach(cleanup);

it('has a view for every kind', () => {
  expect(Object.keys(fieldViews).toSorted()).toEqual(Object.keys(kinds).toSorted());
});

it('shows every word of an entry, whatever its kind, and nothing that is not given', () => {
  const mission = aMission('m', {
    title: 'Départs',
    description: 'Ligne 1\nLigne 2',
    competences: {
      knowledge: [{ id: 'k', label: 'Quais' }],
      skills: [],
      aptitudes: [{ id: 'a', label: 'Calme' }],
    },
  });
  const post = aPost('p', {
    title: 'Cariste',
    period: years('2019-03'),
    contract: { other: 'CDI intérimaire' },
    workingShare: { amount: '3.5', unit: 'hours-week' },
    missions: [mission],
  });
  const values = {
    employer: 'Rivoire',
    place: { text: 'Lyon', postcode: '69000', country: 'FR' },
    posts: [post],
  };
  const { container } = render(
    <UiProvider language="fr">
      <GroupView fields={employment.fields} values={values} contentLanguage="en" />
    </UiProvider>,
  );
  const shown = container.textContent.replaceAll('\u00a0', ' ');
  const words = [
    'Rivoire',
    '69000 Lyon, France',
    'Cariste',
    'depuis mars 2019',
    'CDI intérimaire',
    'Quais',
    'Calme',
  ];
  expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  expect(shown).toContain('3,5 h par semaine');
  expect(shown).not.toContain('Convention collective');
  expect(screen.getByText('Rivoire').closest('[lang]')).toHaveAttribute('lang', 'en');
});

it('says plainly that a value is not given', () => {
  render(
    <UiProvider language="en">
      <FieldView field={employment.fields.employer} value="" contentLanguage="fr" />
    </UiProvider>,
  );
  expect(screen.getByText('Not given')).toBeVisible();
});

it('tells languages, levels, results and countries in words, and that there is a photo', () => {
  const label = { fr: 'Champ', en: 'Field' };
  const fields = {
    language: { kind: 'language', label },
    levels: { kind: 'languageLevels', label },
    score: { kind: 'score', label },
    country: { kind: 'country', label },
    photo: { kind: 'image', label },
  } as const satisfies Fields;
  const crop = { x: 0, y: 0, width: 1, height: 1 };
  const values = {
    language: { code: 'PT' },
    levels: { ...kinds.languageLevels.empty, overall: { code: 'B1' }, reading: { other: 'bien' } },
    score: { value: '945', scale: '990' },
    country: { other: 'Yougoslavie' },
    photo: { sha256: 'f'.repeat(64), width: 10, height: 10, crop },
  };
  const { container } = render(
    <UiProvider language="fr">
      <GroupView fields={fields} values={values} contentLanguage="fr" />
    </UiProvider>,
  );
  expect([...container.querySelectorAll('dd')].map((row) => row.textContent)).toEqual([
    'Portugais',
    'B1 – se débrouiller, Lire\u00a0: bien',
    '945 sur 990',
    'Yougoslavie',
    'Image jointe',
  ]);
});

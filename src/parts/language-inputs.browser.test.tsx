import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Fields, FieldValue, Values } from '../domain/fields/field.ts';
import { kinds } from '../domain/fields/kinds.ts';
import type { Section } from '../domain/section.ts';
import '../ui/global.css';
import { FormStand } from './form-stand.tsx';

afterEach(cleanup);

const label = (fr: string) => ({ fr, en: fr });
const fields = {
  language: { kind: 'language', essential: true, label: label('Langue') },
  levels: { kind: 'languageLevels', essential: true, label: label('Niveaux') },
  score: { kind: 'score', essential: true, label: label('Score') },
  country: { kind: 'country', essential: true, label: label('Pays') },
} as const satisfies Fields;
const section: Section = {
  type: 'trial',
  cardinality: 'many',
  chapter: 'path',
  label: label('Essais'),
  singular: label('Essai'),
  add: label('Ajouter un essai'),
  empty: label('Rien.'),
  icon: 'languages',
  tone: 'languages',
  fields,
  title: ['language'],
  headline: [],
  timeline: [],
  list: 'margin',
};

async function setup(given: Values = {}, width = 1000) {
  await page.viewport(width, 900);
  const history: Values[] = [];
  render(<FormStand section={section} given={given} onValues={(values) => history.push(values)} />);
  return { stored: (name: string): FieldValue | undefined => history.at(-1)?.[name] };
}

const noLevels = kinds.languageLevels.empty;

describe('a language', () => {
  it('is found by the beginning of its name, with or without its accents', async () => {
    const { stored } = await setup();
    await userEvent.type(screen.getByLabelText('Langue'), 'neerl');
    await userEvent.click(screen.getByRole('option', { name: 'Néerlandais' }));
    await expect.poll(() => stored('language')).toEqual({ code: 'NL' });
  });

  it('is kept in the words of who knows another one', async () => {
    const { stored } = await setup();
    await userEvent.type(screen.getByLabelText('Langue'), 'Patois de chez nous');
    await userEvent.tab();
    await expect.poll(() => stored('language')).toEqual({ other: 'Patois de chez nous' });
  });
});

describe('a country', () => {
  it('is written or chosen, by the keyboard alone', async () => {
    const { stored } = await setup();
    const box = screen.getByLabelText('Pays');
    await userEvent.type(box, 'marti');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => stored('country')).toEqual({ code: 'MQ' });
    await userEvent.clear(box);
    await userEvent.type(box, 'Yougoslavie');
    await userEvent.tab();
    await expect.poll(() => stored('country')).toEqual({ other: 'Yougoslavie' });
  });
});

describe('levels', () => {
  it('are done with one choice', async () => {
    const { stored } = await setup();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Niveaux' }), 'B1');
    await expect.poll(() => stored('levels')).toEqual({ ...noLevels, overall: { code: 'B1' } });
    expect(screen.queryByLabelText('Écouter')).toBeNull();
  });

  it('unfold for each activity, under labels of their own', async () => {
    const { stored } = await setup({ levels: { ...noLevels, overall: { code: 'B1' } } });
    await userEvent.click(screen.getByRole('button', { name: 'Préciser selon l’activité' }));
    await userEvent.selectOptions(screen.getByLabelText('Écouter'), 'B2');
    await userEvent.selectOptions(screen.getByLabelText('S’exprimer oralement en continu'), 'A2');
    await expect
      .poll(() => stored('levels'))
      .toEqual({
        ...noLevels,
        overall: { code: 'B1' },
        listening: { code: 'B2' },
        production: { code: 'A2' },
      });
  });

  it('stay unfolded where an activity has one', async () => {
    await setup({ levels: { ...noLevels, writing: { other: 'un peu' } } });
    expect(screen.getByRole('textbox', { name: /Écrire/u })).toHaveProperty('value', 'un peu');
  });

  it('are explained in a sentence each, for who asks', async () => {
    await setup();
    await userEvent.click(screen.getByRole('button', { name: /Que veulent dire/u }));
    const term = screen.getByText('B1 – se débrouiller', { selector: 'dt' });
    expect(term.nextElementSibling?.textContent).toMatch(/^Se débrouiller en voyage/u);
  });

  it('have no accessibility fault, unfolded', async () => {
    await setup({ levels: { ...noLevels, writing: { other: 'un peu' } } });
    await userEvent.click(screen.getByRole('button', { name: /Que veulent dire/u }));
    // Without the page around it, its colours and its outline say nothing.
    const rules = { 'color-contrast': { enabled: false } };
    const { violations } = await axe.run('fieldset', { rules });
    expect(violations).toEqual([]);
  });

  it('hold in a narrow window', async () => {
    await setup({ levels: { ...noLevels, writing: { code: 'A1' } } }, 420);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  });
});

describe('a result', () => {
  it('is two short texts, and nothing when both are blank', async () => {
    const { stored } = await setup();
    const score = within(screen.getByRole('group', { name: 'Score' }));
    await userEvent.type(score.getByLabelText('Résultat'), '945');
    await userEvent.type(score.getByLabelText('Sur'), '990');
    await userEvent.tab();
    await expect.poll(() => stored('score')).toEqual({ value: '945', scale: '990' });
    await userEvent.clear(score.getByLabelText('Résultat'));
    await userEvent.clear(score.getByLabelText('Sur'));
    await userEvent.tab();
    await expect.poll(() => stored('score')).toBeNull();
  });
});

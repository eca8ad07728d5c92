import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { habilitationCategories } from '../domain/codelists/habilitation-categories.ts';
import { habilitationFamilies } from '../domain/codelists/habilitation-families.ts';
import type { Fields, FieldValue, Values } from '../domain/fields/field.ts';
import { kinds } from '../domain/fields/kinds.ts';
import type { Section } from '../domain/section.ts';
import { habilitation } from '../domain/sections/habilitation.ts';
import { training } from '../domain/sections/training.ts';
import '../ui/global.css';
import type { LinkTarget } from './editing.tsx';
import { fieldInputs } from './field-input.tsx';
import { FormStand } from './form-stand.tsx';

afterEach(cleanup);

const label = (fr: string) => ({ fr, en: fr });

/** One essential field of each kind that has a simple input. */
const fields = {
  name: { kind: 'text', essential: true, label: label('Nom'), hint: label('Le vôtre.') },
  story: { kind: 'longText', essential: true, voice: 'story', label: label('Histoire') },
  driver: { kind: 'yesNo', essential: true, label: label('Permis') },
  hours: {
    kind: 'number',
    essential: true,
    label: label('Durée'),
    units: [
      { code: 'hours', fr: 'heures', en: 'hours' },
      { code: 'days', fr: 'jours', en: 'days' },
    ],
  },
  staff: {
    kind: 'number',
    essential: true,
    label: label('Effectif'),
    units: [{ code: 'people', fr: 'personnes', en: 'people' }],
  },
  date: { kind: 'partialDate', essential: true, label: label('Date') },
  period: { kind: 'period', essential: true, label: label('Période') },
  family: { kind: 'choice', essential: true, codelist: habilitationFamilies, label: label('Famille') },
  place: { kind: 'place', essential: true, label: label('Lieu') },
  secret: { kind: 'text', essential: true, sensitive: true, label: label('Secret') },
  employer: { kind: 'link', essential: true, to: ['employment'], label: label('Employeur') },
} as const satisfies Fields;

const section: Section = {
  type: 'trial',
  cardinality: 'many',
  chapter: 'path',
  label: label('Essais'),
  singular: label('Essai'),
  add: label('Ajouter un essai'),
  empty: label('Rien.'),
  icon: 'book-open',
  tone: 'jobs',
  fields,
  title: ['name'],
  headline: [],
  timeline: ['period'],
  list: 'margin',
};

async function setup(given: Values = {}, targets: readonly LinkTarget[] = [], trial: Section = section) {
  await page.viewport(1000, 900);
  const history: Values[] = [];
  render(
    <FormStand section={trial} given={given} targets={targets} onValues={(values) => history.push(values)} />,
  );
  return { stored: (name: string): FieldValue | undefined => history.at(-1)?.[name], history };
}

it('has an input for every kind', () => {
  expect(Object.keys(fieldInputs).toSorted()).toEqual(Object.keys(kinds).toSorted());
});

describe('a text', () => {
  it('is found by its label and stored on leaving', async () => {
    const { stored } = await setup();
    await userEvent.type(screen.getByLabelText('Nom'), 'Aïcha');
    await userEvent.tab();
    await expect.poll(() => stored('name')).toBe('Aïcha');
  });

  it('is not stored in the middle of a composition', async () => {
    const { history, stored } = await setup();
    screen.getByLabelText('Histoire').focus();
    // The provider's session, whose type is left open.
    const keys = cdp() as { readonly send: (method: string, values: object) => Promise<unknown> };
    await keys.send('Input.imeSetComposition', { text: 'はたら', selectionStart: 3, selectionEnd: 3 });
    await new Promise((done) => setTimeout(done, 800));
    expect(history).toEqual([]);
    await keys.send('Input.insertText', { text: '働く' });
    await expect.poll(() => stored('story')).toBe('働く');
  });

  it('says when it is kept for the person alone', async () => {
    await setup();
    expect(screen.getByLabelText('Secret')).toHaveAccessibleDescription(/laissé hors des documents/);
  });
});

it('answers yes or no from the keyboard, and nothing again', async () => {
  const { stored } = await setup();
  const group = within(screen.getByRole('group', { name: 'Permis' }));
  group.getByRole('radio', { name: 'Oui' }).focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => stored('driver')).toBe('yes');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => stored('driver')).toBe('no');
  await userEvent.click(group.getByRole('button', { name: 'Non précisé' }));
  await expect.poll(() => stored('driver')).toBe('');
});

describe('a number', () => {
  it('accepts a comma, and keeps the digits as they were typed', async () => {
    const { stored } = await setup();
    await userEvent.type(screen.getByLabelText('Nombre'), '3,50');
    await userEvent.tab();
    await expect.poll(() => stored('hours')).toEqual({ amount: '3.50', unit: 'hours' });
    await userEvent.selectOptions(screen.getByLabelText('Unité'), 'days');
    await expect.poll(() => stored('hours')).toEqual({ amount: '3.50', unit: 'days' });
  });

  it('keeps what is no number as it was written, and says so', async () => {
    const { stored } = await setup();
    const field = screen.getByLabelText<HTMLInputElement>('Effectif (personnes)');
    await userEvent.type(field, 'environ 12');
    await userEvent.tab();
    await expect.poll(() => stored('staff')).toEqual({ text: 'environ 12' });
    await expect.element(field).toHaveAccessibleDescription(/Gardé tel quel\. Un nombre est attendu ici/);
    expect(field.value).toBe('environ 12');
  });

  it('is a number again once it is written as one, in the unit that is shown', async () => {
    const { stored } = await setup({ hours: { text: 'douze' } });
    await userEvent.selectOptions(screen.getByLabelText('Unité'), 'days');
    await userEvent.fill(screen.getByLabelText('Nombre'), '12');
    await userEvent.tab();
    await expect.poll(() => stored('hours')).toEqual({ amount: '12', unit: 'days' });
  });
});

describe('a partial date', () => {
  it('reads back what it understood', async () => {
    const { stored } = await setup();
    await userEvent.type(screen.getByLabelText('Date'), '03/2019');
    expect(await screen.findByText('Compris : mars 2019')).toBeVisible();
    await userEvent.tab();
    await expect.poll(() => stored('date')).toBe('2019-03');
    await expect.poll(() => screen.getByLabelText<HTMLInputElement>('Date').value).toBe('mars 2019');
  });

  it('keeps the words it did not understand, and says so', async () => {
    const { stored } = await setup();
    await userEvent.type(screen.getByLabelText('Date'), 'été de mes 17 ans');
    await userEvent.tab();
    await expect.poll(() => stored('date')).toEqual({ text: 'été de mes 17 ans' });
    expect(await screen.findByText('Gardé tel quel.')).toBeVisible();
  });
});

describe('a period', () => {
  const group = () => within(screen.getByRole('group', { name: 'Période' }));

  it('takes a start alone without calling it the present', async () => {
    const { stored } = await setup();
    await userEvent.type(group().getByLabelText('Début'), '2019');
    await userEvent.tab();
    await expect.poll(() => stored('period')).toEqual({ start: '2019', end: { state: 'unknown' } });
  });

  it('is over once an end is written, and to be checked when the end is before the start', async () => {
    const { stored } = await setup({ period: { start: '2003', end: { state: 'unknown' } } });
    await userEvent.type(group().getByLabelText('Fin'), '2001');
    await userEvent.tab();
    await expect
      .poll(() => stored('period'))
      .toEqual({ start: '2003', end: { state: 'ended', date: '2001' } });
    await expect.element(group().getByLabelText('Fin')).toHaveAccessibleDescription(/avant le début/);
  });

  it('goes on when the person says so', async () => {
    const { stored } = await setup({ period: { start: '2003', end: { state: 'ended', date: '2009' } } });
    await userEvent.click(group().getByRole('radio', { name: 'En cours' }));
    await expect.poll(() => stored('period')).toEqual({ start: '2003', end: { state: 'ongoing' } });
    expect(group().queryByLabelText('Fin')).toBeNull();
  });

  it('keeps both dates when they are stored at the same moment', async () => {
    const { stored } = await setup();
    await userEvent.fill(group().getByLabelText('Début'), '2003');
    await userEvent.fill(group().getByLabelText('Fin'), '2009');
    await userEvent.tab();
    await expect
      .poll(() => stored('period'))
      .toEqual({ start: '2003', end: { state: 'ended', date: '2009' } });
  });
});

it('keeps the three parts of a place', async () => {
  const { stored } = await setup();
  await userEvent.fill(screen.getByLabelText('Code postal'), '29000');
  await userEvent.fill(screen.getByLabelText('Ville'), 'Quimper');
  await userEvent.fill(screen.getByLabelText('Pays'), 'France');
  await userEvent.tab();
  await expect.poll(() => stored('place')).toEqual({ text: 'Quimper', postcode: '29000', country: 'France' });
});

describe('a link', () => {
  const target = { entry: 'e1', label: 'Entrepôts Rivoire', detail: 'Logistique' };

  it('points at an entry of the passport', async () => {
    const { stored } = await setup({}, [target]);
    await userEvent.type(screen.getByLabelText('Employeur'), 'rivoi{ArrowDown}{Enter}');
    await expect.poll(() => stored('employer')).toEqual({ entry: 'e1', label: 'Entrepôts Rivoire' });
  });

  it('keeps a name that is not in the passport', async () => {
    const { stored } = await setup({}, [target]);
    await userEvent.type(screen.getByLabelText('Employeur'), 'Boulangerie Diallo');
    await userEvent.tab();
    await expect.poll(() => stored('employer')).toEqual({ text: 'Boulangerie Diallo' });
  });
});

it('does not say twice which unit a number has', async () => {
  await setup({}, [], training);
  expect(screen.getByLabelText('Durée en heures')).toBeVisible();
  expect(screen.getByLabelText('Durée en jours')).toBeVisible();
});

describe('a choice', () => {
  it('shows a code that this version does not know as it is, and keeps it', async () => {
    const { history } = await setup({ family: { code: 'FUTURE_FAMILY' } });
    expect(screen.getByLabelText<HTMLInputElement>('Famille').value).toBe('FUTURE_FAMILY');
    expect(history).toEqual([]);
  });

  it('says what « à vérifier » means beside a chosen line that is marked so, and nothing beside the others', async () => {
    const codeOf = (isMarked: boolean): string =>
      habilitationFamilies.rows.find((row) => (row.verify === true) === isMarked)?.code ?? '';
    await setup({ family: { code: codeOf(true) } });
    expect(screen.getByLabelText('Famille')).toHaveAccessibleDescription(/À vérifier.*texte officiel/u);
    cleanup();
    await setup({ family: { code: codeOf(false) } });
    expect(screen.getByLabelText('Famille')).not.toHaveAccessibleDescription(/À vérifier/u);
  });

  it('offers the categories of the chosen family only', async () => {
    await setup({ family: { code: 'CACES_R485' } }, [], habilitation);
    const group = screen.getByRole('group', { name: /Catégories/ });
    const offered = within(group)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent ?? '');
    expect(offered.length).toBe(habilitationCategories.childrenOf('CACES_R485').length);
  });
});

it('proposes a date, which is taken only when the person says so', async () => {
  const { stored, history } = await setup(
    { family: { code: 'CACES_R489' }, issued: '2023-03-10' },
    [],
    habilitation,
  );
  expect(await screen.findByText(/^Proposé : 9 mars 2028/)).toBeVisible();
  expect(history).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Reprendre cette date' }));
  await expect.poll(() => stored('validUntil')).toBe('2028-03-09');
  expect(screen.queryByText(/^Proposé/)).toBeNull();
});

it('tells the rule beside a date that no rule gives, with nothing to take over', async () => {
  await setup({ family: { code: 'HAB_ELEC' }, issued: '2023-03-10' }, [], habilitation);
  expect(await screen.findByText(/^Pas de durée légale/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Reprendre cette date' })).toBeNull();
});

import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { aMission } from '../../tests/fixtures/entries.ts';
import { valueAt, type Path } from '../domain/address.ts';
import type { CompetencesValue, Item, Values } from '../domain/fields/field.ts';
import { employment } from '../domain/sections/employment.ts';
import type { Section } from '../domain/section.ts';
import '../ui/global.css';
import { FormStand } from './form-stand.tsx';

afterEach(cleanup);

/** The form of a post, as if posts were a section. */
const post: Section = {
  ...employment,
  type: 'employment',
  fields: employment.fields.posts.fields,
  title: ['title'],
  headline: [],
  timeline: ['period'],
};

const rows = (...labels: readonly string[]) => labels.map((label) => ({ id: label, label }));
const competences = { knowledge: rows('Quais'), skills: rows('Charger', 'Décharger'), aptitudes: [] };
const missions = [aMission('m1', { title: 'Départs', competences }), aMission('m2', { title: 'Stock' })];

async function setup(given: Values = { missions }, at?: Path) {
  await page.viewport(1000, 900);
  let last: Values = given;
  const onValues = (values: Values): void => {
    last = values;
  };
  render(
    <FormStand section={post} given={given} onValues={onValues} {...(at === undefined ? {} : { at })} />,
  );
  return {
    // Both paths lead to fields of these kinds.
    skills: () =>
      (valueAt(last, ['missions', 'm1', 'competences']) as CompetencesValue).skills.map((row) => row.label),
    names: () => (last['missions'] as readonly Item[]).map((item) => item.values['title']),
    last: () => last,
  };
}
const spoken = () => document.querySelector('[aria-live="polite"][aria-atomic]')?.textContent;
const column = (name: string) => within(screen.getByRole('group', { name }));

describe('the three columns', () => {
  it('take one line after the other from the keyboard alone', async () => {
    const { skills } = await setup();
    column('Compétences')
      .getByRole('button', { name: /^Ajouter.*compétences$/ })
      .focus();
    await userEvent.keyboard('{Enter}Filmer une palette{Enter}Étiqueter{Enter}');
    await expect.poll(skills).toEqual(['Charger', 'Décharger', 'Filmer une palette', 'Étiqueter']);
    expect(document.activeElement).toHaveAccessibleName('Compétences, nouvelle ligne');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toHaveAccessibleName(/^Ajouter.*compétences$/);
  });

  it('keep a line that was typed when it is left without Enter', async () => {
    const { skills } = await setup();
    await userEvent.click(column('Compétences').getByRole('button', { name: /^Ajouter/ }));
    await userEvent.keyboard('Filmer');
    await userEvent.tab();
    await expect.poll(skills).toEqual(['Charger', 'Décharger', 'Filmer']);
  });

  it('are rewritten in place, and an emptied line goes', async () => {
    const { skills } = await setup();
    const line = screen.getByLabelText('Compétences, ligne 1');
    await userEvent.fill(line, 'Charger un camion');
    await userEvent.tab();
    await expect.poll(skills).toEqual(['Charger un camion', 'Décharger']);
    await userEvent.clear(screen.getByLabelText('Compétences, ligne 2'));
    await userEvent.tab();
    await expect.poll(skills).toEqual(['Charger un camion']);
  });

  it('are moved with Alt and the arrows, which is said aloud', async () => {
    const { skills } = await setup();
    screen.getByLabelText('Compétences, ligne 2').focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(skills).toEqual(['Décharger', 'Charger']);
    await expect.poll(spoken).toMatch(/Décharger.*1 sur 2/);
    expect(document.activeElement).toHaveValue('Décharger');
  });

  it('are moved and taken away from their menu', async () => {
    const { skills } = await setup();
    await userEvent.click(column('Compétences').getByRole('button', { name: /^Actions.*Charger/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Descendre' }));
    await expect.poll(skills).toEqual(['Décharger', 'Charger']);
    await userEvent.click(column('Compétences').getByRole('button', { name: /^Actions.*Charger/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Supprimer' }));
    await expect.poll(skills).toEqual(['Décharger']);
  });

  it('do not take the Enter of a composition for the end of a line', async () => {
    const { skills } = await setup();
    await userEvent.click(column('Compétences').getByRole('button', { name: /^Ajouter/ }));
    // The provider's session, whose type is left open.
    const keys = cdp() as { readonly send: (method: string, values: object) => Promise<unknown> };
    await keys.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }),
    );
    expect(skills()).toEqual(['Charger', 'Décharger']);
    await keys.send('Input.insertText', { text: '日本' });
    await userEvent.keyboard('{Enter}');
    await expect.poll(skills).toEqual(['Charger', 'Décharger', '日本']);
  });

  it('show one example phrase while a column is empty', async () => {
    await setup();
    expect(screen.getByText('Ex. : garder mon calme')).toBeVisible();
    expect(screen.queryByText('Ex. : préparer une commande')).toBeNull();
  });
});

describe('a list that unfolds in place', () => {
  it('opens one element at a time and tells what is in the others', async () => {
    await setup();
    const first = screen.getByRole('button', { name: /^1.*Départs/, expanded: true });
    await userEvent.click(screen.getByRole('button', { name: /^2.*Stock/, expanded: false }));
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(first.textContent).toContain('3 acquis notés');
  });

  it('puts the focus in the first field of an element just added', async () => {
    const { names } = await setup();
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une mission' }));
    await expect.poll(names).toEqual(['Départs', 'Stock', '']);
    await expect.poll(() => document.activeElement).toHaveAccessibleName('Nom de la mission');
    await userEvent.keyboard('Inventaire');
    await userEvent.tab();
    await expect.poll(names).toEqual(['Départs', 'Stock', 'Inventaire']);
  });

  it('moves, copies and removes its elements', async () => {
    const { names } = await setup();
    screen.getByRole('button', { name: /^2.*Stock/, expanded: false }).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(names).toEqual(['Stock', 'Départs']);
    await expect.poll(spoken).toMatch(/Stock.*1 sur 2/);
    await userEvent.click(screen.getByRole('button', { name: /^Actions.*Stock/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Dupliquer' }));
    await expect.poll(names).toEqual(['Stock', 'Stock', 'Départs']);
    await userEvent.click(screen.getByRole('button', { name: /^Actions.*Départs/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Supprimer' }));
    await expect.poll(names).toEqual(['Stock', 'Stock']);
  });
});

describe('the other fields', () => {
  it('wait behind « Plus de détails » while they are empty', async () => {
    await setup();
    expect(screen.queryByLabelText('Code ROME')).toBeNull();
    await userEvent.click(screen.getAllByRole('button', { name: 'Plus de détails' })[0] ?? document.body);
    expect(screen.getByLabelText('Code ROME')).toBeVisible();
  });

  it('are shown at once when one of them is filled', async () => {
    await setup({ romeCode: 'N1101', missions: [] });
    expect(screen.getByLabelText('Code ROME')).toHaveValue('N1101');
  });

  it('are unfolded for who comes from an address, who finds the focus there', async () => {
    await setup({ missions }, ['missions', 'm2', 'results']);
    await expect.poll(() => document.activeElement).toHaveAccessibleName('Résultats');
    expect(screen.getByRole('button', { name: /^2.*Stock/, expanded: true })).toBeVisible();
  });
});

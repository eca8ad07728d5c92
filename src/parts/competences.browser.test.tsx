import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { KnownCompetence } from '../domain/competences.ts';
import type { CompetencesValue, Values } from '../domain/fields/field.ts';
import type { Section } from '../domain/section.ts';
import { employment } from '../domain/sections/employment.ts';
import '../ui/global.css';
import { rememberedOpening } from '../ui/remembered.ts';
import { FormStand } from './form-stand.tsx';

afterEach(() => {
  cleanup();
  for (const key of ['', '.knowledge', '.skills', '.aptitudes'])
    rememberedOpening.set(`help.competences${key}`, false);
});

/** A mission, as if missions were a section. */
const mission: Section = {
  ...employment,
  fields: employment.fields.posts.fields.missions.fields,
  title: ['title'],
  headline: [],
  timeline: [],
};
const rows = (...labels: readonly string[]) => labels.map((label) => ({ id: label, label }));

async function setup(given: Partial<CompetencesValue> = {}) {
  await page.viewport(1000, 900);
  const start = { knowledge: [], skills: [], aptitudes: [], ...given };
  let last: Values = { competences: start };
  const known: KnownCompetence = {
    key: 'etiqueter un colis',
    label: 'Étiqueter un colis',
    places: ['m1', 'm2'].map((id) => ({
      entry: 'e',
      section: 'employment',
      path: ['posts', 'p', 'missions', id, 'competences'],
    })),
    lastUsed: '2026-11-20T08:30:00.000Z',
  };
  render(
    <FormStand
      section={mission}
      given={{ competences: start }}
      known={async (column) => (column === 'skills' ? [known] : [])}
      onValues={(values) => {
        last = values;
      }}
    />,
  );
  // The only field written to here.
  const value = () => last['competences'] as CompetencesValue;
  return { value, labels: (of: keyof CompetencesValue) => value()[of].map((row) => row.label) };
}

const column = (name: string) => within(screen.getByRole('group', { name }));
const startLine = (name: string) => userEvent.click(column(name).getByRole('button', { name: /^Ajouter/ }));
const spoken = () => document.querySelector('[aria-live="polite"][aria-atomic]')?.textContent;
const chooseInMenu = async (line: RegExp, action: RegExp): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: line }));
  await userEvent.click(screen.getByRole('menuitem', { name: action }));
};

describe('while a competence is typed', () => {
  it('ideas never take the place of what was typed: Enter keeps it', async () => {
    const { labels } = await setup();
    await startLine('Compétences');
    await userEvent.keyboard('etiqu');
    const option = await screen.findByRole('option', { name: /Étiqueter un colis/ });
    expect(option.textContent).toContain('déjà dans 2 missions');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => labels('skills')).toEqual(['etiqu']);
    expect(document.activeElement).toHaveAccessibleName('Compétences, nouvelle ligne');
  });

  it('an idea is taken with the arrows and Enter, and the next line is ready', async () => {
    const { labels } = await setup();
    await startLine('Compétences');
    await userEvent.keyboard('colis{ArrowDown}');
    const field = screen.getByRole('combobox', { name: 'Compétences, nouvelle ligne' });
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain(
      'Étiqueter un colis',
    );
    await userEvent.keyboard('{Enter}Peser{Enter}');
    await expect.poll(() => labels('skills')).toEqual(['Étiqueter un colis', 'Peser']);
  });

  it('Escape closes the ideas and keeps the words; once more closes the line', async () => {
    const { labels } = await setup();
    await startLine('Compétences');
    await userEvent.keyboard('colis{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(document.activeElement).toHaveValue('colis');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => labels('skills')).toEqual(['colis']);
    expect(document.activeElement).toHaveAccessibleName(/^Ajouter.*compétences$/);
  });

  it('a macro-savoir-faire keeps its code', async () => {
    const { value } = await setup();
    await startLine('Compétences');
    await userEvent.keyboard('rendre compte{ArrowDown}{Enter}');
    await expect
      .poll(() => value().skills)
      .toMatchObject([
        {
          label: 'Rendre compte de son activité',
          reference: {
            scheme: 'ROME',
            version: '4.0 v60',
            code: '300462',
            label: 'Rendre compte de son activité',
          },
        },
      ]);
  });

  it('a line that says again what is there is kept, and told', async () => {
    const { labels } = await setup({ skills: rows('Charger') });
    await startLine('Compétences');
    await userEvent.keyboard('charger{Enter}');
    await expect.poll(() => labels('skills')).toEqual(['Charger', 'charger']);
    await expect.poll(spoken).toMatch(/« charger » est déjà dans Compétences/);
    await expect
      .element(screen.getByLabelText('Compétences, ligne 2'))
      .toHaveAccessibleDescription('Déjà noté plus haut.');
  });
});

describe('a savoir-être', () => {
  it('asks in which situation, and the next line follows', async () => {
    const { value } = await setup();
    await startLine('Aptitudes');
    await userEvent.keyboard('stress{ArrowDown}');
    expect(screen.getByRole('option', { name: /Faire preuve de contrôle de soi/ }).textContent).toContain(
      'Capacité à garder le contrôle de soi',
    );
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => document.activeElement)
      .toHaveAccessibleName('Dans quelle situation ? Faire preuve de contrôle de soi');
    await userEvent.keyboard('J’ai parlé doucement{Enter}');
    await expect
      .poll(() => value().aptitudes)
      .toMatchObject([
        {
          label: 'Faire preuve de contrôle de soi : j’ai parlé doucement',
          reference: { code: '300478', label: 'Faire preuve de contrôle de soi' },
        },
      ]);
    expect(document.activeElement).toHaveAccessibleName('Aptitudes, nouvelle ligne');
  });

  it('is kept as it is when the question is passed over', async () => {
    const { labels } = await setup();
    await startLine('Aptitudes');
    await userEvent.keyboard('réactiv{ArrowDown}{Enter}');
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Dans quelle situation/);
    await userEvent.keyboard('{Enter}Patience{Enter}');
    await expect.poll(() => labels('aptitudes')).toEqual(['Faire preuve de réactivité', 'Patience']);
  });

  it('can be told in a situation later, and let go of ROME', async () => {
    const { value } = await setup();
    await startLine('Aptitudes');
    await userEvent.keyboard('autonomie{ArrowDown}{Enter}');
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Dans quelle situation/);
    await userEvent.keyboard('{Escape}{Escape}');
    await chooseInMenu(/^Actions.*autonomie/, /Dire dans quelle situation/);
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Dans quelle situation/);
    await userEvent.keyboard('j’ai ouvert seul{Enter}');
    await expect.poll(() => value().aptitudes[0]?.label).toMatch(/autonomie : j’ai ouvert seul$/);
    await chooseInMenu(/^Actions.*autonomie/, /Ne plus rattacher/);
    await expect.poll(() => value().aptitudes[0]?.reference).toBeUndefined();
  });
});

it('takes a level from the menu of its line, tells it, and lets it go', async () => {
  const { value } = await setup({ skills: rows('Charger') });
  await chooseInMenu(/^Actions.*Charger/, /Indiquer un niveau/);
  await expect.poll(() => document.activeElement).toHaveAccessibleName('notions');
  await userEvent.click(screen.getByRole('radio', { name: 'autonome' }));
  await expect.poll(() => value().skills).toEqual([{ id: 'Charger', label: 'Charger', level: 'AUTONOME' }]);
  expect(screen.getByLabelText('Compétences, ligne 1')).toHaveAccessibleDescription('autonome');
  await userEvent.click(screen.getByRole('button', { name: 'Sans niveau' }));
  await expect.poll(() => value().skills).toEqual(rows('Charger'));
});

it('moves to another column with its id, and the focus follows', async () => {
  const { value } = await setup({ knowledge: rows('Patience'), skills: rows('Charger') });
  await chooseInMenu(/^Actions.*Patience/, /Déplacer dans Aptitudes/);
  await expect.poll(value).toEqual({ knowledge: [], skills: rows('Charger'), aptitudes: rows('Patience') });
  await expect.poll(() => document.activeElement).toHaveAccessibleName('Aptitudes, ligne 1');
  await expect.poll(spoken).toMatch(/« Patience » est maintenant dans Aptitudes/);
});

describe('the help', () => {
  it('says what each column is for, and is found as it was left', async () => {
    await setup();
    const toggle = () => screen.getByRole('button', { name: 'Aide : aptitudes' });
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle());
    expect(screen.getByText(/^Votre façon d’être/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Que noter, et où ?' }));
    expect(screen.getByText(/savoirs, savoir-faire et savoir-être/)).toBeVisible();
    expect(screen.getByText(/Licence Ouverte 2\.0, version 60/)).toBeVisible();
    cleanup();
    await setup();
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
  });

  it('composes a phrase question after question, from the keyboard alone', async () => {
    const { labels } = await setup();
    screen.getByRole('button', { name: 'Aidez-moi à le dire' }).focus();
    await userEvent.keyboard('{Enter}');
    const sheet = within(screen.getByRole('dialog', { name: 'Aidez-moi à le dire' }));
    await userEvent.click(sheet.getByRole('button', { name: /Question suivante/ }));
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Que faites-vous/);
    await userEvent.keyboard('charger{Enter}');
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Quoi, ou qui/);
    await userEvent.keyboard('un camion{Enter}');
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Avec quoi/);
    await userEvent.click(sheet.getByRole('button', { name: 'Passer' }));
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Avec quel résultat/);
    await userEvent.keyboard('sans casse');
    await expect
      .poll(() => sheet.getByLabelText('Votre phrase'))
      .toHaveValue('Charger un camion, sans casse');
    await userEvent.click(sheet.getByRole('button', { name: 'Ajouter dans Compétences' }));
    await expect.poll(() => labels('skills')).toEqual(['Charger un camion, sans casse']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('offers verbs by kind of work, and leaves the phrase to the person', async () => {
    const { labels } = await setup();
    await userEvent.click(screen.getByRole('button', { name: 'Aide : compétences' }));
    const help = column('Compétences');
    await userEvent.click(help.getByRole('button', { name: 'Aidez-moi à le dire' }));
    const sheet = within(screen.getByRole('dialog'));
    await userEvent.click(sheet.getByRole('radio', { name: 'Vendre, servir' }));
    await userEvent.click(sheet.getByRole('button', { name: 'Encaisser' }));
    await expect.poll(() => sheet.getByLabelText('Votre phrase')).toHaveValue('Encaisser');
    await userEvent.fill(sheet.getByLabelText('Votre phrase'), 'Encaisser les clients le samedi');
    await userEvent.fill(sheet.getByLabelText(/^Quoi, ou qui/), 'autre chose');
    expect(sheet.getByLabelText('Votre phrase')).toHaveValue('Encaisser les clients le samedi');
    await userEvent.keyboard('{Escape}');
    expect(labels('skills')).toEqual([]);
    await userEvent.click(help.getByRole('button', { name: 'Aidez-moi à le dire' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter dans Compétences' }));
    await expect.poll(() => labels('skills')).toEqual(['Encaisser les clients le samedi']);
  });

  it('ties a quality chosen in the list to its code', async () => {
    const { value } = await setup();
    await userEvent.click(screen.getByRole('button', { name: 'Aide : aptitudes' }));
    await userEvent.click(column('Aptitudes').getByRole('button', { name: 'Aidez-moi à le dire' }));
    const sheet = within(screen.getByRole('dialog'));
    await userEvent.type(
      sheet.getByRole('combobox', { name: /^Quelle qualité/ }),
      'réactiv{ArrowDown}{Enter}',
    );
    await userEvent.click(sheet.getByRole('button', { name: /Question suivante/ }));
    await userEvent.fill(sheet.getByLabelText(/^Dans quelle situation/), 'J’ai trouvé un remplaçant.');
    await expect
      .poll(() => sheet.getByLabelText('Votre phrase'))
      .toHaveValue('Faire preuve de réactivité : j’ai trouvé un remplaçant');
    await userEvent.click(sheet.getByRole('button', { name: 'Ajouter dans Aptitudes' }));
    await expect.poll(() => value().aptitudes).toMatchObject([{ reference: { code: '300473' } }]);
  });
});

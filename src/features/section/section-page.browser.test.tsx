import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMission, aPost, years } from '../../../tests/fixtures/entries.ts';
import { setupStore, type OpenedStore } from '../../../tests/fixtures/open-store.ts';
import type { Values } from '../../domain/fields/field.ts';
import type { Entry } from '../../domain/records.ts';
import { readSectionLocation } from '../../parts/entry-link.ts';
import { Cover } from '../../ui/cover.tsx';
import '../../ui/global.css';
import { applyTheme } from '../../ui/theme.ts';
import { dismissToasts } from '../../ui/toast.tsx';
import { UiProvider } from '../../ui/ui-provider.tsx';
import { SectionPage } from './section-page.tsx';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(async () => {
  cleanup();
  dismissToasts();
  await opened.discard();
});

const here = (): string => window.location.hash.slice(1);
const goTo = (location: string): void => {
  window.location.hash = location;
};

function Book() {
  const location = useSyncExternalStore((listener) => {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, here);
  const place = readSectionLocation(location);
  if (place === undefined) throw new Error(`No place at ${location}`);
  return (
    <UiProvider language="fr">
      <Cover bar={null} contents={<nav aria-label="Sommaire" />}>
        <SectionPage store={opened.store} clock={opened.clock} place={place} navigate={goTo} />
      </Cover>
    </UiProvider>
  );
}

async function open(start: string, width: 'wide' | 'narrow' = 'wide') {
  await (width === 'wide' ? page.viewport(1280, 800) : page.viewport(900, 700));
  goTo(start);
  render(<Book />);
}

async function only(section: string): Promise<Entry> {
  const [entry, ...others] = await opened.store.entriesOf(section);
  if (entry === undefined || others.length > 0) throw new Error('There is one entry');
  return entry;
}

const rows = (...labels: readonly string[]) => labels.map((label) => ({ id: crypto.randomUUID(), label }));
const job: Values = {
  employer: 'Résidence Les Hortensias',
  sector: 'EHPAD',
  place: { text: 'Quimper', postcode: '29000', country: 'France' },
  posts: [
    aPost('ash', { title: 'Agent de service hospitalier', period: years('2009', '2014') }),
    aPost('ffas', {
      title: 'Faisant fonction d’aide-soignante',
      period: years('2014-09'),
      contract: { other: 'CDI, temps plein' },
      team: 'Unité protégée, 14 résidents',
      missions: [
        aMission('m1', {
          title: 'Accompagner les résidents dans les gestes du quotidien',
          description: 'Toilette, habillage, repas et déplacements.',
          competences: {
            knowledge: rows('Grille AGGIR'),
            skills: rows('Transférer avec un lève-personne'),
            aptitudes: rows('Patience'),
          },
        }),
        aMission('m2', { title: 'Animer l’atelier cuisine' }),
      ],
    }),
  ],
};

const permits: readonly Values[] = [
  {
    title: 'CACES R.489 : 1A, 3',
    family: { code: 'CACES_R489' },
    issued: '2021-12-06',
    validUntil: '2026-12-05',
  },
  {
    title: 'CACES R.484 : 1',
    family: { code: 'CACES_R484' },
    issued: '2023-09-22',
    validUntil: '2028-09-21',
  },
  {
    title: 'CACES R.486 : A',
    family: { code: 'CACES_R486' },
    issued: '2021-10-14',
    validUntil: '2026-10-13',
  },
  { title: 'Autorisation de conduite', kind: { code: 'EMPLOYER' }, issued: '2022' },
];
const fillBoard = async (): Promise<void> => {
  for (const values of permits) await opened.store.createEntry('habilitation', values);
};

/** What axe finds wrong in the page as it stands, in both themes. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const stop = applyTheme(theme);
    // Colours that are still on their way are nobody's fault.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    found.push(
      ...violations.map((one) => `${theme} ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
    );
    stop();
  }
  return found;
}

describe('an empty section', () => {
  it('says that little is enough, and adds an entry with the focus in its first field', async () => {
    await open('/s/employment');
    expect(await screen.findByText(/suffit pour commencer/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un emploi' }));
    await expect.poll(() => document.activeElement).toHaveAccessibleName('Employeur');
    await userEvent.keyboard('Conserverie Kerouan');
    await userEvent.tab();
    await expect.poll(async () => (await only('employment')).values['employer']).toBe('Conserverie Kerouan');
    expect(await screen.findByRole('heading', { name: 'Conserverie Kerouan' })).toBeVisible();
  });
});

describe('employers and their posts', () => {
  beforeEach(async () => {
    await opened.store.createEntry('employment', job);
  });

  it('stand on the left from the latest on, with the first open on the right', async () => {
    await open('/s/employment');
    const left = within(await screen.findByRole('region', { name: /^Liste/ }));
    expect(left.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Résidence Les Hortensias',
      'Faisant fonction d’aide-soignantedepuis sept. 2014',
      'Agent de service hospitalier2009\u00a0– 2014',
    ]);
    expect(left.getByText('1 employeur, 2 postes')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Faisant fonction d’aide-soignante' })).toBeVisible();
    expect(screen.getByText('Depuis septembre 2014', { exact: false, ignore: 'small' })).toBeVisible();
  });

  it('have no accessibility fault, with the whole form unfolded', async () => {
    await open('/s/employment');
    await userEvent.click(await screen.findByRole('button', { name: /^Modifier/ }));
    for (const more of screen.getAllByRole('button', { name: 'Plus de détails' }))
      await userEvent.click(more);
    expect(await faults()).toEqual([]);
  });

  it('get a new post at the same employer, ready to be written', async () => {
    await open('/s/employment');
    await userEvent.click(await screen.findByRole('button', { name: 'Actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Nouveau poste chez le même employeur' }));
    await expect.poll(() => document.activeElement).toHaveAccessibleName('Intitulé du poste');
    await userEvent.keyboard('Animatrice');
    await userEvent.tab();
    expect(await screen.findByRole('heading', { name: 'Animatrice' })).toBeVisible();
  });

  it('go to the bin and come back with « Annuler »', async () => {
    const { id } = await only('employment');
    await open(`/s/employment/${id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Actions' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Mettre à la corbeille' }));
    await expect.poll(async () => (await opened.store.bin()).length).toBe(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await expect.poll(async () => (await opened.store.bin()).length).toBe(0);
    await expect.poll(here).toBe(`/s/employment/${id}`);
  });

  it('are not brought back by « Annuler » when something else was written since', async () => {
    const { id } = await only('employment');
    await open(`/s/employment/${id}`);
    await userEvent.click(await screen.findByRole('button', { name: /^Actions.*Agent de service/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Supprimer' }));
    const undo = await screen.findByRole('button', { name: 'Annuler' });
    await opened.store.setValue({ entry: id, path: ['sector'] }, 'Santé');
    await userEvent.click(undo);
    expect((await screen.findAllByText(/Autre chose a été écrit depuis/)).length).toBeGreaterThan(0);
    expect((await only('employment')).values['sector']).toBe('Santé');
  });

  it('open at the field someone comes for', async () => {
    const { id } = await only('employment');
    await open(`/s/employment/${id}/ffas?at=posts.ffas.missions.m2.title`);
    await expect.poll(() => document.activeElement).toHaveValue('Animer l’atelier cuisine');
  });

  it('show one page at a time in a narrow window: the list, then the post with a path back', async () => {
    await open('/s/employment', 'narrow');
    await userEvent.click(await screen.findByRole('link', { name: /Agent de service/ }));
    expect(await screen.findByRole('heading', { name: 'Agent de service hospitalier' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Emplois' }));
    expect(await screen.findByRole('heading', { name: 'Emplois' })).toBeVisible();
  });

  it('keep a version when the page is left', async () => {
    const { id } = await only('employment');
    await open(`/s/employment/${id}?at=sector`);
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/Activité/);
    await userEvent.keyboard(' public');
    cleanup();
    await expect
      .poll(async () => (await opened.store.contents()).versions.map((one) => one.reason))
      .toContain('sitting');
    expect((await only('employment')).values['sector']).toMatch(/public/);
  });

  it('say that an entry is no longer there', async () => {
    await open('/s/employment/nobody');
    const told = await screen.findByText(/n’est plus dans votre passeport/);
    await expect.poll(() => told).toBeVisible();
  });
});

describe('the board of habilitations', () => {
  it('groups titles by what there is to do, in words, and never says that one is « expiré »', async () => {
    await fillBoard();
    await open('/s/habilitation');
    const table = await screen.findByRole('table');
    const told = within(table)
      .getAllByRole('row')
      .map((row) =>
        [...row.querySelectorAll('th, td:not(:has(svg))')].map((cell) => cell.textContent).join(' | '),
      );
    expect(told.slice(1)).toEqual([
      'À prévoir',
      'CACES R.489 : 1A, 3 Déclaratif | 5\u00a0décembre 2026dans 12 jours | Ouvrir',
      'En cours de validité',
      'CACES R.484 : 1 Déclaratif | 21\u00a0septembre 2028s’y prendre dès juin 2028 | Ouvrir',
      'Date de fin passéeLe titre reste dans votre histoire.',
      'CACES R.486 : A Déclaratif | 13\u00a0octobre 2026il y a 6 semaines | Noter un recyclage',
      'Sans date de fin',
      'Autorisation de conduiteDélivrée par l’employeur Déclaratif | tant que dure ce postevotre employeur la délivre | Ouvrir',
    ]);
    expect(document.body.textContent).not.toMatch(/expir|périm/i);
  });

  it('has no accessibility fault', async () => {
    await fillBoard();
    await open('/s/habilitation');
    await screen.findByRole('table');
    expect(await faults()).toEqual([]);
  });

  it('has no accessibility fault beside an open title', async () => {
    await fillBoard();
    await open('/s/habilitation');
    await userEvent.click(await screen.findByRole('link', { name: 'CACES R.484 : 1' }));
    await screen.findByRole('group', { name: /Catégories/ });
    expect(await faults()).toEqual([]);
  });

  it('notes a renewal: the same title, its dates to be written', async () => {
    await fillBoard();
    await open('/s/habilitation');
    await userEvent.click(await screen.findByRole('button', { name: /^Noter un recyclage.*R\.486/ }));
    await expect.poll(() => document.activeElement).toHaveAccessibleName('Date d’obtention');
    const titles = (await opened.store.entriesOf('habilitation')).filter(
      (one) => one.values['title'] === 'CACES R.486 : A',
    );
    expect(new Set(titles.map((one) => [one.values['issued'], one.values['validUntil']]))).toEqual(
      new Set([
        ['2021-10-14', '2026-10-13'],
        [null, null],
      ]),
    );
  });

  it('loses its bars, and no word, in a narrow window', async () => {
    await fillBoard();
    await open('/s/habilitation', 'narrow');
    await screen.findByRole('table');
    expect(document.querySelector('td svg')).not.toBeVisible();
    expect(screen.getByText('dans 12 jours')).toBeVisible();
  });
});

describe('identity', () => {
  it('begins its entry with its first words, once', async () => {
    await open('/s/identity');
    await userEvent.fill(await screen.findByLabelText('Prénoms'), 'Karim');
    await userEvent.fill(screen.getByLabelText('Nom d’usage'), 'Benhaddou');
    await userEvent.tab();
    await expect.poll(async () => (await opened.store.entriesOf('identity')).length).toBe(1);
    await expect
      .poll(async () => {
        const { values } = await only('identity');
        return [values['givenNames'], values['usageName']];
      })
      .toEqual(['Karim', 'Benhaddou']);
  });
});

import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aPost, years } from '../../../tests/fixtures/entries.ts';
import { setupStore, type OpenedStore } from '../../../tests/fixtures/open-store.ts';
import { completeValues } from '../../domain/edit.ts';
import type { Values } from '../../domain/fields/field.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { tagsKey } from '../../domain/tags.ts';
import { readSectionLocation } from '../../parts/entry-link.ts';
import { Cover } from '../../ui/cover.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
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
  return (
    <UiProvider language="fr">
      <Cover bar={null} contents={<nav aria-label="Sommaire" />}>
        {place && <SectionPage store={opened.store} clock={opened.clock} place={place} navigate={goTo} />}
      </Cover>
    </UiProvider>
  );
}

async function open(start: string): Promise<void> {
  await page.viewport(1280, 800);
  goTo(start);
  render(<Book />);
}

/** What axe finds wrong in the page as it stands, in both themes. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const stop = applyTheme(theme);
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    found.push(
      ...violations.map((one) => `${theme} ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
    );
    stop();
  }
  return found;
}

const create = (section: string, values: Values) => opened.store.createEntry(section, values);
const choose = async (button: RegExp | string, line: string): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  await userEvent.click(screen.getByRole('menuitem', { name: line }));
};

describe('an entry in the wrong place', () => {
  it('goes to another section from its menu, and back with « Annuler »', async () => {
    const stage = await create('internship', { title: 'Stagiaire vente', employer: 'Librairie du Port' });
    await open(`/s/internship/${stage.id}`);
    await choose('Actions', 'Ranger plutôt dans «\u00a0Emplois\u00a0»');
    await expect.poll(() => document.activeElement).toHaveValue('Librairie du Port');
    expect(here()).toMatch(/^\/s\/employment\//u);
    expect((await opened.store.entriesOf('internship')).length).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await expect.poll(here).toBe(`/s/internship/${stage.id}`);
    expect((await opened.store.entriesOf('employment')).length).toBe(0);
  });

  it('takes along the word that is still being written', async () => {
    const stage = await create('internship', { title: 'Stage' });
    await open(`/s/internship/${stage.id}?at=employer`);
    await expect.poll(() => document.activeElement).toHaveAccessibleName(/^Entreprise/);
    await userEvent.keyboard('Mairie');
    await choose('Actions', 'Ranger plutôt dans «\u00a0Emplois\u00a0»');
    await expect
      .poll(async () => (await opened.store.entriesOf('employment'))[0]?.values['employer'])
      .toBe('Mairie');
  });

  it('is a quick note that waits: « Ranger dans… » is beside it', async () => {
    const note = await create('note', { text: 'Formation incendie', date: '2026-11-20' });
    await open(`/s/note/${note.id}`);
    await choose('Ranger dans…', 'Formations');
    await expect
      .poll(async () => (await opened.store.entriesOf('training')).map((entry) => entry.values['title']))
      .toEqual(['Formation incendie']);
  });
});

describe('tags', () => {
  it('are added by keyboard with suggestions, shown in the list, and removed', async () => {
    const other = await create('training', { title: 'Gestes et postures' });
    await opened.store.setPreference(tagsKey(other.id), ['Été 2024']);
    const { id } = await create('training', { title: 'SST' });
    await open(`/s/training/${id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter une étiquette' }));
    await expect.poll(() => document.activeElement).toHaveAccessibleName('Ajouter une étiquette');
    await userEvent.keyboard('secours{Enter}');
    await expect.poll(async () => (await opened.store.preferences()).get(tagsKey(id))).toEqual(['secours']);
    await userEvent.keyboard('ete');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect
      .poll(async () => (await opened.store.preferences()).get(tagsKey(id)))
      .toEqual(['secours', 'Été 2024']);
    const left = within(screen.getByRole('region', { name: /^Liste/ }));
    expect(await left.findByText('secours, Été 2024')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer l’étiquette secours' }));
    await expect.poll(async () => (await opened.store.preferences()).get(tagsKey(id))).toEqual(['Été 2024']);
    expect(await faults()).toEqual([]);
  });
});

describe('a long list', () => {
  const titles = ['Anglais', 'Béton', 'Chariots', 'Dessin', 'Électricité', 'Froid', 'Gestion', 'Hygiène'];
  beforeEach(async () => {
    for (const title of titles) {
      opened.clock.advance(1);
      await create('training', { title });
    }
  });
  const names = (): readonly (string | undefined)[] =>
    within(screen.getByRole('list', { name: 'Formations' }))
      .getAllByRole('link')
      .map((link) => link.textContent);

  /** As the window remembers it, it may be open already. */
  const unfoldTools = async (): Promise<void> => {
    const bar = await screen.findByRole('button', { name: 'Trier et filtrer' });
    if (bar.getAttribute('aria-expanded') === 'false') await userEvent.click(bar);
  };

  it('is narrowed by typing, says how much is shown, and is shown whole again', async () => {
    await open('/s/training');
    await userEvent.fill(await screen.findByLabelText('Filtrer la liste'), 'electr');
    await expect.poll(names).toEqual(['Électricité']);
    const told = await screen.findAllByText('1 sur 8 affiché');
    await expect.poll(() => told.some((one) => one.checkVisibility())).toBe(true);
    const said = () => [...document.querySelectorAll('[aria-live="polite"]')].map((one) => one.textContent);
    await expect.poll(said, { timeout: 3000 }).toContain('1 sur 8 affiché');
    await userEvent.click(screen.getByRole('button', { name: 'Tout montrer' }));
    await expect.poll(() => names().length).toBe(8);
    expect(screen.getByLabelText('Filtrer la liste')).toHaveValue('');
  });

  it('is sorted, remembers it, and says why nothing can be moved meanwhile', async () => {
    await open('/s/training');
    await unfoldTools();
    await userEvent.selectOptions(screen.getByLabelText('Ordre'), 'Dernière modification');
    await expect.poll(names).toEqual(titles.toReversed());
    expect(await faults()).toEqual([]);
    goTo('/s/employment');
    await screen.findByText(/Rien de noté/);
    goTo('/s/training');
    await expect.poll(names).toEqual(titles.toReversed());
    await userEvent.click(await screen.findByRole('button', { name: 'Actions' }));
    expect(screen.getByRole('menuitem', { name: /^Descendre/ })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/triée ou filtrée/)).toBeVisible();
  });

  it('is narrowed by a tag, which can be renamed everywhere', async () => {
    const [first, second] = await opened.store.entriesOf('training');
    await opened.store.setPreferences(
      new Map([
        [tagsKey(first?.id ?? ''), ['vae']],
        [tagsKey(second?.id ?? ''), ['VAE']],
      ]),
    );
    await open('/s/training');
    await unfoldTools();
    const tags = await screen.findByRole('combobox', { name: 'Étiquettes' });
    await userEvent.selectOptions(tags, within(tags).getByRole('option', { name: /^vae$/iu }));
    await expect.poll(() => names().length).toBe(2);
    await userEvent.click(screen.getByRole('button', { name: 'Renommer partout' }));
    await userEvent.fill(await screen.findByLabelText('Nouveau nom'), 'Validation');
    await userEvent.click(screen.getByRole('button', { name: 'Renommer' }));
    await expect
      .poll(async () => [...(await opened.store.preferences()).values()])
      .toEqual([['Validation'], ['Validation']]);
    await expect.poll(() => names().length).toBe(2);
  });
});

describe('an interview', () => {
  const { proposals } = sectionOf('interview').fields;
  const proposal = (id: string, values: Values) => {
    if (proposals?.kind !== 'list') throw new Error('An interview has proposals');
    return { id, values: completeValues(proposals.fields, values) };
  };
  const interview: Values = {
    kind: { other: 'Entretien de parcours professionnel' },
    date: '2026-03-12',
    proposals: [
      proposal('p1', {
        title: 'Recyclage CACES R.489',
        status: { code: 'PLANIFIEE' },
        proposedOn: '2026-03-12',
        plannedOn: '2026-12-01',
      }),
      proposal('p2', { title: 'Animer une équipe', status: { code: 'REFUSEE_EMPLOYEUR' } }),
      proposal('p3', { title: 'Tableur', status: { code: 'REALISEE' } }),
      proposal('p4', { title: 'Anglais' }),
    ],
  };

  it('shows how far each proposal has come, in words', async () => {
    await create('interview', interview);
    await open('/s/interview');
    await screen.findAllByText('Planifiée');
    const tracks = [...document.querySelectorAll('ol[class*=track]')].map((list) =>
      [...list.children].map((step) => step.textContent),
    );
    expect(tracks).toEqual([
      [
        'Proposéefait12\u00a0mars 2026',
        'Acceptéefait',
        'Planifiéeen cours1er\u00a0déc. 2026',
        'Réaliséeà venir',
      ],
      ['Proposéefait', 'Refuséearrêté làpar l’employeur'],
      ['Proposéefait', 'Acceptéefait', 'Planifiéefait', 'Réaliséefait'],
    ]);
    expect(screen.getByText(/C’est une annexe/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('notes the training that came of a proposal, and goes to it', async () => {
    const { id } = await create('interview', interview);
    await open(`/s/interview/${id}`);
    // Beside the steps of the one that is done; the others have nothing to note yet.
    await userEvent.click(await screen.findByRole('button', { name: 'Noter la formation' }));
    await expect.poll(here).toMatch(/^\/s\/training\//u);
    expect(await screen.findByRole('heading', { name: 'Tableur', level: 1 })).toBeVisible();
    goTo(`/s/interview/${id}`);
    expect(await screen.findByRole('link', { name: 'Voir la fiche' })).toBeVisible();
    goTo(`/s/interview/${id}?at=proposals.p3.training`);
    expect(await screen.findByRole('link', { name: 'Ouvrir\u00a0: Tableur' })).toBeVisible();
  });
});

describe('a title issued by an employer that was left', () => {
  it('is to be asked for again: said on its page and on the board, decided nowhere', async () => {
    const job = await create('employment', {
      employer: 'Entrepôts Rivoire',
      posts: [aPost('p', { title: 'Cariste', period: years('2020', '2025') })],
    });
    const permit = await create('habilitation', {
      title: 'Autorisation de conduite',
      kind: { code: 'EMPLOYER' },
      employer: { entry: job.id, label: 'Entrepôts Rivoire' },
    });
    await open('/s/habilitation');
    expect(await screen.findByText('à redemander au nouvel employeur')).toBeVisible();
    goTo(`/s/habilitation/${permit.id}`);
    expect(await screen.findByText('Le poste chez Entrepôts Rivoire est terminé.')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('shows the other dates of the same title as its history', async () => {
    const title = { title: 'CACES R.486', family: { code: 'CACES_R486' } };
    await create('habilitation', { ...title, issued: '2016', validUntil: '2021' });
    const now = await create('habilitation', { ...title, issued: '2021', validUntil: '2026-12-01' });
    await open(`/s/habilitation/${now.id}`);
    const history = within(await screen.findByRole('list', { name: 'Le même titre' }));
    expect(history.getAllByRole('link').length).toBe(1);
    expect(history.getByText('Date de fin passée')).toBeVisible();
  });
});

describe('words whose entry is gone for good', () => {
  it('are shown once, to be copied, and are not tried again', async () => {
    const { id } = await create('training', { title: 'SST' });
    await open(`/s/training/${id}?at=title`);
    await expect.poll(() => document.activeElement).toHaveAccessibleName('Nom de la formation');
    await userEvent.keyboard(' avec M. Caron');
    await opened.store.deleteEntry(id);
    await opened.store.purge(id);
    await flushDrafts();
    const dialog = await screen.findByRole('dialog', {
      name: 'Ce texte n’a plus de place\u00a0: Nom de la formation',
    });
    expect(dialog.textContent).toContain('avec M. Caron');
    await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
    await flushDrafts();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aPost, years } from '../../../tests/fixtures/entries.ts';
import { setupStore, type OpenedStore } from '../../../tests/fixtures/open-store.ts';
import type { DeviceSettings, LastBackup } from '../../data/registry.ts';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Section } from '../../domain/section.ts';
import { Cover } from '../../ui/cover.tsx';
import '../../ui/global.css';
import { applyTheme } from '../../ui/theme.ts';
import { dismissToasts } from '../../ui/toast.tsx';
import { UiProvider } from '../../ui/ui-provider.tsx';
import { HomePage } from './home-page.tsx';
import type { CopyFolder } from './last-copy.tsx';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(async () => {
  cleanup();
  dismissToasts();
  await opened.discard();
});

const added: Section[] = [];

function Home({
  store,
  last,
  folder,
}: {
  readonly store: PassportStore;
  readonly last: LastBackup | undefined;
  readonly folder: CopyFolder | undefined;
}) {
  const [view, setView] = useState<DeviceSettings['pathView']>('drawing');
  return (
    <UiProvider language="fr">
      <Cover bar={null} contents={<nav aria-label="Sommaire" />}>
        <HomePage
          store={store}
          clock={opened.clock}
          lastBackup={last}
          copyFolder={folder}
          pathView={view}
          onPathView={setView}
          onAdd={(section) => added.push(section)}
        />
      </Cover>
    </UiProvider>
  );
}

async function open(
  options: {
    readonly width?: number;
    readonly store?: PassportStore;
    readonly last?: LastBackup;
    readonly folder?: CopyFolder;
  } = {},
) {
  await page.viewport(options.width ?? 1280, 800);
  added.length = 0;
  render(<Home store={options.store ?? opened.store} last={options.last} folder={options.folder} />);
  await screen.findByRole('button', { name: 'Noter' });
}

const period = (start: string, end: string) => ({ start, end: { state: 'ended', date: end } }) as const;

async function aLife(): Promise<void> {
  const { store } = opened;
  await store.createEntry('identity', {
    givenNames: 'Karim',
    usageName: 'Benhaddou',
    birthDate: '1985-05-12',
  });
  await store.createEntry('project', { summary: 'Passer chef d’équipe.' });
  await store.createEntry('education', {
    title: 'BEP Logistique',
    period: period('2002-09', '2004-06'),
    obtained: '2004-06',
  });
  await store.createEntry('employment', {
    employer: 'Verrerie Luzet',
    posts: [aPost('p1', { title: 'Cariste', period: period('2006-04', '2011-06') })],
  });
  await store.createEntry('employment', {
    employer: 'Entrepôts Rivoire',
    posts: [
      aPost('p2', { title: 'Cariste', period: period('2012-03', '2016-02') }),
      aPost('p3', { title: 'Référent réception', period: years('2016-03') }),
    ],
  });
  await store.createEntry('training', { title: 'Gestes et postures', period: period('2018-04', '2018-04') });
  await store.createEntry('habilitation', {
    title: 'CACES R.489',
    issued: '2021-12-06',
    validUntil: '2026-12-05',
  });
  await store.createEntry('habilitation', { title: 'SST', issued: '2024-10-13', validUntil: '2026-10-12' });
  await store.createEntry('volunteering', {
    role: 'Entraîneur',
    period: { start: { text: 'jadis' }, end: { state: 'unknown' } },
  });
}

const field = () => screen.getByRole('textbox', { name: 'Qu’avez-vous fait, appris ou reçu\u00a0?' });
const notes = async () =>
  (await opened.store.entriesOf('note')).map(({ values }) => [values['text'], values['date']]);
const timeline = () => screen.findByRole('group', { name: /^Frise de/u });

describe('noting', () => {
  it('keeps a line with Enter and today’s date, and is ready for the next', async () => {
    await open();
    await userEvent.click(field());
    await userEvent.keyboard(
      'Formation incendie{Enter}Deuxième ligne{Shift>}{Enter}{/Shift}et sa suite{Enter}',
    );
    await waitFor(async () => expect(await notes()).toHaveLength(2));
    expect(new Set(await notes())).toEqual(
      new Set([
        ['Deuxième ligne\net sa suite', '2026-11-23'],
        ['Formation incendie', '2026-11-23'],
      ]),
    );
    expect(document.activeElement).toBe(field());
    expect(field()).toHaveValue('');
    await screen.findByRole('link', { name: '2 notes à ranger' });
  });

  it('takes back the line that was just kept', async () => {
    await open();
    await userEvent.click(field());
    await userEvent.keyboard('À effacer{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect(await notes()).toEqual([]));
  });

  it('keeps nothing of a blank line, and what was left in the field on going away', async () => {
    await open();
    await userEvent.click(field());
    await userEvent.keyboard('   {Enter}');
    await userEvent.keyboard('Laissé là');
    cleanup();
    await waitFor(async () => expect(await notes()).toEqual([['Laissé là', '2026-11-23']]));
  });

  it('gives the text back when it could not be stored, and stores it later', async () => {
    let isFull = true;
    const store: PassportStore = {
      ...opened.store,
      createEntry: (...given) =>
        isFull ? Promise.reject(new Error('full')) : opened.store.createEntry(...given),
    };
    const stop = new AbortController();
    globalThis.addEventListener('error', (event) => event.preventDefault(), { signal: stop.signal });
    await open({ store });
    await userEvent.click(field());
    await userEvent.keyboard('Important{Enter}');
    await waitFor(() => expect(field()).toHaveValue('Important'));
    isFull = false;
    await userEvent.click(screen.getByRole('button', { name: 'Noter' }));
    await waitFor(async () => expect(await notes()).toEqual([['Important', '2026-11-23']]));
    stop.abort();
  });

  it('begins any other line of the path from here', async () => {
    await open();
    await userEvent.click(screen.getAllByRole('button', { name: 'Ajouter un emploi' })[0] ?? document.body);
    await userEvent.click(screen.getByRole('button', { name: 'autre…' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Ajouter une langue' }));
    expect(added.map(({ type }) => type)).toEqual(['employment', 'language']);
  });
});

describe('the left page', () => {
  it('tells who it is in a few facts, and in their words', async () => {
    await aLife();
    await open({ last: { at: '2026-11-22T17:40:00.000Z', name: 'Carnet Karim.passeport', passportId: 'p' } });
    const left = await screen.findByRole('region', { name: 'Ma page d’identité' });
    await within(left).findByRole('heading', { name: 'Karim Benhaddou' });
    expect([...left.querySelectorAll('dt, dd')].map((node) => node.textContent)).toEqual([
      'Naissance',
      '12\u00a0mai 1985',
      'En poste',
      'Entrepôts Rivoire, depuis mars 2012',
    ]);
    within(left).getByText('Passer chef d’équipe.');
    within(left).getByText('Dernière copie vérifiée hier');
  });

  it('says since when the folder of the copies is away, and what is not in it yet', async () => {
    const folder = { name: 'KARIM', missingSince: '2026-11-22T17:40:00.000Z', isBehind: true };
    await open({ folder });
    const told = async () => (await screen.findByText(/KARIM/u)).textContent.replaceAll('\u00a0', ' ');
    expect(await told()).toBe(
      '« KARIM » n’est pas là depuis le 22 novembre 2026. Ce que vous avez écrit depuis la dernière copie n’y est pas encore.',
    );
    cleanup();
    await open({ folder: { ...folder, missingSince: '2026-11-23T09:05:00.000Z', isBehind: false } });
    const hour = new Date('2026-11-23T09:05:00.000Z').getHours();
    expect(await told()).toBe(`« KARIM » n’est pas là depuis ${hour} h 05.`);
  });

  it('invites, and hurries nobody, when there is nothing yet', async () => {
    await open();
    await screen.findByRole('heading', { name: 'Mon passeport' });
    screen.getByRole('link', { name: 'Écrire mon nom' });
    screen.getByText('Pas encore de copie vérifiée');
    screen.getByRole('heading', { name: 'Ce que la loi prévoit dans un passeport' });
    expect(screen.queryByRole('heading', { name: 'À prévoir' })).toBeNull();
  });

  it('can be turned to where one page is shown at a time', async () => {
    await aLife();
    await open({ width: 900 });
    await timeline();
    await userEvent.click(screen.getByRole('button', { name: 'Ma page d’identité' }));
    expect(screen.getByRole('heading', { name: 'Karim Benhaddou' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Aujourd’hui et mon parcours' }));
    expect(field()).toBeVisible();
  });
});

describe('what comes', () => {
  it('tells what ends and what has passed, each with a way to it', async () => {
    await aLife();
    await open();
    const list = await screen.findByRole('list', { name: 'À prévoir' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual([
      '5\u00a0déc.dans 12 joursCACES R.489Fin de validité le 5\u00a0décembre 2026.À préparer',
      '12\u00a0oct.il y a 6 semainesSSTDate de fin passée le 12\u00a0octobre 2026.',
    ]);
    expect(
      within(list)
        .getAllByRole('link')
        .every((link) => link.getAttribute('href')?.startsWith('#/s/habilitation/')),
    ).toBe(true);
  });
});

describe('the path', () => {
  it('says in its list everything that it draws, and what it cannot draw', async () => {
    await aLife();
    await open();
    const names = within(await timeline())
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(names).toEqual([
      'BEP Logistique, Dates des études, sept. 2002\u00a0– juin 2004, Date d’obtention, juin 2004',
      'Verrerie Luzet, Cariste, avr. 2006\u00a0– juin 2011',
      'Entrepôts Rivoire, Cariste, mars 2012\u00a0– févr. 2016, Référent réception, depuis mars 2016',
      'Gestes et postures, avr. 2018',
      'CACES R.489, 6\u00a0déc. 2021\u00a0– 5\u00a0déc. 2026',
      'SST, 13\u00a0oct. 2024\u00a0– 12\u00a0oct. 2026',
    ]);
    screen.getByText('Une ligne sans date est dans la liste.');
    await userEvent.click(screen.getByRole('button', { name: 'Voir en liste' }));
    const table = screen.getByRole('table', { name: 'Mon parcours, du plus ancien au plus récent' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).slice(0, 3)),
    ).toEqual([
      ['sept. 2002\u00a0– juin 2004', 'Études et diplômes', 'BEP LogistiqueDates des études'],
      ['juin 2004', 'Études et diplômes', 'BEP LogistiqueDate d’obtention'],
      ['avr. 2006\u00a0– juin 2011', 'Emplois', 'Cariste'],
      ['mars 2012\u00a0– févr. 2016', 'Emplois', 'Cariste'],
      ['depuis mars 2016', 'Emplois', 'Référent réception'],
      ['avr. 2018', 'Formations', 'Gestes et postures'],
      ['6\u00a0déc. 2021\u00a0– 5\u00a0déc. 2026', 'Habilitations', 'CACES R.489'],
      ['13\u00a0oct. 2024\u00a0– 12\u00a0oct. 2026', 'Habilitations', 'SST'],
      ['jadis', 'Bénévolat, mandats', 'Entraîneur'],
    ]);
    // Every mark leads where a row leads; the mark of several posts to their employer.
    await userEvent.click(screen.getByRole('button', { name: 'Voir en frise' }));
    expect(within(await timeline()).getAllByRole('link')).toHaveLength(6);
  });

  it('is one stop of the keyboard; arrows go from mark to mark, and the small label follows', async () => {
    await aLife();
    await open();
    const marks = within(await timeline()).getAllByRole('link');
    const [study, luzet, rivoire, training] = marks;
    expect(marks.map((mark) => mark.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    screen.getByRole('button', { name: 'Voir en liste' }).focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(study);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(luzet);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(rivoire);
    const label = () => rivoire?.querySelector('small:last-child')?.textContent;
    expect(label()).toBe('Référent réception, depuis mars 2016');
    await userEvent.keyboard('{Escape}');
    expect(label()).toBeUndefined();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(training);
    await userEvent.keyboard('{ArrowUp}{Home}');
    expect(document.activeElement).toBe(luzet);
    await userEvent.keyboard('{End}{Enter}');
    expect(globalThis.location.hash).toMatch(/^#\/s\/employment\//u);
  });
});

it.each(['light', 'dark'] as const)('holds for axe, empty and full (%s)', async (theme) => {
  applyTheme(theme);
  await open();
  await screen.findByRole('heading', { name: 'Mon passeport' });
  // Colours are judged at rest, not while the page turns.
  const findings = async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.failureSummary)]);
  };
  expect(await findings()).toEqual([]);
  cleanup();
  await aLife();
  await open();
  await timeline();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Voir en liste' }));
  expect(await findings()).toEqual([]);
  applyTheme('light');
});

import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aPost, years } from '../../tests/fixtures/entries.ts';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import type { Language } from '../domain/language.ts';
import { failure, success } from '../domain/result.ts';
import { DocumentsPage } from '../features/documents/documents-page.tsx';
import { createBrowserPlatform } from '../platform/browser.ts';
import type { PdfRequest, Platform } from '../platform/platform.ts';
import { Cover } from '../ui/cover.tsx';
import '../ui/global.css';
import { dismissToasts } from '../ui/toast.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import { startPdfJsWorker } from '../workers/start.ts';

/* The documents page as a person handles it: real Chromium, real storage, real documents. */

// Nothing is timed here: a slow machine must not fail a sound test.
configure({ asyncUtilTimeout: 20_000 });

let opened: OpenedStore;
let asked: PdfRequest[];
let openedOutside: { readonly title: string; readonly bytes: Uint8Array }[];
let worker: Worker | undefined;
const previewWorker = (): Worker => (worker ??= startPdfJsWorker());

beforeEach(async () => {
  opened = await setupStore();
  asked = [];
  openedOutside = [];
});
afterEach(async () => {
  cleanup();
  dismissToasts();
  await opened.discard();
});

async function aLife(): Promise<void> {
  const { store } = opened;
  await store.createEntry('identity', { givenNames: 'Karim', usageName: 'Benhaddou' });
  for (const employer of ['Verrerie Luzet', 'Entrepôts Rivoire'])
    await store.createEntry('employment', {
      employer,
      posts: [aPost(employer, { title: 'Cariste', period: years('2012-03') })],
    });
  await store.createEntry('training', { title: 'Gestes et postures' });
  await store.createEntry('interview', { date: '2024-03-14' });
}

/** Documents are made as in a browser; on a desktop another program opens them. */
const platformOf = (edition: Platform['edition'], opens = true): Platform => {
  const real = createBrowserPlatform();
  return {
    ...real,
    edition,
    renderPdf: (request, signal) => {
      asked.push(request);
      return real.renderPdf(request, signal);
    },
    openProof:
      edition === 'browser'
        ? undefined
        : async (blob, title) => {
            openedOutside.push({ title, bytes: new Uint8Array(await blob.arrayBuffer()) });
            return opens ? success(null) : failure({ type: 'NoProgram' });
          },
  };
};

async function open(
  options: { readonly language?: Language; readonly platform?: Platform } = {},
): Promise<void> {
  const { language = 'fr', platform = platformOf('browser') } = options;
  await page.viewport(1280, 900);
  render(
    <UiProvider language={language}>
      <Cover bar={null} contents={<nav aria-label="Sommaire" />}>
        <DocumentsPage
          store={opened.store}
          platform={platform}
          today="2026-11-23"
          previewWorker={previewWorker()}
          onOpen={() => undefined}
        />
      </Cover>
    </UiProvider>,
  );
  await screen.findByRole('heading', { name: 'Documents' });
}

const box = (name: string | RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
const states = (names: readonly string[]) =>
  names.map((name) => (box(name).indeterminate ? 'partly' : box(name).checked));
const isDrawn = () => screen.findByText(/^\d+ pages?, \d/u);
const lastSelection = () => {
  const request = asked.at(-1);
  return request === undefined || 'letter' in request ? undefined : request.selection;
};
const lastEntries = () => {
  const request = asked.at(-1);
  return request === undefined || 'letter' in request
    ? []
    : request.contents.entries.map(({ section }) => section).toSorted();
};

async function violations(): Promise<unknown> {
  const report = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return report.violations.map((row) => [row.id, row.nodes.map((node) => node.html)]);
}

describe('choosing what is shown', () => {
  it('says in one box that only some lines of a section are shown, and takes them all again', async () => {
    await aLife();
    await open();
    await isDrawn();
    const names = ['Tout', 'Emplois', 'Formations'];
    expect(states(names)).toEqual([true, true, true]);
    await userEvent.click(screen.getByRole('button', { name: 'En détail' }));
    await userEvent.click(box('Verrerie Luzet'));
    await waitFor(() => expect(states(names)).toEqual(['partly', 'partly', true]));
    await screen.findByText('1 sur 2');
    await waitFor(() => expect(lastEntries()).toEqual(['employment', 'identity', 'training']));
    await userEvent.click(box('Emplois'));
    await waitFor(() => expect(states(names)).toEqual([true, true, true]));
    await waitFor(() => expect(lastEntries()).toEqual(['employment', 'employment', 'identity', 'training']));
    await isDrawn();
    expect(await violations()).toEqual([]);
  });

  it('draws nothing when nothing is chosen, and says what to do', async () => {
    await aLife();
    await open();
    await userEvent.click(box('Tout'));
    await screen.findByText('Rien n’est choisi');
    expect(states(['Tout', 'Emplois'])).toEqual([false, false]);
    expect(screen.queryByRole('button', { name: 'Enregistrer le PDF' })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says that there is nothing to show yet in an empty passport', async () => {
    await open();
    await screen.findByText('Rien à montrer pour l’instant');
    expect(asked).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('shows what is set apart only when it is asked for, and what is private each time anew', async () => {
    await aLife();
    await open();
    await isDrawn();
    expect(lastSelection()).toMatchObject({ annexes: [], includeSensitive: false, proofs: 'none' });
    await userEvent.click(box('Entretiens (annexe)'));
    await userEvent.click(box('Ce qui est gardé pour vous'));
    await userEvent.click(screen.getByRole('radio', { name: /^Une marque sur chaque ligne/u }));
    await waitFor(() =>
      expect(lastSelection()).toMatchObject({
        annexes: ['interview'],
        includeSensitive: true,
        proofs: 'marks',
      }),
    );
    cleanup();
    await open();
    await waitFor(() =>
      expect(lastSelection()).toMatchObject({
        annexes: ['interview'],
        includeSensitive: false,
        proofs: 'marks',
      }),
    );
  });
});

describe('in English', () => {
  it('speaks English, and writes the document in the language that is chosen for it', async () => {
    await aLife();
    await open({ language: 'en' });
    await isDrawn();
    expect(states(['Everything', 'Jobs', 'Training'])).toEqual([true, true, true]);
    screen.getByRole('button', { name: 'Save the PDF' });
    screen.getByText(/To print, save the PDF, then open it\.$/u);
    expect(lastSelection()?.language).toBe('en');
    await userEvent.click(screen.getByRole('radio', { name: 'Français' }));
    await waitFor(() => expect(lastSelection()?.language).toBe('fr'));
    await isDrawn();
    expect(await violations()).toEqual([]);
  });
});

describe('« Imprimer » on a desktop', () => {
  const print = async (): Promise<void> => {
    await isDrawn();
    const button = screen.getByRole('button', { name: 'Imprimer' });
    await userEvent.click(button);
  };

  it('hands the document that is on screen to the system’s own program', async () => {
    await aLife();
    await open({ platform: platformOf('desktop') });
    await print();
    await waitFor(() => expect(openedOutside).toHaveLength(1));
    const [given] = openedOutside;
    expect(given?.title).toBe('Passeport Karim Benhaddou 2026-11-23.pdf');
    expect(new TextDecoder('latin1').decode(given?.bytes.slice(0, 5))).toBe('%PDF-');
    expect(within(document.body).queryByRole('alert')).toBeNull();
  });

  it('says so when no program opens it, and the document can still be saved', async () => {
    await aLife();
    await open({ platform: platformOf('desktop', false) });
    await print();
    await screen.findByText(/^Aucun programme n’a ouvert le document\./u);
    expect(screen.getByRole('button', { name: 'Enregistrer le PDF' })).toBeEnabled();
  });
});

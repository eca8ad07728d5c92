import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMission, aPost, years } from '../../tests/fixtures/entries.ts';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { heicBytes, pdfBytes, pngBytes } from '../../tests/fixtures/proof-files.ts';
import type { Entry } from '../domain/records.ts';
import { ProofsPage } from '../features/proofs/proofs-page.tsx';
import { ProofsScope } from '../features/proofs/proofs-scope.tsx';
import { SectionPage } from '../features/section/section-page.tsx';
import { readSectionLocation } from '../parts/entry-link.ts';
import { createBrowserPlatform } from '../platform/browser.ts';
import type { Platform } from '../platform/platform.ts';
import { Cover } from '../ui/cover.tsx';
import { flushDrafts } from '../ui/drafts.ts';
import '../ui/global.css';
import { dismissToasts } from '../ui/toast.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import { startPdfJsWorker } from '../workers/start.ts';
import { useDropGuard } from './use-drop-guard.ts';

/* Proofs as a person handles them: real Chromium, real storage, real files made here. */

// Nothing is timed here: a slow machine must not fail a sound test.
configure({ asyncUtilTimeout: 20_000 });

let opened: OpenedStore;
let job: Entry;
let saved: { readonly blob: Blob; readonly name: string }[];
let openedOutside: string[];
let worker: Worker | undefined;
const pdfWorker = (): Worker => (worker ??= startPdfJsWorker());

beforeEach(async () => {
  opened = await setupStore();
  saved = [];
  openedOutside = [];
  job = await opened.store.createEntry('employment', {
    employer: 'Logi’Sud',
    posts: [
      aPost('p1', {
        title: 'Cariste',
        period: years('2014-09'),
        missions: [aMission('m1', { title: 'Charger les camions' })],
      }),
    ],
  });
});
afterEach(async () => {
  cleanup();
  dismissToasts();
  await flushDrafts();
  await opened.discard();
});

const platform = (): Platform => ({
  ...createBrowserPlatform(),
  saveProof: (blob, name) => {
    saved.push({ blob, name });
    return Promise.resolve({ ok: true, value: { name, size: blob.size } });
  },
  openProof: (_blob, title) => {
    openedOutside.push(title);
    return Promise.resolve({ ok: true, value: null });
  },
});

const here = (): string => window.location.hash.slice(1);
const goTo = (location: string): void => {
  window.location.hash = location;
};

function Book({ host }: { readonly host: Platform }) {
  useDropGuard(true);
  const location = useSyncExternalStore((listener) => {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, here);
  const place = readSectionLocation(location);
  return (
    <ProofsScope store={opened.store} platform={host} pdfWorker={pdfWorker}>
      <Cover bar={null} contents={<nav aria-label="Sommaire" />}>
        {place === undefined ? (
          <ProofsPage store={opened.store} />
        ) : (
          <SectionPage store={opened.store} clock={opened.clock} place={place} navigate={goTo} />
        )}
      </Cover>
    </ProofsScope>
  );
}

const onPost = (): string => `/s/employment/${job.id}/p1`;

async function open(location: string, host = platform()) {
  await page.viewport(1280, 800);
  goTo(location);
  render(
    <UiProvider language="fr">
      <Book host={host} />
    </UiProvider>,
  );
}

const pdf = (name = 'Attestation.pdf', text = 'Attestation', pages = 1): File =>
  new File([pdfBytes(text, pages)], name, { type: 'application/pdf' });
const proofs = async () => (await opened.store.entry(job.id))?.proofs ?? [];
const names = async () => (await proofs()).map((proof) => [proof.path, proof.name]);

function carrying(...files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

function drop(target: Element, ...files: readonly File[]): DragEvent {
  const init = { bubbles: true, cancelable: true, dataTransfer: carrying(...files) };
  target.dispatchEvent(new DragEvent('dragover', init));
  const event = new DragEvent('drop', init);
  target.dispatchEvent(event);
  return event;
}

function paste(target: Element, ...files: readonly File[]): void {
  target.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carrying(...files) }),
  );
}

/** The block of proofs of the page, or of the unfolded mission. */
async function block(which: 'main' | 'item' = 'main'): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-proofs="${which}"]`);
    if (found === null) throw new Error(`No block of proofs: ${which}`);
    return found;
  });
}

async function choose(...files: readonly File[]): Promise<void> {
  const input = (await block()).querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('The button has its input');
  input.files = carrying(...files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const chip = (name: RegExp) => screen.findByRole('button', { name });

async function menu(name: string, item: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: `Actions\u00a0: ${name}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

describe('attaching', () => {
  it('takes several files from the button, and says what each line rests on', async () => {
    await open(onPost());
    expect((await screen.findAllByText('Déclaratif')).length).toBeGreaterThan(0);
    await choose(pdf('Certificat de travail.pdf'), new File([pngBytes()], 'photo.png'));
    await chip(/^Certificat de travail PDF, \d+ octets/u);
    await chip(/^photo image PNG/u);
    expect(await names()).toEqual([
      [['posts', 'p1'], 'Certificat de travail.pdf'],
      [['posts', 'p1'], 'photo.png'],
    ]);
    expect((await screen.findAllByText('Justifié par 2 pièces')).length).toBe(2);
  });

  it('takes what is dropped on the page for the post, and on a mission for the mission', async () => {
    await open(onPost());
    const main = await block();
    drop(main, pdf());
    await waitFor(async () => expect((await proofs()).length).toBe(1));
    drop(await block('item'), pdf('Photo du quai.pdf', 'quai'));
    await waitFor(async () =>
      expect(await names()).toEqual([
        [['posts', 'p1'], 'Attestation.pdf'],
        [['posts', 'p1', 'missions', 'm1'], 'Photo du quai.pdf'],
      ]),
    );
  });

  it('takes a picture from the clipboard, and leaves text to its field', async () => {
    await open(onPost());
    await block();
    paste(document.body, new File([pngBytes()], 'image.png', { type: 'image/png' }));
    await waitFor(async () => expect(await names()).toEqual([[['posts', 'p1'], 'Image collée.png']]));
    const field = within(await block('item')).getByRole('button', { name: /^Joindre une pièce/u });
    paste(field, pdf('collé.pdf'));
    await waitFor(async () =>
      expect((await names())[1]).toEqual([['posts', 'p1', 'missions', 'm1'], 'collé.pdf']),
    );
  });

  it('tells why a file is not taken, and takes the others of the same drop', async () => {
    await open(onPost());
    drop(
      await block(),
      new File(['PK\u0003\u0004'], 'cv.docx'),
      pdf('Diplôme.pdf'),
      new File([], 'vide.pdf'),
      pdf('Encore.pdf'),
    );
    const alert = await waitFor(() => {
      const found = screen.getAllByRole('alert').find((row) => row.textContent !== '');
      if (!found) throw new Error('nothing is told');
      expect(within(found).getAllByRole('listitem').length).toBe(3);
      return found;
    });
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual([
      '«\u00a0cv.docx\u00a0» n’est ni un PDF ni une image (JPEG, PNG, WebP, HEIC). Enregistrez-le d’abord en PDF, ou prenez-le en photo, puis joignez le résultat.',
      '«\u00a0vide.pdf\u00a0» est vide\u00a0: il n’y a rien à joindre. Vérifiez le fichier d’origine.',
      '«\u00a0Encore.pdf\u00a0» est déjà jointe ici, sous le nom «\u00a0Diplôme.pdf\u00a0».',
    ]);
    expect(await names()).toEqual([[['posts', 'p1'], 'Diplôme.pdf']]);
    await userEvent.click(within(alert).getByRole('button', { name: 'Compris' }));
    expect(alert.textContent).toBe('');
  });

  it('begins the entry of a section of which there is one with its first proof', async () => {
    await open('/s/project');
    drop(await block(), pdf('Lettre.pdf'));
    await waitFor(async () => {
      const [project] = await opened.store.entriesOf('project');
      expect(project?.proofs.map(({ name }) => name)).toEqual(['Lettre.pdf']);
    });
  });

  it('lets no file that misses its place take the place of the notebook', async () => {
    await open('/proofs');
    await screen.findByText('Aucune pièce pour l’instant');
    expect(drop(document.body, pdf()).defaultPrevented).toBe(true);
    await screen.findAllByText(/déposez-le sur « Pièces jointes »/u);
    expect(await proofs()).toEqual([]);
  });
});

describe('an attached proof', () => {
  async function attached(file: File): Promise<void> {
    await opened.store.attachProof({ entry: job.id, path: ['posts', 'p1'] }, { name: file.name, blob: file });
    await open(onPost());
  }

  it('is seen page by page, with the keyboard alone, and focus comes back', async () => {
    await attached(pdf('Attestation.pdf', 'Formation', 3));
    const line = await chip(/^Attestation PDF/u);
    line.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Attestation' });
    await within(dialog).findByText('Formation, page 1');
    within(dialog).getByRole('region', { name: 'Contenu de la pièce' }).focus();
    await userEvent.keyboard('{PageDown}');
    await within(dialog).findByText('Page 2 sur 3');
    await within(dialog).findByText('Formation, page 2');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await within(dialog).findByText('Page 3 sur 3');
    await userEvent.keyboard('+');
    await within(dialog).findByText('Taille : 150 %');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(line);
  });

  it('is shown as a picture when it is one', async () => {
    await attached(new File([pngBytes()], 'photo.png'));
    await userEvent.click(await chip(/^photo image PNG/u));
    const image = await screen.findByRole('img', { name: 'Image de la pièce «\u00a0photo\u00a0»' });
    await waitFor(() => expect(image instanceof HTMLImageElement && image.naturalWidth).toBe(4));
  });

  it.each([
    [
      'a photo that Chromium cannot draw',
      new File([heicBytes()], 'IMG_1.heic'),
      'Le carnet garde les photos HEIC telles quelles, mais ne sait pas les montrer.',
    ],
    [
      'a damaged PDF',
      new File(['%PDF-1.7 and then nothing'], 'abîmé.pdf'),
      'Cette pièce ne s’ouvre pas. L’original est peut-être abîmé.',
    ],
    [
      'a damaged picture',
      new File([pngBytes().slice(0, 20)], 'abîmée.png'),
      'Cette pièce ne s’ouvre pas. L’original est peut-être abîmé.',
    ],
  ])('says so plainly when it is %s, and gives its bytes all the same', async (_what, file, sentence) => {
    await attached(file);
    await userEvent.click(
      (await within(await block()).findAllByRole('button', { name: /octets/u }))[0] as HTMLElement,
    );
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(sentence);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer une copie de la pièce' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ouvrir avec l’ordinateur' }));
    await waitFor(() => expect([saved.length, openedOutside.length]).toEqual([1, 1]));
    const [copy] = saved;
    expect(copy?.name).toBe(file.name);
    expect(new Uint8Array((await copy?.blob.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      new Uint8Array(await file.arrayBuffer()),
    );
  });

  it('is renamed, taken off, and brought back', async () => {
    await attached(pdf('scan_001.pdf'));
    await menu('scan_001', 'Renommer');
    const field = await screen.findByRole('textbox', { name: 'Nom de la pièce' });
    await userEvent.fill(field, 'CACES 2021');
    await userEvent.keyboard('{Enter}');
    await chip(/^CACES 2021 PDF/u);
    expect((await names())[0]?.[1]).toBe('CACES 2021.pdf');
    await menu('CACES 2021', 'Retirer d’ici');
    await waitFor(async () => expect(await proofs()).toEqual([]));
    expect(document.activeElement?.textContent).toContain('Joindre une pièce');
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    await chip(/^CACES 2021 PDF/u);
    expect((await names())[0]?.[1]).toBe('CACES 2021.pdf');
  });
});

describe('the page of proofs', () => {
  it('says that little is enough when there is none', async () => {
    await open('/proofs');
    await screen.findByText('Aucune pièce pour l’instant');
    expect(screen.queryByRole('list', { name: 'Pièces justificatives' })).toBeNull();
  });

  it('lists each once with the places that it serves, and those that serve nothing', async () => {
    const { store } = opened;
    const permit = await store.createEntry('habilitation', { title: 'CACES R489' });
    const shared = { name: 'Attestation.pdf', blob: pdf() };
    await store.attachProof({ entry: job.id, path: ['posts', 'p1'] }, shared);
    await store.attachProof({ entry: permit.id, path: [] }, shared);
    const lost = await store.attachProof(
      { entry: permit.id, path: [] },
      { name: 'Ancienne.pdf', blob: pdf('x', 'x') },
    );
    if (!lost.ok) throw new Error(lost.error.type);
    await store.detachProof(permit.id, lost.value.id);
    await open('/proofs');
    await screen.findByText(/^1 pièce, \d+ octets en tout/u);
    const serves = await screen.findByRole('list', { name: 'Sert à' });
    expect(
      within(serves)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Logi’Sud, Cariste', `#/s/employment/${job.id}/p1`],
      ['CACES R489', `#/s/habilitation/${permit.id}`],
    ]);
    const unused = await screen.findByRole('list', { name: 'Ne servent plus nulle part' });
    within(unused).getByText('Ancienne');
    const report = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(report.violations.map((row) => [row.id, row.nodes.map((node) => node.html)])).toEqual([]);

    await menu('Ancienne', 'Rattacher à…');
    await userEvent.fill(await screen.findByRole('combobox'), 'cariste');
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect((await names()).at(-1)).toEqual([['posts', 'p1'], 'Ancienne.pdf']));
    await waitFor(() => expect(screen.queryByText('Ne servent plus nulle part')).toBeNull());
  });

  it('finds and sorts among three hundred', async () => {
    const { store } = opened;
    for (let index = 0; index < 300; index += 1) {
      const blob = new Blob([pdfBytes(`n${index}`)]);
      await store.attachProof({ entry: job.id, path: [] }, { name: `Pièce ${index}.pdf`, blob });
    }
    await open('/proofs');
    await screen.findByText(/^300 pièces/u);
    await userEvent.fill(screen.getByRole('textbox', { name: 'Chercher une pièce' }), 'pièce 299');
    await screen.findByText('1 pièce trouvée');
    expect(screen.getAllByRole('button', { name: /^Voir/u }).map((row) => row.textContent)).toEqual([
      'Pièce 299',
    ]);
  });
});

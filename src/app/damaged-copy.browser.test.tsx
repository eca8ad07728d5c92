import { cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { success } from '../domain/result.ts';
import { OpenCopy } from '../features/backups/open-copy.tsx';
import { useRestore, type Held } from '../features/backups/use-restore.ts';
import { createBrowserPlatform } from '../platform/browser.ts';
import { startPassportFileClient } from '../workers/start.ts';
import type { Platform } from '../platform/platform.ts';
import '../ui/global.css';
import { UiProvider } from '../ui/ui-provider.tsx';

/* A copy that is damaged, in the hands of a person: it brings back all that it still can. */

// Nothing is timed here: a slow machine must not fail a sound test.
configure({ asyncUtilTimeout: 20_000 });

let opened: OpenedStore;
const files = startPassportFileClient();

beforeEach(async () => {
  opened = await setupStore();
});
afterEach(async () => {
  cleanup();
  await opened.discard();
});

/** A copy of the notebook, of another day; two bytes of each of these parts are changed. */
async function damagedCopy(...parts: readonly string[]): Promise<Blob> {
  const { passport } = await opened.store.contents();
  const contents = { ...sampleContents([await sampleProof(3000, 1), await sampleProof(3000, 2)]), passport };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const written = await files.write(
    contents,
    { created: '2026-11-20T10:00:00.000Z', application: '0.1.0' },
    (piece) => {
      pieces.push(new Uint8Array(piece));
      return Promise.resolve();
    },
  );
  if (!written.ok) throw new Error(written.error.type);
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  for (const part of parts) {
    const at = text.indexOf(part) + part.length + 100;
    bytes.set([(bytes[at] ?? 0) ^ 1, (bytes[at + 1] ?? 0) ^ 16], at);
  }
  return new Blob([bytes]);
}

function Page({ copy }: { readonly copy: Blob }) {
  const { store } = opened;
  const platform: Platform = {
    ...createBrowserPlatform(),
    choosePassportFile: () => Promise.resolve(success({ id: 'copy', name: 'copie', size: copy.size })),
    readPassportFile: (_file, options) => files.read(copy, options),
  };
  const restore = useRestore({ platform, store, language: 'fr', ask: () => Promise.resolve(null) });
  const decide = (mode: 'merge' | 'replace') => async (held: Held) => {
    await store.restore(held.opened.contents, { mode, name: held.name });
  };
  const decisions = { merge: decide('merge'), replace: decide('replace'), openApart: decide('merge') };
  return (
    <OpenCopy store={store} restore={restore} decisions={decisions} onBegin={() => void restore.choose()} />
  );
}

async function choose(copy: Blob): Promise<void> {
  render(
    <UiProvider language="fr">
      <Page copy={copy} />
    </UiProvider>,
  );
  await userEvent.click(screen.getByRole('button'));
}

it('opens without its history and a proof when both are damaged, and is brought together with the notebook', async () => {
  const lost = (await sampleProof(3000, 2)).sha256;
  await opened.store.createEntry('employment', { employer: 'Verrerie Luzet' });
  await choose(await damagedCopy('history.json', `proofs/${lost}`));
  const told = await screen.findByText(/^Dans ce fichier, l’historique est abîmé/u);
  expect(told.textContent).toContain('attestation 2.pdf');
  expect(told.textContent).toContain('Tout ce que dit le passeport est entier');
  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir sans l’historique ni cette pièce' }));
  await screen.findByText(/^L’historique de cette copie est abîmé/u);
  await screen.findByText('Une pièce n’est pas dans cette copie.');
  await userEvent.click(screen.getByRole('button', { name: 'Réunir les deux' }));
  await expect.poll(async () => (await opened.store.contents()).entries.length).toBe(4);
  const { entries, revisions, changes, proofs } = await opened.store.contents();
  const known = new Set(revisions.map(({ id }) => id));
  expect(entries.every(({ revision }) => known.has(revision.id))).toBe(true);
  expect(changes.map(({ label }) => label.type)).toEqual(['create', 'merge']);
  expect(proofs.map(({ sha256 }) => sha256)).not.toContain(lost);
  expect(proofs).toHaveLength(1);
});

it.each([
  ['history.json', 'Ouvrir sans l’historique'],
  ['proofs/', 'Ouvrir sans cette pièce'],
])('says what it is opened without when %s is damaged', async (part, name) => {
  await choose(await damagedCopy(part));
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(await screen.findByRole('button', { name: 'Réunir les deux' })).toBeVisible();
});

it('is not offered when what the passport says is damaged', async () => {
  await choose(await damagedCopy('passport.json'));
  await screen.findByText(/^Ce fichier est abîmé : le passeport ne peut pas être lu\./u);
  expect(screen.queryByRole('button', { name: /^Ouvrir sans/u })).toBeNull();
});

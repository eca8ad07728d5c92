import { cleanup, render, screen, within } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setupStore, type OpenedStore } from '../../../tests/fixtures/open-store.ts';
import { aProofFile } from '../../../tests/fixtures/proof-files.ts';
import { readVersionsLocation, versionsLocation } from '../../parts/versions-link.ts';
import { Cover } from '../../ui/cover.tsx';
import '../../ui/global.css';
import { dismissToasts } from '../../ui/toast.tsx';
import { UiProvider } from '../../ui/ui-provider.tsx';
import { VersionsPage } from './versions-page.tsx';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
  await page.viewport(1280, 800);
});
afterEach(async () => {
  cleanup();
  dismissToasts();
  await opened.discard();
});

function Book() {
  const location = useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => window.location.hash.slice(1),
  );
  return (
    <UiProvider language="fr">
      <Cover bar={null} contents={<nav aria-label="Sommaire" />}>
        <VersionsPage
          store={opened.store}
          clock={opened.clock}
          device="device-a"
          place={readVersionsLocation(location)}
        />
      </Cover>
    </UiProvider>
  );
}

/** An employer whose name, then sector and place and proof, then name again were written; the page of its versions. */
async function open(): Promise<string> {
  const { store, clock } = opened;
  const { id } = await store.createEntry('employment', { employer: 'Girerd' });
  const leave = async (): Promise<void> => {
    await store.closeSitting();
    clock.advance(1);
  };
  await leave();
  await store.setValue({ entry: id, path: ['employer'] }, 'Transports Girerd');
  await store.setValue({ entry: id, path: ['sector'] }, 'Transport');
  const attached = await store.attachProof({ entry: id, path: [] }, aProofFile('attestation.pdf'));
  if (!attached.ok) throw new Error('The proof is taken');
  await leave();
  await store.setValue({ entry: id, path: ['employer'] }, 'Girerd SA');
  await leave();
  window.location.hash = versionsLocation(id);
  render(<Book />);
  await screen.findByRole('list', { name: 'Les versions gardées' });
  return id;
}

const rows = (): readonly HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Les versions gardées' })).getAllByRole('link');
const texts = (): readonly string[] =>
  rows().map((row) => (row.textContent ?? '').replaceAll(/\p{Zs}/gu, ' '));

describe('the versions of an entry', () => {
  it('are told from one another by what changed', async () => {
    await open();
    expect(texts()).toEqual([
      'Changé : EmployeurAujourd’hui · Comme maintenant',
      'Changé : Employeur, Activité de l’entreprise et 1 autreAujourd’hui',
      'Première version gardéeAujourd’hui',
    ]);
  });

  it('keep what the line said before one of them comes back, and mark the one that it then says', async () => {
    await open();
    const first = rows().at(-1);
    if (!first) throw new Error('There is a version');
    await userEvent.click(first);
    await userEvent.click(await screen.findByRole('button', { name: /^Reprendre.*: Employeur$/u }));
    await expect.poll(() => texts().filter((text) => text.includes('Comme maintenant'))).toEqual([]);
    opened.clock.advance(1);
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre toute cette version' }));
    await expect.poll(() => texts().length).toBe(4);
    const [mixed, ...others] = texts();
    expect(mixed).toMatch(/^Changé : Employeur.*Gardée avant une reprise$/u);
    expect(others.map((text) => text.includes('Comme maintenant'))).toEqual([false, false, true]);
  });

  it('show the names of the proofs that were attached then', async () => {
    await open();
    const [, second] = rows();
    if (!second) throw new Error('There are versions');
    await userEvent.click(second);
    const whole = await screen.findByRole('button', { name: 'Cette version en entier' });
    if (whole.getAttribute('aria-expanded') !== 'true') await userEvent.click(whole);
    const proofs = await screen.findByRole('region', { name: 'Pièces jointes' });
    expect(within(proofs).getByText('attestation')).toBeDefined();
  });

  it('are marked as the one shown only where something of it is shown', async () => {
    await open();
    const ground = (): string => {
      const current = rows().find((row) => row.getAttribute('aria-current') === 'true');
      if (!current) throw new Error('One is shown');
      return getComputedStyle(current).backgroundColor;
    };
    const none = 'rgba(0, 0, 0, 0)';
    expect(ground()).not.toBe(none);
    await page.viewport(900, 700);
    await expect.poll(ground).toBe(none);
  });
});

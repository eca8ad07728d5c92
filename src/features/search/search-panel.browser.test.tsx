import { cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { setupStore, type OpenedStore } from '../../../tests/fixtures/open-store.ts';
import '../../ui/global.css';
import { UiProvider } from '../../ui/ui-provider.tsx';
import { SearchPanel } from './search-panel.tsx';

// Nothing is timed here: a slow machine must not fail a sound test.
configure({ asyncUtilTimeout: 20_000 });

const pages = [
  { id: 'backups', href: '#/backups', label: 'Sauvegardes', icon: 'archive' },
  { id: 'letter', href: '#/letter', label: 'Demander mes attestations à mon employeur', icon: 'pen-line' },
];

let opened: OpenedStore;
let went: string[];
beforeEach(async () => {
  opened = await setupStore();
  went = [];
  await opened.store.createEntry('employment', { employer: 'Sauvetage en mer' });
  render(
    <UiProvider language="fr">
      <SearchPanel
        store={opened.store}
        pages={pages}
        isOpen
        onClose={() => went.push('closed')}
        onOpen={(section) => went.push(section)}
        onOpenPage={(href) => went.push(href)}
      />
    </UiProvider>,
  );
});
afterEach(async () => {
  cleanup();
  await opened.discard();
});

const search = async (query: string): Promise<void> => {
  await userEvent.fill(await screen.findByRole('combobox'), query);
};

describe('searching the notebook', () => {
  it('finds what was written before pages of that name, and opens either', async () => {
    await search('sauv');
    await screen.findByRole('option', { name: /Sauvetage en mer/u });
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual([
      expect.stringContaining('Sauvetage en mer'),
      'Sauvegardes',
    ]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(went).toEqual(['closed', '#/backups']);
    await userEvent.click(screen.getByRole('option', { name: /Sauvetage en mer/u }));
    expect(went.slice(2)).toEqual(['closed', 'employment']);
  });

  it('finds a page by any of the words of its name, without accents, and says when there is nothing', async () => {
    await search('ATTESTATIONS demander');
    await screen.findByRole('option', { name: 'Demander mes attestations à mon employeur' });
    await search('attestee');
    await screen.findByText(/Rien ne contient « attestee »/u);
    expect(screen.queryAllByRole('option')).toEqual([]);
  });
});

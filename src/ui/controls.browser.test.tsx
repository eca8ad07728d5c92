import { cleanup, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useAsk } from './ask.tsx';
import { Button } from './button.tsx';
import { ChoiceInput } from './choice-input.tsx';
import type { Choice } from './choice.ts';
import { ChoicesInput } from './choices-input.tsx';
import { contentId } from './content-id.ts';
import { Dialog } from './dialog.tsx';
import { Disclosure, DisclosureGroup } from './disclosure.tsx';
import { GalleryBook } from './gallery/book.tsx';
import './global.css';
import { announce } from './live.tsx';
import { Menu } from './menu.tsx';
import { SearchDialog } from './search-dialog.tsx';
import { SinglePage, Spread } from './spread.tsx';
import { dismissToasts, showToast } from './toast.tsx';
import { UiProvider } from './ui-provider.tsx';
import { useLandmarks } from './use-landmarks.ts';
import { usePageKeys } from './use-page-keys.ts';

const draw = (node: React.ReactNode) => render(<UiProvider language="fr">{node}</UiProvider>);
const focused = (): string => document.activeElement?.textContent ?? '';

afterEach(() => {
  dismissToasts();
  cleanup();
});

describe('a menu', () => {
  const setup = () => {
    const chosen: string[] = [];
    draw(
      <Menu
        label="Actions"
        items={[
          { id: 'a', label: 'Monter', onSelect: () => chosen.push('a') },
          { id: 'b', label: 'Dupliquer', onSelect: () => chosen.push('b') },
          { id: 's', separator: true },
          { id: 'c', label: 'Supprimer', grave: true, onSelect: () => chosen.push('c') },
        ]}
      />,
    );
    return { chosen, button: screen.getByRole('button', { name: 'Actions' }) };
  };

  it('opens on its first line, moves with the arrows and letters, and gives focus back', async () => {
    const { chosen, button } = setup();
    await userEvent.click(button);
    await expect.poll(focused).toBe('Monter');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Supprimer');
    await userEvent.keyboard('d');
    expect(focused()).toBe('Dupliquer');
    await userEvent.keyboard('{Enter}');
    expect({ chosen, isBack: document.activeElement === button }).toEqual({ chosen: ['b'], isBack: true });
  });

  it('closes with Escape and gives focus back', async () => {
    const { button } = setup();
    button.focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focused).toBe('Supprimer');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a sheet', () => {
  it('keeps the keyboard inside, closes with Escape and gives focus back', async () => {
    function Owner() {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <Button onPress={() => setOpen(true)}>Ouvrir</Button>
          <Dialog
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            title="Réglages"
            actions={<Button>Garder</Button>}
          >
            <p>Texte</p>
          </Dialog>
        </>
      );
    }
    draw(<Owner />);
    const open = screen.getByRole('button', { name: 'Ouvrir' });
    await userEvent.click(open);
    const sheet = screen.getByRole('dialog', { name: 'Réglages' });
    expect(sheet.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(open);
  });

  it('asks with the safe answer first, and answers no to Escape', async () => {
    const answers: boolean[] = [];
    function Owner() {
      const ask = useAsk();
      const question = { title: 'Supprimer ?', safe: 'Garder', act: 'Supprimer' } as const;
      return (
        <Button onPress={() => void ask(question).then((answer) => answers.push(answer))}>Demander</Button>
      );
    }
    draw(<Owner />);
    await userEvent.click(screen.getByRole('button', { name: 'Demander' }));
    expect(focused()).toBe('Garder');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => answers).toEqual([false]);
    await userEvent.click(screen.getByRole('button', { name: 'Demander' }));
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer' }));
    await expect.poll(() => answers).toEqual([false, true]);
  });

  it('asks with the safe answer as the full button when nothing brings back what goes', async () => {
    function Owner() {
      const ask = useAsk();
      const question = { title: 'Effacer ?', safe: 'Garder', act: 'Effacer' } as const;
      return (
        <>
          <Button onPress={() => void ask(question)}>Demander</Button>
          <Button onPress={() => void ask({ ...question, isFinal: true })}>Demander pour toujours</Button>
        </>
      );
    }
    draw(<Owner />);
    const grounds = async (name: string): Promise<readonly string[]> => {
      await userEvent.click(screen.getByRole('button', { name }));
      const found = ['Garder', 'Effacer'].map(
        (label) => getComputedStyle(screen.getByRole('button', { name: label })).backgroundColor,
      );
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
      return found;
    };
    const [outlined, full] = await grounds('Demander');
    expect(outlined).not.toBe(full);
    expect(await grounds('Demander pour toujours')).toEqual([full, outlined]);
  });
});

describe('a message', () => {
  it('is spoken, offers the way back, and waits while it has the focus', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const undo = vi.fn<() => void>();
    draw(<p>Page</p>);
    showToast({ message: 'Saisonnière est à la corbeille.', action: { label: 'Annuler', onPress: undo } });
    await vi.advanceTimersByTimeAsync(50);
    expect(screen.getByRole('status').textContent).toBe('Saisonnière est à la corbeille.');
    screen.getByRole('button', { name: 'Annuler' }).focus();
    await vi.advanceTimersByTimeAsync(30_000);
    screen.getByRole('button', { name: 'Annuler' }).click();
    await vi.advanceTimersByTimeAsync(50);
    expect({ calls: undo.mock.calls.length, left: screen.queryByText('Annuler') }).toEqual({
      calls: 1,
      left: null,
    });
    showToast({ message: 'Copié.' });
    await vi.advanceTimersByTimeAsync(10_100);
    expect(screen.getByRole('status').textContent).toBe('');
    vi.useRealTimers();
  });
});

describe('a bar that opens', () => {
  it('closes the others of its group and remembers what was open', async () => {
    const group = (
      <DisclosureGroup single>
        <Disclosure title="Une" memoryKey="un" defaultOpen>
          premier
        </Disclosure>
        <Disclosure title="Deux" memoryKey="deux">
          second
        </Disclosure>
      </DisclosureGroup>
    );
    draw(group);
    await userEvent.click(screen.getByRole('button', { name: 'Deux' }));
    const shown = () => ({
      first: screen.queryByText('premier') !== null,
      second: screen.queryByText('second') !== null,
    });
    expect(shown()).toEqual({ first: false, second: true });
    cleanup();
    draw(group);
    expect(shown()).toEqual({ first: false, second: true });
  });
});

describe('choices', () => {
  const options = [
    { code: 'cdi', label: 'CDI' },
    { code: 'cdd', label: 'CDD' },
  ];

  it('offers one’s own words beside a short list, and keeps an unknown code', async () => {
    const commits: (Choice | null)[] = [];
    function Owner() {
      const [value, setValue] = useState<Choice | null>({ code: 'ancien' });
      const commit = (next: Choice | null): void => {
        commits.push(next);
        setValue(next);
      };
      return <ChoiceInput label="Contrat" options={options} value={value} onCommit={commit} allowOther />;
    }
    draw(<Owner />);
    const list = screen.getByLabelText<HTMLSelectElement>('Contrat');
    expect(list.value).toBe('ancien');
    await userEvent.selectOptions(list, 'Autre…');
    await userEvent.type(screen.getByPlaceholderText('Avec vos mots'), 'Vacation');
    await userEvent.tab();
    await expect.poll(() => commits).toEqual([{ other: 'Vacation' }]);
    await userEvent.selectOptions(list, 'CDD');
    expect(commits.at(-1)).toEqual({ code: 'cdd' });
  });

  it('finds a line of a long list by what is typed, and refuses what is not in it', async () => {
    const commits: (Choice | null)[] = [];
    const long = Array.from({ length: 40 }, (_, index) => ({ code: `p${index}`, label: `Pays ${index}` }));
    function Owner() {
      const [value, setValue] = useState<Choice | null>(null);
      const commit = (next: Choice | null): void => {
        commits.push(next);
        setValue(next);
      };
      return <ChoiceInput label="Pays" options={long} value={value} onCommit={commit} />;
    }
    draw(<Owner />);
    const combo = screen.getByRole('combobox', { name: 'Pays' });
    await userEvent.type(combo, 'pays 39{ArrowDown}{Enter}');
    await expect.poll(() => commits).toEqual([{ code: 'p39' }]);
    await userEvent.fill(combo, 'Atlantide');
    await userEvent.tab();
    await screen.findByText('Choisissez une ligne de la liste, ou laissez vide.');
    expect(commits).toEqual([{ code: 'p39' }]);
  });

  it('ticks several and adds one’s own', async () => {
    const commits: (readonly Choice[])[] = [];
    function Owner() {
      const [value, setValue] = useState<readonly Choice[]>([]);
      const commit = (next: readonly Choice[]): void => {
        commits.push(next);
        setValue(next);
      };
      return <ChoicesInput label="Contrats" options={options} value={value} onCommit={commit} allowOther />;
    }
    draw(<Owner />);
    await userEvent.click(screen.getByLabelText('CDD'));
    await userEvent.type(screen.getByPlaceholderText('Autre…'), 'Pige{Enter}');
    await expect.poll(() => commits.at(-1)).toEqual([{ code: 'cdd' }, { other: 'Pige' }]);
    await userEvent.click(await screen.findByRole('button', { name: /Retirer.*Pige/ }));
    await expect.poll(() => commits.at(-1)).toEqual([{ code: 'cdd' }]);
  });
});

describe('an announcement', () => {
  it('is written for a while, then taken away: it is no news any more', () => {
    vi.useFakeTimers();
    try {
      draw(<p>Page</p>);
      announce('« Attestation » est jointe.');
      vi.advanceTimersByTime(100);
      expect(screen.getByText('« Attestation » est jointe.')).toBeInTheDocument();
      vi.advanceTimersByTime(15_000);
      expect(screen.queryByText('« Attestation » est jointe.')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the window', () => {
  function Book() {
    useLandmarks();
    return <GalleryBook />;
  }

  it('goes round its great places with F6', async () => {
    await page.viewport(1280, 800);
    draw(<Book />);
    const stops: (string | null | undefined)[] = [];
    for (let press = 0; press < 5; press += 1) {
      await userEvent.keyboard('{F6}');
      stops.push(document.activeElement?.getAttribute('aria-label'));
    }
    const bar = 'Barre du carnet';
    expect(stops).toEqual([bar, 'Sommaire', 'Emplois', 'Faisant fonction d’aide-soignante', bar]);
  });

  it('scrolls the page with End and Home while nothing has the focus', async () => {
    await page.viewport(1000, 400);
    function Sheet() {
      usePageKeys();
      return (
        <main id={contentId}>
          <div style={{ height: '300px' }}>
            <SinglePage label="Aide">
              <div style={{ height: '3000px' }} />
            </SinglePage>
          </div>
        </main>
      );
    }
    draw(<Sheet />);
    const sheet = screen.getByRole('region', { name: 'Aide' });
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{End}');
    await expect.poll(() => sheet.scrollTop).toBe(sheet.scrollHeight - sheet.clientHeight);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => sheet.scrollTop).toBe(0);
  });

  it('goes through the table of contents with the arrows', async () => {
    await page.viewport(1280, 800);
    draw(<Book />);
    const table = screen.getByRole('navigation', { name: 'Sommaire' });
    within(table).getByText('Mon passeport').closest('a')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Stages2');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Pièces justificatives16');
  });

  it('shows one page at a time when it is narrow, and turns it', async () => {
    await page.viewport(900, 700);
    draw(
      <div style={{ containerName: 'cover', containerType: 'inline-size' }}>
        <Spread turn leftLabel="Identité" rightLabel="Parcours" left={<p>gauche</p>} right={<p>droite</p>} />
      </div>,
    );
    const shown = () => [
      screen.getByText('gauche').checkVisibility(),
      screen.getByText('droite').checkVisibility(),
    ];
    expect(shown()).toEqual([false, true]);
    await userEvent.click(screen.getByRole('button', { name: 'Identité' }));
    expect(shown()).toEqual([true, false]);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Identité');
  });

  it('comes back to the place where a page was left, once its content is there', async () => {
    await page.viewport(1000, 400);
    const tall = <div style={{ height: '3000px' }} />;
    const sheet = (content: React.ReactNode) => (
      <UiProvider language="fr">
        <div style={{ height: '300px' }}>
          <SinglePage label="Liste" scrollKey="liste">
            {content}
          </SinglePage>
        </div>
      </UiProvider>
    );
    render(sheet(tall));
    screen.getByLabelText('Liste').scrollTop = 900;
    await expect.poll(() => screen.getByLabelText('Liste').scrollTop).toBe(900);
    await new Promise((done) => requestAnimationFrame(done));
    cleanup();
    const { rerender } = render(sheet(null));
    rerender(sheet(tall));
    await expect.poll(() => screen.getByLabelText('Liste').scrollTop).toBe(900);
  });
});

describe('the search', () => {
  it('goes through the results with the arrows and opens one', async () => {
    const chosen: string[] = [];
    function Owner() {
      const [query, setQuery] = useState('');
      const items = ['un', 'deux', 'trois'].map((id) => ({ id, label: id }));
      return (
        <SearchDialog
          isOpen
          onClose={() => undefined}
          label="Chercher"
          query={query}
          onQuery={setQuery}
          groups={[
            { id: 'a', label: 'A', items: items.slice(0, 1) },
            { id: 'b', label: 'B', items: items.slice(1) },
          ]}
          onChoose={(id) => chosen.push(id)}
        />
      );
    }
    draw(<Owner />);
    await userEvent.keyboard('x{ArrowDown}{ArrowDown}{Enter}');
    expect(chosen).toEqual(['trois']);
  });
});

import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { flushDrafts, hasOpenDrafts } from './drafts.ts';
import './global.css';
import { SuggestionInput } from './suggestion-input.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';
import { UiProvider } from './ui-provider.tsx';

afterEach(cleanup);

interface Keys {
  readonly send: (
    method: 'Input.imeSetComposition' | 'Input.insertText',
    values: { readonly text: string; readonly selectionStart?: number; readonly selectionEnd?: number },
  ) => Promise<unknown>;
}

/** What an input method does: a text under composition, then the text itself. */
async function compose(text: string): Promise<void> {
  const keys = cdp() as Keys; // the provider's session, whose type is left open
  await keys.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}
async function accept(text: string): Promise<void> {
  await (cdp() as Keys).send('Input.insertText', { text });
}

/** A field over a small store that answers like the real one: a little later. */
function setupField(initial = '') {
  const commits: string[] = [];
  const store: { set: (value: string) => void } = { set: () => undefined };
  function Owner() {
    const [value, setValue] = useState(initial);
    store.set = setValue;
    const commit = async (text: string): Promise<void> => {
      commits.push(text);
      await new Promise((done) => setTimeout(done, 20));
      setValue(text);
    };
    return <TextInput label="Métier" value={value} onCommit={commit} />;
  }
  render(
    <UiProvider language="fr">
      <Owner />
    </UiProvider>,
  );
  return { commits, store, field: screen.getByLabelText<HTMLInputElement>('Métier') };
}

/** A field whose store fails while its disk is full, on a page that can be left and come back to. */
function setupFailingField() {
  const disk = { isFull: true };
  const commits: string[] = [];
  const commit = async (text: string): Promise<void> => {
    if (disk.isFull) throw new Error('disk full');
    commits.push(text);
  };
  const draw = (isShown: boolean) => (
    <UiProvider language="fr">
      {isShown && <TextInput label="Métier" value="" onCommit={commit} />}
    </UiProvider>
  );
  const { rerender } = render(draw(true));
  return { disk, commits, show: (isShown: boolean) => rerender(draw(isShown)) };
}

describe('a text field that goes away before its text could be stored', () => {
  beforeEach(() => {
    vi.spyOn(window, 'reportError').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('keeps the text until it is stored', async () => {
    const { disk, commits, show } = setupFailingField();
    await userEvent.type(screen.getByLabelText('Métier'), 'Cariste');
    show(false);
    await expect(flushDrafts()).rejects.toThrow('could not be stored');
    expect(hasOpenDrafts()).toBe(true);
    disk.isFull = false;
    await expect.poll(() => commits, { timeout: 5000 }).toEqual(['Cariste']);
    await expect.poll(() => hasOpenDrafts()).toBe(false);
  });

  it('stores it before what is written when the field is back', async () => {
    const { disk, commits, show } = setupFailingField();
    await userEvent.type(screen.getByLabelText('Métier'), 'Cariste');
    show(false);
    await expect(flushDrafts()).rejects.toThrow('could not be stored');
    show(true);
    disk.isFull = false;
    await userEvent.type(screen.getByLabelText('Métier'), 'Soudeur');
    await userEvent.tab();
    await expect.poll(() => commits).toEqual(['Cariste', 'Soudeur']);
    await flushDrafts();
    expect({ commits, isOpen: hasOpenDrafts() }).toEqual({ commits: ['Cariste', 'Soudeur'], isOpen: false });
  });
});

describe('a text field', () => {
  it('stores what is typed after a silence, while the caret stays where it is', async () => {
    const { commits, field } = setupField();
    await userEvent.type(field, 'Cariste');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.poll(() => commits).toEqual(['Cariste']);
    await expect.poll(() => hasOpenDrafts()).toBe(false);
    expect({ value: field.value, caret: field.selectionStart }).toEqual({ value: 'Cariste', caret: 5 });
  });

  it('stores a composed word once, when it is accepted', async () => {
    const { commits, field } = setupField();
    field.focus();
    await compose('に');
    await compose('にほ');
    await new Promise((done) => setTimeout(done, 900));
    expect(commits).toEqual([]);
    await accept('日本');
    await expect.poll(() => commits).toEqual(['日本']);
    expect(field.value).toBe('日本');
  });

  it('lets a dead key make its letter in the middle of a word, whatever the store answers meanwhile', async () => {
    const { store, field } = setupField('foret');
    field.focus();
    field.setSelectionRange(3, 4);
    await compose('^');
    store.set('autre chose');
    await new Promise((done) => setTimeout(done, 50));
    await accept('ê');
    await userEvent.tab();
    expect(field.value).toBe('forêt');
  });

  it('gives the store composed characters', async () => {
    const { commits, field } = setupField();
    await userEvent.fill(field, 'e\u0301tudes');
    await flushDrafts();
    expect(commits).toEqual(['\u00e9tudes']);
  });

  it('stores on leaving, on Enter and when everything is asked to be stored', async () => {
    const { commits, field } = setupField();
    await userEvent.type(field, 'a');
    await userEvent.tab();
    await userEvent.type(field, 'b{Enter}');
    await userEvent.type(field, 'c');
    await flushDrafts();
    expect({ commits, isOpen: hasOpenDrafts() }).toEqual({ commits: ['a', 'ab', 'abc'], isOpen: false });
  });

  it('stores its text when it is taken away', async () => {
    const { commits, field } = setupField();
    await userEvent.type(field, 'parti');
    cleanup();
    await expect.poll(() => commits).toEqual(['parti']);
  });

  it('shows a change made elsewhere', async () => {
    const { store, field } = setupField('avant');
    store.set('après');
    await expect.poll(() => field.value).toBe('après');
  });

  it('keeps Ctrl Z for itself only while its text is not stored', async () => {
    const undo = vi.fn<() => void>();
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'z' && event.ctrlKey) undo();
    };
    window.addEventListener('keydown', listen);
    const { field } = setupField('base');
    await userEvent.type(field, 'x');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect({ calls: undo.mock.calls.length, value: field.value }).toEqual({ calls: 0, value: 'base' });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undo).toHaveBeenCalledTimes(1);
    window.removeEventListener('keydown', listen);
  });
});

describe('a long text', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => (index % 12 === 11 ? 'mot.\n' : 'mot')).join(' ');

  it('holds 20,000 words, and typing in the middle stores them all', async () => {
    const commits: string[] = [];
    render(<TextArea label="Récit" value={long} onCommit={(text) => void commits.push(text)} />);
    const area = screen.getByLabelText<HTMLTextAreaElement>('Récit');
    area.focus();
    area.setSelectionRange(50_000, 50_000);
    await userEvent.keyboard('ici');
    await flushDrafts();
    expect(commits.at(-1)).toBe(`${long.slice(0, 50_000)}ici${long.slice(50_000)}`);
    expect(area.getBoundingClientRect().height).toBeLessThanOrEqual(window.innerHeight * 0.7 + 1);
  });

  it('grows with its text', async () => {
    render(<TextArea label="Récit" value="" onCommit={() => undefined} />);
    const area = screen.getByLabelText<HTMLTextAreaElement>('Récit');
    const before = area.offsetHeight;
    await userEvent.fill(area, 'ligne\n'.repeat(8));
    expect(area.offsetHeight).toBeGreaterThan(before);
    expect(area.scrollHeight).toBeLessThanOrEqual(area.clientHeight + 1);
  });
});

describe('a field with suggestions', () => {
  const lines = [
    { id: '1', label: 'Prévenir les chutes', group: 'Dans votre carnet' },
    { id: '2', label: 'Prévenir les risques', group: 'Répertoire' },
  ];
  let given: { readonly text: string; readonly id: string | undefined }[];
  beforeEach(() => {
    given = [];
    render(
      <UiProvider language="fr">
        <SuggestionInput
          label="Compétence"
          value=""
          adds
          keepWords
          suggestions={lines}
          onCommit={(text, line) => {
            given.push({ text, id: line?.id });
          }}
        />
      </UiProvider>,
    );
  });
  const combo = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Compétence' });

  it('takes a line with the arrows and Enter, then is ready for the next', async () => {
    await userEvent.type(combo(), 'prév');
    expect(screen.getAllByRole('option').map((line) => line.textContent)).toEqual(
      lines.map((line) => line.label),
    );
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const active = combo().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('Prévenir les risques');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => given).toEqual([{ text: 'Prévenir les risques', id: '2' }]);
    expect({ value: combo().value, options: screen.queryAllByRole('option').length }).toEqual({
      value: '',
      options: 0,
    });
  });

  it('takes a line with the pointer without losing the focus', async () => {
    await userEvent.type(combo(), 'prév');
    await userEvent.click(screen.getByRole('option', { name: 'Prévenir les chutes' }));
    await expect.poll(() => given).toEqual([{ text: 'Prévenir les chutes', id: '1' }]);
    expect(document.activeElement).toBe(combo());
  });

  it('keeps one’s own words on Enter and on leaving', async () => {
    await userEvent.type(combo(), 'Prévoir{Enter}');
    await userEvent.type(combo(), 'Autre');
    await userEvent.tab();
    await expect
      .poll(() => given)
      .toEqual([
        { text: 'Prévoir', id: undefined },
        { text: 'Autre', id: undefined },
      ]);
  });

  it('closes its list with Escape and keeps the text', async () => {
    await userEvent.type(combo(), 'prév{Escape}');
    expect({ value: combo().value, options: screen.queryAllByRole('option').length }).toEqual({
      value: 'prév',
      options: 0,
    });
  });

  it('does not take the Enter that accepts a composition', async () => {
    combo().focus();
    await compose('ぼうし');
    await userEvent.keyboard('{Enter}');
    await accept('防止');
    expect({ given, value: combo().value }).toEqual({ given: [], value: '防止' });
  });
});

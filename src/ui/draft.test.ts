import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from './draft.ts';
import type { DraftPorts } from './draft.ts';

/** A field and a store, seen from the draft between them. */
function setupDraft(initial: string, changes: Partial<DraftPorts> = {}) {
  const stored: string[] = [];
  const shown: string[] = [];
  const failures: unknown[] = [];
  const draft = createDraft(initial, {
    write: (text) => shown.push(text),
    commit: (text) => {
      stored.push(text);
    },
    report: (error) => failures.push(error),
    changed: () => undefined,
    idleMs: 600,
    empties: false,
    ...changes,
  });
  draft.focused();
  return { draft, stored, shown, failures };
}

describe('a draft', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('stores the text after a silence, once', async () => {
    const { draft, stored } = setupDraft('');
    draft.typed('Car');
    await vi.advanceTimersByTimeAsync(400);
    draft.typed('Cariste');
    await vi.advanceTimersByTimeAsync(400);
    expect(stored).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(stored).toEqual(['Cariste']);
    draft.left();
    await draft.flush();
    expect(stored).toEqual(['Cariste']);
  });

  it('stores at the latest 3 s after the first key, however fast the next ones come', async () => {
    const { draft, stored } = setupDraft('');
    for (let key = 1; key <= 24; key += 1) {
      draft.typed('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(stored.map((text) => text.length)).toEqual([6, 12, 18, 24]);
  });

  it('waits for the end of a composition even when it is time', async () => {
    const { draft, stored } = setupDraft('');
    draft.typed('a');
    draft.compositionStarted();
    draft.typed('aに');
    await vi.advanceTimersByTimeAsync(5000);
    expect(stored).toEqual([]);
    draft.compositionEnded('a日');
    draft.compositionStarted();
    expect(stored).toEqual(['a日']);
  });

  it('stores nothing while a character is being composed', async () => {
    const { draft, stored } = setupDraft('');
    draft.compositionStarted();
    draft.typed('^');
    await vi.advanceTimersByTimeAsync(5000);
    expect(stored).toEqual([]);
    draft.compositionEnded('ê');
    await vi.advanceTimersByTimeAsync(600);
    expect(stored).toEqual(['ê']);
  });

  it('stores what is being composed when the window closes', async () => {
    const { draft, stored } = setupDraft('');
    draft.compositionStarted();
    draft.typed('にほ');
    await draft.flush();
    expect(stored).toEqual(['にほ']);
  });

  it('gives the store composed characters and leaves the field as it was typed', async () => {
    const { draft, stored, shown } = setupDraft('');
    draft.typed('e\u0301te\u0301');
    await draft.flush();
    draft.stored('\u00e9t\u00e9');
    expect({ stored, shown, isOpen: draft.isOpen() }).toEqual({
      stored: ['\u00e9t\u00e9'],
      shown: [],
      isOpen: false,
    });
  });

  it('is not disturbed by the echo of what it has stored', async () => {
    const { draft, shown } = setupDraft('');
    draft.typed('a');
    await draft.flush();
    draft.typed('ab');
    draft.stored('a');
    await draft.flush();
    draft.stored('ab');
    expect({ shown, text: draft.text() }).toEqual({ shown: [], text: 'ab' });
  });

  it('shows a change made elsewhere at once when nothing is being written', () => {
    const { draft, shown } = setupDraft('avant');
    draft.stored('après');
    expect({ shown, text: draft.text() }).toEqual({ shown: ['après'], text: 'après' });
  });

  it('keeps the text being written when the stored value changes elsewhere', async () => {
    const { draft, stored, shown } = setupDraft('avant');
    draft.typed('avant, et puis');
    draft.stored('annulé');
    expect(shown).toEqual([]);
    await draft.flush();
    expect(stored).toEqual(['avant, et puis']);
  });

  it('waits until the field is left to show the text as the store writes it', async () => {
    const { draft, shown } = setupDraft('');
    draft.typed('03/2019');
    await draft.flush();
    draft.stored('mars 2019');
    expect(shown).toEqual([]);
    draft.left();
    expect(shown).toEqual(['mars 2019']);
  });

  it('shows the stored text again after leaving when the store answered with what it already had', async () => {
    const { draft, shown } = setupDraft('mars 2019');
    draft.typed('03/2019');
    draft.left();
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toEqual(['mars 2019']);
  });

  it('stays open when the store fails, says so to whoever waits, and tries again', async () => {
    const disk = { isFull: true };
    const { draft, stored } = setupDraft('', {
      commit: (text) => {
        if (disk.isFull) throw new Error('disk full');
        stored.push(text);
      },
    });
    draft.typed('précieux');
    await expect(draft.flush()).rejects.toThrow('disk full');
    expect(draft.isOpen()).toBe(true);
    disk.isFull = false;
    await draft.flush();
    expect({ stored, isOpen: draft.isOpen() }).toEqual({ stored: ['précieux'], isOpen: false });
  });

  it('reports a failure that nobody waits for', async () => {
    const { draft, failures } = setupDraft('', { commit: () => Promise.reject(new Error('disk full')) });
    draft.typed('précieux');
    await vi.advanceTimersByTimeAsync(600);
    expect(failures).toEqual([new Error('disk full')]);
  });

  it('tells whoever waits that what was on its way could not be stored', async () => {
    const { draft, failures } = setupDraft('', { commit: () => Promise.reject(new Error('disk full')) });
    draft.typed('précieux');
    draft.left();
    await expect(draft.flush()).rejects.toThrow('disk full');
    expect(failures).toEqual([new Error('disk full')]);
  });

  it('is still open when two texts on their way could not be stored and the first is written again', async () => {
    const { draft } = setupDraft('', { commit: () => Promise.reject(new Error('disk full')) });
    draft.typed('a');
    const first = draft.flush();
    draft.typed('ab');
    const second = draft.flush();
    await Promise.allSettled([first, second]);
    draft.typed('a');
    expect(draft.isOpen()).toBe(true);
  });

  it('says when text becomes unstored and when it is stored, failed or not taken', async () => {
    const answers: (() => Promise<void | false>)[] = [
      () => Promise.reject(new Error('disk full')),
      () => Promise.resolve(),
      () => Promise.resolve(false),
    ];
    const told: boolean[] = [];
    const { draft } = setupDraft('', {
      commit: () => answers.shift()?.(),
      changed: () => told.push(draft.isUnstored()),
    });
    draft.typed('a');
    draft.typed('ab');
    await expect(draft.flush()).rejects.toThrow('disk full');
    expect(told).toEqual([true]);
    await draft.flush();
    expect(told).toEqual([true, false]);
    draft.typed('hors liste');
    await draft.flush();
    expect({ told, isOpen: draft.isOpen() }).toEqual({ told: [true, false, true, false], isOpen: true });
  });

  it('stays open when the text is not taken', async () => {
    const { draft } = setupDraft('', { commit: () => Promise.resolve(false) });
    draft.typed('hors liste');
    await draft.flush();
    expect({ text: draft.text(), isOpen: draft.isOpen() }).toEqual({ text: 'hors liste', isOpen: true });
  });

  it('waits for a commit already under way', async () => {
    const order: string[] = [];
    const { draft } = setupDraft('', {
      commit: async (text) => {
        await new Promise((done) => setTimeout(done, 50));
        order.push(text);
      },
    });
    draft.typed('a');
    draft.left();
    const flushed = draft.flush().then(() => order.push('flushed'));
    await vi.advanceTimersByTimeAsync(100);
    await flushed;
    expect(order).toEqual(['a', 'flushed']);
  });

  it('hands over a line and becomes empty for the next', async () => {
    const { draft, stored, shown } = setupDraft('', { idleMs: null, empties: true });
    draft.typed('Patience');
    await vi.advanceTimersByTimeAsync(5000);
    expect(stored).toEqual([]);
    await draft.flush();
    expect({ stored, shown, isOpen: draft.isOpen() }).toEqual({
      stored: ['Patience'],
      shown: [''],
      isOpen: false,
    });
  });

  it('puts back a line that could not be added, before what has been typed since', async () => {
    const { draft, shown } = setupDraft('', {
      idleMs: null,
      empties: true,
      commit: () => Promise.reject(new Error('disk full')),
    });
    draft.typed('Patience');
    const flushed = draft.flush();
    draft.typed('écoute');
    await expect(flushed).rejects.toThrow('disk full');
    expect({ shown, text: draft.text() }).toEqual({
      shown: ['', 'Patience écoute'],
      text: 'Patience écoute',
    });
  });
});

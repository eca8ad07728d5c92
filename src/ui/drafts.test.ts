import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from './draft.ts';
import {
  afterLeftDrafts,
  draftsChanged,
  flushDrafts,
  hasOpenDrafts,
  registerDraft,
  subscribeDrafts,
} from './drafts.ts';

/** A field over a store that fails for as long as its disk is full. */
function setupField(disk: { isFull: boolean }, answer?: false) {
  const stored: string[] = [];
  const draft = createDraft('', {
    write: () => undefined,
    commit: async (text) => {
      if (disk.isFull) throw new Error('disk full');
      if (answer === false) return answer;
      stored.push(text);
      return undefined;
    },
    report: () => undefined,
    changed: draftsChanged,
    idleMs: 600,
    empties: false,
  });
  const letGo = registerDraft({ isOpen: draft.isUnstored, flush: () => draft.flush() });
  const unmount = (): void => {
    draft.left();
    letGo();
  };
  return { draft, stored, unmount };
}

describe('a text whose field is gone', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is kept while it cannot be stored, tried again, then forgotten', async () => {
    const disk = { isFull: true };
    const { draft, stored, unmount } = setupField(disk);
    draft.typed('précieux');
    unmount();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hasOpenDrafts()).toBe(true);
    disk.isFull = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect({ stored, isOpen: hasOpenDrafts() }).toEqual({ stored: ['précieux'], isOpen: false });
    draft.typed('no field writes here any more');
    await flushDrafts();
    expect({ stored, timers: vi.getTimerCount() }).toEqual({ stored: ['précieux'], timers: 1 });
  });

  it('is stored by whoever stores everything, who hears when that fails', async () => {
    const disk = { isFull: true };
    const { draft, stored, unmount } = setupField(disk);
    draft.typed('précieux');
    unmount();
    await expect(flushDrafts()).rejects.toThrow('could not be stored');
    disk.isFull = false;
    await flushDrafts();
    expect({ stored, isOpen: hasOpenDrafts() }).toEqual({ stored: ['précieux'], isOpen: false });
  });

  it('is not kept when it was not taken', async () => {
    const { draft, unmount } = setupField({ isFull: false }, false);
    draft.typed('hors liste');
    unmount();
    await vi.advanceTimersByTimeAsync(0);
    expect({ isOpen: hasOpenDrafts(), timers: vi.getTimerCount() }).toEqual({ isOpen: false, timers: 0 });
  });

  it('is stored before what the field holds when it has come back', async () => {
    const disk = { isFull: true };
    const { draft, stored, unmount } = setupField(disk);
    draft.typed('avant');
    unmount();
    await vi.advanceTimersByTimeAsync(100);
    disk.isFull = false;
    await afterLeftDrafts(() => {
      stored.push('après');
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stored).toEqual(['avant', 'après']);
  });
});

it('tells its listeners when a text becomes unstored and when it is stored', async () => {
  const told: boolean[] = [];
  const stop = subscribeDrafts(() => told.push(hasOpenDrafts()));
  const { draft, unmount } = setupField({ isFull: false });
  draft.typed('a');
  draft.typed('ab');
  await flushDrafts();
  stop();
  draft.typed('abc');
  await flushDrafts();
  unmount();
  expect(told).toEqual([true, false]);
});

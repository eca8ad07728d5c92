import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { sampleContents } from '../../tests/fixtures/sample-contents.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(() => opened.discard());

/** What a screen sees: the last answer of a live query. */
function watch<T>(read: () => Promise<T>): { readonly last: () => T | undefined; readonly stop: () => void } {
  let last: T | undefined;
  const subscription = liveQuery(read).subscribe((value) => {
    last = value;
  });
  return { last: () => last, stop: () => subscription.unsubscribe() };
}

it('shows a screen every write at once: edits, undo, restores, and those of another window', async () => {
  const { store } = opened;
  const names = watch(async () => {
    const entries = await store.entriesOf('employment');
    return entries.map((entry) => entry.values['employer']);
  });
  const counts = watch(async () => (await store.counts()).get('employment'));
  const undo = watch(async () => (await store.undoState()).undo?.label.type);
  const language = watch(async () => (await store.passport()).contentLanguage);
  const shows = (...wanted: readonly unknown[]): Promise<void> =>
    vi.waitFor(() => {
      expect([names.last(), counts.last(), undo.last(), language.last()]).toEqual(wanted);
    });

  await shows([], 0, undefined, 'fr');
  const { id } = await store.createEntry('employment', { employer: 'A' });
  await shows(['A'], 1, 'create', 'fr');
  await store.setValue({ entry: id, path: ['employer'] }, 'B');
  await shows(['B'], 1, 'edit', 'fr');
  await store.deleteEntry(id);
  await shows([], 0, 'delete', 'fr');
  await store.undo();
  await shows(['B'], 1, 'edit', 'fr');
  const other = await setupStore(opened.slot);
  await other.store.setContentLanguage('en');
  await other.store.close();
  await shows(['B'], 1, 'language', 'en');
  await store.restore(sampleContents(), { mode: 'replace', name: 'x' });
  await shows(['Logi’Sud'], 1, 'restore', 'fr');
  for (const screen of [names, counts, undo, language]) screen.stop();
});

import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { sampleContents } from '../../tests/fixtures/sample-contents.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(() => opened.discard());

describe('the entries in memory', () => {
  it('are what the database holds, after every kind of write', async () => {
    const { store } = opened;
    const isSame = async (): Promise<void> => {
      const { entries } = await store.contents();
      const living = entries.filter((entry) => entry.deletedAt === undefined).map((entry) => entry.id);
      const inMemory = await store.unorderedEntries();
      expect(inMemory.toSorted(byId)).toEqual(
        entries.filter((entry) => living.includes(entry.id)).toSorted(byId),
      );
      const counted = [...(await store.counts()).values()].reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(living.length);
    };
    await isSame();
    const { id } = await store.createEntry('employment', { employer: 'A' });
    await isSame();
    await store.setValue({ entry: id, path: ['employer'] }, 'B');
    await isSame();
    await store.deleteEntry(id);
    await isSame();
    await store.undo();
    await isSame();
    await store.restore(sampleContents(), { mode: 'replace', name: 'x' });
    await isSame();
    await store.undo();
    await isSame();
    await store.deleteEntry(id);
    await store.purge(id);
    await isSame();
  });

  it('keep the objects of what did not change, so that a list draws one line anew', async () => {
    const { store } = opened;
    const first = await store.createEntry('employment', { employer: 'A' });
    const second = await store.createEntry('employment', { employer: 'B' });
    const before = await store.entriesOf('employment');
    expect(await store.entriesOf('employment')).toBe(before);
    await store.setValue({ entry: first.id, path: ['employer'] }, 'C');
    const after = await store.entriesOf('employment');
    const of = (list: typeof before, id: string) => list.find((entry) => entry.id === id);
    expect(of(after, second.id)).toBe(of(before, second.id));
    expect(of(after, first.id)).not.toBe(of(before, first.id));
  });

  it('follow what another window writes', async () => {
    const { store } = opened;
    let seen: readonly unknown[] = [];
    const watching = liveQuery(() => store.entriesOf('employment')).subscribe((entries) => {
      seen = entries.map((entry) => entry.values['employer']);
    });
    await store.createEntry('employment', { employer: 'A' });
    await vi.waitFor(() => expect(seen).toEqual(['A']));
    const other = await setupStore(opened.slot);
    const [entry] = await other.store.entriesOf('employment');
    if (!entry) throw new Error('The other window does not see it');
    await other.store.setValue({ entry: entry.id, path: ['employer'] }, 'B');
    await vi.waitFor(() => expect(seen).toEqual(['B']));
    await other.store.close();
    watching.unsubscribe();
  });
});

const byId = (left: { readonly id: string }, right: { readonly id: string }): number =>
  left.id < right.id ? -1 : 1;

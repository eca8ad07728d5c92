import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { years } from '../../tests/fixtures/entries.ts';
import { isItems, valueAt } from '../domain/address.ts';
import { emptyValues } from '../domain/fields/kinds.ts';
import type { Entry } from '../domain/records.ts';
import { employment } from '../domain/sections/employment.ts';
import { currentRecordVersion } from '../domain/migrations/chain.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(() => opened.discard());

const read = async (id: string): Promise<Entry> => {
  const entry = await opened.store.entry(id);
  if (!entry) throw new Error(`${id} is there`);
  return entry;
};
const order = async (): Promise<readonly unknown[]> =>
  (await opened.store.entriesOf('employment')).map((entry) => entry.values['employer']);

describe('a new passport', () => {
  it('has its own record and nothing else', async () => {
    const { passport, ...rest } = await opened.store.contents();
    expect(passport).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/u) as unknown,
      recordVersion: currentRecordVersion,
      contentLanguage: 'fr',
      seal: expect.any(Number) as unknown,
      createdAt: opened.clock.now(),
    });
    expect(Object.values({ ...rest, undo: [...rest.undo.undo, ...rest.undo.redo] }).flat()).toEqual([]);
  });

  it('counts every section', async () => {
    expect([...(await opened.store.counts())]).toEqual(
      expect.arrayContaining([
        ['identity', 0],
        ['employment', 0],
        ['habilitation', 0],
      ]),
    );
  });
});

describe('an entry', () => {
  it('is created with every field of its section, its revision and its change', async () => {
    const entry = await opened.store.createEntry('employment', { employer: 'Logi’Sud' });
    const at = opened.clock.now();
    expect(entry).toEqual({
      id: entry.id,
      section: 'employment',
      values: { ...emptyValues(employment.fields), employer: 'Logi’Sud' },
      proofs: [],
      origins: [],
      undecided: [],
      createdAt: at,
      updatedAt: at,
      revision: { id: entry.revision.id, parents: [], at, device: 'device-a' },
    });
    const { entries, revisions, changes, undo } = await opened.store.contents();
    expect(entries).toEqual([entry]);
    expect(revisions).toEqual([{ ...entry.revision, entry: entry.id }]);
    expect(changes).toEqual([
      {
        seq: 1,
        at,
        device: 'device-a',
        kind: 'edit',
        label: { type: 'create', name: 'Logi’Sud' },
        patches: [{ table: 'entries', key: entry.id, path: [], after: entry }],
      },
    ]);
    expect(undo).toEqual({ undo: [1], redo: [] });
  });

  it('is written field by field: a change holds that field only, and the revision follows the one before', async () => {
    const entry = await opened.store.createEntry('employment');
    opened.clock.advance(1);
    await opened.store.setValue({ entry: entry.id, path: ['employer'] }, 'Cafe\u0301 du Port');
    const written = await read(entry.id);
    const at = opened.clock.now();
    expect(written).toEqual({
      ...entry,
      values: { ...entry.values, employer: 'Café du Port' },
      updatedAt: at,
      revision: { id: written.revision.id, parents: [entry.revision.id], at, device: 'device-a' },
    });
    const { changes } = await opened.store.contents();
    expect(changes[1]).toEqual({
      seq: 2,
      at,
      device: 'device-a',
      kind: 'edit',
      label: { type: 'edit', name: 'Café du Port' },
      patches: [{ table: 'entries', key: entry.id, path: ['employer'], before: '', after: 'Café du Port' }],
    });
  });

  it('is not written when nothing changes', async () => {
    const entry = await opened.store.createEntry('employment', { employer: 'Café' });
    await opened.store.setValue({ entry: entry.id, path: ['employer'] }, 'Cafe\u0301');
    const { changes, entries } = await opened.store.contents();
    expect([changes.length, entries]).toEqual([1, [entry]]);
  });

  it('refuses a value of another kind, and says so', async () => {
    const entry = await opened.store.createEntry('employment');
    await expect(opened.store.setValue({ entry: entry.id, path: ['employer'] }, 12)).rejects.toThrow(
      'expected string',
    );
    await expect(opened.store.setValue({ entry: 'nobody', path: ['employer'] }, 'x')).rejects.toThrow(
      'No entry',
    );
    expect((await opened.store.contents()).entries).toEqual([entry]);
    expect(opened.saves.at(-1)?.state).toBe('failed');
  });

  it('goes to the bin and comes back', async () => {
    const entry = await opened.store.createEntry('employment', { employer: 'A' });
    await opened.store.createEntry('employment', { employer: 'B' });
    await opened.store.deleteEntry(entry.id);
    expect(await order()).toEqual(['B']);
    expect((await opened.store.bin()).map((row) => row.id)).toEqual([entry.id]);
    expect((await opened.store.counts()).get('employment')).toBe(1);
    expect((await opened.store.allEntries()).map((row) => row.values['employer'])).toEqual(['B']);
    await opened.store.bringBack(entry.id);
    expect(await opened.store.bin()).toEqual([]);
    expect('deletedAt' in (await read(entry.id))).toBe(false);
    expect(await order()).toEqual(['A', 'B']);
  });

  it('of which there is one is given, not made twice', async () => {
    const first = await opened.store.createEntry('identity', { givenNames: 'Zoé' });
    expect(await opened.store.createEntry('identity')).toEqual(first);
    await expect(opened.store.createEntry('identity', { givenNames: 'Léa' })).rejects.toThrow(
      'one identity only',
    );
    await expect(opened.store.duplicateEntry(first.id)).rejects.toThrow('one identity only');
    await opened.store.deleteEntry(first.id);
    await opened.store.createEntry('identity', { givenNames: 'Léa' });
    await expect(opened.store.bringBack(first.id)).rejects.toThrow('one identity only');
    expect((await opened.store.entriesOf('identity')).length).toBe(1);
  });

  it('is duplicated under new ids', async () => {
    const entry = await opened.store.createEntry('employment', { employer: 'A' });
    const post = await opened.store.addItem({ entry: entry.id, path: ['posts'] }, { title: 'Cariste' });
    const copy = await opened.store.duplicateEntry(entry.id);
    expect(await read(copy.id)).toEqual(copy);
    expect([copy.values['employer'], copy.origins[0]?.via]).toEqual(['A', 'duplicate']);
    expect(JSON.stringify(copy.values)).toContain('Cariste');
    expect(JSON.stringify(copy)).not.toContain(post);
  });
});

describe('an item', () => {
  it('is added, moved, duplicated and removed, each as one change', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('employment', { employer: 'A' });
    const posts = { entry: id, path: ['posts'] };
    const titles = async (): Promise<readonly unknown[]> => {
      const items = valueAt((await read(id)).values, ['posts']);
      return isItems(items) ? items.map((item) => item.values['title']) : [];
    };
    const first = await store.addItem(posts, { title: 'un' });
    await store.addItem(posts, { title: 'deux' });
    await store.addItem(posts, { title: 'zéro' }, 0);
    expect(await titles()).toEqual(['zéro', 'un', 'deux']);
    await store.moveItem({ entry: id, path: ['posts', first] }, 2);
    expect(await titles()).toEqual(['zéro', 'deux', 'un']);
    const copy = await store.duplicateItem({ entry: id, path: ['posts', first] });
    await store.setValue({ entry: id, path: ['posts', copy, 'title'] }, 'un bis');
    const mission = await store.addItem(
      { entry: id, path: ['posts', copy, 'missions'] },
      { title: 'ranger' },
    );
    expect(valueAt((await read(id)).values, ['posts', copy, 'missions', mission, 'title'])).toBe('ranger');
    expect(await titles()).toEqual(['zéro', 'deux', 'un', 'un bis']);
    await store.removeItem({ entry: id, path: ['posts', first] });
    expect(await titles()).toEqual(['zéro', 'deux', 'un bis']);
    const types = (await store.contents()).changes.map((change) => change.label.type);
    expect(types).toEqual([
      'create',
      'add-item',
      'add-item',
      'add-item',
      'move-item',
      'duplicate-item',
      'edit',
      'add-item',
      'remove-item',
    ]);
  });
});

describe('the order of a section', () => {
  it('is by date until an entry is moved, and the person’s after', async () => {
    const { store } = opened;
    const ids = new Map<string, string>();
    for (const [employer, start] of [
      ['A', '2001'],
      ['B', '2003'],
      ['C', '2002'],
    ] as const) {
      const { id } = await store.createEntry('employment', { employer });
      await store.addItem({ entry: id, path: ['posts'] }, { title: 'x', period: years(start) ?? null });
      ids.set(employer, id);
    }
    const idOf = (employer: string): string => ids.get(employer) ?? '';
    expect(await order()).toEqual(['B', 'C', 'A']);
    const before = (await store.contents()).changes.length;
    await store.moveEntry(idOf('A'), { before: idOf('B') });
    expect(await order()).toEqual(['A', 'B', 'C']);
    const { changes } = await store.contents();
    expect(changes.length).toBe(before + 1);
    expect(changes.at(-1)?.patches.length).toBe(3);
    await store.moveEntry(idOf('A'), { after: idOf('C') });
    expect(await order()).toEqual(['B', 'C', 'A']);
    expect((await store.contents()).changes.at(-1)?.patches.length).toBe(1);
    await store.duplicateEntry(idOf('B'));
    expect(await order()).toEqual(['B', 'B', 'C', 'A']);
  });
});

describe('what is about the passport', () => {
  it('is written as rows, once', async () => {
    const { store } = opened;
    await store.setPreference('lead.CACES', { months: 6 });
    await store.setPreference('lead.CACES', { months: 6 });
    await store.setPreference('lead.CACES', { months: 3 });
    await store.setContentLanguage('en');
    await store.setContentLanguage('en');
    expect(await store.preferences()).toEqual(new Map([['lead.CACES', { months: 3 }]]));
    expect((await store.passport()).contentLanguage).toBe('en');
    const types = (await store.contents()).changes.map((change) => change.label.type);
    expect(types).toEqual(['preference', 'preference', 'language']);
  });
});

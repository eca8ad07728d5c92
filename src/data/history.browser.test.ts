import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { said, setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { aProofFile } from '../../tests/fixtures/proof-files.ts';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { ancestors } from '../domain/revision-graph.ts';
import { doStep, step } from '../../tests/generators/steps.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(() => opened.discard());

const write = (entry: string, field: string, value: string): Promise<void> =>
  opened.store.setValue({ entry, path: [field] }, value);
const versions = async (): Promise<readonly unknown[]> =>
  (await opened.store.contents()).versions
    .toSorted((left, right) => (left.at < right.at ? -1 : 1))
    .map((version) => version.body.values['employer']);

describe('undo and redo', () => {
  it('take the last change back and do it again, as new changes', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('employment', { employer: 'A' });
    await write(id, 'employer', 'B');
    const undone = await store.undo();
    expect([undone?.seq, undone?.label]).toEqual([2, { type: 'edit', name: 'B' }]);
    expect((await store.entry(id))?.values['employer']).toBe('A');
    expect((await store.undoState()).redo?.seq).toBe(2);
    expect((await store.redo())?.seq).toBe(2);
    expect((await store.entry(id))?.values['employer']).toBe('B');
    const { changes, undo } = await store.contents();
    expect(changes.map(({ seq, kind, of }) => [seq, kind, of])).toEqual([
      [1, 'edit', undefined],
      [2, 'edit', undefined],
      [3, 'undo', 2],
      [4, 'redo', 2],
    ]);
    expect(undo).toEqual({ undo: [1, 2], redo: [] });
  });

  it('have nothing to do in a new passport, and write nothing then', async () => {
    expect(await opened.store.undo()).toBeUndefined();
    expect(await opened.store.redo()).toBeUndefined();
    expect((await opened.store.contents()).changes).toEqual([]);
  });

  it('give up what could be redone when something new is written', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('employment', { employer: 'A' });
    await write(id, 'employer', 'B');
    await store.undo();
    await write(id, 'employer', 'C');
    expect(await store.redo()).toBeUndefined();
    expect((await store.entry(id))?.values['employer']).toBe('C');
  });

  it('give every state a revision that descends from the one before, also for an entry that was gone', async () => {
    const { store } = opened;
    const created = await store.createEntry('employment', { employer: 'A' });
    await store.undo();
    expect(await store.entry(created.id)).toBeUndefined();
    await store.redo();
    const back = await store.entry(created.id);
    expect(back?.revision.parents).toEqual([created.revision.id]);
    await write(created.id, 'employer', 'B');
    const { revisions, entries } = await store.contents();
    const graph = new Map(revisions.map((row) => [row.id, row]));
    expect([...ancestors(graph, entries[0]?.revision.id ?? '')]).toContain(created.revision.id);
  });

  it('go back and forth over 50 steps, over restarts, and every state comes back as it was', async () => {
    const states = [said(await opened.store.contents())];
    for (const each of fc.sample(fc.noBias(step), { numRuns: 400, seed: 23 })) {
      const before = await undoDepth(opened);
      await doStep(opened.store, each);
      opened.clock.advance(1);
      if ((await undoDepth(opened)) > before) states.push(said(await opened.store.contents()));
      if (states.length === 51) break;
    }
    expect(states.length).toBe(51);
    for (const direction of ['undo', 'redo', 'undo', 'redo'] as const) {
      opened = await opened.reopen();
      const order = direction === 'undo' ? states.toReversed() : states;
      for (const [index, state] of order.entries()) {
        if (index > 0) await opened.store[direction]();
        expect(said(await opened.store.contents())).toEqual(state);
      }
      expect(await opened.store[direction]()).toBeUndefined();
    }
  }, 120_000);
});

const undoDepth = async ({ store }: OpenedStore): Promise<number> =>
  (await store.contents()).undo.undo.length;

describe('versions', () => {
  it('keep the body that a sitting found, and the one it left', async () => {
    const { id } = await opened.store.createEntry('employment', { employer: 'A' });
    await write(id, 'employer', 'B');
    expect(await versions()).toEqual([]);
    opened.clock.advance(1);
    await opened.store.closeSitting(id);
    expect(await versions()).toEqual(['B']);
    opened.clock.advance(1);
    await write(id, 'employer', 'C');
    await write(id, 'employer', 'D');
    expect(await versions()).toEqual(['B']);
    opened.clock.advance(1);
    await opened.store.closeSitting();
    await opened.store.closeSitting();
    expect(await versions()).toEqual(['B', 'D']);
  });

  it('keep what stood there when a person comes back after five minutes', async () => {
    const { id } = await opened.store.createEntry('employment', { employer: 'A' });
    opened.clock.advance(4);
    await write(id, 'employer', 'B');
    expect(await versions()).toEqual([]);
    opened.clock.advance(5);
    await write(id, 'employer', 'C');
    expect(await versions()).toEqual(['B']);
  });

  it('keep what stood there after a restart that nobody announced', async () => {
    const { id } = await opened.store.createEntry('employment', { employer: 'A' });
    const other = await setupStore(opened.slot, {}, opened.clock);
    await other.store.setValue({ entry: id, path: ['employer'] }, 'B');
    expect(await versions()).toEqual(['A']);
    await other.store.close();
  });

  it('know the revision they are of, and why they were kept', async () => {
    const entry = await opened.store.createEntry('employment', { employer: 'A' });
    await opened.store.closeSitting(undefined, 'backup');
    expect((await opened.store.contents()).versions).toEqual([
      {
        id: entry.revision.id,
        entry: entry.id,
        at: entry.revision.at,
        device: 'device-a',
        reason: 'backup',
        body: { values: entry.values, proofs: [] },
      },
    ]);
  });

  it('grow sparser when the passport is opened, while the graph of revisions stays whole', async () => {
    const { id } = await opened.store.createEntry('employment', { employer: '0' });
    for (const employer of ['1', '2', '3', '4']) {
      opened.clock.advance(10);
      await write(id, 'employer', employer);
    }
    opened.clock.advance(24 * 60);
    await write(id, 'employer', '5');
    const { revisions } = await opened.store.contents();
    expect(await versions()).toEqual(['0', '1', '2', '3', '4']);
    opened = await opened.reopen();
    expect(await versions()).toEqual(['4', '5']);
    expect((await opened.store.contents()).revisions).toEqual(revisions);
  });
});

describe('purging', () => {
  it('leaves no word of the entry in any table, and all the rest as it was', async () => {
    const { store } = opened;
    const kept = await store.createEntry('employment', { employer: 'Gardée' });
    const { id } = await store.createEntry('employment', { employer: 'Secretissime' });
    await write(id, 'sector', 'Secretissime aussi');
    await store.addItem({ entry: id, path: ['posts'] }, { title: 'Secretissime encore' });
    await store.moveEntry(id, { before: kept.id });
    await store.setValue({ entry: kept.id, path: ['sector'] }, 'Port');
    await store.closeSitting();
    opened.clock.advance(10);
    await write(id, 'employer', 'Secretissime toujours');
    await store.undo();
    await store.deleteEntry(id);
    expect(JSON.stringify(await store.contents())).toContain('Secretissime');
    await store.purge(id);
    const contents = await store.contents();
    expect(JSON.stringify(contents)).not.toContain('Secretissime');
    expect(contents.tombstones).toEqual([{ id, at: opened.clock.now() }]);
    expect(contents.entries.map((entry) => entry.id)).toEqual([kept.id]);
    expect(contents.revisions.filter((row) => row.entry === id).length).toBeGreaterThan(3);
    expect(contents.changes.at(-1)?.label).toEqual({ type: 'purge', name: '' });
    await expect(store.setValue({ entry: id, path: ['employer'] }, 'x')).rejects.toThrow('No entry');
  });

  it('leaves undo what was done to the others, and never brings the entry back', async () => {
    const { store } = opened;
    const kept = await store.createEntry('employment', { employer: 'Gardée' });
    const { id } = await store.createEntry('employment', { employer: 'Secretissime' });
    await store.moveEntry(id, { before: kept.id });
    await write(kept.id, 'sector', 'Port');
    await store.deleteEntry(id);
    await store.purge(id);
    const undone = [];
    for (let change = await store.undo(); change; change = await store.undo()) undone.push(change.label.type);
    expect(undone).toEqual(['edit', 'move', 'create']);
    expect((await store.contents()).entries).toEqual([]);
    while (await store.redo());
    const { entries } = await store.contents();
    expect(entries.map((entry) => [entry.id, entry.values['sector']])).toEqual([[kept.id, 'Port']]);
  });

  it('is remembered by a merge with an older file, and by what a restore brought', async () => {
    const { store } = opened;
    const proofs = [await sampleProof(2000, 1), await sampleProof(3000, 2)];
    const file = sampleContents(proofs);
    await store.restore(file, { mode: 'replace', name: 'copie.passeport' });
    await store.purge('entry-job');
    await store.restore(file, { mode: 'merge', name: 'copie.passeport' });
    const contents = await store.contents();
    expect(contents.entries.map((entry) => entry.id)).toEqual(['entry-identity', 'entry-permit']);
    expect(contents.versions.filter((version) => version.entry === 'entry-job')).toEqual([]);
    expect(JSON.stringify(contents.entries)).not.toContain('Gerber');
  });

  it('lets the bytes of its proofs go after 30 days, not before', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('habilitation', { title: 'CACES' });
    await store.attachProof({ entry: id, path: [] }, aProofFile('x.pdf'));
    await store.purge(id);
    opened.clock.advance(29 * 24 * 60);
    opened = await opened.reopen();
    expect((await opened.store.contents()).proofs.length).toBe(1);
    opened.clock.advance(2 * 24 * 60);
    opened = await opened.reopen();
    expect((await opened.store.contents()).proofs).toEqual([]);
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import { said, setupStore, withoutRevision, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { comparable, sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { contentsOf, diverged } from '../../tests/generators/contents.ts';
import { contentsSchema } from '../domain/contents-schema.ts';
import { mergeContents } from '../domain/merge.ts';
import type { PassportContents } from '../domain/records.ts';
import { ancestors } from '../domain/revision-graph.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await opened.discard();
});

const replace = { mode: 'replace', name: 'copie.passeport' } as const;
const merge = { mode: 'merge', name: 'copie.passeport' } as const;

async function sample(): Promise<PassportContents> {
  return sampleContents([await sampleProof(70_000, 1), await sampleProof(0, 2, 'image/jpeg')]);
}

/** As a table gives its rows: by key. */
function sorted(contents: PassportContents): PassportContents {
  return {
    ...contents,
    proofs: contents.proofs.toSorted((left, right) => (left.sha256 < right.sha256 ? -1 : 1)),
  };
}

describe('restoring into a passport in which nothing was written', () => {
  it('takes everything as it is: each table, its history, and the bytes of its proofs', async () => {
    const file = await sample();
    const report = await opened.store.restore(file, replace);
    expect(await comparable(await opened.store.contents())).toEqual(await comparable(sorted(file)));
    expect(report).toEqual({
      added: 3,
      changed: 0,
      removed: 0,
      unchanged: 0,
      undecided: 0,
      missingProofs: 0,
      isUndoable: false,
    });
  });

  it('does so for any passport, and goes on from there', async () => {
    const proofs = [await sampleProof(500, 3), await sampleProof(900, 4)];
    const files = fc.sample(contentsOf(proofs), { numRuns: 12, seed: 5 });
    for (const file of files) {
      const fresh = await setupStore();
      await fresh.store.restore(file, replace);
      expect(await comparable(await fresh.store.contents())).toEqual(await comparable(sorted(file)));
      const { id } = await fresh.store.createEntry('employment', { employer: 'Suite' });
      const { changes } = await fresh.store.contents();
      expect(changes.at(-1)?.seq).toBe(file.changes.length + 1);
      await fresh.store.undo();
      expect(await fresh.store.entry(id)).toBeUndefined();
      await fresh.discard();
    }
  });

  it('leaves out the bytes that a failed attempt had left behind', async () => {
    const other = sampleContents([await sampleProof(100, 9)]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(opened.store.restore(other, replace)).rejects.toThrow('full');
    expect(opened.saves.at(-1)).toMatchObject({ state: 'failed', error: 'QuotaExceeded' });
    put.mockRestore();
    const file = await sample();
    await opened.store.restore(file, replace);
    expect(await comparable(await opened.store.contents())).toEqual(await comparable(sorted(file)));
  });

  it('refuses contents that were not migrated, and proofs that are not of their size', async () => {
    const file = await sample();
    const later = { ...file, passport: { ...file.passport, recordVersion: file.passport.recordVersion + 1 } };
    await expect(opened.store.restore(later, replace)).rejects.toThrow('not migrated');
    const [proof] = file.proofs;
    if (!proof) throw new Error('the sample has proofs');
    const short = { ...file, proofs: [{ ...proof, size: proof.size + 1 }] };
    await expect(opened.store.restore(short, replace)).rejects.toThrow('not of its size');
    expect((await opened.store.contents()).entries).toEqual([]);
  });
});

describe('restoring in the place of what is there', () => {
  it('is one change, which undo takes back and redo does again', async () => {
    const { store } = opened;
    const mine = await store.createEntry('employment', { employer: 'À moi' });
    await store.setPreference('mine', true);
    const before = await store.contents();
    const file = await sample();
    const report = await store.restore(file, replace);
    expect(report).toMatchObject({ added: 3, removed: 1, changed: 0, unchanged: 0, isUndoable: true });
    const after = await store.contents();
    expect(said(after)).toEqual(said(file));
    expect(after.changes.length).toBe(before.changes.length + 1);
    expect(after.changes.at(-1)?.label).toEqual({ type: 'restore', name: 'copie.passeport' });
    expect(after.versions.map((version) => version.entry)).toContain(mine.id);
    expect(after.versions).toEqual(expect.arrayContaining([...file.versions]));
    expect(after.revisions).toEqual(expect.arrayContaining([...file.revisions, ...before.revisions]));
    for (let round = 0; round < 2; round += 1) {
      await opened.store.undo();
      expect(said(await opened.store.contents())).toEqual(said(before));
      opened = await opened.reopen();
      await opened.store.redo();
      expect(said(await opened.store.contents())).toEqual(said(file));
      await opened.store.undo();
      await opened.store.redo();
    }
  });

  it('writes nothing when nothing differs', async () => {
    const file = await sample();
    await opened.store.restore(file, replace);
    const before = await comparable(await opened.store.contents());
    const report = await opened.store.restore(file, replace);
    expect(report).toMatchObject({ unchanged: 3, added: 0, changed: 0, removed: 0, isUndoable: false });
    expect(await comparable(await opened.store.contents())).toEqual(before);
  });

  it('gives what it took back a revision that descends from both sides, so that no merge takes the restore back', async () => {
    const { store } = opened;
    const file = await sample();
    await store.restore(file, replace);
    await store.setValue({ entry: 'entry-job', path: ['employer'] }, 'Autre');
    const later = await store.contents();
    const report = await store.restore(file, replace);
    expect(report).toMatchObject({ changed: 1, unchanged: 2 });
    const { entries, revisions } = await store.contents();
    const job = entries.find((entry) => entry.id === 'entry-job');
    const known = ancestors(new Map(revisions.map((row) => [row.id, row])), job?.revision.id ?? '');
    expect([...known]).toEqual(
      expect.arrayContaining([
        'revision-entry-job',
        later.entries.find((row) => row.id === 'entry-job')?.revision.id,
      ]),
    );
    await store.restore(later, merge);
    expect((await store.entry('entry-job'))?.values['employer']).toBe('Logi’Sud');
  });

  it('takes a later state under the revision that it has there', async () => {
    const file = await sample();
    await opened.store.restore(file, replace);
    const other = await setupStore();
    await other.store.restore(file, replace);
    await other.store.setValue({ entry: 'entry-job', path: ['employer'] }, 'Plus tard');
    const later = await other.store.contents();
    await other.discard();
    await opened.store.createEntry('employment');
    await opened.store.restore(later, replace);
    expect((await opened.store.contents()).entries).toEqual(later.entries);
  });

  it('says how many proofs have no bytes anywhere', async () => {
    const file = await sample();
    const report = await opened.store.restore({ ...file, proofs: [] }, replace);
    expect(report.missingProofs).toBe(2);
  });

  it('changes nothing when it fails, whatever the step', async () => {
    const { store, saves } = opened;
    await store.createEntry('employment', { employer: 'À moi' });
    await store.closeSitting();
    const before = await store.contents();
    const add = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.restore({ ...(await sample()), proofs: [] }, replace)).rejects.toThrow('full');
    add.mockRestore();
    expect(saves.at(-1)?.state).toBe('failed');
    expect(await store.contents()).toEqual(before);
  });
});

describe('merging', () => {
  it('refuses another passport', async () => {
    await opened.store.createEntry('employment');
    const before = await opened.store.contents();
    await expect(opened.store.restore({ ...(await sample()), proofs: [] }, merge)).rejects.toThrow(
      'never merged',
    );
    expect({ ...(await opened.store.contents()), versions: [] }).toEqual({ ...before, versions: [] });
  });

  it('keeps what both sides wrote, in one step that undo takes back', async () => {
    const { store } = opened;
    const file = await sample();
    await store.restore(file, replace);
    const other = await setupStore();
    await other.store.restore(file, replace);
    await other.store.setValue({ entry: 'entry-job', path: ['sector'] }, 'Leur secteur');
    await other.store.setValue({ entry: 'entry-identity', path: ['situation'] }, { other: 'Leur situation' });
    const theirs = await other.store.contents();
    await other.discard();
    await store.setValue({ entry: 'entry-job', path: ['employer'] }, 'Mon employeur');
    await store.setValue({ entry: 'entry-identity', path: ['situation'] }, { other: 'Ma situation' });
    await store.createEntry('employment', { employer: 'Nouveau' });
    const before = await store.contents();
    const report = await store.restore(theirs, merge);
    expect(report).toMatchObject({ added: 0, changed: 2, removed: 0, undecided: 1, isUndoable: true });
    const job = await store.entry('entry-job');
    expect([job?.values['employer'], job?.values['sector']]).toEqual(['Mon employeur', 'Leur secteur']);
    const merged = await store.contents();
    expect((await store.restore(theirs, merge)).isUndoable).toBe(false);
    await store.undo();
    expect(said(await store.contents())).toEqual(said(before));
    await store.redo();
    expect(said(await store.contents())).toEqual(said(merged));
  });

  it('stores what the merge of any two states gives, under the same revisions', async () => {
    for (const { mine, theirs } of fc.sample(diverged, { numRuns: 12, seed: 11 })) {
      const here = await setupStore();
      await here.store.restore(mine, replace);
      await here.store.restore(theirs, merge);
      const expected = mergeContents(mine, theirs);
      const { entries, revisions, preferences, tombstones } = await here.store.contents();
      expect({ entries, revisions, preferences, tombstones }).toEqual({
        entries: expected.entries,
        revisions: expected.revisions,
        preferences: expected.preferences,
        tombstones: expected.tombstones,
      });
      await here.discard();
    }
  });
});

it('gives contents that a file may hold, whatever was done before', async () => {
  const { store } = opened;
  await store.restore(await sample(), replace);
  await store.setValue({ entry: 'entry-job', path: ['employer'] }, 'x');
  await store.undo();
  await store.purge('entry-permit');
  await store.restore(await sample(), replace);
  const { proofs: _bytes, ...records } = await store.contents();
  const parsed: unknown = contentsSchema.parse(JSON.parse(JSON.stringify(records)));
  expect(parsed).toEqual(records);
  const job = records.entries.find((entry) => entry.id === 'entry-job');
  expect(job && withoutRevision(job)).toEqual(
    withoutRevision({ ...anEntry('employment', 'entry-job'), ...(await sample()).entries[1] }),
  );
});

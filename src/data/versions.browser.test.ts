import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { said, setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { aProofFile } from '../../tests/fixtures/proof-files.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(async () => {
  await opened.discard();
});

/** An employer as it was on three evenings. */
async function threeEvenings(): Promise<string> {
  const { store, clock } = opened;
  const { id } = await store.createEntry('employment', { employer: 'Girerd' });
  const post = await store.addItem({ entry: id, path: ['posts'] }, { title: 'Cariste' });
  await store.closeSitting();
  clock.advance(24 * 60);
  await store.setValue({ entry: id, path: ['employer'] }, 'Transports Girerd');
  await store.removeItem({ entry: id, path: ['posts', post] });
  await store.closeSitting();
  clock.advance(24 * 60);
  await store.setValue({ entry: id, path: ['sector'] }, 'Transport');
  return id;
}

const employers = async (id: string): Promise<readonly unknown[]> => {
  const versions = await opened.store.versionsOf(id);
  return versions.map((version) => version.body.values['employer']);
};

describe('versions of an entry', () => {
  it('are listed with the last one first, in the bin too', async () => {
    const id = await threeEvenings();
    expect(await employers(id)).toEqual(['Transports Girerd', 'Girerd']);
    await opened.store.deleteEntry(id);
    expect(await employers(id)).toEqual(['Transports Girerd', 'Girerd']);
    expect(await opened.store.versionsOf('nobody')).toEqual([]);
  });

  it('come back whole, as one change that can be undone and whose revision descends from the present one', async () => {
    const id = await threeEvenings();
    const { store } = opened;
    const before = await store.contents();
    const first = (await store.versionsOf(id)).at(-1);
    if (!first) throw new Error('There is a version');
    await store.bringBackVersion(id, first.id);
    const after = await store.entry(id);
    expect(after?.values).toEqual(first.body.values);
    expect(after?.revision.parents).toEqual([before.entries[0]?.revision.id]);
    expect(after?.revision.id).not.toBe(first.id);
    const { changes } = await store.contents();
    expect([changes.length - before.changes.length, changes.at(-1)?.label]).toEqual([
      1,
      { type: 'bring-back-version', name: 'Girerd' },
    ]);
    await store.undo();
    expect(said(await store.contents())).toEqual(said(before));
  });

  it('come back in one part, and nothing else changes', async () => {
    const id = await threeEvenings();
    const { store } = opened;
    const first = (await store.versionsOf(id)).at(-1);
    if (!first) throw new Error('There is a version');
    await store.bringBackVersion(id, first.id, { type: 'field', path: ['employer'] });
    const [post] = first.body.values['posts'] as readonly { readonly id: string }[];
    expect((await store.entry(id))?.values).toMatchObject({
      employer: 'Girerd',
      posts: [],
      sector: 'Transport',
    });
    await store.bringBackVersion(id, first.id, { type: 'item', path: ['posts', post?.id ?? ''] });
    expect((await store.entry(id))?.values['posts']).toEqual(first.body.values['posts']);
    const { changes } = await store.contents();
    await store.bringBackVersion(id, first.id, { type: 'field', path: ['employer'] });
    expect((await store.contents()).changes.length).toBe(changes.length);
  });

  it('keep the entry as it was before each of them came back, also in the middle of a sitting', async () => {
    const id = await threeEvenings();
    const { store, clock } = opened;
    const employer = { type: 'field', path: ['employer'] } as const;
    const kept = async (): Promise<readonly unknown[]> =>
      (await store.versionsOf(id)).map(({ reason, body: { values } }) => [
        values['employer'],
        values['sector'],
        reason,
      ]);
    const [second, first] = await store.versionsOf(id);
    if (!first || !second) throw new Error('There are two versions');
    clock.advance(1);
    await store.bringBackVersion(id, first.id, employer);
    const mixed = await store.entry(id);
    expect(await kept()).toEqual([
      ['Transports Girerd', 'Transport', 'restore'],
      ['Transports Girerd', '', 'sitting'],
      ['Girerd', '', 'sitting'],
    ]);
    clock.advance(1);
    await store.bringBackVersion(id, second.id);
    const [newest] = await store.versionsOf(id);
    expect([newest?.id, newest?.body.values]).toEqual([mixed?.revision.id, mixed?.values]);
    expect((await kept())[0]).toEqual(['Girerd', 'Transport', 'restore']);
    // From the version that was kept, the state comes back word for word.
    clock.advance(1);
    await store.bringBackVersion(id, newest?.id ?? '');
    expect((await store.entry(id))?.values).toEqual(mixed?.values);
  });

  it('keep nothing twice when the last version says the same as the entry', async () => {
    const id = await threeEvenings();
    const { store, clock } = opened;
    const [, first] = await store.versionsOf(id);
    clock.advance(1);
    await store.bringBackVersion(id, first?.id ?? '');
    clock.advance(1);
    await store.undo();
    const before = await store.versionsOf(id);
    expect(before[0]?.body.values).toEqual((await store.entry(id))?.values);
    clock.advance(1);
    await store.bringBackVersion(id, first?.id ?? '');
    expect(await store.versionsOf(id)).toEqual(before);
  });

  it('keep what stood there before the other side of a choice takes its place', async () => {
    const id = await threeEvenings();
    const { store, clock } = opened;
    const contents = await store.contents();
    const theirs = { id: 'theirs', parents: [], at: clock.now(), device: 'device-b' };
    const undecided = [
      { path: ['sector'], value: 'Logistique', revision: theirs },
      { path: ['employer'], value: 'Girerd et fils', revision: theirs },
    ];
    const file = { ...contents, entries: contents.entries.map((entry) => ({ ...entry, undecided })) };
    await store.restore(file, { mode: 'replace', name: 'copie.passeport' });
    for (const conflict of undecided) {
      clock.advance(1);
      await store.decide(id, conflict, 'take');
    }
    expect((await store.entry(id))?.values).toMatchObject({
      employer: 'Girerd et fils',
      sector: 'Logistique',
    });
    const [newest] = await store.versionsOf(id);
    expect(newest?.body.values).toMatchObject({ employer: 'Transports Girerd', sector: 'Logistique' });
  });

  it('keep nothing when bringing back changes nothing', async () => {
    const id = await threeEvenings();
    const { store } = opened;
    const [last] = await store.versionsOf(id);
    const before = await store.contents();
    await store.bringBackVersion(id, last?.id ?? '', { type: 'field', path: ['employer'] });
    expect(await store.contents()).toEqual(before);
  });

  it('take an entry out of the bin when they were not in it', async () => {
    const id = await threeEvenings();
    const { store } = opened;
    await store.deleteEntry(id);
    const first = (await store.versionsOf(id)).at(-1);
    await store.bringBackVersion(id, first?.id ?? '');
    expect((await store.entry(id))?.deletedAt).toBeUndefined();
  });

  it('refuse what is not a version of that entry, and write nothing', async () => {
    const id = await threeEvenings();
    const { store } = opened;
    const other = await store.createEntry('employment', { employer: 'Autre' });
    const before = await store.contents();
    const [version] = await store.versionsOf(id);
    await expect(store.bringBackVersion(other.id, version?.id ?? '')).rejects.toThrow('No version');
    await expect(store.bringBackVersion(id, 'nothing')).rejects.toThrow('No version');
    expect(await store.contents()).toEqual(before);
  });
});

describe('erasing', () => {
  it('takes several entries for good in one change', async () => {
    const { store } = opened;
    const kept = await store.createEntry('employment', { employer: 'Gardée' });
    const gone = [
      await store.createEntry('employment', { employer: 'Secretissime' }),
      await store.createEntry('habilitation', { title: 'Secretissime' }),
    ];
    for (const entry of gone) await store.deleteEntry(entry.id);
    const before = (await store.contents()).changes.length;
    await store.purge(...gone.map((entry) => entry.id));
    const contents = await store.contents();
    expect(JSON.stringify(contents)).not.toContain('Secretissime');
    expect([contents.changes.length - before, contents.entries.map((entry) => entry.id)]).toEqual([
      1,
      [kept.id],
    ]);
    expect(contents.tombstones.map((row) => row.id)).toEqual(gone.map((entry) => entry.id).toSorted());
    await store.purge();
    expect((await store.contents()).changes.length - before).toBe(1);
  });

  it('lets bytes go at once when the person wants nothing to be left, and keeps those that something needs', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('habilitation', { title: 'CACES' });
    const other = await store.createEntry('habilitation', { title: 'SST' });
    const attached = await store.attachProof({ entry: id, path: [] }, aProofFile('x.pdf', 'gone'));
    const kept = await store.attachProof({ entry: other.id, path: [] }, aProofFile('y.pdf', 'kept'));
    if (!attached.ok || !kept.ok) throw new Error('Proofs are taken');
    await store.purge(id);
    expect(await store.dropUnneededProofs()).toEqual([kept.value.sha256]);
    expect([...(await store.storedProofs()).keys()]).toEqual([kept.value.sha256]);
  });
});

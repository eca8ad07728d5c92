import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(async () => {
  await opened.discard();
});

const picture = new Blob(['bytes of a picture'], { type: 'image/jpeg' });
const crop = { x: 0, y: 0, width: 1, height: 1 };

async function withPhoto(): Promise<{ readonly id: string; readonly sha256: string }> {
  const stored = await opened.store.storeImage(picture);
  if (!stored.ok) throw new Error(stored.error.type);
  const { id } = await opened.store.createEntry('identity');
  const photo = { sha256: stored.value, width: 600, height: 800, crop };
  await opened.store.setValue({ entry: id, path: ['photo'] }, photo);
  return { id, sha256: stored.value };
}

describe('an image', () => {
  it('is kept once, by its hash, with its bytes and type', async () => {
    const { sha256 } = await withPhoto();
    const again = await opened.store.storeImage(picture);
    expect(again).toEqual({ ok: true, value: sha256 });
    const { proofs } = await opened.store.contents();
    expect(proofs.map((row) => [row.sha256, row.size, row.blob.type])).toEqual([[sha256, 18, 'image/jpeg']]);
    const bytes = await opened.store.proofBytes(sha256);
    expect(await bytes?.text()).toBe('bytes of a picture');
    expect(opened.saves.at(-1)?.state).toBe('saved');
  });

  it('comes back with « Annuler » after it was taken away, however long ago', async () => {
    const { id, sha256 } = await withPhoto();
    await opened.store.setValue({ entry: id, path: ['photo'] }, null);
    await opened.store.closeSitting();
    opened.clock.advance(60 * 24 * 40);
    opened = await opened.reopen();
    await opened.store.undo();
    expect((await opened.store.entry(id))?.values['photo']).toMatchObject({ sha256 });
    expect(await (await opened.store.proofBytes(sha256))?.text()).toBe('bytes of a picture');
  });

  it('goes 30 days after its entry was purged, and not before', async () => {
    const { id, sha256 } = await withPhoto();
    await opened.store.deleteEntry(id);
    await opened.store.purge(id);
    opened.clock.advance(60 * 24 * 29);
    opened = await opened.reopen();
    expect(await opened.store.proofBytes(sha256)).toBeDefined();
    opened.clock.advance(60 * 24 * 2);
    opened = await opened.reopen();
    expect(await opened.store.proofBytes(sha256)).toBeUndefined();
  });

  it('is still there when it is stored anew just before old bytes are collected', async () => {
    await opened.store.storeImage(picture);
    opened.clock.advance(60 * 24 * 40);
    const stored = await opened.store.storeImage(picture);
    opened = await opened.reopen();
    expect(stored.ok && (await opened.store.proofBytes(stored.value)) !== undefined).toBe(true);
  });

  it('comes with a copy into the passport, whether it replaces or is merged', async () => {
    await opened.store.createEntry('employment', { employer: 'Avant' });
    const before = await opened.store.contents();
    const { sha256 } = await withPhoto();
    const contents = await opened.store.contents();
    for (const mode of ['replace', 'merge'] as const) {
      const other = await setupStore();
      await other.store.restore(before, { mode: 'replace', name: 'copie' });
      await other.store.createEntry('employment', { employer: 'X' });
      const report = await other.store.restore(contents, { mode, name: 'copie' });
      expect(report.missingProofs).toBe(0);
      expect(await (await other.store.proofBytes(sha256))?.text()).toBe('bytes of a picture');
      await other.discard();
    }
  });

  it('is told to be missing when its bytes did not come along', async () => {
    await withPhoto();
    const contents = await opened.store.contents();
    const other = await setupStore();
    const report = await other.store.restore({ ...contents, proofs: [] }, { mode: 'replace', name: 'copie' });
    expect(report.missingProofs).toBe(1);
    await other.discard();
  });
});

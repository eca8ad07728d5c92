import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPost } from '../../tests/fixtures/entries.ts';
import { said, setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { aProofFile, heicBytes, pdfBytes, pngBytes } from '../../tests/fixtures/proof-files.ts';
import { proofLimits } from '../domain/proofs.ts';
import type { Entry } from '../domain/records.ts';
import { PassportDatabase } from './database.ts';

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

async function attach(entry: string, file = aProofFile(), path: readonly string[] = []) {
  const attached = await opened.store.attachProof({ entry, path }, file);
  if (!attached.ok) throw new Error(attached.error.type);
  return attached.value;
}

async function refusalOf(blob: Blob, name = 'x.pdf') {
  const { id } = await opened.store.createEntry('habilitation');
  const before = await opened.store.contents();
  const refused = await opened.store.attachProof({ entry: id, path: [] }, { name, blob });
  expect(await opened.store.contents()).toEqual(before);
  return refused;
}

describe('a proof', () => {
  it('is stored once, byte for byte, under the type of its bytes, and stays when it is taken off', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('employment', { posts: [aPost('p1')] });
    const bytes = pdfBytes();
    const file = { name: 'caces.png', blob: new File([bytes], 'caces.png', { type: 'image/png' }) };
    const first = await attach(id, file);
    const addedAt = opened.clock.now();
    opened.clock.advance(1);
    const second = await attach(id, file, ['posts', 'p1']);
    expect([...(await store.proofSizes())]).toEqual([[first.sha256, bytes.byteLength]]);
    expect((await store.contents()).proofs.map((row) => row.addedAt)).toEqual([addedAt]);
    const stored = await store.proofBytes(first.sha256);
    expect([first.type, stored?.type]).toEqual(['application/pdf', 'application/pdf']);
    expect(new Uint8Array((await stored?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
    await store.detachProof(id, first.id);
    expect((await read(id)).proofs).toEqual([second]);
    await store.undo();
    expect((await read(id)).proofs).toEqual([first, second]);
    await expect(store.attachProof({ entry: id, path: ['posts', 'gone'] }, file)).rejects.toThrow('No item');
  });

  it('of each kind is taken', async () => {
    const { id } = await opened.store.createEntry('habilitation');
    const files = [pdfBytes(), pngBytes(), heicBytes()].map((bytes) => new Blob([bytes]));
    for (const blob of files) await attach(id, { name: 'sans nom', blob });
    expect((await read(id)).proofs.map((proof) => proof.type)).toEqual([
      'application/pdf',
      'image/png',
      'image/heic',
    ]);
  });

  it('is refused when it is too large, with the limit', async () => {
    const blob = new Blob([pdfBytes(), new Uint8Array(proofLimits.each)]);
    expect(await refusalOf(blob)).toEqual({
      ok: false,
      error: { type: 'ProofTooLarge', limit: proofLimits.each },
    });
  });

  it('is refused when the passport would hold more than it may', async () => {
    const db = new PassportDatabase(opened.slot);
    await db.open();
    // A row that says it is large: two gigabytes of bytes would make the test, not the rule, slow.
    const row = { sha256: 'f'.repeat(64), size: proofLimits.passport - 10, addedAt: opened.clock.now() };
    await db.proofs.add({ ...row, blob: new Blob() });
    db.close();
    expect(await refusalOf(aProofFile().blob)).toEqual({
      ok: false,
      error: { type: 'PassportFull', limit: proofLimits.passport },
    });
  });

  it('is refused when it is empty, of another kind, or gone before it is read', async () => {
    const gone = aProofFile().blob;
    gone.arrayBuffer = () => Promise.reject(new DOMException('The file went', 'NotFoundError'));
    expect([
      await refusalOf(new Blob([])),
      await refusalOf(new Blob(['Bonjour'])),
      await refusalOf(new Blob(['MZ programme']), 'attestation.pdf'),
      await refusalOf(gone),
    ]).toEqual(
      ['Empty', 'NotTaken', 'NotTaken', 'Unreadable'].map((type) => ({ ok: false, error: { type } })),
    );
  });

  it('is attached once to one place, whatever its name', async () => {
    const { id } = await opened.store.createEntry('habilitation');
    await attach(id, aProofFile('Permis.pdf'));
    expect(await opened.store.attachProof({ entry: id, path: [] }, aProofFile('Copie.pdf'))).toEqual({
      ok: false,
      error: { type: 'AlreadyThere', name: 'Permis.pdf' },
    });
  });

  it('is renamed, and each step is undone and done again by itself', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('habilitation', { title: 'CACES' });
    const states = [said(await store.contents())];
    const keep = async () => states.push(said(await store.contents()));
    const proof = await attach(id, aProofFile('scan.pdf'));
    await keep();
    await store.renameProof(id, proof.id, 'Attestation 2019');
    await keep();
    expect((await read(id)).proofs.map(({ name }) => name)).toEqual(['Attestation 2019.pdf']);
    await store.detachProof(id, proof.id);
    await keep();
    expect((await store.contents()).changes.map((change) => change.label.type)).toEqual([
      'create',
      'attach',
      'rename-proof',
      'detach',
    ]);
    for (const state of states.slice(0, -1).toReversed()) {
      await store.undo();
      expect(said(await store.contents())).toEqual(state);
    }
    for (const state of states.slice(1)) {
      await store.redo();
      expect(said(await store.contents())).toEqual(state);
    }
  });

  it('keeps its name when nothing or the same is given', async () => {
    const { id } = await opened.store.createEntry('habilitation');
    const proof = await attach(id);
    await opened.store.renameProof(id, proof.id, ' ');
    await opened.store.renameProof(id, proof.id, 'attestation');
    expect((await opened.store.contents()).changes.length).toBe(2);
  });

  it('that nothing refers to any more is known by its last name, and can be attached again', async () => {
    const { store } = opened;
    const { id } = await store.createEntry('habilitation', { title: 'CACES' });
    const proof = await attach(id, aProofFile('scan.pdf'));
    await store.renameProof(id, proof.id, 'CACES 2021');
    expect(await store.unusedProofs()).toEqual([]);
    await store.detachProof(id, proof.id);
    const [unused] = await store.unusedProofs();
    expect(unused).toEqual({
      sha256: proof.sha256,
      size: pdfBytes().byteLength,
      addedAt: proof.addedAt,
      name: 'CACES 2021.pdf',
      type: 'application/pdf',
    });
    if (!unused) throw new Error('it is unused');
    await store.linkProof({ entry: id, path: [] }, unused);
    expect(await store.unusedProofs()).toEqual([]);
    expect((await read(id)).proofs.map(({ name, sha256 }) => [name, sha256])).toEqual([
      ['CACES 2021.pdf', proof.sha256],
    ]);
    const again = await store.linkProof({ entry: id, path: [] }, unused);
    expect(again).toEqual({ ok: false, error: { type: 'AlreadyThere', name: 'CACES 2021.pdf' } });
  });

  it('has no name any more once its entry is erased for good', async () => {
    const { id } = await opened.store.createEntry('habilitation');
    await attach(id);
    await opened.store.purge(id);
    expect((await opened.store.unusedProofs()).map(({ name, type }) => [name, type])).toEqual([
      ['', 'application/pdf'],
    ]);
  });

  it('that waits to be read counts as not saved yet', async () => {
    const { id } = await opened.store.createEntry('habilitation');
    const before = opened.saves.length;
    const attaching = attach(id);
    expect(opened.saves.slice(before)).toEqual([{ state: 'saving' }]);
    await attaching;
    expect(opened.saves.at(-1)).toEqual({ state: 'saved', at: opened.clock.now() });
  });
});

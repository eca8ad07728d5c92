import { describe, expect, it } from 'vitest';
import { setupCopyInMemory } from '../../tests/fixtures/copy-in-memory.ts';
import { setupClock, setupStore } from '../../tests/fixtures/open-store.ts';
import { aProofFile } from '../../tests/fixtures/proof-files.ts';
import { recoverRecords } from '../domain/recover.ts';
import { createCopyKeeper } from './copy-keeper.ts';

describe('forgetting what came before', () => {
  it('leaves one restore point, no word and no bytes of what was purged, and a copy that still brings all back', async () => {
    const { memory, port } = setupCopyInMemory();
    const clock = setupClock();
    const keeper = createCopyKeeper({
      port,
      slot: 'slot',
      clock,
      createId: () => crypto.randomUUID(),
      name: () => Promise.resolve('Karim'),
      onProblem: () => undefined,
    });
    const opened = await setupStore(crypto.randomUUID(), { onCommit: keeper.onCommit }, clock);
    const { store } = opened;
    keeper.follow(store, null);
    const kept = await store.createEntry('employment', { employer: 'Gardée' });
    const { id } = await store.createEntry('employment', { employer: 'Secretissime' });
    await store.attachProof({ entry: id, path: [] }, aProofFile('secret.pdf', 'gone'));
    await store.attachProof({ entry: kept.id, path: [] }, aProofFile('kept.pdf', 'kept'));
    await keeper.takePoint('regular');
    await store.deleteEntry(id);
    await store.purge(id);
    expect(await keeper.forgetPast()).toBe(true);
    expect(memory.points.map((point) => point.note.reason)).toEqual(['erase']);
    expect(JSON.stringify([memory.points, memory.lines])).not.toContain('Secretissime');
    expect(memory.proofs.size).toBe(1);
    await store.setValue({ entry: kept.id, path: ['sector'] }, 'Port');
    await keeper.flush();
    const point = memory.points.at(-1);
    const records = recoverRecords(point?.contents ?? null, memory.lines);
    expect(records.entries).toEqual((await store.contents()).entries);
    await opened.discard();
  });

  it('says that it did not, when the disk refuses', async () => {
    const { memory, port } = setupCopyInMemory();
    const clock = setupClock();
    const problems: unknown[] = [];
    const keeper = createCopyKeeper({
      port,
      slot: 'slot',
      clock,
      createId: () => crypto.randomUUID(),
      name: () => Promise.resolve(''),
      onProblem: (problem) => problems.push(problem),
    });
    const opened = await setupStore(crypto.randomUUID(), { onCommit: keeper.onCommit }, clock);
    keeper.follow(opened.store, null);
    memory.isFull = true;
    expect(await keeper.forgetPast()).toBe(false);
    expect(problems).toContainEqual({ type: 'Behind', problem: { type: 'DiskFull' } });
    keeper.stop();
    await opened.discard();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setupCopyInMemory, type CopyMemory } from '../../tests/fixtures/copy-in-memory.ts';
import { setupClock, setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { aProofFile } from '../../tests/fixtures/proof-files.ts';
import { doStep, step } from '../../tests/generators/steps.ts';
import { recoverRecords } from '../domain/recover.ts';
import { compareWithCopy, type SecondCopyState } from '../domain/second-copy.ts';
import { createCopyKeeper, type CopyKeeper, type CopyProblem } from './copy-keeper.ts';

/* The keeper with a real database, and a second copy that is kept in memory as main keeps it on disk. */

interface Kept {
  readonly opened: OpenedStore;
  readonly keeper: CopyKeeper;
  readonly memory: CopyMemory;
  readonly state: () => SecondCopyState;
  readonly problems: (CopyProblem | null)[];
}

async function setupKept(): Promise<Kept> {
  const { memory, port, state } = setupCopyInMemory();
  const problems: (CopyProblem | null)[] = [];
  const clock = setupClock();
  const keeper = createCopyKeeper({
    port,
    slot: 'slot',
    clock,
    createId: () => crypto.randomUUID(),
    name: () => Promise.resolve('Karim'),
    onProblem: (problem) => problems.push(problem),
  });
  const opened = await setupStore(crypto.randomUUID(), { onCommit: keeper.onCommit }, clock);
  keeper.follow(opened.store, null);
  const discard = async (): Promise<void> => {
    keeper.stop();
    await opened.discard();
  };
  return { opened: { ...opened, discard }, keeper, memory, state, problems };
}

/** What the copy would bring back, from its newest point, or from nothing but its journal. */
function recovered({ memory }: Kept, fromPoint: boolean): unknown {
  const point = fromPoint ? memory.points.at(-1) : undefined;
  const lines = memory.lines.filter((line) => line.n > (point?.note.line ?? 0));
  return ordered(recoverRecords(point?.contents ?? null, lines));
}

/** The tables, their rows in an order of their own. */
const ordered = (records: object): unknown =>
  Object.fromEntries(
    Object.entries(records)
      .filter(([name]) => name !== 'proofs')
      .map(([name, rows]: [string, unknown]) => [
        name,
        Array.isArray(rows) ? rows.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1)) : rows,
      ]),
  );
const keyOf = (row: unknown): string => {
  const { id, key, seq } = row as { id?: string; key?: string; seq?: number };
  return id ?? key ?? String(seq).padStart(9, '0');
};

describe('the second copy', () => {
  it('holds, after any doings, exactly what the notebook holds: from any restore point, and from the journal alone', async () => {
    const doing = fc.oneof(
      { weight: 20, arbitrary: step },
      { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
      { weight: 2, arbitrary: fc.constant('point' as const) },
      { weight: 1, arbitrary: fc.constant('wait' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 5, maxLength: 40 }), async (doings) => {
        const kept = await setupKept();
        const { opened, keeper } = kept;
        try {
          for (const each of doings) {
            if (each === 'point') await keeper.takePoint('regular');
            else if (each === 'wait') opened.clock.advance(16);
            else if (each === 'undo' || each === 'redo') await opened.store[each]();
            else await doStep(opened.store, each);
          }
          expect(await keeper.flush()).toBe(true);
          const mine = await opened.store.contents();
          expect(recovered(kept, true)).toEqual(ordered(mine));
          expect(recovered(kept, false)).toEqual(ordered(mine));
          expect(
            mine.proofs.every((proof) => kept.memory.proofs.get(proof.sha256)?.size === proof.size),
          ).toBe(true);
          await keeper.end();
          const type = mine.changes.length === 0 ? 'none' : 'same';
          expect(compareWithCopy(await opened.store.stateMark(), kept.state(), 99)).toEqual({ type });
        } finally {
          await opened.discard();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('catches up after the disk was full, and tells as long as it is behind', async () => {
    const kept = await setupKept();
    const { opened, keeper, memory, problems } = kept;
    await opened.store.createEntry('identity', { givenNames: 'Léa' });
    expect(await keeper.flush()).toBe(true);
    expect(problems).toEqual([]);
    memory.isFull = true;
    const job = await opened.store.createEntry('employment', { employer: 'Girerd' });
    await opened.store.attachProof({ entry: job.id, path: [] }, aProofFile('pdf'));
    expect(await keeper.flush()).toBe(false);
    expect(problems.at(-1)).toEqual({ type: 'Behind', problem: { type: 'DiskFull' } });
    memory.isFull = false;
    expect(await keeper.flush()).toBe(true);
    expect(problems.at(-1)).toBeNull();
    await keeper.end();
    expect(recovered(kept, false)).toEqual(ordered(await opened.store.contents()));
    expect(memory.proofs.size).toBe(1);
    // What refused may have lost what it held: everything is in a point again.
    expect(memory.points.length).toBeGreaterThan(0);
    await opened.discard();
  });

  it('sends what is committed while the disk is still busy, line after line', async () => {
    const kept = await setupKept();
    const { opened, keeper, memory } = kept;
    const job = await opened.store.createEntry('employment', { employer: 'Girerd' });
    for (const file of ['a', 'b', 'c']) {
      // The bytes of a proof take their time, and words go on.
      const attached = opened.store.attachProof({ entry: job.id, path: [] }, aProofFile(`${file}.pdf`, file));
      for (const letter of ['x', 'y', 'z']) {
        await opened.store.setValue({ entry: job.id, path: ['sector'] }, `${file} ${letter}`);
      }
      await attached;
    }
    await keeper.flush();
    expect(memory.lines.map((line) => line.n)).toEqual(memory.lines.map((_line, index) => index + 1));
    expect(recovered(kept, false)).toEqual(ordered(await opened.store.contents()));
    await opened.discard();
  });

  it('takes a point after a quarter of an hour, in the pause before that, and on closing only when something was written', async () => {
    const kept = await setupKept();
    const { opened, keeper, memory } = kept;
    const job = await opened.store.createEntry('employment', { employer: 'Girerd' });
    const write = async (sector: string): Promise<void> => {
      await opened.store.setValue({ entry: job.id, path: ['sector'] }, sector);
      await keeper.flush();
    };
    const points = (): number => memory.points.length;
    await write('T');
    expect(points()).toBe(0);
    await expect.poll(points, { timeout: 10_000 }).toBe(1);
    opened.clock.advance(16);
    await write('Transport');
    expect(points()).toBe(2);
    opened.clock.advance(11);
    await write('Transport routier');
    opened.clock.advance(2);
    await write('Transport routier de fret');
    expect(points()).toBe(2);
    await expect.poll(points, { timeout: 10_000 }).toBe(3);
    opened.clock.advance(-60 * 24);
    await write('Transport, après que l’horloge a été reculée');
    expect(points()).toBe(4);
    await keeper.end();
    expect(memory.points.map((point) => point.note.reason)).toEqual(Array(4).fill('regular'));
    await opened.discard();
  });
});

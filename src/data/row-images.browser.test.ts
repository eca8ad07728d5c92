import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replayJournal, type JournalLine, type RowOperation } from '../domain/journal.ts';
import { passportTables } from '../domain/records.ts';
import { PassportDatabase, readContents } from './database.ts';
import { watchCommits } from './row-images.ts';

const record = { id: 'passport', recordVersion: 1, contentLanguage: 'fr', seal: 1, createdAt: 'x' } as const;
const tombstone = (id: string) => ({ id, at: '2026-11-23T10:00:00.000Z' });

describe('what a committed transaction wrote', () => {
  let db: PassportDatabase;
  let told: (readonly RowOperation[])[];
  beforeEach(async () => {
    db = new PassportDatabase(`row-images-${crypto.randomUUID()}`);
    told = [];
    watchCommits(db, (operations) => told.push(operations));
    await db.open();
  });
  afterEach(async () => {
    await db.delete();
  });

  const write = (work: () => PromiseLike<unknown>) => db.transaction('rw', db.tombstones, () => work());
  const lines = (): readonly JournalLine[] =>
    told.map((operations, index) => ({
      type: 'rows',
      n: index + 1,
      at: '2026-11-23T10:00:00.000Z',
      seq: 0,
      operations,
    }));

  it('is told once per transaction, in the order of the steps and of the commits', async () => {
    await db.transaction('rw', db.tombstones, db.undo, async () => {
      await db.tombstones.bulkPut([tombstone('a'), tombstone('b')]);
      await db.tombstones.delete('a');
      await db.undo.put({ undo: [1], redo: [] }, 'positions');
    });
    await write(() => db.tombstones.put(tombstone('c')));
    expect(told).toEqual([
      [
        { table: 'tombstones', put: [tombstone('a'), tombstone('b')] },
        { table: 'tombstones', delete: ['a'] },
        { table: 'undo', put: [{ undo: [1], redo: [] }] },
      ],
      [{ table: 'tombstones', put: [tombstone('c')] }],
    ]);
  });

  it('is not told when the transaction was given up', async () => {
    const failed = db.transaction('rw', db.tombstones, async () => {
      await db.tombstones.put(tombstone('a'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await write(() => db.tombstones.put(tombstone('b')));
    expect(told).toEqual([[{ table: 'tombstones', put: [tombstone('b')] }]]);
  });

  it('leaves out rows that were not taken, and the bytes of proofs', async () => {
    const proof = { sha256: 'a'.repeat(64), size: 3, addedAt: '2026-11-23T10:00:00.000Z' };
    await db.transaction('rw', db.tombstones, db.proofs, async () => {
      await db.tombstones.put(tombstone('a'));
      await db.tombstones.bulkAdd([tombstone('a'), tombstone('b')]).catch(() => undefined);
      await db.proofs.put({ ...proof, blob: new Blob(['abc']) });
    });
    expect(told).toEqual([
      [
        { table: 'tombstones', put: [tombstone('a')] },
        { table: 'tombstones', put: [tombstone('b')] },
        { table: 'proofs', put: [proof] },
      ],
    ]);
  });

  it('tells deletions by any way of saying them, and emptied tables', async () => {
    await write(() => db.tombstones.bulkPut(['a', 'b', 'c', 'd'].map(tombstone)));
    await write(() => db.tombstones.where('id').equals('a').delete());
    await write(() => db.tombstones.filter((row) => row.id === 'b').delete());
    await write(() => db.tombstones.bulkDelete(['d', 'never there']));
    expect((await db.tombstones.toArray()).map((row) => row.id)).toEqual(['c']);
    expect(replayed(lines())).toEqual(['c']);
    await write(() => db.tombstones.clear());
    expect(replayed(lines())).toEqual([]);
  });

  it('stops a deletion of which the rows are not known', async () => {
    await write(() => db.tombstones.bulkPut(['a', 'b'].map(tombstone)));
    await expect(write(() => db.tombstones.where('id').above('a').delete())).rejects.toThrow('by their keys');
    expect(await db.tombstones.count()).toBe(2);
  });

  it('replayed from nothing gives the whole database', async () => {
    await db.transaction('rw', db.passport, () => db.passport.put(record));
    await db.transaction('rw', [db.tombstones, db.preferences, db.undo], async () => {
      for (let index = 0; index < 50; index += 1) {
        await db.preferences.put({ key: `key-${index % 7}`, value: { index } });
        await db.tombstones.put(tombstone(`id-${index}`));
        if (index % 3 === 0) await db.tombstones.delete(`id-${index - 1}`);
      }
      await db.undo.put({ undo: [1, 2], redo: [3] }, 'positions');
    });
    await db.transaction('rw', db.preferences, () =>
      db.preferences.where('key').equals('key-3').modify({ value: 'changed' }),
    );
    const { proofs: _proofs, ...contents } = await readContents(db);
    const records = replayJournal({}, lines());
    for (const name of passportTables) {
      if (name === 'proofs') continue;
      const value: unknown = records[name];
      const mine: unknown = contents[name];
      expect(sorted(value)).toEqual(sorted(mine));
    }
  });
});

const idsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.map((row: object) => Reflect.get(row, 'id') as unknown) : [];
const replayed = (lines: readonly JournalLine[]) =>
  idsOf(replayJournal({ passport: record }, lines)['tombstones']);
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((row) => JSON.stringify(row)).toSorted() : value;

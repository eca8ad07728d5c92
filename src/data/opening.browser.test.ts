import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setupClock, setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import versionOne from '../../tests/fixtures/passeport-v1/every-table.json' with { type: 'json' };
import { sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { currentRecordVersion, migrateContents, migrations } from '../domain/migrations/chain.ts';
import type { Migration } from '../domain/migrations/migration.ts';
import { passportTables } from '../domain/records.ts';
import { PassportDatabase, passportDatabaseName, writeUndo } from './database.ts';
import { openPassport, type PassportOptions } from './passport-store.ts';

const discards: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const discard of discards.splice(0)) await discard();
});

async function setup(slot?: string, options?: Partial<PassportOptions>): Promise<OpenedStore> {
  const opened = await setupStore(slot, options);
  discards.push(opened.discard);
  return opened;
}

const options: PassportOptions = {
  clock: setupClock(),
  createId: () => crypto.randomUUID(),
  device: 'device-b',
  onSaveState: () => undefined,
};

/** A step that a later version might bring: job titles in capitals. */
const capitals: Migration = {
  from: currentRecordVersion,
  why: 'employers are written in capitals',
  migrate: (contents) => ({
    ...contents,
    entries: (contents['entries'] as { values: { employer: string } }[]).map((entry) => ({
      ...entry,
      values: { ...entry.values, employer: entry.values.employer.toUpperCase() },
    })),
  }),
};

describe('the database', () => {
  it('has a table for each part of the contents, and no other', async () => {
    const { slot, store } = await setup();
    const db = new PassportDatabase(slot);
    expect(db.tables.map((table) => table.name).toSorted()).toEqual([...passportTables].toSorted());
    expect(Object.keys(await store.contents()).toSorted()).toEqual([...passportTables].toSorted());
  });

  it('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { store } = await setup();
    await store.createEntry('employment');
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(1);
    expect(writes.map(([, , settings]) => settings?.durability)).toEqual(writes.map(() => 'strict'));
  });

  it('keeps everything over a restart', async () => {
    const { slot, store, clock } = await setup();
    const { id } = await store.createEntry('employment', { employer: 'Logi’Sud' });
    await store.setPreference('theme', 'x');
    await store.closeSitting();
    const before = await store.contents();
    await store.close();
    const again = await setupStore(slot, {}, clock);
    discards.push(again.discard);
    expect(await again.store.contents()).toEqual(before);
    expect((await again.store.entry(id))?.values['employer']).toBe('Logi’Sud');
  });
});

describe('opening', () => {
  it('refuses a database whose tables are of a later version, and leaves it alone', async () => {
    const slot = crypto.randomUUID();
    const later = new Dexie(passportDatabaseName(slot));
    later.version(2).stores({ passport: 'id', anew: 'id' });
    await later.open();
    later.close();
    expect(await openPassport(slot, options)).toEqual({
      ok: false,
      error: { type: 'NewerVersion', found: 2, known: 1 },
    });
    const databases = await indexedDB.databases();
    const found = databases.find((row) => row.name === passportDatabaseName(slot));
    expect(found?.version).toBe(20);
    await Dexie.delete(passportDatabaseName(slot));
  });

  it('refuses records of a later version, and leaves them alone', async () => {
    const { slot, store } = await setup(undefined, { migrations: [...migrations, capitals] });
    await store.createEntry('employment', { employer: 'Logi’Sud' });
    const before = await store.contents();
    await store.close();
    expect(await openPassport(slot, options)).toEqual({
      ok: false,
      error: {
        type: 'NewerVersion',
        found: currentRecordVersion + 1,
        known: currentRecordVersion,
      },
    });
    const again = await setup(slot, { migrations: [...migrations, capitals] });
    expect({ ...(await again.store.contents()), versions: [] }).toEqual({ ...before, versions: [] });
  });

  it('brings older records to this version, history included, before anyone reads them', async () => {
    const { slot, store } = await setup();
    await store.createEntry('employment', { employer: 'Logi’Sud' });
    await store.close();
    const migrated = await setup(slot, { migrations: [...migrations, capitals] });
    expect((await migrated.store.passport()).recordVersion).toBe(currentRecordVersion + 1);
    const [entry] = await migrated.store.entriesOf('employment');
    expect(entry?.values['employer']).toBe('LOGI’SUD');
    expect((await migrated.store.contents()).changes.length).toBe(1);
  });

  it('brings a passport of version 1 here: every row of it, and the bytes of its proofs', async () => {
    const slot = crypto.randomUUID();
    const db = new PassportDatabase(slot);
    await db.open();
    const { passport, proofs, undo, ...tables } = versionOne;
    await db.table('passport').put(passport);
    for (const [name, rows] of Object.entries(tables)) await db.table(name).bulkPut(rows);
    await writeUndo(db, undo);
    const bytes = [await sampleProof(3000, 21), await sampleProof(1200, 22, 'image/jpeg')];
    await db.proofs.bulkPut(bytes);
    db.close();
    const { store } = await setup(slot);
    const after = await store.contents();
    const { proofs: _rows, ...records } = versionOne;
    const { passport: migrated, ...expected } = migrateContents(records, 1);
    expect({ ...after, passport: undefined, proofs: undefined }).toEqual({
      ...expected,
      passport: undefined,
      proofs: undefined,
    });
    expect(after.passport).toEqual({ ...passport, recordVersion: currentRecordVersion });
    expect(migrated).toEqual(passport);
    expect(after.proofs.map((row) => row.sha256).toSorted()).toEqual(
      proofs.map((row) => row.sha256).toSorted(),
    );
    const [identity] = await store.entriesOf('identity');
    expect(identity?.values).toMatchObject({ givenNames: 'Zoé 🦊 𝒵', pseudonym: '', photo: null });
    const permit = await store.entry('entry-permit');
    expect(permit?.values).toMatchObject({ kind: { code: 'PERSONAL' }, training: null });
  });

  it('changes nothing when older records cannot be brought here', async () => {
    const { slot, store } = await setup();
    await store.createEntry('employment', { employer: 'Logi’Sud' });
    await store.closeSitting();
    const before = await store.contents();
    await store.close();
    const broken: Migration = { ...capitals, migrate: (contents) => ({ ...contents, entries: 'nothing' }) };
    const refused = await openPassport(slot, { ...options, migrations: [...migrations, broken] });
    expect(refused.ok ? undefined : refused.error).toMatchObject({
      type: 'CannotMigrate',
      found: currentRecordVersion,
      known: currentRecordVersion + 1,
    });
    const again = await setup(slot);
    expect(await again.store.contents()).toEqual(before);
  });

  it('says why the browser does not open it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await openPassport(crypto.randomUUID(), options)).toMatchObject({
      ok: false,
      error: { type: 'CannotOpen', reason: 'QuotaExceeded' },
    });
  });
});

describe('two windows on one passport', () => {
  it('see what the other writes, and never give a number twice', async () => {
    const first = await setup();
    const second = await setup(first.slot);
    const { id } = await first.store.createEntry('employment', { employer: 'A' });
    await Promise.all([
      first.store.setValue({ entry: id, path: ['sector'] }, 'Transport'),
      second.store.setValue({ entry: id, path: ['employer'] }, 'B'),
      second.store.createEntry('employment', { employer: 'C' }),
      first.store.createEntry('employment', { employer: 'D' }),
    ]);
    const entry = await second.store.entry(id);
    expect([entry?.values['employer'], entry?.values['sector']]).toEqual(['B', 'Transport']);
    const { changes } = await first.store.contents();
    expect(changes.map((change) => change.seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it('let go when one wants another version, and say so', async () => {
    const { slot, store, events } = await setup();
    const { id } = await store.createEntry('employment', { employer: 'A' });
    const later = new Dexie(passportDatabaseName(slot));
    later.version(2).stores({ passport: 'id', entries: 'id, section, deletedAt' });
    await later.open();
    later.close();
    expect(events).toEqual(['versionchange']);
    await expect(store.setValue({ entry: id, path: ['employer'] }, 'B')).rejects.toThrow('closed');
    await expect(store.entry(id)).rejects.toThrow('closed');
  });
});

describe('another window', () => {
  it('waits until what is being written here is stored, and only then gets the passport', async () => {
    let save = (): Promise<unknown> => Promise.resolve();
    const { slot, store, events } = await setup(undefined, { beforeLetGo: () => save() });
    const { id } = await store.createEntry('employment', { employer: 'A' });
    save = () => store.setValue({ entry: id, path: ['employer'] }, 'The last words');
    const later = new Dexie(passportDatabaseName(slot));
    later.version(2).stores({ passport: 'id', entries: 'id, section, deletedAt' });
    await later.open();
    expect(await later.table('entries').get(id)).toMatchObject({ values: { employer: 'The last words' } });
    later.close();
    expect(events).toEqual(['versionchange']);
  });

  it('is not waited for when it erases the passport', async () => {
    const { slot, events } = await setup(undefined, { beforeLetGo: () => new Promise(() => undefined) });
    await Dexie.delete(passportDatabaseName(slot));
    expect(events).toEqual(['deleted']);
  });
});

describe('a write that fails', () => {
  it('rejects, says what happened, and leaves everything as it was', async () => {
    const { store, saves } = await setup();
    const { id } = await store.createEntry('employment', { employer: 'A' });
    const before = await store.contents();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota is used up', 'QuotaExceededError');
    });
    await expect(store.setValue({ entry: id, path: ['employer'] }, 'B')).rejects.toThrow(
      'The quota is used up',
    );
    put.mockRestore();
    expect(saves.at(-1)).toMatchObject({ state: 'failed', error: 'QuotaExceeded' });
    expect(await store.contents()).toEqual(before);
    await store.setValue({ entry: id, path: ['employer'] }, 'B');
    expect(saves.at(-1)?.state).toBe('saved');
  });

  it('is never half written: a failing last step takes the first ones back', async () => {
    const { store, saves } = await setup();
    const { id } = await store.createEntry('employment', { employer: 'A' });
    const before = await store.contents();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('out of order', 'UnknownError');
    });
    await expect(store.setValue({ entry: id, path: ['employer'] }, 'B')).rejects.toThrow('out of order');
    add.mockRestore();
    expect(saves.at(-1)).toMatchObject({ state: 'failed', error: 'Unknown' });
    expect(await store.contents()).toEqual(before);
  });

  it('says that the database is closed', async () => {
    const { store, saves } = await setup();
    const { id } = await store.createEntry('employment');
    await store.close();
    await expect(store.setValue({ entry: id, path: ['employer'] }, 'B')).rejects.toThrow('closed');
    expect(saves.at(-1)).toMatchObject({ state: 'failed', error: 'DatabaseClosed' });
  });

  it('tells every step of a save that succeeds', async () => {
    const { store, saves, clock } = await setup();
    await store.createEntry('employment');
    expect(saves).toEqual([{ state: 'saving' }, { state: 'saved', at: clock.now() }]);
  });
});

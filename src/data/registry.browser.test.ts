import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setupClock, setupStore, type SetClock } from '../../tests/fixtures/open-store.ts';
import { passportDatabaseName } from './database.ts';
import { summarizePassport } from './passport-summary.ts';
import { openRegistry, shownName, type Registry } from './registry.ts';

let name: string;
let clock: SetClock;
let registry: Registry;
beforeEach(async () => {
  name = `registry-${crypto.randomUUID()}`;
  clock = setupClock();
  registry = await openRegistry({ name, clock });
});
afterEach(async () => {
  registry.close();
  await Dexie.delete(name);
});

const names = async (): Promise<readonly string[]> => (await registry.listings()).map((row) => row.name);

describe('the passports of this computer', () => {
  it('are listed, the one opened last first', async () => {
    const first = await registry.createSlot('Zoé');
    clock.advance(1);
    const second = await registry.createSlot();
    expect(await registry.listings()).toEqual([
      { slot: second.slot, passportId: '', name: '', createdAt: clock.now(), openedAt: clock.now() },
      first,
    ]);
    clock.advance(1);
    await registry.opened(first.slot, 'passport-a');
    await registry.rename(second.slot, 'Exemple');
    expect(await names()).toEqual(['Zoé', 'Exemple']);
    expect((await registry.listings())[0]).toEqual({
      ...first,
      passportId: 'passport-a',
      openedAt: clock.now(),
    });
    await expect(registry.rename('nowhere', 'x')).rejects.toThrow('No slot');
  });

  it('go with their database', async () => {
    const { slot } = await registry.createSlot('Zoé');
    const { store } = await setupStore(slot);
    await store.close();
    const exists = async (): Promise<boolean> =>
      (await indexedDB.databases()).some((row) => row.name === passportDatabaseName(slot));
    expect(await exists()).toBe(true);
    await registry.remove(slot);
    expect([await exists(), await names()]).toEqual([false, []]);
  });

  it('forget the last copy of a passport that went', async () => {
    const backup = { at: clock.now(), name: 'copie.passeport', passportId: 'passport-a' };
    const { slot } = await registry.createSlot('Zoé');
    await registry.setSetting('lastBackup', { [slot]: backup, other: backup });
    await registry.remove(slot);
    expect((await registry.settings()).lastBackup).toEqual({ other: backup });
  });

  it('may be called otherwise here, and examples are told apart', async () => {
    const own = await registry.createSlot('Zoé');
    await registry.setLabel(own.slot, 'Zoé, au travail');
    await registry.rename(own.slot, 'Zoé Martin');
    const example = await registry.createSlot('Karim', 'karim');
    const listings = await registry.listings();
    expect(new Map(listings.map((row) => [shownName(row), row.example]))).toEqual(
      new Map([
        ['Karim', 'karim'],
        ['Zoé, au travail', undefined],
      ]),
    );
    await registry.setLabel(own.slot, '');
    await registry.remove(example.slot);
    expect((await registry.listings()).map(shownName)).toEqual(['Zoé Martin']);
  });
});

describe('erasing', () => {
  /** Passports and this registry; another file's leftovers are none of our business. */
  const stored = async (): Promise<readonly string[]> => {
    const databases = await indexedDB.databases();
    return databases.flatMap((row) =>
      row.name === name || row.name?.startsWith('passport-') === true ? [row.name] : [],
    );
  };

  it('leaves no database at all, not even one that no list names', async () => {
    const { slot } = await registry.createSlot('Zoé');
    for (const each of [slot, 'forgotten']) await (await setupStore(each)).store.close();
    expect(await stored()).toEqual(expect.arrayContaining([name, `passport-${slot}`, 'passport-forgotten']));
    await registry.eraseEverything();
    expect(await stored()).toEqual([]);
  });

  it('says that another window holds the passport, and ends when it lets go', async () => {
    const { slot } = await registry.createSlot('Zoé');
    await (await setupStore(slot)).store.close();
    // A window that does not listen: ours always lets go.
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(passportDatabaseName(slot));
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const told: string[] = [];
    await registry.eraseEverything({
      onBlocked: () => {
        told.push('blocked');
        holder.close();
      },
    });
    expect([told, await stored()]).toEqual([['blocked'], []]);
  });

  it('tells the other windows, which let go at once', async () => {
    const told: string[] = [];
    const other = await openRegistry({ name, clock, onErased: () => told.push('erased') });
    await registry.eraseEverything({ onBlocked: () => told.push('blocked') });
    other.close();
    expect(told).toEqual(['erased']);
  });
});

describe('what a passport holds', () => {
  it('is counted without a word of it, also while it is open', async () => {
    const opened = await setupStore();
    const { id } = await opened.store.createEntry('employment', { employer: 'Girerd' });
    await opened.store.createEntry('employment', { employer: 'Moulin' });
    await opened.store.deleteEntry(id);
    expect(await summarizePassport(opened.slot)).toEqual({
      recordVersion: (await opened.store.passport()).recordVersion,
      entries: new Map([['employment', 2]]),
      inBin: 1,
      proofs: { count: 0, bytes: 0 },
      changes: 3,
      versions: 0,
    });
    await opened.discard();
    await expect(summarizePassport(opened.slot)).rejects.toThrow(/exist/u);
    expect(await stored(opened.slot)).toBe(false);
  });

  const stored = async (slot: string): Promise<boolean> =>
    (await indexedDB.databases()).some((row) => row.name === passportDatabaseName(slot));
});

describe('the settings of this computer', () => {
  it('have usual values, and an id that is made once', async () => {
    const { device, ...rest } = await registry.settings();
    expect(rest).toEqual({
      theme: 'system',
      version: '',
      language: 'fr',
      textSize: 100,
      pathView: 'drawing',
      openings: {},
      lastBackup: {},
    });
    registry.close();
    registry = await openRegistry({ name, clock });
    expect((await registry.settings()).device).toBe(device);
  });

  it('stay', async () => {
    await registry.setSetting('theme', 'dark');
    await registry.setSetting('textSize', 115);
    const lastBackup = { slot: { at: clock.now(), name: 'copie.passeport', passportId: 'passport-a' } };
    await registry.setSetting('lastBackup', lastBackup);
    registry.close();
    registry = await openRegistry({ name, clock });
    expect(await registry.settings()).toMatchObject({ theme: 'dark', textSize: 115, lastBackup });
  });

  it('take their usual value when what is stored is not one of ours', async () => {
    registry.close();
    const other = new Dexie(name);
    other.version(1).stores({ slots: 'slot', settings: 'key' });
    await other.table('settings').bulkPut([
      { key: 'theme', value: 'sepia' },
      { key: 'lastBackup', value: 3 },
    ]);
    other.close();
    registry = await openRegistry({ name, clock });
    expect(await registry.settings()).toMatchObject({ theme: 'system', lastBackup: {} });
  });
});

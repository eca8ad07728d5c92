import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setupClock, setupStore, type SetClock } from '../../tests/fixtures/open-store.ts';
import { passportDatabaseName } from './database.ts';
import { openRegistry, type Registry } from './registry.ts';

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
});

describe('the settings of this computer', () => {
  it('have usual values, and an id that is made once', async () => {
    const { device, ...rest } = await registry.settings();
    expect(rest).toEqual({ theme: 'system', language: 'fr', textSize: 100, lastBackup: {} });
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

import { Dexie, type Table } from 'dexie';
import { z } from 'zod';
import { systemClock, type Clock } from '../domain/clock.ts';
import { createId as createUuid } from '../domain/ids.ts';
import { languages } from '../domain/language.ts';
import { passportDatabaseName } from './database.ts';

/** One passport of this computer. `slot` names its database and stays when its contents are replaced. */
export interface PassportListing {
  readonly slot: string;
  /** Id of the passport that was in the slot when it was last opened; '' before the first time. */
  readonly passportId: string;
  /** What the chooser calls it; '' until something is known. */
  readonly name: string;
  readonly createdAt: string;
  /** ISO instants. */
  readonly openedAt: string;
}

/** A backup of a passport that was written and read back. */
const backupSchema = z.strictObject({ at: z.string(), name: z.string(), passportId: z.string() });
export type LastBackup = Readonly<z.infer<typeof backupSchema>>;

const settingSchemas = {
  theme: z.enum(['light', 'dark', 'system']),
  language: z.enum(languages),
  textSize: z.union([z.literal(100), z.literal(115), z.literal(130)]),
  device: z.string().min(1),
  /** By slot: each passport has a backup of its own. */
  lastBackup: z.record(z.string(), backupSchema).readonly(),
};

/** What belongs to this computer and never travels in a backup. */
export type DeviceSettings = {
  readonly [Key in keyof typeof settingSchemas]: z.infer<(typeof settingSchemas)[Key]>;
};

/** The passports of this computer, and its settings: one small database beside theirs. */
export interface Registry {
  /** The one opened last comes first. */
  listings(): Promise<readonly PassportListing[]>;
  /** A place for one more passport; openPassport(slot) begins it. */
  createSlot(name?: string): Promise<PassportListing>;
  rename(slot: string, name: string): Promise<void>;
  /** Notes which passport was found in the slot, and that it was opened now. */
  opened(slot: string, passportId: string): Promise<void>;
  /** Deletes the passport with everything in it. Its store has to be closed before. */
  remove(slot: string): Promise<void>;
  settings(): Promise<DeviceSettings>;
  setSetting<Key extends keyof DeviceSettings>(key: Key, value: DeviceSettings[Key]): Promise<void>;
  close(): void;
}

interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

class RegistryDatabase extends Dexie {
  declare readonly slots: Table<PassportListing, string>;
  declare readonly settings: Table<StoredSetting, string>;

  constructor(name: string) {
    super(name, { autoOpen: false, cache: 'immutable', chromeTransactionDurability: 'strict' });
    this.version(1).stores({ slots: 'slot', settings: 'key' });
  }
}

export interface RegistryOptions {
  readonly clock?: Clock;
  readonly createId?: () => string;
  /** Language of the interface until the person chooses one. */
  readonly language?: DeviceSettings['language'];
  /** Name of the database; tests use their own. */
  readonly name?: string;
}

/** Opens the registry, and makes this computer's id when there is none. Throws when the browser stores nothing at all. */
export async function openRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const { clock = systemClock, createId = createUuid } = options;
  const db = new RegistryDatabase(options.name ?? 'carnet-registry');
  await db.open();
  await makeDevice(db, createId);
  return {
    listings: async () => {
      const slots = await db.slots.toArray();
      return slots.toSorted((left, right) => (left.openedAt > right.openedAt ? -1 : 1));
    },
    createSlot: async (name = '') => {
      const now = clock.now();
      const listing = { slot: createId(), passportId: '', name, createdAt: now, openedAt: now };
      await db.slots.add(listing);
      return listing;
    },
    rename: (slot, name) => updateSlot(db, slot, { name }),
    opened: (slot, passportId) => updateSlot(db, slot, { passportId, openedAt: clock.now() }),
    remove: async (slot) => {
      // The list last: a passport that could not be deleted stays visible.
      await Dexie.delete(passportDatabaseName(slot));
      await db.slots.delete(slot);
    },
    settings: async () => readSettings(await db.settings.toArray(), options.language ?? 'fr'),
    setSetting: async (key, value) => {
      await db.settings.put({ key, value });
    },
    close: () => db.close(),
  };
}

function makeDevice(db: RegistryDatabase, createId: () => string): PromiseLike<void> {
  return db.transaction('rw', db.settings, async () => {
    const stored = await db.settings.get('device');
    if (!settingSchemas.device.safeParse(stored?.value).success) {
      await db.settings.put({ key: 'device', value: createId() });
    }
  });
}

async function updateSlot(
  db: RegistryDatabase,
  slot: string,
  changes: Partial<Pick<PassportListing, 'name' | 'passportId' | 'openedAt'>>,
): Promise<void> {
  if ((await db.slots.where('slot').equals(slot).modify(changes)) === 0) throw new Error(`No slot ${slot}`);
}

/** A setting that is missing, or of another version of the program, takes its usual value. */
function readSettings(rows: readonly StoredSetting[], language: DeviceSettings['language']): DeviceSettings {
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  const read = <Value>(key: keyof DeviceSettings, schema: z.ZodType<Value>, usual: Value): Value => {
    const parsed = schema.safeParse(stored.get(key));
    return parsed.success ? parsed.data : usual;
  };
  return {
    theme: read('theme', settingSchemas.theme, 'system'),
    language: read('language', settingSchemas.language, language),
    textSize: read('textSize', settingSchemas.textSize, 100),
    // makeDevice has written it; it is parsed again because another page may have written since.
    device: settingSchemas.device.parse(stored.get('device')),
    lastBackup: read('lastBackup', settingSchemas.lastBackup, {}),
  };
}

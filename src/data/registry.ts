import { Dexie, type Table } from 'dexie';
import { z } from 'zod';
import { systemClock, type Clock } from '../domain/clock.ts';
import { createId as createUuid } from '../domain/ids.ts';
import { languages } from '../domain/language.ts';
import { passportDatabaseName } from './database.ts';
import { deleteDatabase } from './delete-database.ts';

/** One passport of this computer. `slot` names its database and stays when its contents are replaced. */
export interface PassportListing {
  readonly slot: string;
  /** Id of the passport that was in the slot when it was last opened; '' before the first time. */
  readonly passportId: string;
  /** Name of the person in it; '' until something is known. */
  readonly name: string;
  /** How this computer calls it, when the person has chosen. */
  readonly label?: string;
  /** Of an example that comes with the app: which one. It is nobody's passport. */
  readonly example?: string;
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
  /** The version of the program that ran here last; '' before the first. */
  version: z.string(),
  /** How the home page shows the path. */
  pathView: z.enum(['drawing', 'list']),
  /** Help that was unfolded or folded, by name. */
  openings: z.record(z.string(), z.boolean()).readonly(),
  /** By slot: each passport has a backup of its own. */
  lastBackup: z.record(z.string(), backupSchema).readonly(),
};

/** What belongs to this computer and never travels in a backup. */
export type DeviceSettings = {
  readonly [Key in keyof typeof settingSchemas]: z.infer<(typeof settingSchemas)[Key]>;
};

/** How a passport is called in lists; '' when nothing is known. */
export const shownName = ({ name, label = '' }: Pick<PassportListing, 'name' | 'label'>): string =>
  label || name;

/** What deleting tells on its way: another window still holds the passport, so that it goes when that one is closed. */
export interface Erasing {
  readonly onBlocked?: () => void;
}

/** The passports of this computer, and its settings: one small database beside theirs. */
export interface Registry {
  /** The one opened last comes first. */
  listings(): Promise<readonly PassportListing[]>;
  /** A place for one more passport; openPassport(slot) begins it. */
  createSlot(name?: string, example?: string): Promise<PassportListing>;
  /** Lists a slot that only its second copy still knows. */
  adoptSlot(slot: string, name: string): Promise<void>;
  rename(slot: string, name: string): Promise<void>;
  /** What this computer calls it; '' goes back to the person's name. */
  setLabel(slot: string, label: string): Promise<void>;
  /** Notes which passport was found in the slot, and that it was opened now. */
  opened(slot: string, passportId: string): Promise<void>;
  /** Deletes the passport with everything in it. Its store has to be closed before. */
  remove(slot: string, erasing?: Erasing): Promise<void>;
  /**
   * Deletes every passport of this computer, those that no list names too, then the settings and this registry. Nothing can be
   * asked of it after: the page has to be loaded again.
   */
  eraseEverything(erasing?: Erasing): Promise<void>;
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
  /** Another window has erased everything: this one has nothing to show any more. */
  readonly onErased?: () => void;
}

/** Opens the registry, and makes this computer's id when there is none. Throws when the browser stores nothing at all. */
export async function openRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const { clock = systemClock, createId = createUuid } = options;
  const db = new RegistryDatabase(options.name ?? 'carnet-registry');
  db.on('versionchange', (event) => {
    db.close();
    if (event.newVersion === null) options.onErased?.();
    // Dexie's own answer would open it again.
    return false;
  });
  await db.open();
  await makeDevice(db, createId);
  return {
    listings: async () => {
      const slots = await db.slots.toArray();
      return slots.toSorted((left, right) => (left.openedAt > right.openedAt ? -1 : 1));
    },
    createSlot: async (name = '', example) => {
      const now = clock.now();
      const listing = {
        slot: createId(),
        passportId: '',
        name,
        createdAt: now,
        openedAt: now,
        ...(example === undefined ? {} : { example }),
      };
      await db.slots.add(listing);
      return listing;
    },
    adoptSlot: async (slot, name) => {
      const now = clock.now();
      await db.slots.put({ slot, passportId: '', name, createdAt: now, openedAt: now });
    },
    rename: (slot, name) => updateSlot(db, slot, { name }),
    setLabel: (slot, label) => updateSlot(db, slot, { label }),
    opened: (slot, passportId) => updateSlot(db, slot, { passportId, openedAt: clock.now() }),
    remove: async (slot, erasing) => {
      // The list last: a passport that could not be deleted stays visible.
      await deleteDatabase(passportDatabaseName(slot), erasing?.onBlocked);
      await db.transaction('rw', db.slots, db.settings, async () => {
        await db.slots.delete(slot);
        const { lastBackup } = readSettings(await db.settings.toArray(), 'fr');
        const { [slot]: _gone, ...others } = lastBackup;
        await db.settings.put({ key: 'lastBackup', value: others });
      });
    },
    eraseEverything: async (erasing) => {
      const databases = await indexedDB.databases();
      for (const { name } of databases) {
        if (name?.startsWith(passportDatabaseName('')) === true)
          await deleteDatabase(name, erasing?.onBlocked);
      }
      db.close();
      await deleteDatabase(db.name, erasing?.onBlocked);
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
  changes: Partial<Pick<PassportListing, 'name' | 'label' | 'passportId' | 'openedAt'>>,
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
    version: read('version', settingSchemas.version, ''),
    language: read('language', settingSchemas.language, language),
    textSize: read('textSize', settingSchemas.textSize, 100),
    pathView: read('pathView', settingSchemas.pathView, 'drawing'),
    // makeDevice has written it; it is parsed again because another page may have written since.
    device: settingSchemas.device.parse(stored.get('device')),
    openings: read('openings', settingSchemas.openings, {}),
    lastBackup: read('lastBackup', settingSchemas.lastBackup, {}),
  };
}

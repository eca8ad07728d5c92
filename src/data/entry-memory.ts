import { Dexie, type DBCore, type DBCoreMutateRequest, type DBCoreTransaction } from 'dexie';
import type { Entry } from '../domain/records.ts';
import type { PassportDatabase } from './database.ts';

/**
 * The entries of an open passport, held in memory: at every change a dozen live queries ask for them, and reading 5,000 rows again
 * for each takes longer than a person types. Read once, then kept as every committed transaction leaves them.
 */
export interface EntryMemory {
  /** All of them, those in the bin included, in no order; the same array until one changes. Live inside a live query. */
  readonly all: () => Promise<readonly Entry[]>;
  /** Lets go of them. */
  readonly stop: () => void;
}

type Step = (held: Map<string, Entry>) => void;

/** Call before the database is opened: it hears its commits, before any live query does. */
export function createEntryMemory(db: PassportDatabase): EntryMemory {
  let held: Map<string, Entry> | undefined;
  let list: readonly Entry[] | undefined;
  let loading: Promise<void> | undefined;
  /** Committed while a reading is under way. Done again after it: each says how rows are now, not how they change. */
  let meanwhile: Step[] = [];
  let isStale = false;
  /** What Dexie tells after each committed write: of its own database the memory knows already. */
  const own = new WeakSet<object>();
  watchEntries(db, own, (steps) => {
    if (held === undefined) meanwhile.push(...steps);
    else for (const step of steps) step(held);
    list = undefined;
  });
  const stopListening = watchOthers(db, own, () => {
    held = undefined;
    list = undefined;
    isStale = true;
  });

  async function load(): Promise<void> {
    do {
      isStale = false;
      meanwhile = [];
      const rows = await db.entries.toArray();
      const read = new Map(rows.map((row) => [row.id, row]));
      for (const step of meanwhile) step(read);
      held = read;
      list = undefined;
    } while (isStale);
    meanwhile = [];
  }

  return {
    all: async () => {
      // One row, and the range of all: a live query hears of every change, and nothing is answered for a closed database.
      await db.entries.limit(1).toArray();
      if (held === undefined) {
        loading ??= load().finally(() => {
          loading = undefined;
        });
        await loading;
      }
      list ??= [...(held?.values() ?? [])];
      return list;
    },
    stop: () => {
      stopListening();
      held = undefined;
      list = undefined;
    },
  };
}

/** Hears of writes to these entries by another window, or by another connection of this one. */
function watchOthers(db: PassportDatabase, own: WeakSet<object>, onWrite: () => void): () => void {
  const isOurs = (part: string): boolean => part.startsWith(`idb://${db.name}/entries/`);
  const heard = (parts: object): void => {
    if (!own.has(parts) && Object.keys(parts).some(isOurs)) onWrite();
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}

/** Tells what each committed transaction did to entries, in their order. */
function watchEntries(
  db: PassportDatabase,
  own: WeakSet<object>,
  onCommit: (steps: readonly Step[]) => void,
): void {
  const open = new WeakMap<DBCoreTransaction, Step[]>();
  db.use({
    stack: 'dbcore',
    name: 'entry-memory',
    create: (core: DBCore): DBCore => ({
      ...core,
      transaction: (tables, mode, options) => {
        const trans = core.transaction(tables, mode, options);
        if (mode === 'readonly' || !tables.includes('entries')) return trans;
        const steps: Step[] = [];
        open.set(trans, steps);
        // Dexie types it by the one method it needs; what it hands over is the browser's.
        if (!(trans instanceof IDBTransaction)) throw new Error('Not a transaction of the browser');
        trans.addEventListener('complete', () => {
          // Dexie keeps there what it is about to tell.
          const parts: unknown = Reflect.get(trans, 'mutatedParts');
          if (typeof parts === 'object' && parts !== null) own.add(parts);
          if (steps.length > 0) onCommit(steps);
        });
        return trans;
      },
      table: (name) => {
        const table = core.table(name);
        if (name !== 'entries') return table;
        return {
          ...table,
          mutate: async (request) => {
            const response = await table.mutate(request);
            open.get(request.trans)?.push(stepOf(request, response.failures));
            return response;
          },
        };
      },
    }),
  });
}

function stepOf(request: DBCoreMutateRequest, failures: Readonly<Record<number, Error>>): Step {
  switch (request.type) {
    case 'add':
    case 'put': {
      // Rows of this table are entries; Dexie's core knows them as rows of any table.
      const rows = request.values as readonly Entry[];
      const written = rows.filter((_row, index) => failures[index] === undefined);
      return (held) => {
        for (const row of written) held.set(row.id, row);
      };
    }
    case 'delete': {
      const keys: readonly unknown[] = request.keys;
      return (held) => {
        for (const key of keys) if (typeof key === 'string') held.delete(key);
      };
    }
    case 'deleteRange':
      return (held) => {
        // Everything, or one key: entries are deleted in no other way (row-images.ts refuses it).
        const lower: unknown = request.range.lower;
        const upper: unknown = request.range.upper;
        if (typeof lower === 'string' && lower === upper) held.delete(lower);
        else held.clear();
      };
  }
}

import type { Table } from 'dexie';
import { sameValue } from '../domain/fields/same.ts';
import type { Language } from '../domain/language.ts';
import type { ChangeLabel, JsonValue, Patch } from '../domain/records.ts';
import { pushUndo, rowPatch, write, type Draft, type StoreContext } from './commit.ts';
import { readPassport } from './database.ts';

/** Writes about the passport as a whole. Each is one transaction and one change. */
export interface PassportWrites {
  /** The language in which the person writes, for entries that say nothing else. */
  setContentLanguage(language: Language): Promise<void>;
  setPreference(key: string, value: JsonValue): Promise<void>;
  /** Several at once, as one change (a tag renamed everywhere). */
  setPreferences(values: ReadonlyMap<string, JsonValue>): Promise<void>;
}

export function createPassportWrites(context: StoreContext): PassportWrites {
  const { db } = context;
  // commit() opens every table that a draft may touch, entries included.
  const tables = [db.passport, db.preferences, db.entries, db.revisions, db.versions, db.changes, db.undo];
  return {
    setContentLanguage: (contentLanguage) =>
      write(
        context,
        tables,
        async () => {
          const before = await readPassport(db);
          const after = { ...before, contentLanguage };
          return rowDraft('language', [rowPatch('passport', before.id, before, after)]);
        },
        'settings',
      ),
    setPreference: (key, value) => setPreferences(context, tables, new Map([[key, value]])),
    setPreferences: (values) => setPreferences(context, tables, values),
  };
}

function setPreferences(
  context: StoreContext,
  tables: readonly Table[],
  values: ReadonlyMap<string, JsonValue>,
): Promise<void> {
  const { db } = context;
  return write(
    context,
    tables,
    async () => {
      const keys = [...values.keys()];
      const before = await db.preferences.bulkGet(keys);
      return rowDraft(
        'preference',
        [...values].map(([key, value], index) => rowPatch('preferences', key, before[index], { key, value })),
      );
    },
    'settings',
  );
}

function rowDraft(type: ChangeLabel['type'], rows: readonly Patch[]): { draft?: Draft; value: undefined } {
  const patches = rows.filter((patch) => !sameValue(patch.before, patch.after));
  if (patches.length === 0) return { value: undefined };
  const label = { type, name: '' };
  return {
    value: undefined,
    draft: { kind: 'edit', label, patches, reason: 'sitting', undo: pushUndo },
  };
}

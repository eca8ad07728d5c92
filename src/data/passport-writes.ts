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
          return rowDraft('language', rowPatch('passport', before.id, before, after));
        },
        'settings',
      ),
    setPreference: (key, value) =>
      write(
        context,
        tables,
        async () => {
          const before = await db.preferences.get(key);
          return rowDraft('preference', rowPatch('preferences', key, before, { key, value }));
        },
        'settings',
      ),
  };
}

function rowDraft(type: ChangeLabel['type'], patch: Patch): { draft?: Draft; value: undefined } {
  if (sameValue(patch.before, patch.after)) return { value: undefined };
  const label = { type, name: '' };
  return {
    value: undefined,
    draft: { kind: 'edit', label, patches: [patch], reason: 'sitting', undo: pushUndo },
  };
}

import { preferenceSubject } from '../domain/change.ts';
import type { Patch } from '../domain/records.ts';
import { rowPatch } from './commit.ts';
import type { PassportDatabase } from './database.ts';

/** What is kept about one entry (its tags…), for another one too. */
export async function copiedPreferences(
  db: PassportDatabase,
  from: string,
  to: string,
): Promise<readonly Patch[]> {
  const rows = await db.preferences
    .filter((row) => preferenceSubject(row.key) === from && row.key !== from)
    .toArray();
  return rows.map((row) => {
    const key = `${row.key.slice(0, -from.length)}${to}`;
    return rowPatch('preferences', key, undefined, { key, value: row.value });
  });
}

/**
 * One step vN → vN+1 of the records, on plain JSON: pure, exercised by a fixture, never edited once released. The same chain
 * serves Dexie's upgrade and every reader of files.
 */
export interface Migration {
  readonly from: number;
  readonly why: string;
  readonly migrate: (contents: JsonContents) => JsonContents;
}

/** Records of any version before they are parsed: table name → rows. */
export type JsonContents = { readonly [table: string]: unknown };

/** Every step ever released, in order. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

/** The record version that this program writes. */
export const currentRecordVersion = 1 + migrations.length;

/** Brings records of an older version to the current one. Newer ones are refused by the caller before anything opens them. */
export function migrateContents(
  contents: JsonContents,
  recordVersion: number,
  chain: readonly Migration[] = migrations,
): JsonContents {
  return chain
    .filter((step) => step.from >= recordVersion)
    .reduce((records, step) => step.migrate(records), contents);
}

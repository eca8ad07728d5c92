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

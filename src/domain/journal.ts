import { z } from 'zod';
import type { JsonContents } from './migrations/migration.ts';
import { jsonSchema, passportTables, type JsonValue } from './records.ts';

/*
 * The journal is the second copy's diary: one line per committed transaction, told as whole rows. Lines are replayed in order
 * over any state that is as old as the first of them or newer, and give the state after the last: writing a row twice changes
 * nothing. Bytes of proofs are not in it; they have a store of their own.
 */

export type JournalTable = (typeof passportTables)[number];

/** One step of a transaction, in its order. `undo` has one row, whose key is ours. */
export type RowOperation =
  | { readonly table: JournalTable; readonly put: readonly JsonValue[] }
  | { readonly table: JournalTable; readonly delete: readonly (string | number)[] }
  | { readonly table: JournalTable; readonly clear: true };

/** What can be compared without reading everything: how many rows, the last change, and a hash over ids and revisions. */
export interface StateMark {
  readonly passportId: string;
  readonly recordVersion: number;
  /** Number of the last change; 0 before the first. */
  readonly seq: number;
  readonly counts: { readonly [table: string]: number };
  /** SHA-256, hexadecimal: equal states of entries, preferences and tombstones have equal ones. */
  readonly fingerprint: string;
}

/** `n` counts the lines of one slot, without gaps; `seq` is the last change written by then. */
export type JournalLine =
  | {
      readonly type: 'rows';
      readonly n: number;
      readonly at: string;
      readonly seq: number;
      readonly operations: readonly RowOperation[];
    }
  | { readonly type: 'mark'; readonly n: number; readonly at: string; readonly mark: StateMark };

const table = z.enum(passportTables);
const operation: z.ZodType<RowOperation> = z.union([
  z.strictObject({ table, put: z.array(jsonSchema) }),
  z.strictObject({ table, delete: z.array(z.union([z.string(), z.number()])) }),
  z.strictObject({ table, clear: z.literal(true) }),
]);
export const stateMarkSchema: z.ZodType<StateMark> = z.strictObject({
  passportId: z.string().max(100),
  recordVersion: z.int().min(1),
  seq: z.int().min(0),
  counts: z.record(z.string(), z.int().min(0)),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
});
const n = z.int().min(1);
const at = z.string().min(10).max(40);
export const journalLineSchema: z.ZodType<JournalLine> = z.union([
  z.strictObject({ type: z.literal('rows'), n, at, seq: z.int().min(0), operations: z.array(operation) }),
  z.strictObject({ type: z.literal('mark'), n, at, mark: stateMarkSchema }),
]);

/** The field of a row that is its key; the row of `undo` has none. */
const keyOf: { readonly [T in JournalTable]: string | null } = {
  passport: 'id',
  entries: 'id',
  preferences: 'key',
  presentations: 'id',
  disclosures: 'id',
  tombstones: 'id',
  revisions: 'id',
  versions: 'id',
  changes: 'seq',
  undo: null,
  proofs: 'sha256',
};

type Rows = Map<string | number, JsonValue>;

/**
 * The records after the lines were replayed over them. `records` has the tables of a passport as a file holds them: `passport` and
 * `undo` one object each, the others lists. A table that is not there is empty.
 */
export function replayJournal(records: JsonContents, lines: readonly JournalLine[]): JsonContents {
  const rows = new Map(passportTables.map((name) => [name, rowsOf(name, records[name])]));
  for (const line of lines) {
    if (line.type === 'rows') for (const step of line.operations) apply(rows, step);
  }
  return Object.fromEntries(
    passportTables.map((name) => {
      const values = [...(rows.get(name)?.values() ?? [])];
      if (name === 'passport') return [name, values[0]];
      if (name === 'undo') return [name, values[0] ?? { undo: [], redo: [] }];
      return [name, values];
    }),
  );
}

function rowsOf(name: JournalTable, value: unknown): Rows {
  const rows: Rows = new Map();
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  for (const row of list) {
    const json = jsonSchema.parse(row);
    rows.set(rowKey(name, json), json);
  }
  return rows;
}

function apply(rows: ReadonlyMap<JournalTable, Rows>, step: RowOperation): void {
  const known = rows.get(step.table);
  if (known === undefined) return;
  if ('clear' in step) known.clear();
  else if ('delete' in step) for (const key of step.delete) known.delete(step.table === 'undo' ? '' : key);
  else for (const row of step.put) known.set(rowKey(step.table, row), row);
}

function rowKey(name: JournalTable, row: JsonValue): string | number {
  const field = keyOf[name];
  if (field === null) return '';
  const key: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;
  if (typeof key !== 'string' && typeof key !== 'number') throw new Error(`A row of ${name} has no key`);
  return key;
}

import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTransaction, Dexie } from 'dexie';
import type { JournalTable, RowOperation } from '../domain/journal.ts';
import { jsonSchema, passportTables, type JsonValue } from '../domain/records.ts';

/**
 * Tells, after each transaction that was committed and in their order, what it wrote, whichever code of ours wrote it: a table or a
 * write that is forgotten here cannot exist. Bytes of proofs are left out. Call before the database is opened.
 */
export function watchCommits(db: Dexie, onCommit: (operations: readonly RowOperation[]) => void): void {
  const open = new WeakMap<DBCoreTransaction, RowOperation[]>();
  db.use({
    stack: 'dbcore',
    name: 'journal',
    create: (core: DBCore): DBCore => ({
      ...core,
      transaction: (tables, mode, options) => {
        const trans = core.transaction(tables, mode, options);
        if (mode === 'readonly') return trans;
        const operations: RowOperation[] = [];
        open.set(trans, operations);
        // Dexie types it by the one method it needs; what it hands over is the browser's. Heard here, before Dexie hears it, so that
        // whoever waits for the write finds it told.
        if (!(trans instanceof IDBTransaction)) throw new Error('Not a transaction of the browser');
        trans.addEventListener('complete', () => {
          if (operations.length > 0) onCommit(operations);
        });
        return trans;
      },
      table: (name) => {
        const table = core.table(name);
        const known = passportTables.find((each) => each === name);
        if (known === undefined) return table;
        return {
          ...table,
          mutate: async (request) => {
            const response = await table.mutate(request);
            const operations = open.get(request.trans);
            if (!operations) throw new Error('A write outside of a known transaction');
            operations.push(...operationsOf(known, request, response));
            return response;
          },
        };
      },
    }),
  });
}

/** Dexie's number for the range of all keys. */
const everyKey = 3;

function operationsOf(
  table: JournalTable,
  request: DBCoreMutateRequest,
  { failures }: DBCoreMutateResponse,
): readonly RowOperation[] {
  switch (request.type) {
    case 'add':
    case 'put': {
      const put = request.values.filter((_row, index) => failures[index] === undefined).map(rowImage);
      return put.length === 0 ? [] : [{ table, put }];
    }
    case 'delete': {
      const keys: readonly unknown[] = request.keys;
      const gone = keys.filter((key) => typeof key === 'string' || typeof key === 'number');
      return gone.length === 0 ? [] : [{ table, delete: gone }];
    }
    case 'deleteRange': {
      const type: number = request.range.type;
      const lower: unknown = request.range.lower;
      const upper: unknown = request.range.upper;
      if (lower === upper && (typeof lower === 'string' || typeof lower === 'number')) {
        return [{ table, delete: [lower] }];
      }
      // A range would delete rows that nobody named here.
      if (type !== everyKey) throw new Error(`${table}: rows are deleted by their keys`);
      return [{ table, clear: true }];
    }
  }
}

/** Every row of a database as it is stored, whatever its version, as steps that put it into an empty one; no bytes of proofs. */
export async function rowsAsStored(db: Dexie): Promise<readonly RowOperation[]> {
  return await db.transaction('r', [...passportTables], async () => {
    const steps: RowOperation[] = [];
    for (const table of passportTables) {
      const rows: readonly unknown[] = await db.table(table).toArray();
      if (rows.length > 0) steps.push({ table, put: rows.map(rowImage) });
    }
    return steps;
  });
}

/** The row as JSON; of a proof everything but its bytes. */
function rowImage(row: unknown): JsonValue {
  const told: unknown = JSON.parse(
    JSON.stringify(row, (_key, value: unknown) => (value instanceof Blob ? undefined : value)),
  );
  return jsonSchema.parse(told);
}

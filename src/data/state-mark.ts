import type { StateMark } from '../domain/journal.ts';
import { referencedProofs } from '../domain/proofs.ts';
import { passportTables, type Entry, type PassportContents } from '../domain/records.ts';
import { sha256Of } from '../domain/sha256.ts';
import type { EntryMemory } from './entry-memory.ts';
import { allTables, readPassport, type PassportDatabase } from './database.ts';

/** What a passport is found to be when it is opened. */
export interface Standing {
  readonly mark: StateMark;
  /** SHA-256 of proofs that entries speak of, those in the bin left out, and whose bytes are not here. */
  readonly missingProofs: readonly string[];
}

/** What can be compared of this database with its second copy, as one moment saw it. */
export const readStateMark = async (db: PassportDatabase): Promise<StateMark> =>
  markOf(await look(db, () => db.entries.toArray()));

/** The mark and the missing proofs, from one reading of the entries, which stay in memory for the first page. */
export async function readStanding(db: PassportDatabase, memory: EntryMemory): Promise<Standing> {
  const seen = await look(db, memory.all);
  const stored = new Set(seen.proofs);
  const living = seen.entries.filter((entry) => entry.deletedAt === undefined);
  const missingProofs = [...referencedProofs(living)].filter((sha256) => !stored.has(sha256));
  return { mark: await markOf(seen), missingProofs };
}

/** The mark that a notebook with these contents would have. */
export function markOfContents(contents: PassportContents): Promise<StateMark> {
  const counts = passportTables.map((table) => {
    const rows: unknown = contents[table];
    return [table, Array.isArray(rows) ? rows.length : 1] as const;
  });
  return markOf({
    passport: contents.passport,
    entries: contents.entries,
    preferences: contents.preferences,
    tombstones: contents.tombstones.map((row) => row.id),
    seq: contents.changes.reduce((last, change) => Math.max(last, change.seq), 0),
    counts: Object.fromEntries(counts),
  });
}

interface Seen {
  readonly passport: PassportContents['passport'];
  readonly entries: readonly Entry[];
  readonly preferences: PassportContents['preferences'];
  /** Ids. */
  readonly tombstones: readonly string[];
  readonly seq: number;
  readonly counts: Readonly<Record<string, number>>;
}

function look(db: PassportDatabase, readEntries: () => PromiseLike<readonly Entry[]>) {
  return db.transaction('r', allTables(db), async () => {
    const counts: Record<string, number> = {};
    for (const name of passportTables) counts[name] = await db.table(name).count();
    const last = await db.changes.orderBy(':id').lastKey();
    return {
      passport: await readPassport(db),
      seq: typeof last === 'number' ? last : 0,
      counts,
      preferences: await db.preferences.toArray(),
      tombstones: await db.tombstones.toCollection().primaryKeys(),
      proofs: await db.proofs.toCollection().primaryKeys(),
      // Last: another reader may be on its way to the same memory, and a transaction does not outlive waiting for it.
      entries: await readEntries(),
    };
  });
}

async function markOf(seen: Seen): Promise<StateMark> {
  const { passport, entries, preferences, tombstones } = seen;
  const lines = [
    passport.id,
    ...entries.map((entry) => `entry ${entry.id} ${entry.revision.id}`).toSorted(),
    ...preferences.map((row) => `preference ${row.key} ${JSON.stringify(row.value)}`).toSorted(),
    ...tombstones.map((id) => `tombstone ${id}`).toSorted(),
  ];
  const { id, recordVersion } = passport;
  return {
    passportId: id,
    recordVersion,
    seq: seen.seq,
    counts: seen.counts,
    fingerprint: await sha256Of(new TextEncoder().encode(lines.join('\n'))),
  };
}

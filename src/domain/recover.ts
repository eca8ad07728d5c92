import { contentsSchema } from './contents-schema.ts';
import { replayJournal, type JournalLine } from './journal.ts';
import { migrateContents } from './migrations/chain.ts';
import type { PassportContents } from './records.ts';

/** Everything of a passport but the bytes of its proofs. */
export type RecoveredRecords = Omit<PassportContents, 'proofs'>;

/**
 * What a second copy says of a passport: a restore point, or nothing, and the journal since. The journal may have gone through a
 * migration: the rows it wrote are in it. Throws when that is not a passport; the copy is then not used.
 */
export function recoverRecords(
  point: PassportContents | null,
  lines: readonly JournalLine[],
): RecoveredRecords {
  const { proofs: _bytes, ...records } = point ?? { proofs: [] };
  const replayed = replayJournal(records, lines);
  const { proofs: _rows, ...told } = migrateContents(replayed, recordVersionOf(replayed['passport']));
  return contentsSchema.parse(told);
}

function recordVersionOf(passport: unknown): number {
  const version: unknown =
    typeof passport === 'object' && passport !== null ? Reflect.get(passport, 'recordVersion') : undefined;
  if (typeof version !== 'number') throw new Error('The copy holds no passport');
  return version;
}

interface WantedBytes {
  /** MIME type. */
  readonly type: string;
  /** ISO instant. */
  readonly addedAt: string;
}

/** The bytes that the records speak of, wherever they do (an entry, a version, a change that can be undone), by SHA-256. */
export function wantedBytes(records: RecoveredRecords): ReadonlyMap<string, WantedBytes> {
  const wanted = new Map<string, WantedBytes>();
  const addedAt = records.passport.createdAt;
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('sha256' in value && typeof value.sha256 === 'string') {
      const type = 'type' in value && typeof value.type === 'string' ? value.type : 'image/jpeg';
      const at = 'addedAt' in value && typeof value.addedAt === 'string' ? value.addedAt : addedAt;
      if (!wanted.has(value.sha256)) wanted.set(value.sha256, { type, addedAt: at });
    }
    for (const part of Object.values(value)) collect(part);
  };
  collect([records.entries, records.versions, records.changes]);
  return wanted;
}

import { z } from 'zod';
import { stateMarkSchema, type StateMark } from './journal.ts';

/** Why a restore point was taken. */
export const snapshotReasons = [
  'regular',
  'close',
  'import',
  'restore',
  'merge',
  'migration',
  'version',
  'recovery',
  'erase',
] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** A restore point: the records of one moment, written as a passport file without its proofs and read back. */
export interface Snapshot {
  readonly id: string;
  /** ISO instant, and the day it was on this computer. */
  readonly at: string;
  readonly day: string;
  readonly reason: SnapshotReason;
  /** How the person was called then. */
  readonly name: string;
  /** The last line of the journal that it surely holds. */
  readonly line: number;
  readonly mark: StateMark;
  /** Of the file: bytes, and their hash. */
  readonly size: number;
  readonly sha256: string;
}

/** What main knows of the second copy of one slot. */
export interface SecondCopyState {
  readonly slot: string;
  /** Newest first; only those whose file is as it was written. */
  readonly snapshots: readonly Snapshot[];
  readonly unreadableSnapshots: number;
  readonly lastLine: number;
  /** Number of the last change that it holds. */
  readonly seq: number;
  /** Its state as a whole, when that was noted and nothing was written after. */
  readonly mark: StateMark | null;
  /** Id of the passport that it holds; null when it tells none. */
  readonly passportId: string | null;
  /** Lines of the journal are missing or damaged: what came after them is lost from this copy. */
  readonly isJournalBroken: boolean;
}

export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  id: z.string().regex(/^[0-9a-zA-Z-]{1,64}$/u),
  at: z.string().min(10).max(40),
  day: z.iso.date(),
  reason: z.enum(snapshotReasons),
  name: z.string().max(2000),
  line: z.int().min(0),
  mark: stateMarkSchema,
  size: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

export const secondCopyStateSchema: z.ZodType<SecondCopyState> = z.strictObject({
  slot: z.string(),
  snapshots: z.array(snapshotSchema),
  unreadableSnapshots: z.int().min(0),
  lastLine: z.int().min(0),
  seq: z.int().min(0),
  mark: stateMarkSchema.nullable(),
  passportId: z.string().max(100).nullable(),
  isJournalBroken: z.boolean(),
});

/** What the start-up check finds. Only `same` and `ahead` let the notebook open without a word. */
export type CopyVerdict =
  /** No copy yet, or one that holds nothing. */
  | { readonly type: 'none' }
  | { readonly type: 'same' }
  /** The notebook has more: the copy was cut off (a power cut, a full disk), and catches up now. */
  | { readonly type: 'ahead' }
  /** The notebook holds nothing, the copy does. */
  | { readonly type: 'empty' }
  /** The notebook lacks the last changes. */
  | { readonly type: 'behind'; readonly missing: number }
  /** As many changes, but not the same contents. */
  | { readonly type: 'differs' }
  /** The copy was written by a later version of the program. */
  | { readonly type: 'newer'; readonly found: number };

/** Compares the database with its second copy. `mine` is null when there is no database, or none that opens. */
export function compareWithCopy(
  mine: StateMark | null,
  copy: SecondCopyState | null,
  recordVersion: number,
): CopyVerdict {
  if (copy === null) return { type: 'none' };
  const found = Math.max(copy.mark?.recordVersion ?? 0, copy.snapshots[0]?.mark.recordVersion ?? 0);
  if (found > recordVersion) return { type: 'newer', found };
  if (mine !== null && wasKeptAsItIs(mine, copy)) return { type: 'same' };
  if (mine === null || holdsNothing(mine)) return heldSomething(copy) ? { type: 'empty' } : { type: 'none' };
  if (copy.snapshots.length === 0 && copy.seq === 0) return { type: 'none' };
  if (copy.passportId !== null && copy.passportId !== mine.passportId) return { type: 'differs' };
  if (mine.seq < copy.seq) return { type: 'behind', missing: copy.seq - mine.seq };
  if (mine.seq > copy.seq) return { type: 'ahead' };
  return copy.mark === null || isSameState(mine, copy.mark) ? { type: 'same' } : { type: 'differs' };
}

const holdsNothing = (mine: StateMark): boolean => mine.seq === 0 && (mine.counts['entries'] ?? 0) === 0;

/** Also one that no longer opens: an empty notebook is not opened as if nothing had ever been. */
export const heldSomething = (copy: SecondCopyState): boolean =>
  copy.seq > 0 ||
  copy.unreadableSnapshots > 0 ||
  copy.isJournalBroken ||
  copy.snapshots.some((point) => (point.mark.counts['entries'] ?? 0) > 0);

/** The person has seen this very notebook beside its copy, and decided for it. */
function wasKeptAsItIs(mine: StateMark, copy: SecondCopyState): boolean {
  const [newest] = copy.snapshots;
  return newest?.reason === 'recovery' && copy.seq === mine.seq && isSameState(mine, newest.mark);
}

/** Equal entries, preferences and tombstones, and no row less of the history that leads to them. */
function isSameState(mine: StateMark, copied: StateMark): boolean {
  return (
    mine.passportId === copied.passportId &&
    mine.fingerprint === copied.fingerprint &&
    historyTables.every((table) => (mine.counts[table] ?? 0) >= (copied.counts[table] ?? 0))
  );
}

const historyTables = ['revisions', 'versions', 'changes'];

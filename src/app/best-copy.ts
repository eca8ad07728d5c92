import type { ProofRecord, PassportContents } from '../domain/records.ts';
import { recoverRecords, wantedBytes, type RecoveredRecords } from '../domain/recover.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { JournalLine } from '../domain/journal.ts';
import type { SecondCopyState, Snapshot } from '../domain/second-copy.ts';
import type { FileProblem } from '../platform/platform.ts';
import type { SecondCopyPort } from '../platform/second-copy-port.ts';

/** What a second copy can bring back. */
export interface BestCopy {
  readonly records: RecoveredRecords;
  /** The restore point it begins with; null when the journal alone tells everything. */
  readonly point: Snapshot | null;
  /** ISO instant of the last thing in it. */
  readonly at: string;
  /** Newer restore points that do not open. */
  readonly unreadable: number;
  /** What came last is missing: the journal is damaged. */
  readonly isCut: boolean;
}

export type NoCopy = { readonly type: 'NoReadableCopy' } | FileProblem;

/**
 * The most that the second copy of a slot can tell: its newest restore point that opens, with the journal since. Points are tried
 * one after the other, and at last the journal from its first line.
 */
export async function readBestCopy(
  port: SecondCopyPort,
  { slot, snapshots }: SecondCopyState,
): Promise<Result<BestCopy, NoCopy>> {
  let unreadable = 0;
  for (const point of [...snapshots, null]) {
    const from = await readFrom(port, slot, point);
    if (from.ok && from.value !== null) return success({ ...from.value, point, unreadable });
    if (!from.ok) return from;
    unreadable += 1;
  }
  return failure({ type: 'NoReadableCopy' });
}

interface Told {
  readonly records: RecoveredRecords;
  /** How many lines of the journal are in it. */
  readonly lines: number;
}

/**
 * What a restore point and the journal since tell: all of it, or, where a row is none that a passport can hold, everything up to
 * that. Null when not even the point is a passport. The reason is told for the report.
 */
function recoverMost(point: PassportContents | null, lines: readonly JournalLine[]): Told | null {
  const upTo = (count: number): Told | null => {
    try {
      return { records: recoverRecords(point, lines.slice(0, count)), lines: count };
    } catch (error) {
      if (count === lines.length) globalThis.reportError(error);
      return null;
    }
  };
  const whole = upTo(lines.length);
  if (whole !== null || lines.length === 0) return whole;
  let best: Told | null = null;
  // A bad row stays, so halving finds the line that brings it. Without a point the first line begins the passport.
  let low = point === null ? 1 : 0;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const told = upTo(middle);
    if (told !== null) best = told;
    if (told === null) high = middle - 1;
    else low = middle + 1;
  }
  return best;
}

async function readFrom(
  port: SecondCopyPort,
  slot: string,
  point: Snapshot | null,
): Promise<Result<Pick<BestCopy, 'records' | 'at' | 'isCut'> | null, FileProblem>> {
  const opened = point === null ? null : await port.read(slot, point.id);
  if (opened !== null && !opened.ok) return success(null);
  const journal = await port.journal(slot, (point?.line ?? 0) + 1);
  if (!journal.ok) return journal;
  const { lines, isBroken } = journal.value;
  const told = recoverMost(opened?.value.contents ?? null, lines);
  if (told === null) return success(null);
  const at = lines[told.lines - 1]?.at ?? point?.at;
  if (at === undefined) return success(null);
  return success({ records: told.records, at, isCut: isBroken || told.lines < lines.length });
}

export interface CopiedContents {
  readonly contents: PassportContents;
  /** Proofs whose bytes the copy does not hold. */
  readonly missingProofs: readonly string[];
}

/** The records with the bytes of their proofs, each checked against its hash. */
export async function withProofs(
  port: SecondCopyPort,
  slot: string,
  records: RecoveredRecords,
): Promise<Result<CopiedContents, FileProblem>> {
  const proofs: ProofRecord[] = [];
  const missingProofs: string[] = [];
  for (const [sha256, { type, addedAt }] of wantedBytes(records)) {
    const bytes = await port.proof(slot, sha256, type);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) missingProofs.push(sha256);
    else proofs.push({ sha256, size: bytes.value.size, addedAt, blob: bytes.value });
  }
  return success({ contents: { ...records, proofs }, missingProofs });
}

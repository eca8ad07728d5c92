import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { JournalLine, StateMark } from '../../src/domain/journal.ts';
import { keptDays } from '../../src/domain/proofs.ts';
import { keptPoints } from '../../src/domain/rotation.ts';
import { snapshotSchema, type SecondCopyState, type Snapshot } from '../../src/domain/second-copy.ts';
import { writeWhole } from '../files/atomic-write.ts';
import { systemCodeOf } from '../files/problem.ts';
import {
  lastJournalNumber,
  openJournal,
  readJournal,
  type Journal,
  type NumberedLine,
  type ReadJournal,
} from './journal-file.ts';

/*
 * The second copy of every passport of this computer, outside the browser's profile: a folder for each slot with its journal, its
 * restore points (records only) and the bytes of its proofs, one file per content.
 */

export interface SecondCopy {
  /** Slots that have a copy. */
  slots(): Promise<readonly string[]>;
  /** What is known of a slot's copy; null when there is none. Files that do not verify are told, not counted. */
  state(slot: string): Promise<SecondCopyState | null>;
  append(slot: string, lines: readonly NumberedLine[]): Promise<void>;
  journal(slot: string, from: number): Promise<ReadJournal>;
  /** Where a restore point is to be written. */
  snapshotPath(slot: string, id: string): string;
  /**
   * Counts a restore point that was written: checks its bytes, notes it with the proofs that it speaks of, thins the older ones and
   * their journal, and lets go the bytes of proofs that no point that stays speaks of and that were not asked for in 30 days.
   */
  keepSnapshot(slot: string, point: KeptSnapshot, today: string): Promise<void>;
  /**
   * Forgets restore points, all of them but the newest when `ids` is not given, and every line of the journal that the newest of
   * those that stay holds already.
   */
  removeSnapshots(slot: string, ids?: readonly string[]): Promise<void>;
  proofPath(slot: string, sha256: string): string;
  /** Asking keeps the bytes for another 30 days. */
  hasProof(slot: string, sha256: string): Promise<boolean>;
  /** Removes the bytes of proofs that nothing refers to any more. */
  keepProofs(slot: string, wanted: ReadonlySet<string>): Promise<void>;
  remove(slot: string): Promise<void>;
  close(): Promise<void>;
}

/** A restore point, and SHA-256 of the proofs that its records speak of. */
export interface KeptSnapshot {
  readonly note: Snapshot;
  readonly proofs: readonly string[];
}

export function createSecondCopy(folder: string): SecondCopy {
  const journals = new Map<string, Journal>();
  const of = (slot: string, ...parts: readonly string[]): string => join(folder, slot, ...parts);
  const journalFolder = (slot: string): string => of(slot, 'journal');
  const snapshotPath = (slot: string, id: string): string => of(slot, 'points', `${id}.passeport`);
  const notePath = (slot: string, id: string): string => of(slot, 'points', `${id}.json`);
  const proofPath = (slot: string, sha256: string): string => of(slot, 'proofs', sha256.slice(0, 2), sha256);

  function journalOf(slot: string): Journal {
    const known = journals.get(slot) ?? openJournal(journalFolder(slot));
    journals.set(slot, known);
    return known;
  }

  async function knownPoints(
    slot: string,
  ): Promise<{ readonly good: readonly KnownPoint[]; readonly bad: number }> {
    const names = (await namesIn(of(slot, 'points'))).filter((name) => name.endsWith('.json'));
    const good: KnownPoint[] = [];
    for (const name of names) {
      const point = await readPoint(of(slot, 'points', name));
      if (point !== undefined && (await sizeOf(snapshotPath(slot, point.note.id))) === point.note.size)
        good.push(point);
    }
    const ordered = good.toSorted((left, right) => newestFirst(left.note, right.note));
    return { good: ordered, bad: names.length - good.length };
  }

  async function notes(slot: string): Promise<{ readonly good: readonly Snapshot[]; readonly bad: number }> {
    const { good, bad } = await knownPoints(slot);
    return { good: good.map((point) => point.note), bad };
  }

  async function removeProofs(
    slot: string,
    isGone: (sha256: string) => boolean | Promise<boolean>,
  ): Promise<void> {
    // What the system's own file windows leave beside them is none of ours.
    for (const part of await foldersIn(of(slot, 'proofs'))) {
      for (const name of await namesIn(of(slot, 'proofs', part))) {
        if (!hashPattern.test(name) || !(await isGone(name))) continue;
        await rm(of(slot, 'proofs', part, name), { recursive: true, force: true });
      }
    }
  }

  /** Nothing goes while there is a point of which that is not known: one of before, or one that does not read today. */
  async function collectProofs(slot: string): Promise<void> {
    const { good, bad } = await knownPoints(slot);
    const spokenOf = good.map((point) => point.proofs);
    if (bad > 0 || spokenOf.includes(undefined)) return;
    const needed = new Set(spokenOf.flatMap((proofs) => proofs ?? []));
    const limit = Date.now() - keptDays * 24 * 60 * 60 * 1000;
    await removeProofs(slot, async (sha256) => {
      if (needed.has(sha256)) return false;
      return (await stat(proofPath(slot, sha256))).mtimeMs < limit;
    });
  }

  async function removePoint(slot: string, id: string): Promise<void> {
    // The note first: a point without one is not counted.
    await rm(notePath(slot, id), { force: true });
    await rm(snapshotPath(slot, id), { force: true });
  }

  /** Those that do not open too, and what a write that was cut off has left. */
  async function removeAllPointsBut(slot: string, id: string): Promise<void> {
    for (const name of await namesIn(of(slot, 'points'))) {
      if (name === `${id}.json` || name === `${id}.passeport`) continue;
      await rm(of(slot, 'points', name), { recursive: true, force: true });
    }
  }

  async function forgetUnneededLines(slot: string, points: readonly Snapshot[]): Promise<void> {
    // Should the newest not open, the one before it still reaches today through the journal.
    const oldest = points.slice(0, 3).at(-1);
    if (oldest !== undefined) await journalOf(slot).forgetBefore(oldest.line + 1);
  }

  return {
    slots: async () => (await foldersIn(folder)).filter((name) => slotPattern.test(name)),
    state: async (slot) => {
      const { good, bad } = await notes(slot);
      const last = await lastJournalNumber(journalFolder(slot));
      const hasJournal = await isReadableFolder(journalFolder(slot));
      if (good.length === 0 && bad === 0 && last === undefined && hasJournal) return null;
      const [newest] = good;
      const from = (newest?.line ?? 0) + 1;
      const journal = await readJournal(journalFolder(slot), from);
      return {
        slot,
        snapshots: good,
        unreadableSnapshots: bad,
        lastLine: Math.max(newest?.line ?? 0, last ?? 0),
        seq: lastSeq(journal.lines, newest?.mark),
        mark: lastMark(journal.lines, newest),
        passportId: lastPassport(journal.lines) ?? newest?.mark.passportId ?? null,
        isJournalBroken: journal.isBroken || !hasJournal,
      };
    },
    append: (slot, lines) => journalOf(slot).append(lines),
    journal: (slot, from) => readJournal(journalFolder(slot), from),
    snapshotPath,
    keepSnapshot: async (slot, { note, proofs }, today) => {
      const { size, sha256 } = await hashOf(snapshotPath(slot, note.id));
      if (size !== note.size || sha256 !== note.sha256)
        throw new Error('The restore point is not what was written');
      await writeWhole(
        notePath(slot, note.id),
        new TextEncoder().encode(JSON.stringify({ ...note, proofs })),
      );
      await journalOf(slot).turnPage();
      const { good } = await notes(slot);
      const kept = keptPoints(
        good.map(({ id, day, mark }) => ({ id, day, state: mark.fingerprint })),
        today,
      );
      for (const point of good) if (!kept.has(point.id)) await removePoint(slot, point.id);
      await forgetUnneededLines(
        slot,
        good.filter((point) => kept.has(point.id)),
      );
      await collectProofs(slot);
    },
    removeSnapshots: async (slot, ids) => {
      const { good } = await notes(slot);
      const gone = good.filter((point, index) => (ids === undefined ? index > 0 : ids.includes(point.id)));
      const newest = good.find((point) => !gone.includes(point));
      // What came before it is to be gone word for word: a file that holds lines of both sides is written anew without the older.
      if (newest !== undefined) await journalOf(slot).cutBefore(newest.line + 1);
      // Points last: as long as there are some, it was not finished, and is taken up again at the next start.
      for (const point of gone) await removePoint(slot, point.id);
      if (newest !== undefined && ids === undefined) await removeAllPointsBut(slot, newest.id);
    },
    proofPath,
    hasProof: async (slot, sha256) => {
      const path = proofPath(slot, sha256);
      if ((await sizeOf(path)) === undefined) return false;
      const now = new Date();
      // A folder that cannot be written to cannot lose the file either.
      await utimes(path, now, now).catch(ofTheSystem);
      return true;
    },
    keepProofs: (slot, wanted) => removeProofs(slot, (sha256) => !wanted.has(sha256)),
    remove: async (slot) => {
      await journals.get(slot)?.close();
      journals.delete(slot);
      await rm(of(slot), { recursive: true, force: true });
    },
    close: async () => {
      await Promise.all([...journals.values()].map((journal) => journal.close()));
      journals.clear();
    },
  };
}

/** By their lines, which only grow; the clock of a computer can be set back. */
const newestFirst = (left: Snapshot, right: Snapshot): number =>
  right.line - left.line || (left.at < right.at ? 1 : -1);

/** Makes the folder of a file of ours. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

function lastSeq(lines: readonly JournalLine[], mark: StateMark | undefined): number {
  return lines.reduce(
    (seq, line) => Math.max(seq, line.type === 'rows' ? line.seq : line.mark.seq),
    mark?.seq ?? 0,
  );
}

/** Id of the passport that was written last. */
function lastPassport(lines: readonly JournalLine[]): string | undefined {
  const rows = lines.flatMap((line) => {
    if (line.type === 'mark') return [{ id: line.mark.passportId }];
    return line.operations.flatMap((step) => (step.table === 'passport' && 'put' in step ? step.put : []));
  });
  const parsed = z.object({ id: z.string() }).safeParse(rows.at(-1));
  return parsed.success ? parsed.data.id : undefined;
}

/** The last state that was described whole, when nothing was written since. */
function lastMark(lines: readonly JournalLine[], newest: Snapshot | undefined): StateMark | null {
  const last = lines.at(-1);
  if (last === undefined) return newest?.mark ?? null;
  return last.type === 'mark' ? last.mark : null;
}

interface KnownPoint {
  readonly note: Snapshot;
  /** Undefined in notes of before this was noted. */
  readonly proofs: readonly string[] | undefined;
}

const proofsSchema = z.object({ proofs: z.array(z.string()).optional() });

/** Undefined when it cannot be read, whatever stands there: the other notes are not to suffer from it. */
async function readPoint(path: string): Promise<KnownPoint | undefined> {
  const text = await readFile(path, 'utf8').catch(ofTheSystem);
  const value = text === undefined ? undefined : parseJson(text);
  const spokenOf = proofsSchema.safeParse(value);
  if (!spokenOf.success) return undefined;
  const { proofs } = spokenOf.data;
  const { proofs: _proofs, ...rest } = value as { readonly proofs?: unknown };
  const note = snapshotSchema.safeParse(rest);
  return note.success ? { note: note.data, proofs } : undefined;
}

/** What the system refuses is not there for us; anything else is a bug. */
function ofTheSystem(error: unknown): undefined {
  if (systemCodeOf(error) === null) throw error;
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function hashOf(path: string): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path)) {
    // A stream without an encoding gives bytes.
    const bytes = piece as Uint8Array;
    hash.update(bytes);
    size += bytes.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** What the bytes of a proof are called. */
const hashPattern = /^[0-9a-f]{64}$/u;

/** What a slot may be called: everything else beside the slots is none of ours. */
const slotPattern = /^[0-9a-zA-Z-]{1,64}$/u;

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const rows = await readdir(folder, { withFileTypes: true });
    return rows.filter((row) => row.isDirectory()).map((row) => row.name);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Whether what should be a folder is one, or is not there. */
async function isReadableFolder(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === null) throw error;
    return code === 'ENOENT';
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

import type { PassportStore } from '../data/passport-store.ts';
import type { Clock } from '../domain/clock.ts';
import type { JournalLine, RowOperation } from '../domain/journal.ts';
import type { Result } from '../domain/result.ts';
import type { SecondCopyState, SnapshotReason } from '../domain/second-copy.ts';
import type { FileProblem, PassportFileProblem } from '../platform/platform.ts';
import type { CopyLine, SecondCopyPort } from '../platform/second-copy-port.ts';

/** What the person is told of the second copy: nothing as long as it follows. */
export interface CopyProblem {
  readonly type: 'Behind';
  readonly problem: FileProblem | PassportFileProblem;
}

/** A restore point is at most this old while someone writes… */
const pointAgeMs = 15 * 60_000;
/** …and from this age on the next one is taken as soon as nobody writes for a moment: reading a long notebook is felt under the keys. */
const pointDueMs = 12 * 60_000;
const pauseMs = 3_000;
/** The state as a whole is noted once nothing was written for this long. */
const quietMs = 20_000;
/** Waits before trying again what the disk refused: lines of the journal, and a restore point, which costs more. */
const retryMs = [1_000, 3_000, 10_000];
const pointRetryMs = [5_000, 10_000, 30_000, 5 * 60_000];

interface KeeperOptions {
  readonly port: SecondCopyPort;
  readonly slot: string;
  readonly clock: Clock;
  readonly createId: () => string;
  /** How the person is called now. */
  readonly name: (store: PassportStore) => Promise<string>;
  readonly onProblem: (problem: CopyProblem | null) => void;
}

/**
 * Keeps the second copy of one open passport up to date: told of every commit, it writes the journal at once, copies the bytes of
 * proofs, and takes restore points. It begins to write when `follow` is called, after the start-up check: what was committed before
 * waits, so that no copy is touched while the person has not decided.
 */
export interface CopyKeeper {
  /** Given to the store when it is opened. */
  readonly onCommit: (operations: readonly RowOperation[]) => void;
  readonly follow: (store: PassportStore, copy: SecondCopyState | null) => void;
  /** Takes a restore point now. False when it could not be kept; what the problem is was told. */
  readonly takePoint: (reason: SnapshotReason) => Promise<boolean>;
  /**
   * After a purge of which nothing is to be left on this computer: takes a restore point, then forgets every other point, the
   * journal before it, and bytes that nothing refers to. False when the disk refuses; what the problem is was told.
   */
  readonly forgetPast: () => Promise<boolean>;
  /** Waits until everything committed so far is on the disk. False when the disk refuses. */
  readonly flush: () => Promise<boolean>;
  /** Takes a restore point where something was written, and notes the state as a whole: before the window goes. */
  readonly settle: () => Promise<void>;
  /** Settles, and lets go. */
  readonly end: () => Promise<void>;
  /** Lets go at once: the passport is about to be erased. */
  readonly stop: () => void;
  /** Whether it has let go. */
  readonly hasEnded: () => boolean;
}

export function createCopyKeeper(options: KeeperOptions): CopyKeeper {
  const { port, slot, clock, createId, onProblem } = options;
  let store: PassportStore | undefined;
  let line = 0;
  let waiting: JournalLine[] = [];
  let early: (readonly RowOperation[])[] = [];
  let sending: Promise<boolean> | undefined;
  let attempts = 0;
  let pointAttempts = 0;
  const told: Record<Part, boolean> = { journal: false, point: false };
  let lastPoint = 0;
  let followedSince = 0;
  let writtenSincePoint = false;
  let writtenSinceMark = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let pointRetry: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;

  /** A journal that works again does not make up for a restore point that is refused, and the other way round. */
  function tell(part: Part, result: Result<unknown, FileProblem | PassportFileProblem>): boolean {
    const wasTold = told[part];
    told[part] = !result.ok;
    if (!result.ok) onProblem({ type: 'Behind', problem: result.error });
    else if (wasTold) {
      if (!told.journal && !told.point) onProblem(null);
      // What refused may have gone with what it held: a copy that works again begins with everything.
      if (part === 'journal' && !isTaking && !hasEnded)
        void takePoint('regular').catch(globalThis.reportError);
    }
    return result.ok;
  }

  function enqueue(operations: readonly RowOperation[]): void {
    line += 1;
    const seq = lastSeqOf(operations);
    waiting.push({ type: 'rows', n: line, at: clock.now(), seq, operations });
    writtenSincePoint = true;
    writtenSinceMark = true;
  }

  /** Sends what waits, and what comes meanwhile; one message at a time, so that lines stay in order. */
  function send(): Promise<boolean> {
    sending ??= sendAll()
      .finally(() => {
        sending = undefined;
      })
      // What was queued in the very moment in which nothing was found waiting.
      .then((isSent) => (isSent && waiting.length > 0 ? send() : isSent));
    return sending;
  }

  async function sendAll(): Promise<boolean> {
    clearTimeout(retry);
    while (waiting.length > 0) {
      // A list of its own: what is committed while it is being sent joins those that wait, not these.
      const batch = [...waiting];
      const sent = await appended(batch);
      if (!tell('journal', sent)) {
        if (!hasEnded) retry = setTimeout(() => void send(), waitOf(retryMs, attempts));
        attempts += 1;
        return false;
      }
      attempts = 0;
      waiting = waiting.slice(batch.length);
    }
    return true;
  }

  async function appended(batch: readonly JournalLine[]): Promise<Result<null, FileProblem>> {
    for (const each of batch) {
      const copied = await copyProofs(proofsIn(each));
      if (!copied.ok) return copied;
    }
    return await port.append(slot, batch.map(toCopyLine));
  }

  /** Copies the bytes of those proofs that are not there yet; before the line that brings them, so that a kept line has its proofs. */
  async function copyProofs(hashes: readonly string[]): Promise<Result<null, FileProblem>> {
    if (hashes.length === 0) return { ok: true, value: null };
    const lacking = await port.lacking(slot, hashes);
    if (!lacking.ok) return lacking;
    for (const sha256 of lacking.value) {
      const bytes = await store?.proofBytes(sha256);
      // Taken off again since: another line says so.
      if (bytes === undefined) continue;
      const kept = await port.keepProof(slot, sha256, bytes);
      if (!kept.ok) return kept;
    }
    return { ok: true, value: null };
  }

  async function mark(): Promise<void> {
    if (!store || !writtenSinceMark) return;
    const before = line;
    const state = await store.stateMark();
    // Something was written meanwhile: the next quiet moment notes it.
    if (before !== line) return;
    line += 1;
    waiting.push({ type: 'mark', n: line, at: clock.now(), mark: state });
    writtenSinceMark = false;
    await send();
  }

  function later(): void {
    clearTimeout(quiet);
    clearTimeout(pause);
    if (hasEnded) return;
    quiet = setTimeout(() => void mark().catch(globalThis.reportError), quietMs);
    if (isTaking || !writtenSincePoint) return;
    if (elapsed(Math.max(lastPoint, followedSince)) >= pointAgeMs) takeRegular();
    else if (elapsed(lastPoint) >= pointDueMs) pause = setTimeout(takeRegular, pauseMs);
  }

  function takeRegular(): void {
    takePoint('regular').catch(globalThis.reportError);
  }

  /** Milliseconds since then; without end when the clock was set back meanwhile. */
  function elapsed(since: number): number {
    const milliseconds = Date.parse(clock.now()) - since;
    return milliseconds < 0 ? Infinity : milliseconds;
  }

  let takingPoint: Promise<boolean> = Promise.resolve(true);
  let isTaking = false;
  /** One point after the other. */
  function takePoint(reason: SnapshotReason): Promise<boolean> {
    const next = takingPoint.then(
      () => keepPoint(reason),
      () => keepPoint(reason),
    );
    takingPoint = next;
    return next;
  }

  async function keepPoint(reason: SnapshotReason): Promise<boolean> {
    if (!store) return false;
    isTaking = true;
    try {
      return await writePoint(store, reason);
    } finally {
      isTaking = false;
    }
  }

  async function writePoint(from: PassportStore, reason: SnapshotReason): Promise<boolean> {
    await from.closeSitting();
    if (!(await send())) return false;
    const at = clock.now();
    const name = await options.name(from);
    // The line before the contents are read: what is written meanwhile is in the journal too, and writing it twice changes nothing.
    const draft = { id: createId(), at, day: clock.today(), reason, name, line };
    writtenSincePoint = false;
    lastPoint = Date.parse(at);
    const contents = await from.contents();
    const copied = await copyProofs(contents.proofs.map((proof) => proof.sha256));
    const kept = copied.ok
      ? await port.keep(slot, contents, { ...draft, mark: await from.stateMark() })
      : copied;
    if (kept.ok) pointAttempts = 0;
    else {
      writtenSincePoint = true;
      clearTimeout(pointRetry);
      if (!hasEnded) pointRetry = setTimeout(takeRegular, waitOf(pointRetryMs, pointAttempts));
      pointAttempts += 1;
    }
    return tell('point', kept);
  }

  async function forgetPast(): Promise<boolean> {
    if (!store) return false;
    const needed = await store.dropUnneededProofs();
    if (!(await takePoint('erase'))) return false;
    const forgotten = await port.forget(slot, null);
    if (!tell('point', forgotten)) return false;
    const cleared = await port.keepProofs(slot, needed);
    // What was attached in this very moment is copied again.
    return tell('point', cleared.ok ? await copyProofs([...(await store.storedProofs()).keys()]) : cleared);
  }

  async function settle(): Promise<void> {
    clearTimeout(quiet);
    clearTimeout(pause);
    if (!store) return;
    // Whoever asked for it was told, should it have failed.
    await takingPoint.catch(() => false);
    if (writtenSincePoint) await takePoint('close');
    await mark();
  }

  function stop(): void {
    hasEnded = true;
    for (const timer of [retry, quiet, pause, pointRetry]) clearTimeout(timer);
  }

  return {
    onCommit: (operations) => {
      if (!store) {
        early.push(operations);
        return;
      }
      enqueue(operations);
      void send();
      later();
    },
    follow: (opened, copy) => {
      store = opened;
      line = copy?.lastLine ?? 0;
      lastPoint = Date.parse(copy?.snapshots[0]?.at ?? '') || 0;
      followedSince = Date.parse(clock.now());
      for (const operations of early) enqueue(operations);
      early = [];
      if (waiting.length > 0) {
        void send();
        later();
      }
    },
    takePoint,
    forgetPast,
    flush: async () => {
      await takingPoint;
      return await send();
    },
    settle,
    end: async () => {
      await settle();
      stop();
    },
    stop,
    hasEnded: () => hasEnded,
  };
}

/** The wait before the next attempt: longer and longer, up to the last. */
const waitOf = (waits: readonly number[], attempts: number): number =>
  waits[Math.min(attempts, waits.length - 1)] ?? 0;

/** What of a second copy can refuse by itself. */
type Part = 'journal' | 'point';

const toCopyLine = (line: JournalLine): CopyLine => ({ n: line.n, json: JSON.stringify(line) });

/** The number of the last change among these rows; 0 when they hold none. */
export function lastSeqOf(operations: readonly RowOperation[]): number {
  const seqs = operations.flatMap((step) =>
    step.table === 'changes' && 'put' in step ? step.put.map((row) => numberAt(row, 'seq')) : [],
  );
  return Math.max(0, ...seqs);
}

function proofsIn(line: JournalLine): readonly string[] {
  if (line.type !== 'rows') return [];
  return line.operations.flatMap((step) =>
    step.table === 'proofs' && 'put' in step
      ? step.put.flatMap((row) => {
          const sha256: unknown =
            typeof row === 'object' && row !== null ? Reflect.get(row, 'sha256') : undefined;
          return typeof sha256 === 'string' ? [sha256] : [];
        })
      : [],
  );
}

function numberAt(row: unknown, key: string): number {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined;
  return typeof value === 'number' ? value : 0;
}

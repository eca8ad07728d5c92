import type { PassportStore } from '../data/passport-store.ts';
import type { LastBackup } from '../data/registry.ts';
import type { Clock } from '../domain/clock.ts';
import { displayName, shortened } from '../domain/display-name.ts';
import type { Result } from '../domain/result.ts';
import { identity } from '../domain/sections/identity.ts';
import type { AutomaticCopiesPort, AutomaticFolder } from '../platform/automatic-copies-port.ts';
import type { PassportFileProblem } from '../platform/platform.ts';

/** What is known of the automatic copies of a passport. */
export interface AutomaticStatus {
  /** Null when the person chose none. */
  readonly folder: AutomaticFolder | null;
  readonly isCopying: boolean;
  /** Why the last copy was not made, or is not whole; a missing folder is told by the folder itself. */
  readonly problem: PassportFileProblem | null;
  /** Something was written that the folder does not hold. */
  readonly isBehind: boolean;
  /** ISO instant about which the next copy is made; null when nothing waits for one, or the folder is missing. */
  readonly nextAt: string | null;
}

/** Nothing is known, or no folder was chosen. */
export const noCopies: AutomaticStatus = {
  folder: null,
  isCopying: false,
  problem: null,
  isBehind: false,
  nextAt: null,
};

/** Copies are at least this far apart. */
const intervalMs = 10 * 60_000;
/** The first copy after a pause waits for what is still being written. */
const quietMs = 20_000;
/** How often a folder is looked for, and a copy that failed is tried again. One that is back is copied to at once. */
const lookMs = 60_000;
/** How long the window may be held open for a copy; the next start makes it otherwise. */
const closingMs = 5_000;

interface Options {
  readonly port: AutomaticCopiesPort;
  readonly slot: string;
  readonly store: PassportStore;
  readonly clock: Clock;
  /** Hears of copies that were written and read back, with all their proofs; of the last one, again at the start. */
  readonly onVerified: (backup: LastBackup) => Promise<void>;
}

/** Makes whole copies in the folder of the person's choice, after changes and before the window goes. */
export interface AutomaticCopies {
  readonly current: () => AutomaticStatus;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the folder, and makes a copy soon when something was written since the last one. Gives what ends it. */
  readonly start: () => () => void;
  /** Something was written. */
  readonly written: () => void;
  /** Has a folder chosen, and makes the first copy there. Call it from the click itself. */
  readonly choose: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly copyNow: () => Promise<void>;
  /** Before the window goes: copies what was written since, for as long as that may take. */
  readonly settle: () => Promise<void>;
}

export function createAutomaticCopies(options: Options): AutomaticCopies {
  const { port, slot, store, clock } = options;
  const listeners = new Set<() => void>();
  let status = noCopies;
  let timer: { readonly id: ReturnType<typeof setTimeout>; readonly at: number } | undefined;
  let running: Promise<void> | undefined;
  let abort = new AbortController();

  function tell(next: Partial<AutomaticStatus>): void {
    status = { ...status, ...next };
    for (const listener of listeners) listener();
  }

  /** Gives whether the folder was away the last time and is there again. */
  async function look(): Promise<boolean> {
    const wasAway = (status.folder?.missingSince ?? null) !== null;
    const found = await port.folder(slot);
    await tellStanding(found.ok ? { folder: found.value } : { problem: found.error });
    return wasAway && status.folder?.missingSince === null;
  }

  /** What the folder remembers of its last copy outlives the settings of this computer. */
  async function recall(): Promise<void> {
    const last = status.folder?.last;
    if (!last?.isWhole) return;
    const { id } = await store.passport();
    await options.onVerified({ at: last.at, name: last.name, passportId: id });
  }

  /** Tells what changed, and with it what waits to be copied. */
  async function tellStanding(next: Partial<AutomaticStatus> = {}): Promise<void> {
    const seq = await store.lastSeq();
    const { folder } = { ...status, ...next };
    const isBehind = folder !== null && seq !== (folder.last?.seq ?? 0);
    const soonest = Date.parse(clock.now()) + quietMs;
    const nextAt =
      isBehind && folder.missingSince === null
        ? new Date(Math.max(soonest, dueAt(folder))).toISOString()
        : null;
    tell({ ...next, isBehind, nextAt });
  }

  /** When enough time has gone by since the last copy. A clock that was set back does not put copies off for ever. */
  function dueAt(folder: AutomaticFolder): number {
    const last = Date.parse(folder.last?.at ?? '1970-01-01');
    return last > Date.parse(clock.now()) ? 0 : last + intervalMs;
  }

  /** What is to be done sooner goes before. */
  function later(ms: number): void {
    const at = performance.now() + ms;
    if (abort.signal.aborted || (timer !== undefined && timer.at <= at)) return;
    clearTimeout(timer?.id);
    const id = setTimeout(() => {
      timer = undefined;
      void attend().catch(globalThis.reportError);
    }, ms);
    timer = { id, at };
  }

  /** Looks, copies when it is time or the folder is back, and says when to look again. */
  async function attend(): Promise<void> {
    const isBack = await look();
    const { folder, isBehind } = status;
    if (folder === null) return;
    const isTime = dueAt(folder) <= Date.parse(clock.now());
    if (folder.missingSince === null && (isTime || isBack) && isBehind) await run();
    later(untilNextLook());
  }

  /** A copy that waits is made when its time has come, not at the look after. */
  function untilNextLook(): number {
    if (status.nextAt === null || status.problem !== null) return lookMs;
    return Math.min(lookMs, Math.max(Date.parse(status.nextAt) - Date.parse(clock.now()), 1_000));
  }

  function run(signal: AbortSignal = abort.signal): Promise<void> {
    running ??= copy(signal).finally(() => {
      running = undefined;
    });
    return running;
  }

  async function copy(signal: AbortSignal): Promise<void> {
    tell({ isCopying: true });
    try {
      await store.closeSitting(undefined, 'backup');
      const first = await save(signal, []);
      // Without the proofs that cannot be read the copy is worth having, and is not called whole.
      const saved =
        first.ok || first.error.type !== 'ProofsUnreadable'
          ? first
          : await save(
              signal,
              first.error.proofs.map((proof) => proof.sha256),
            );
      if (!saved.ok) {
        if (saved.error.type === 'FolderMissing') await look();
        else if (saved.error.type !== 'Cancelled') tell({ problem: saved.error });
        return;
      }
      await tellStanding({ folder: saved.value, problem: first.ok ? null : first.error });
      await recall();
    } finally {
      tell({ isCopying: false });
    }
  }

  async function save(
    signal: AbortSignal,
    leaveOut: readonly string[],
  ): Promise<Result<AutomaticFolder | null, PassportFileProblem>> {
    // The number before the contents: what is written meanwhile is copied once more, never missed.
    const seq = await store.lastSeq();
    const [person] = await store.entriesOf(identity.type);
    const at = clock.now();
    const local = new Date(at);
    const time = [local.getHours(), local.getMinutes()].map((part) => String(part).padStart(2, '0')).join('');
    return await port.save(slot, {
      contents: await store.contents(),
      day: clock.today(),
      time,
      person: person ? shortened(displayName(person.values)) : '',
      at,
      seq,
      leaveOut,
      signal,
    });
  }

  return {
    current: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      abort = new AbortController();
      const onFocus = (): void => void attend().catch(globalThis.reportError);
      globalThis.addEventListener('focus', onFocus);
      void look()
        .then(recall)
        .then(() => later(quietMs))
        .catch(globalThis.reportError);
      return () => {
        abort.abort();
        clearTimeout(timer?.id);
        timer = undefined;
        globalThis.removeEventListener('focus', onFocus);
      };
    },
    written: () => {
      if (status.folder === null) return;
      void tellStanding()
        .then(() => later(untilNextLook()))
        .catch(globalThis.reportError);
    },
    choose: async () => {
      const chosen = await port.choose(slot);
      if (!chosen.ok) return tell({ problem: chosen.error });
      if (chosen.value === null) return undefined;
      await tellStanding({ folder: chosen.value, problem: null });
      await run();
      return later(lookMs);
    },
    stop: async () => {
      const stopped = await port.stop(slot);
      tell(stopped.ok ? noCopies : { problem: stopped.error });
    },
    copyNow: () => run(),
    settle: async () => {
      if (status.folder === null) return;
      await running;
      await look();
      if (status.folder.missingSince !== null || !status.isBehind) return;
      await run(AbortSignal.any([abort.signal, AbortSignal.timeout(closingMs)]));
    },
  };
}

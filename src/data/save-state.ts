import type { Clock } from '../domain/clock.ts';

/** Why nothing was written. What the person typed is still in the form; the database is as it was before. */
export type SaveFailure =
  /** The disk of this computer has no room left. */
  | 'DiskFull'
  /** The room that is granted to the app is used up; the disk may have more. */
  | 'QuotaExceeded'
  | 'DatabaseClosed'
  | 'Unknown';

/** What the person sees about their words: true at every moment. `at` is an ISO instant. */
export type SaveState =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly error: SaveFailure; readonly message: string };

/**
 * What a write is about: what the person wrote or did, how they like things set, or what the store does on its own (versions,
 * bytes of proofs, tidying).
 */
export type SaveSubject = 'records' | 'settings' | 'upkeep';

interface TrackOptions<T> {
  readonly subject: SaveSubject;
  /** Whether anything was written: a write that found nothing to do does not show that writing works. */
  readonly hasWritten?: (result: T) => boolean;
}

/**
 * Runs writes and tells what becomes of them. Errors go on to the caller. A failure stays told, without « saving » in between,
 * until a write that began after it has succeeded: one of records, or one of its own subject.
 */
export interface SaveReporter {
  track<T>(work: () => PromiseLike<T>, options: TrackOptions<T>): Promise<T>;
  /** Tells of a failure that happened outside a tracked write. */
  fail(error: unknown, subject: SaveSubject): void;
}

export function createSaveReporter(onSaveState: (state: SaveState) => void, clock: Clock): SaveReporter {
  let running = 0;
  let failures = 0;
  let failed: SaveSubject | undefined;
  const fail = (error: unknown, subject: SaveSubject): void => {
    failures += 1;
    // Records need records: a settings write that fails after them must not make their failure easier to end.
    failed = failed === 'records' ? failed : subject;
    onSaveState({ state: 'failed', error: saveFailureOf(error), message: messageOf(error) });
  };
  return {
    fail,
    async track(work, { subject, hasWritten }) {
      const failuresBefore = failures;
      running += 1;
      if (failed === undefined) onSaveState({ state: 'saving' });
      try {
        const result = await work();
        running -= 1;
        const endsFailure =
          failuresBefore === failures &&
          (subject === 'records' || subject === failed) &&
          (hasWritten?.(result) ?? true);
        if (endsFailure) failed = undefined;
        if (failed === undefined) {
          onSaveState(running > 0 ? { state: 'saving' } : { state: 'saved', at: clock.now() });
        }
        return result;
      } catch (error) {
        running -= 1;
        fail(error, subject);
        throw error;
      }
    },
  };
}

/** The kind of a storage error. Dexie wraps the browser's: the names are looked for all the way in. */
export function saveFailureOf(error: unknown): SaveFailure {
  const errors = errorChain(error);
  const names = errors.map((each) => each.name);
  // The browser calls a full disk by several names; its sentence tells it.
  if (errors.some((each) => fullDisk.test(each.message))) return 'DiskFull';
  if (names.includes('QuotaExceededError')) return 'QuotaExceeded';
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return 'DatabaseClosed';
  return 'Unknown';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

const fullDisk = /full disk|disk (?:is )?full|no space|ENOSPC/iu;

interface NamedError {
  readonly name: string;
  readonly message: string;
}

function errorChain(error: unknown): readonly NamedError[] {
  const errors: NamedError[] = [];
  let current: unknown = error;
  // Errors that name themselves as their own cause exist; ten levels are more than any browser makes.
  for (let depth = 0; depth < 10 && typeof current === 'object' && current !== null; depth += 1) {
    errors.push({ name: textAt(current, 'name'), message: textAt(current, 'message') });
    current = 'inner' in current ? current.inner : 'cause' in current ? current.cause : undefined;
  }
  return errors;
}

function textAt(value: object, key: string): string {
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : '';
}

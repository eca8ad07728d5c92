import type { Commit } from './draft.ts';

/** Text being written somewhere in the page, that its owner has not stored yet. */
export interface OpenDraft {
  readonly isOpen: () => boolean;
  /** Stores the text, and waits for it if it is on its way; rejects when that could not be done. */
  readonly flush: () => Promise<void>;
}

interface Registration {
  readonly draft: OpenDraft;
  /** Its field is gone: the text is kept here alone until it is stored. */
  isLeft: boolean;
}

/** How long after a failure the texts whose field is gone are tried again, in milliseconds. */
const retryMs = 3000;

const registrations = new Set<Registration>();
const listeners = new Set<() => void>();
let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Makes a draft known to `flushDrafts`. Returns what lets it go when its field goes away: its text is stored, and as
 * long as that fails it is kept and tried again.
 */
export function registerDraft(draft: OpenDraft): () => void {
  const registration: Registration = { draft, isLeft: false };
  registrations.add(registration);
  return () => {
    registration.isLeft = true;
    void tryLeft();
  };
}

const leftOnes = (): readonly Registration[] => [...registrations].filter(({ isLeft }) => isLeft);

async function store(registration: Registration): Promise<void> {
  const { draft } = registration;
  await draft.flush();
  if (!registration.isLeft || draft.isOpen()) return;
  registrations.delete(registration);
  draftsChanged();
}

/** Stores the texts whose field is gone; those that could not be, again a little later. Never rejects. */
async function tryLeft(): Promise<void> {
  await Promise.allSettled(leftOnes().map(store));
  if (retry !== undefined || leftOnes().length === 0) return;
  retry = setTimeout(() => {
    retry = undefined;
    void tryLeft();
  }, retryMs);
}

/**
 * Commits after the texts whose field is gone: a field that has come back must not be overwritten later by what it held
 * before.
 */
export function afterLeftDrafts(commit: () => ReturnType<Commit>): ReturnType<Commit> {
  return leftOnes().length === 0 ? commit() : tryLeft().then(commit);
}

/** Whether some text is not stored yet, written or on its way. */
export function hasOpenDrafts(): boolean {
  return [...registrations].some(({ draft }) => draft.isOpen());
}

/** Calls the listener whenever the answer of `hasOpenDrafts` may have changed. Returns what stops it. */
export function subscribeDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** For the owners of drafts: one of them has become open, or is no longer. */
export function draftsChanged(): void {
  for (const listener of listeners) listener();
}

/**
 * Stores every text still being written, and waits until all are stored: before going to another page, printing,
 * copying or closing the window. Rejects with an `AggregateError` when a text could not be stored; that text stays in
 * its field, or is kept and tried again when its field is gone.
 */
export async function flushDrafts(): Promise<void> {
  const outcomes = await Promise.allSettled([...registrations].map(store));
  const causes = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  if (causes.length > 0) throw new AggregateError(causes, 'Some drafts could not be stored');
}

/** Text being written somewhere in the page, that its owner has not stored yet. */
export interface OpenDraft {
  readonly isOpen: () => boolean;
  /** Stores the text; rejects when that could not be done. */
  readonly flush: () => Promise<void>;
}

const drafts = new Set<OpenDraft>();

/** Makes a draft known to `flushDrafts`. Returns what forgets it. */
export function registerDraft(draft: OpenDraft): () => void {
  drafts.add(draft);
  return () => {
    drafts.delete(draft);
  };
}

export function hasOpenDrafts(): boolean {
  return [...drafts].some((draft) => draft.isOpen());
}

/**
 * Stores every text still being written, and waits until all are stored: before going to another page, printing,
 * copying or closing the window. Rejects with an `AggregateError` when a text could not be stored; that text stays in
 * its field.
 */
export async function flushDrafts(): Promise<void> {
  const outcomes = await Promise.allSettled([...drafts].map((draft) => draft.flush()));
  const causes = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  if (causes.length > 0) throw new AggregateError(causes, 'Some drafts could not be stored');
}

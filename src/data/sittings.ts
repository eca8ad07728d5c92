import type { Entry, Version } from '../domain/records.ts';

/** How long a person may pause before what follows counts as another sitting. */
const idleMilliseconds = 5 * 60 * 1000;

/**
 * Which entries are being worked on. Kept in memory only: after a restart the next change begins a new sitting, which keeps the
 * body that it found, so no state between two sittings is ever without its version.
 */
export interface Sittings {
  /** Whether a change at `now` still belongs to the sitting of the one before. */
  isOpen(entry: string, now: string): boolean;
  touch(entry: string, now: string): void;
  close(entry: string): void;
  open(): readonly string[];
}

export function createSittings(): Sittings {
  const lastChange = new Map<string, string>();
  return {
    isOpen: (entry, now) => {
      const last = lastChange.get(entry);
      return last !== undefined && Date.parse(now) - Date.parse(last) < idleMilliseconds;
    },
    touch: (entry, now) => {
      lastChange.set(entry, now);
    },
    close: (entry) => {
      lastChange.delete(entry);
    },
    open: () => [...lastChange.keys()],
  };
}

/** What a version keeps of an entry as it stands. */
export function versionOf(entry: Entry, reason: Version['reason']): Version {
  const { values, proofs, rank, contentLanguage, deletedAt, revision } = entry;
  return {
    id: revision.id,
    entry: entry.id,
    at: revision.at,
    device: revision.device,
    reason,
    body: {
      values,
      proofs,
      ...(rank === undefined ? {} : { rank }),
      ...(contentLanguage === undefined ? {} : { contentLanguage }),
      ...(deletedAt === undefined ? {} : { deletedAt }),
    },
  };
}

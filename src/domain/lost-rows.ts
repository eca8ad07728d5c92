import type { Change, Entry } from './records.ts';

/** The part of a passport that tells whether rows went without a change. */
interface Told {
  readonly entries: readonly Entry[];
}

/**
 * Whether the notebook lacks entries as its copy holds them, although no change after the copy's last one (`seq`) touched them: a
 * damaged database can lose single rows and still count as many changes.
 */
export function lacksRows(
  mine: Told & { readonly changes: readonly Change[] },
  copy: Told,
  seq: number,
): boolean {
  const later = new Set(
    mine.changes.flatMap((change) =>
      change.seq > seq ? change.patches.filter(({ table }) => table === 'entries').map(({ key }) => key) : [],
    ),
  );
  const revisions = new Map(mine.entries.map((entry) => [entry.id, entry.revision.id]));
  return copy.entries.some(({ id, revision }) => !later.has(id) && revisions.get(id) !== revision.id);
}

import { hasEffect, makePatch, withoutBodies } from '../domain/change.ts';
import { rowPatch, write, type StoreContext } from './commit.ts';
import { allTables } from './database.ts';
import { readEntry } from './entry-writes.ts';

/**
 * Erases an entry for good: the row, every body in versions and changes, and the steps of undo that are left without effect. A
 * tombstone says that it is gone, so that no old backup brings it back by being merged; ids of revisions stay, as they hold no
 * word. Bytes of its proofs go 30 days later, unless something else refers to them. Cannot be undone.
 */
export async function purgeEntry(context: StoreContext, id: string): Promise<void> {
  const { db } = context;
  const tables = allTables(db).filter((table) => table.name !== 'proofs');
  await write(context, tables, async () => {
    await readEntry(db, id);
    await db.entries.delete(id);
    await db.versions.where('entry').equals(id).delete();
    const emptied = await emptyChanges(context, id);
    const tombstone = { id, at: context.clock.now() };
    const stays = (seq: number): boolean => !emptied.has(seq);
    return {
      value: undefined,
      draft: {
        kind: 'edit',
        label: { type: 'purge', name: '' },
        patches: [
          rowPatch('tombstones', id, await db.tombstones.get(id), tombstone),
          makePatch('entries', id, [], { before: undefined, after: undefined }),
        ],
        reason: 'sitting',
        undo: ({ undo, redo }) => ({ undo: undo.filter(stays), redo: redo.filter(stays) }),
      },
    };
  });
  context.sittings.close(id);
}

/** Takes the entry's words out of every change; gives the changes that have nothing left to undo. */
async function emptyChanges({ db }: StoreContext, id: string): Promise<ReadonlySet<number>> {
  const emptied = new Set<number>();
  // One after the other: a long history is never held in memory as a whole.
  for (const seq of await db.changes.toCollection().primaryKeys()) {
    const change = await db.changes.get(seq);
    const without = change && withoutBodies(change, id);
    if (!without || without === change) continue;
    await db.changes.put(without);
    if (!hasEffect(without)) emptied.add(seq);
  }
  return emptied;
}

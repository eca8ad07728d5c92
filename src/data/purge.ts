import { hasEffect, makePatch, preferenceSubject, withoutBodies } from '../domain/change.ts';
import { neededProofs } from '../domain/proofs.ts';
import { rowPatch, write, type StoreContext } from './commit.ts';
import { allTables } from './database.ts';
import { readEntry } from './entry-writes.ts';

/**
 * Erases entries for good: the rows, every body in versions and changes, and the steps of undo that are left without effect.
 * Tombstones say that they are gone, so that no old backup brings them back by being merged; ids of revisions stay, as they hold no
 * word. Bytes of their proofs go 30 days later, unless something else refers to them. One change, which cannot be undone.
 */
export async function purgeEntries(context: StoreContext, ids: readonly string[]): Promise<void> {
  const { db } = context;
  if (ids.length === 0) return;
  const tables = allTables(db).filter((table) => table.name !== 'proofs');
  await write(context, tables, async () => {
    for (const id of ids) await readEntry(db, id);
    await db.entries.bulkDelete([...ids]);
    const versions = await db.versions.where('entry').anyOf(ids).primaryKeys();
    await db.versions.bulkDelete(versions);
    const preferences = await db.preferences
      .filter((row) => ids.includes(preferenceSubject(row.key)))
      .primaryKeys();
    await db.preferences.bulkDelete(preferences);
    const emptied = await emptyChanges(context, ids);
    const at = context.clock.now();
    const known = await db.tombstones.bulkGet([...ids]);
    const stays = (seq: number): boolean => !emptied.has(seq);
    return {
      value: undefined,
      draft: {
        kind: 'edit',
        label: { type: 'purge', name: '' },
        patches: ids.flatMap((id, index) => [
          rowPatch('tombstones', id, known[index], { id, at }),
          makePatch('entries', id, [], { before: undefined, after: undefined }),
        ]),
        reason: 'sitting',
        undo: ({ undo, redo }) => ({ undo: undo.filter(stays), redo: redo.filter(stays) }),
      },
    };
  });
  for (const id of ids) context.sittings.close(id);
}

/** Takes the entries' words out of every change; gives the changes that have nothing left to undo. */
async function emptyChanges({ db }: StoreContext, ids: readonly string[]): Promise<ReadonlySet<number>> {
  const emptied = new Set<number>();
  // One after the other: a long history is never held in memory as a whole.
  for (const seq of await db.changes.toCollection().primaryKeys()) {
    const change = await db.changes.get(seq);
    if (!change) continue;
    const without = ids.reduce(withoutBodies, change);
    if (without === change) continue;
    await db.changes.put(without);
    if (!hasEffect(without)) emptied.add(seq);
  }
  return emptied;
}

/** The person wants nothing to be left of what was purged: bytes that nothing refers to do not wait their 30 days. */
export function dropUnneededProofs({ db, saves }: StoreContext): Promise<readonly string[]> {
  return saves.track(
    () =>
      db.transaction('rw', [db.entries, db.versions, db.changes, db.proofs], async () => {
        const needed = neededProofs(
          await db.entries.toArray(),
          await db.versions.toArray(),
          await db.changes.toArray(),
        );
        const stored = await db.proofs.toCollection().primaryKeys();
        await db.proofs.bulkDelete(stored.filter((sha256) => !needed.has(sha256)));
        return [...needed];
      }),
    { subject: 'upkeep' },
  );
}

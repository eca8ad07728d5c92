import type { Version } from '../domain/records.ts';
import { keepVersions, type StoreContext } from './commit.ts';
import { versionOf } from './sittings.ts';

/**
 * Ends the sitting on an entry, or on all of them: the body as it stands is kept as a version. Called on leaving an entry and
 * before anything large (backup, import, restore, merge). Nothing is written when nobody was at work.
 */
export async function closeSitting(
  context: StoreContext,
  entry: string | undefined,
  reason: Version['reason'],
): Promise<void> {
  const { db, saves, sittings } = context;
  const ids = sittings.open().filter((id) => entry === undefined || id === entry);
  if (ids.length === 0) return;
  await saves.track(
    () =>
      db.transaction('rw', db.entries, db.versions, async () => {
        const entries = await db.entries.bulkGet(ids);
        const found = entries.flatMap((row) => (row ? [versionOf(row, reason)] : []));
        await keepVersions(db, found);
      }),
    { subject: 'upkeep' },
  );
  for (const id of ids) sittings.close(id);
}

import { localDay, type Clock } from '../domain/clock.ts';
import { collectableProofs, referencedProofs } from '../domain/proofs.ts';
import { thinVersions } from '../domain/thinning.ts';
import type { PassportDatabase } from './database.ts';
import { readableProofs } from './lost-proofs.ts';

/** What is done once for an opened passport: versions grow sparser with age, bytes that nothing needs any more go. */
export async function tidy(db: PassportDatabase, clock: Clock): Promise<void> {
  await thin(db, clock);
  await collectProofs(db, clock);
}

async function thin(db: PassportDatabase, clock: Clock): Promise<void> {
  const versions = await db.versions.toArray();
  const gone = thinVersions(versions, clock.today(), (instant) => localDay(new Date(instant)));
  if (gone.length > 0) await db.versions.bulkDelete([...gone]);
}

function collectProofs(db: PassportDatabase, clock: Clock): PromiseLike<void> {
  const tables = [db.entries, db.versions, db.changes, db.tombstones, db.proofs];
  return db.transaction('rw', tables, async () => {
    const stored = await db.proofs.toCollection().primaryKeys();
    if (stored.length === 0) return;
    const entries = await db.entries.toArray();
    const referenced = referencedProofs(entries);
    // Mostly every proof is on an entry: then the change log, which may be long, need not be read.
    if (stored.every((sha256) => referenced.has(sha256))) return;
    const proofs = await readableProofs(db);
    const records = {
      entries,
      versions: await db.versions.toArray(),
      changes: await db.changes.toArray(),
      tombstones: await db.tombstones.toArray(),
      proofs,
    };
    const gone = collectableProofs(records, clock.now());
    if (gone.length > 0) await db.proofs.bulkDelete([...gone]);
  });
}

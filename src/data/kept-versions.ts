import type { Version } from '../domain/records.ts';
import type { PassportDatabase } from './database.ts';

/** The versions of an entry, the last one first; also inside a transaction that covers `versions`. */
export async function readVersions(db: PassportDatabase, entry: string): Promise<readonly Version[]> {
  const versions = await db.versions.where('entry').equals(entry).toArray();
  return versions.toSorted(newestFirst);
}

/** A merged state bears the hour of the later of the two that it was made of, and stands after both. */
function newestFirst(left: Version, right: Version): number {
  if (left.at !== right.at) return left.at < right.at ? 1 : -1;
  return Number(right.device === 'merge') - Number(left.device === 'merge');
}

import type { PassportDatabase } from './database.ts';

/** Number of the last change; 0 before the first. */
export async function lastSeq(db: PassportDatabase): Promise<number> {
  // Keys only: the last change may be a whole restore.
  const last = await db.changes.orderBy(':id').lastKey();
  return typeof last === 'number' ? last : 0;
}

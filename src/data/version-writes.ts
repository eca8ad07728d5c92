import { withVersionPart, type VersionPart } from '../domain/bring-back.ts';
import { sameContent } from '../domain/change.ts';
import { replaceEntry } from '../domain/edit.ts';
import { GoneError } from '../domain/gone-error.ts';
import { editTables, write, type StoreContext } from './commit.ts';
import { editDraft, readEntry, refuseSecond } from './entry-writes.ts';

export interface VersionWrites {
  /**
   * Brings back what a version of an entry said: all of it, or one part. One change, whose revision descends from the entry as it
   * is; that state is kept as a version, unless the last one says the same. Throws a `GoneError` when the version was thinned away meanwhile.
   */
  bringBackVersion(entry: string, version: string, part?: VersionPart): Promise<void>;
}

export function createVersionWrites(context: StoreContext): VersionWrites {
  return {
    bringBackVersion: (entry, version, part = { type: 'whole' }) =>
      bringBackVersion(context, entry, version, part),
  };
}

function bringBackVersion(
  context: StoreContext,
  id: string,
  versionId: string,
  part: VersionPart,
): Promise<void> {
  const { db } = context;
  return write(context, editTables(db), async () => {
    const entry = await readEntry(db, id);
    const version = await db.versions.get(versionId);
    if (version?.entry !== id) throw new GoneError(`No version ${versionId} of ${id}`);
    const next = withVersionPart(entry, version.body, part);
    if (entry.deletedAt !== undefined && next.deletedAt === undefined) await refuseSecond(db, entry);
    const patches = sameContent(entry, next) ? [] : [replaceEntry(entry, next)];
    const kept = { reason: 'restore', keepsReplaced: true } as const;
    return { value: undefined, draft: await editDraft(db, 'bring-back-version', next, patches, kept) };
  });
}

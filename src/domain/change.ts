import { withValueAt, type Path } from './address.ts';
import type { FieldValue } from './fields/field.ts';
import { sameValue } from './fields/same.ts';
import type { Change, ChangedTable, Entry, Patch } from './records.ts';

/** A patch whose absent sides are absent keys, as JSON has no undefined. */
export function makePatch(
  table: ChangedTable,
  key: string,
  path: Path,
  sides: { readonly before: unknown; readonly after: unknown },
): Patch {
  return {
    table,
    key,
    path,
    ...(sides.before === undefined ? {} : { before: sides.before }),
    ...(sides.after === undefined ? {} : { after: sides.after }),
  };
}

/** What takes the patches back: the last one first, each with its sides exchanged. */
export function invertPatches(patches: readonly Patch[]): readonly Patch[] {
  return patches
    .toReversed()
    .map(({ table, key, path, before, after }) =>
      makePatch(table, key, path, { before: after, after: before }),
    );
}

/** One entry after its patches; undefined when it is not there (any more). Patches that purging has emptied do nothing. */
export function applyPatches(entry: Entry | undefined, patches: readonly Patch[]): Entry | undefined {
  let current = entry;
  for (const patch of patches) {
    if (isEmptied(patch)) continue;
    // What a patch of an entry holds was an entry, or a value of its field, when it was written.
    if (patch.path.length === 0) current = patch.after as Entry | undefined;
    else if (current) {
      current = { ...current, values: withValueAt(current.values, patch.path, patch.after as FieldValue) };
    }
  }
  return current;
}

/** Whether two states of an entry hold the same, whatever the revision they are known by. */
export function sameContent(left: Entry | undefined, right: Entry | undefined): boolean {
  return sameValue(left && withoutRevision(left), right && withoutRevision(right));
}

function withoutRevision(entry: Entry): Omit<Entry, 'revision' | 'updatedAt'> {
  const { revision: _revision, updatedAt: _updatedAt, ...content } = entry;
  return content;
}

/** The entry that a preference is about: what stands behind the last colon of its key (`tags:<entry>`). */
export const preferenceSubject = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

/** A change without a word of a purged entry; the same object when it never spoke of it. */
export function withoutBodies(change: Change, entry: string): Change {
  const isOf = (patch: Patch): boolean =>
    patch.table === 'entries'
      ? patch.key === entry
      : patch.table === 'preferences' && preferenceSubject(patch.key) === entry;
  if (!change.patches.some(isOf)) return change;
  return {
    ...change,
    // The name is the entry's title, but for what came from a file, where it is the file's name.
    label: cameFromFile(change) ? change.label : { ...change.label, name: '' },
    patches: change.patches.map((patch) =>
      isOf(patch) ? { table: patch.table, key: patch.key, path: patch.path } : patch,
    ),
  };
}

/** Whether anything is left to undo or redo in a change. */
export function hasEffect(change: Change): boolean {
  return change.patches.some((patch) => !isEmptied(patch));
}

function isEmptied(patch: Patch): boolean {
  return patch.before === undefined && patch.after === undefined;
}

/** Whether a change brought in what a file says; its label then has the name of the file. */
export function cameFromFile(change: Change): boolean {
  const { type } = change.label;
  return type === 'restore' || type === 'merge' || type === 'import';
}

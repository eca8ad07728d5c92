import { isItems } from './address.ts';
import type { Field, Fields, FieldValue, Item, ListField, Values } from './fields/field.ts';
import { sameValue } from './fields/same.ts';
import type { EntryBody } from './records.ts';
import type { Section } from './section.ts';

/** One thing that a version changed against the one before: enough to be told from the others by its name. */
export type VersionChange =
  | { readonly type: 'field' | 'order'; readonly field: Field }
  | { readonly type: 'proofs' | 'language' | 'binned' | 'unbinned' };

/**
 * What changed from one body of an entry to another, in the order of its section, each name once; of an element that is on both
 * sides, the fields inside. Empty when they say the same. It sees what `compareVersion` sees, and the bin, without comparing words.
 */
export function versionChanges(then: EntryBody, now: EntryBody, section: Section): readonly VersionChange[] {
  const found: readonly (VersionChange | false)[] = [
    ...changedValues(then.values, now.values, section.fields),
    !sameProofs(then, now) && { type: 'proofs' },
    then.contentLanguage !== now.contentLanguage && { type: 'language' },
    then.deletedAt === undefined && now.deletedAt !== undefined && { type: 'binned' },
    then.deletedAt !== undefined && now.deletedAt === undefined && { type: 'unbinned' },
  ];
  return once(found.filter((change) => change !== false));
}

/** Whether an entry, wherever it lies, says what a version of it said. */
export const saysTheSame = (version: EntryBody, entry: EntryBody, section: Section): boolean =>
  versionChanges(version, entry, section).every(({ type }) => type === 'binned' || type === 'unbinned');

function changedValues(then: Values, now: Values, fields: Fields): readonly VersionChange[] {
  return Object.entries(fields).flatMap(([name, field]) => changedField(then[name], now[name], field));
}

function changedField(
  then: FieldValue | undefined,
  now: FieldValue | undefined,
  field: Field,
): readonly VersionChange[] {
  // A version that does not know the field says nothing about it.
  if (then === undefined || sameValue(then, now)) return [];
  if (field.kind === 'list' && isItems(then) && isItems(now)) return changedItems(then, now, field);
  return [{ type: 'field', field }];
}

function changedItems(
  then: readonly Item[],
  now: readonly Item[],
  field: ListField,
): readonly VersionChange[] {
  const before = new Map(then.map((item) => [item.id, item]));
  const both = now.filter((item) => before.has(item.id));
  const inThen = then.filter((item) => both.some((other) => other.id === item.id));
  const hasOthers = both.length < now.length || both.length < then.length;
  const isMoved = !sameValue(idsOf(inThen), idsOf(both));
  return [
    ...(hasOthers ? [{ type: 'field' as const, field }] : []),
    ...both.flatMap((item) => changedValues(before.get(item.id)?.values ?? {}, item.values, field.fields)),
    ...(isMoved ? [{ type: 'order' as const, field }] : []),
  ];
}

const idsOf = (items: readonly Item[]): readonly string[] => items.map((item) => item.id);

/** In any order, as the comparison of versions has it. */
function sameProofs(then: EntryBody, now: EntryBody): boolean {
  return (
    then.proofs.length === now.proofs.length &&
    then.proofs.every((proof) => now.proofs.some((other) => sameValue(proof, other)))
  );
}

function once(changes: readonly VersionChange[]): readonly VersionChange[] {
  const nameOf = (change: VersionChange): string =>
    'field' in change ? `${change.type} ${change.field.label.fr}` : change.type;
  return [...new Map(changes.map((change) => [nameOf(change), change])).values()];
}

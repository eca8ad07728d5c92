import { isItems, itemAt, valueAt, withValueAt, type Path } from './address.ts';
import type { Item, Values } from './fields/field.ts';
import type { Entry, EntryBody, ProofReference } from './records.ts';
import type { Difference } from './version-diff.ts';

/** What of a version is brought back. */
export type VersionPart =
  | { readonly type: 'whole' }
  | { readonly type: 'field'; readonly path: Path }
  /** An element: put back where it is gone, taken out where it has come since, as it was where it changed. */
  | { readonly type: 'item'; readonly path: Path }
  | { readonly type: 'order'; readonly path: Path }
  | { readonly type: 'proofs' }
  | { readonly type: 'language' };

/** What brings back exactly this difference. */
export function partOf(difference: Difference): VersionPart {
  switch (difference.type) {
    case 'field':
    case 'item':
    case 'order':
      return { type: difference.type, path: difference.path };
    case 'proofs':
    case 'language':
      return { type: difference.type };
  }
}

/**
 * The entry with a part of a version in its place; equal to the entry when there is nothing to do. Whole: the words, proofs and
 * language of the version, and out of the bin where the version was not in it; the place in the list stays.
 */
export function withVersionPart(entry: Entry, version: EntryBody, part: VersionPart): Entry {
  const next = placed(entry, version, part);
  if (next === entry) return entry;
  const stands = (row: { readonly path: Path }): boolean => leadsSomewhere(next.values, row.path);
  return {
    ...next,
    proofs: next.proofs.filter(stands),
    origins: next.origins.filter(stands),
    undecided: next.undecided.filter(stands),
  };
}

function placed(entry: Entry, version: EntryBody, part: VersionPart): Entry {
  switch (part.type) {
    case 'whole': {
      const { deletedAt, ...rest } = withLanguage(entry, version);
      const isOut = deletedAt === undefined || version.deletedAt === undefined;
      return {
        ...rest,
        ...(isOut ? {} : { deletedAt }),
        values: version.values,
        proofs: version.proofs,
      };
    }
    case 'field': {
      const value = valueAt(version.values, part.path);
      if (value === undefined || valueAt(entry.values, part.path) === undefined) return entry;
      return { ...entry, values: withValueAt(entry.values, part.path, value) };
    }
    case 'item':
      return withItem(entry, version, part.path);
    case 'order':
      return withOrder(entry, version, part.path);
    case 'proofs':
      return { ...entry, proofs: version.proofs };
    case 'language':
      return withLanguage(entry, version);
  }
}

function withLanguage(entry: Entry, { contentLanguage }: EntryBody): Entry {
  const { contentLanguage: _now, ...rest } = entry;
  return contentLanguage === undefined ? rest : { ...rest, contentLanguage };
}

function withItem(entry: Entry, version: EntryBody, path: Path): Entry {
  const list = path.slice(0, -1);
  const id = path.at(-1);
  const items = valueAt(entry.values, list);
  if (!isItems(items)) return entry;
  const [was, is] = [itemAt(version.values, path), itemAt(entry.values, path)];
  if (was === undefined) {
    return is === undefined
      ? entry
      : {
          ...entry,
          values: withValueAt(
            entry.values,
            list,
            items.filter((item) => item.id !== id),
          ),
        };
  }
  const next =
    is === undefined
      ? inserted(items, was, itemsIn(version.values, list))
      : items.map((item) => (item.id === id ? was : item));
  return {
    ...entry,
    values: withValueAt(entry.values, list, next),
    proofs: [
      ...entry.proofs,
      ...version.proofs.filter((row) => isInside(row, path) && isNew(row, entry.proofs)),
    ],
  };
}

const isInside = (row: ProofReference, path: Path): boolean =>
  path.every((step, index) => row.path[index] === step);
const isNew = (row: ProofReference, known: readonly ProofReference[]): boolean =>
  known.every((other) => other.id !== row.id);

const itemsIn = (values: Values, list: Path): readonly Item[] => {
  const items = valueAt(values, list);
  return isItems(items) ? items : [];
};

/** Behind the nearest element that stood before it in the version and is still there; first when there is none. */
function inserted(items: readonly Item[], item: Item, order: readonly Item[]): readonly Item[] {
  const before = order.slice(
    0,
    order.findIndex((row) => row.id === item.id),
  );
  const neighbour = before.findLast((row) => items.some((other) => other.id === row.id));
  const index = items.findIndex((row) => row.id === neighbour?.id) + 1;
  return items.toSpliced(index, 0, item);
}

/** The elements that the version knows in its order; those it does not know stay behind the one they follow. */
function withOrder(entry: Entry, version: EntryBody, list: Path): Entry {
  const items = valueAt(entry.values, list);
  if (!isItems(items)) return entry;
  const order = new Map(itemsIn(version.values, list).map((item, index) => [item.id, index]));
  const known = items
    .filter((item) => order.has(item.id))
    .toSorted((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0));
  const next = [...known];
  for (const [index, item] of items.entries()) {
    if (order.has(item.id)) continue;
    const previous = items[index - 1];
    next.splice(next.findIndex((row) => row.id === previous?.id) + 1, 0, item);
  }
  return { ...entry, values: withValueAt(entry.values, list, next) };
}

/** Whether every element on the way is there; a step into something that is no list of elements is not looked at. */
function leadsSomewhere(values: Values, path: Path): boolean {
  for (let length = 2; length <= path.length; length += 2) {
    const list = valueAt(values, path.slice(0, length - 1));
    if (list === undefined) return false;
    if (isItems(list) && !list.some((item) => item.id === path[length - 1])) return false;
  }
  return true;
}

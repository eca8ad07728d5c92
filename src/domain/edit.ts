import { isItems, itemAt, valueAt, withValueAt, type Path } from './address.ts';
import { makePatch } from './change.ts';
import { fieldAt } from './contents-schema.ts';
import type { Field, Fields, FieldValue, Item, ListField, Values } from './fields/field.ts';
import { emptyValues, valueSchema, valuesSchema } from './fields/kinds.ts';
import { sameFieldValue } from './fields/same.ts';
import { GoneError } from './gone-error.ts';
import type { Entry, Patch } from './records.ts';
import { renewIds } from './renew-ids.ts';
import type { Section } from './section.ts';

/*
 * What a person does to an entry, as patches: pure, so that the database and any other store of entries do the same. No patch
 * at all means that nothing changed. A path that leads nowhere throws: the caller speaks of something that is not there.
 */

/** The field that a path leads to in this section. */
export function fieldFor(section: Section, path: Path): Field {
  const field = path.length % 2 === 1 ? fieldAt(section.fields, path) : undefined;
  if (!field) throw new Error(`No field of ${section.type} at ${path.join('/')}`);
  return field;
}

/** The list in which the item stands that a path of even length ends on. */
export function listFor(section: Section, path: Path): ListField {
  const field = fieldFor(section, path);
  if (field.kind !== 'list') throw new Error(`Not a list: ${path.join('/')}`);
  return field;
}

/** A value as its field stores it (Unicode NFC inside). Throws when it is not one: a form made a value of another kind. */
export const parseValue = (field: Field, value: unknown): FieldValue => valueSchema(field).parse(value);

/** All the fields of a group: those that are given, and nothing in the others. */
export function completeValues(fields: Fields, given: Values = {}): Values {
  return valuesSchema(fields).parse({ ...emptyValues(fields), ...given });
}

/** Writes one field. `value` is already parsed. Throws a `GoneError` when the element it stands in is no longer there. */
export function setField(entry: Entry, path: Path, value: FieldValue): readonly Patch[] {
  const before = valueAt(entry.values, path);
  if (before === undefined) throw new GoneError(`Nothing at ${entry.id}/${path.join('/')}`);
  return sameFieldValue(before, value)
    ? []
    : [makePatch('entries', entry.id, path, { before, after: value })];
}

/** Adds an item to the list at `path`, last unless an index says where. */
export function addItem(entry: Entry, path: Path, item: Item, index?: number): readonly Patch[] {
  const items = itemsAt(entry, path);
  return setField(entry, path, items.toSpliced(clamp(index ?? items.length, items.length), 0, item));
}

/** Moves the item at `path` to the place that it is to have in its list. Whatever is attached to it follows its id. */
export function moveItem(entry: Entry, path: Path, toIndex: number): readonly Patch[] {
  const { list, items, index, item } = placeOf(entry, path);
  const others = items.toSpliced(index, 1);
  return setField(entry, list, others.toSpliced(clamp(toIndex, others.length), 0, item));
}

/** Removes the item at `path`, and the proofs and notes of origin that are attached to it or to something in it. */
export function removeItem(entry: Entry, path: Path): readonly Patch[] {
  const { list, items, index } = placeOf(entry, path);
  const isInside = (row: { readonly path: Path }): boolean => path.every((part, i) => row.path[i] === part);
  const without = items.toSpliced(index, 1);
  if (![...entry.proofs, ...entry.origins, ...entry.undecided].some(isInside)) {
    return setField(entry, list, without);
  }
  return [
    replaceEntry(entry, {
      ...entry,
      values: withValueAt(entry.values, list, without),
      proofs: entry.proofs.filter((row) => !isInside(row)),
      origins: entry.origins.filter((row) => !isInside(row)),
      undecided: entry.undecided.filter((row) => !isInside(row)),
    }),
  ];
}

/** Puts a copy of the item behind it. Every id in the copy is new; proofs stay with what they prove, the original. */
export function duplicateItem(
  entry: Entry,
  section: Section,
  path: Path,
  createId: () => string,
): { readonly item: string; readonly patches: readonly Patch[] } {
  const { list, items, index, item } = placeOf(entry, path);
  const { fields } = listFor(section, list);
  const copy: Item = { id: createId(), values: renewIds(item.values, fields, createId) };
  return { item: copy.id, patches: setField(entry, list, items.toSpliced(index + 1, 0, copy)) };
}

/** What two states of a whole entry differ by; an absent side is an entry that is not there. */
export function replaceEntry(before: Entry | undefined, after: Entry | undefined): Patch {
  const key = (before ?? after)?.id;
  if (key === undefined) throw new Error('A patch is about something');
  return makePatch('entries', key, [], { before, after });
}

/**
 * A new entry that says the same: new ids inside, and a note of where it comes from. Proofs and rank stay with the original,
 * as does being in the bin.
 */
export function duplicateEntry(
  entry: Entry,
  section: Section,
  made: Pick<Entry, 'id' | 'createdAt' | 'revision'>,
  createId: () => string,
): Entry {
  return {
    id: made.id,
    section: entry.section,
    values: renewIds(entry.values, section.fields, createId),
    ...(entry.contentLanguage === undefined ? {} : { contentLanguage: entry.contentLanguage }),
    proofs: [],
    origins: [{ path: [], by: entry.id, at: made.createdAt, via: 'duplicate' }],
    undecided: [],
    createdAt: made.createdAt,
    updatedAt: made.createdAt,
    revision: made.revision,
  };
}

/** The entry taken out of the bin. */
export function broughtBack({ deletedAt: _deletedAt, ...entry }: Entry): Entry {
  return entry;
}

function itemsAt(entry: Entry, path: Path): readonly Item[] {
  const items = valueAt(entry.values, path);
  if (!isItems(items)) throw new Error(`No list at ${entry.id}/${path.join('/')}`);
  return items;
}

function placeOf(
  entry: Entry,
  path: Path,
): { readonly list: Path; readonly items: readonly Item[]; readonly index: number; readonly item: Item } {
  const item = path.length === 0 ? undefined : itemAt(entry.values, path);
  if (!item) throw new Error(`No item at ${entry.id}/${path.join('/')}`);
  const list = path.slice(0, -1);
  const items = itemsAt(entry, list);
  return { list, items, index: items.findIndex((row) => row.id === item.id), item };
}

function clamp(index: number, last: number): number {
  return Math.min(Math.max(Math.trunc(index), 0), last);
}

import { isItems, type Path } from './address.ts';
import type { Field, Fields, FieldValue, Item, ListField, Values } from './fields/field.ts';
import { isEmptyValue, valueText } from './fields/kinds.ts';
import { sameValue } from './fields/same.ts';
import type { Language } from './language.ts';
import type { Entry, EntryBody, ProofReference } from './records.ts';
import type { Section } from './section.ts';
import { diffWords, type WordChange } from './word-diff.ts';

/** One thing in which an entry as it is differs from a version of it. Each can be brought back by itself (bring-back.ts). */
export type Difference =
  FieldDifference | ItemDifference | OrderDifference | ProofsDifference | LanguageDifference;

export interface FieldDifference {
  readonly type: 'field';
  readonly path: Path;
  readonly field: Field;
  readonly was: FieldValue | undefined;
  readonly is: FieldValue | undefined;
  /** The words of both; nothing when only something without words differs (how a photo is cut). */
  readonly words: readonly WordChange[];
}

/** An element of a list: gone since, come since, or there on both sides and not the same. */
export interface ItemDifference {
  readonly type: 'item';
  readonly path: Path;
  readonly field: ListField;
  readonly change: 'gone' | 'come' | 'changed';
  /** As it is; as it was when it is gone. */
  readonly item: Item;
  /** What differs inside, when it is there on both sides. */
  readonly differences: readonly Difference[];
}

/** The elements that are on both sides stand in another order. */
export interface OrderDifference {
  readonly type: 'order';
  readonly path: Path;
  readonly field: ListField;
}

export interface ProofsDifference {
  readonly type: 'proofs';
  readonly gone: readonly ProofReference[];
  readonly come: readonly ProofReference[];
}

export interface LanguageDifference {
  readonly type: 'language';
  readonly was: Language | undefined;
  readonly is: Language | undefined;
}

/** How an entry as it is differs from a version of it, in the order of its section; empty when it says the same. */
export function compareVersion(
  version: EntryBody,
  entry: Entry,
  section: Section,
  language: Language,
): readonly Difference[] {
  const proofs = compareProofs(version.proofs, entry.proofs);
  return [
    ...compareValues(version.values, entry.values, section.fields, [], language),
    ...(proofs === undefined ? [] : [proofs]),
    ...(version.contentLanguage === entry.contentLanguage
      ? []
      : [{ type: 'language' as const, was: version.contentLanguage, is: entry.contentLanguage }]),
  ];
}

function compareValues(
  then: Values,
  now: Values,
  fields: Fields,
  path: Path,
  language: Language,
): readonly Difference[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    compareField(then[name], now[name], field, [...path, name], language),
  );
}

function compareField(
  then: FieldValue | undefined,
  now: FieldValue | undefined,
  field: Field,
  path: Path,
  language: Language,
): readonly Difference[] {
  // A version that does not know the field has nothing to bring back.
  if (then === undefined || sameValue(then, now)) return [];
  if (field.kind === 'list' && isItems(then) && isItems(now)) {
    return compareItems(then, now, field, path, language);
  }
  const words = diffWords(textOf(then, field, language), textOf(now, field, language));
  return [{ type: 'field', path, field, was: then, is: now, words: hasChange(words) ? words : [] }];
}

const hasChange = (words: readonly WordChange[]): boolean => words.some((word) => word.on !== 'both');

const textOf = (value: FieldValue | undefined, field: Field, language: Language): string =>
  isEmptyValue(value, field) ? '' : valueText(value, field, language).join('\n');

function compareItems(
  then: readonly Item[],
  now: readonly Item[],
  field: ListField,
  path: Path,
  language: Language,
): readonly Difference[] {
  const [inThen, inNow] = [byId(then), byId(now)];
  const at = (item: Item): Path => [...path, item.id];
  const gone = then.filter((item) => !inNow.has(item.id));
  const come = now.filter((item) => !inThen.has(item.id));
  const changed = now.flatMap((item): readonly ItemDifference[] => {
    const before = inThen.get(item.id);
    if (before === undefined || sameValue(before, item)) return [];
    const differences = compareValues(before.values, item.values, field.fields, at(item), language);
    return [{ type: 'item', path: at(item), field, change: 'changed', item, differences }];
  });
  const order = (items: readonly Item[], others: ReadonlyMap<string, Item>): readonly string[] =>
    items.map((item) => item.id).filter((id) => others.has(id));
  return [
    ...gone.map((item): ItemDifference => one(item, 'gone', field, at(item))),
    ...come.map((item): ItemDifference => one(item, 'come', field, at(item))),
    ...changed,
    ...(sameValue(order(then, inNow), order(now, inThen)) ? [] : [{ type: 'order' as const, path, field }]),
  ];
}

const one = (item: Item, change: 'gone' | 'come', field: ListField, path: Path): ItemDifference => ({
  type: 'item',
  path,
  field,
  change,
  item,
  differences: [],
});

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function compareProofs(
  then: readonly ProofReference[],
  now: readonly ProofReference[],
): ProofsDifference | undefined {
  const lacks = (rows: readonly ProofReference[], row: ProofReference): boolean =>
    !rows.some((other) => sameValue(other, row));
  const gone = then.filter((row) => lacks(now, row));
  const come = now.filter((row) => lacks(then, row));
  return gone.length + come.length === 0 && then.length === now.length
    ? undefined
    : { type: 'proofs', gone, come };
}

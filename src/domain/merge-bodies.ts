import type { Path } from './address.ts';
import {
  competenceColumns,
  languageActivities,
  type ChoiceValue,
  type Competence,
  type CompetencesValue,
  type Field,
  type Fields,
  type FieldValue,
  type Item,
  type LanguageLevelsValue,
  type Values,
} from './fields/field.ts';
import { emptyValue } from './fields/kinds.ts';
import { sameValue } from './fields/same.ts';
import { mergedOrder } from './merge-order.ts';
import type { EntryBody, ProofReference } from './records.ts';

/** A true conflict: both sides changed the same thing differently. `value` is the side that is not shown. */
export interface Conflict {
  readonly path: Path;
  readonly value: FieldValue | null;
}

interface Merged<T> {
  readonly value: T;
  readonly conflicts: readonly Conflict[];
}

/**
 * Three-way merge of two bodies of one entry; `shown` is the side that wins the eye where both changed the same field. Without
 * a base (its body was thinned away) nothing counts as removed: both sides' items are kept.
 */
export function mergeBodies(
  base: EntryBody | undefined,
  shown: EntryBody,
  other: EntryBody,
  fields: Fields,
): { readonly body: EntryBody; readonly conflicts: readonly Conflict[] } {
  const values = mergeValues(base?.values, shown.values, other.values, fields, []);
  const proofs = mergeRows<ProofReference>(base?.proofs, shown.proofs, other.proofs, [], (...proof) => ({
    value: settle(...proof),
    conflicts: [],
  }));
  const rank = settle(base?.rank, shown.rank, other.rank);
  const contentLanguage = settle(base?.contentLanguage, shown.contentLanguage, other.contentLanguage);
  const deletion = mergeDeletion(base, shown, other);
  return {
    body: {
      values: values.value,
      proofs: proofs.value,
      ...(rank === undefined ? {} : { rank }),
      ...(contentLanguage === undefined ? {} : { contentLanguage }),
      ...(deletion.value === undefined ? {} : { deletedAt: deletion.value }),
    },
    conflicts: [...deletion.conflicts, ...values.conflicts],
  };
}

/** Put in the bin here, changed there: it stays, and the person is asked. */
function mergeDeletion(
  base: EntryBody | undefined,
  shown: EntryBody,
  other: EntryBody,
): Merged<string | undefined> {
  if ((shown.deletedAt === undefined) === (other.deletedAt === undefined)) {
    return { value: earlier(shown.deletedAt, other.deletedAt), conflicts: [] };
  }
  const alive = shown.deletedAt === undefined ? shown : other;
  const deleted = alive === shown ? other : shown;
  if (base !== undefined && base.deletedAt !== undefined) return { value: undefined, conflicts: [] };
  const isUntouched =
    base !== undefined && sameValue(base.values, alive.values) && sameValue(base.proofs, alive.proofs);
  return isUntouched
    ? { value: deleted.deletedAt, conflicts: [] }
    : { value: undefined, conflicts: [{ path: [], value: null }] };
}

const earlier = (left: string | undefined, right: string | undefined): string | undefined =>
  left !== undefined && right !== undefined && right < left ? right : left;

function pick<T>(base: T, shown: T, other: T): T {
  return sameValue(shown, base) ? other : shown;
}

/** Where nobody is asked: what one side changed, and where both did, one of the two whichever side asks. */
function settle<T>(base: T | undefined, shown: T, other: T): T {
  if (sameValue(shown, base)) return other;
  if (sameValue(other, base)) return shown;
  return JSON.stringify([shown]) <= JSON.stringify([other]) ? shown : other;
}

function mergeValues(
  base: Values | undefined,
  shown: Values,
  other: Values,
  fields: Fields,
  path: Path,
): Merged<Values> {
  const conflicts: Conflict[] = [];
  const merged = Object.entries(fields).map(([name, field]) => {
    const result = mergeField(
      base?.[name],
      shown[name] ?? emptyValue(field),
      other[name] ?? emptyValue(field),
      field,
      [...path, name],
    );
    conflicts.push(...result.conflicts);
    return [name, result.value] as const;
  });
  return { value: Object.fromEntries(merged), conflicts };
}

function mergeField(
  base: FieldValue | undefined,
  shown: FieldValue,
  other: FieldValue,
  field: Field,
  path: Path,
): Merged<FieldValue> {
  if (sameValue(shown, other)) return { value: shown, conflicts: [] };
  if (base !== undefined && sameValue(shown, base)) return { value: other, conflicts: [] };
  if (base !== undefined && sameValue(other, base)) return { value: shown, conflicts: [] };
  // In the next four cases the values have the shape that their field's kind declares (contents-schema.ts parsed them).
  if (field.kind === 'list') {
    return mergeItems(
      base as readonly Item[] | undefined,
      shown as readonly Item[],
      other as readonly Item[],
      field.fields,
      path,
    );
  }
  if (field.kind === 'competences') {
    return mergeCompetences(
      base as CompetencesValue | undefined,
      shown as CompetencesValue,
      other as CompetencesValue,
      path,
    );
  }
  if (field.kind === 'choices') {
    return mergeChoices(
      base as readonly ChoiceValue[] | undefined,
      shown as readonly ChoiceValue[],
      other as readonly ChoiceValue[],
    );
  }
  if (field.kind === 'languageLevels') {
    return mergeLevels(
      base as LanguageLevelsValue | undefined,
      shown as LanguageLevelsValue,
      other as LanguageLevelsValue,
      path,
    );
  }
  return { value: shown, conflicts: [{ path, value: other }] };
}

/** A set: what either side added is in it, what either removed is not. Both sides changed it, so neither's order is kept. */
function mergeChoices(
  base: readonly ChoiceValue[] | undefined,
  shown: readonly ChoiceValue[],
  other: readonly ChoiceValue[],
): Merged<readonly ChoiceValue[]> {
  const [inBase, inShown, inOther] = [base ?? [], shown, other].map(
    (choices) => new Map(choices.map((choice) => [JSON.stringify(choice), choice])),
  );
  const value = [...new Map([...(inShown ?? []), ...(inOther ?? [])])]
    .filter(([key]) => !inBase?.has(key) || (inShown?.has(key) && inOther?.has(key)))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, choice]) => choice);
  return { value, conflicts: [] };
}

/** Activity by activity: one side may have noted how well one reads, the other how well one writes. */
function mergeLevels(
  base: LanguageLevelsValue | undefined,
  shown: LanguageLevelsValue,
  other: LanguageLevelsValue,
  path: Path,
): Merged<LanguageLevelsValue> {
  const activities = ['overall', ...languageActivities] as const;
  const isContested = (activity: (typeof activities)[number]): boolean =>
    !sameValue(shown[activity], other[activity]) &&
    !sameValue(shown[activity], base?.[activity] ?? null) &&
    !sameValue(other[activity], base?.[activity] ?? null);
  // `pick` keeps what is shown where both changed it.
  const merged = activities.map((activity) => [
    activity,
    pick(base?.[activity] ?? null, shown[activity], other[activity]),
  ]);
  // One conflict for the field, as for competences: the other side's whole value is kept beside it.
  const conflicts = activities.some(isContested) ? [{ path, value: other }] : [];
  return {
    // Every activity of the tuple above is there.
    value: Object.fromEntries(merged) as LanguageLevelsValue,
    conflicts,
  };
}

function mergeItems(
  base: readonly Item[] | undefined,
  shown: readonly Item[],
  other: readonly Item[],
  fields: Fields,
  path: Path,
): Merged<readonly Item[]> {
  return mergeRows(base, shown, other, path, (baseItem, shownItem, otherItem) => {
    const values = mergeValues(baseItem?.values, shownItem.values, otherItem.values, fields, [
      ...path,
      shownItem.id,
    ]);
    return { value: { id: shownItem.id, values: values.value }, conflicts: values.conflicts };
  });
}

function mergeCompetences(
  base: CompetencesValue | undefined,
  shown: CompetencesValue,
  other: CompetencesValue,
  path: Path,
): Merged<CompetencesValue> {
  const conflicts: Conflict[] = [];
  const columns = competenceColumns.map((column) => {
    const merged = mergeRows<Competence>(
      base?.[column],
      shown[column],
      other[column],
      path,
      (before, left, right) => {
        if (before !== undefined && sameValue(left, before)) return { value: right, conflicts: [] };
        if (sameValue(left, right) || (before !== undefined && sameValue(right, before)))
          return { value: left, conflicts: [] };
        return { value: left, conflicts: [{ path, value: other }] };
      },
    );
    conflicts.push(...merged.conflicts);
    return [column, merged.value] as const;
  });
  // One conflict for the field, however many lines differ: the other side's whole value is kept beside it.
  const value = Object.fromEntries(columns) as CompetencesValue; // every column of the tuple above is there
  return { value, conflicts: conflicts.slice(0, 1) };
}

/** Rows with ids: removals win over untouched rows, changes win over removals, additions of both sides stay. */
function mergeRows<Row extends { readonly id: string }>(
  base: readonly Row[] | undefined,
  shown: readonly Row[],
  other: readonly Row[],
  path: Path,
  join: (base: Row | undefined, shown: Row, other: Row) => Merged<Row>,
): Merged<readonly Row[]> {
  const [inBase, inShown, inOther] = [base ?? [], shown, other].map(
    (rows) => new Map(rows.map((row) => [row.id, row])),
  );
  const conflicts: Conflict[] = [];
  const kept = new Map<string, Row>();
  for (const id of mergedOrder(base && idsOf(base), idsOf(shown), idsOf(other))) {
    const [before, left, right] = [inBase?.get(id), inShown?.get(id), inOther?.get(id)];
    if (left && right) {
      const joined = join(before, left, right);
      conflicts.push(...joined.conflicts);
      kept.set(id, joined.value);
      continue;
    }
    const only = left ?? right;
    if (!only || (before && sameValue(only, before))) continue;
    if (before) conflicts.push({ path: [...path, id], value: null });
    kept.set(id, only);
  }
  return { value: [...kept.values()], conflicts };
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((row) => row.id);

import { isItems } from './address.ts';
import type { Field, Fields, FieldValue, Values } from './fields/field.ts';

/*
 * Field paths as section files write them ('employer', 'posts[].period'): they name a field in the declaration, where an
 * address (address.ts) names one value of one entry.
 */

const listMark = '[]';

/** The field that a path of a section file leads to. Throws when there is none: defineSection refuses such a path. */
export function fieldOfPath(fields: Fields, path: string): Field {
  const { name, rest } = split(path);
  const field = fields[name];
  if (field && rest === undefined) return field;
  if (field?.kind !== 'list' || rest === undefined) throw new Error(`No field at ${path}`);
  return fieldOfPath(field.fields, rest);
}

/** Every value under a path, in the order of the lists it goes through; none when a list on the way is empty. */
export function valuesAtPath(values: Values, path: string): readonly FieldValue[] {
  const { name, rest } = split(path);
  const value = values[name];
  if (value === undefined) return [];
  if (rest === undefined) return [value];
  return isItems(value) ? value.flatMap((item) => valuesAtPath(item.values, rest)) : [];
}

function split(path: string): { readonly name: string; readonly rest: string | undefined } {
  const at = path.indexOf(`${listMark}.`);
  return at === -1
    ? { name: path, rest: undefined }
    : { name: path.slice(0, at), rest: path.slice(at + listMark.length + 1) };
}

// Here too, because pages are fetched apart: what they share with the entry point runs before the entry's own lines.
import './jitless.ts';
import { z } from 'zod';
import type { FieldValue, Item, Values } from './fields/field.ts';

/**
 * A path inside an entry: field, item id, field, item id, … Items are named by id, so an address survives a move.
 * [] is the entry itself; an even length ends on an item, an odd one on a field.
 */
export type Path = readonly string[];

/** Where something is in a passport. Links, proofs, hits, history and reviews all speak addresses. */
export interface Address {
  readonly entry: string;
  readonly path: Path;
}

export const pathSchema = z.array(z.string().min(1).max(100)).max(20).readonly();

/** A list field's value holds objects with `id` and `values`; no other kind does. */
export function isItems(value: FieldValue | undefined): value is readonly Item[] {
  return Array.isArray(value);
}

/** The value of a field, or undefined when the path leads nowhere (an item that was removed meanwhile). */
export function valueAt(values: Values, path: Path): FieldValue | undefined {
  const [field, item, ...rest] = path;
  if (field === undefined) return undefined;
  const value = values[field];
  if (item === undefined) return value;
  if (!isItems(value)) return undefined;
  const found = value.find((row) => row.id === item);
  return found && rest.length > 0 ? valueAt(found.values, rest) : undefined;
}

/** The item that a path of even length ends on. */
export function itemAt(values: Values, path: Path): Item | undefined {
  const list = valueAt(values, path.slice(0, -1));
  return isItems(list) ? list.find((row) => row.id === path.at(-1)) : undefined;
}

/** A copy of the values with one field changed; unchanged when the path leads nowhere. */
export function withValueAt(values: Values, path: Path, next: FieldValue): Values {
  const [field, item, ...rest] = path;
  if (field === undefined) return values;
  if (item === undefined) return { ...values, [field]: next };
  const value = values[field];
  if (!isItems(value)) return values;
  const items = value.map((row) =>
    row.id === item ? { ...row, values: withValueAt(row.values, rest, next) } : row,
  );
  return { ...values, [field]: items };
}

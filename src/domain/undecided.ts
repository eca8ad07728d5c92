import { isItems, valueAt, withValueAt } from './address.ts';
import type { Entry, Undecided } from './records.ts';
import { sameValue } from './fields/same.ts';

/** What the person makes of a conflict: what is shown stays, or the other side takes its place. */
export type Decision = 'keep' | 'take';

/** The entry once one conflict is settled. `at` is the instant, for an entry that goes to the bin after all. */
export function decide(entry: Entry, conflict: Undecided, decision: Decision, at: string): Entry {
  const rest = { ...entry, undecided: entry.undecided.filter((row) => !sameValue(row, conflict)) };
  return decision === 'keep' ? rest : taken(rest, conflict, at);
}

function taken(entry: Entry, { path, value }: Undecided, at: string): Entry {
  if (path.length === 0) return { ...entry, deletedAt: at };
  if (path.length % 2 === 1) {
    return value === null && valueAt(entry.values, path) === undefined
      ? entry
      : { ...entry, values: withValueAt(entry.values, path, value) };
  }
  // An even path ends on an element that the other side removed; a competence stands one step deeper than its list of items.
  const list = path.slice(0, -1);
  const items = valueAt(entry.values, list);
  const id = path.at(-1);
  if (isItems(items)) {
    return {
      ...entry,
      values: withValueAt(
        entry.values,
        list,
        items.filter((item) => item.id !== id),
      ),
    };
  }
  if (typeof items !== 'object' || items === null || !('knowledge' in items)) return entry;
  const isOther = (row: { readonly id: string }): boolean => row.id !== id;
  const { knowledge, skills, aptitudes } = items;
  const without = {
    knowledge: knowledge.filter(isOther),
    skills: skills.filter(isOther),
    aptitudes: aptitudes.filter(isOther),
  };
  return { ...entry, values: withValueAt(entry.values, list, without) };
}

import type { PassportStore } from '../../data/passport-store.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import type { ListField, Values } from '../../domain/fields/field.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { itemsIn, pageLists } from '../../parts/entry-line.tsx';
import { placeOf, sectionLocation } from '../../parts/entry-link.ts';
import { inOrder } from '../../parts/item-dates.ts';
import type { Navigate } from './section-props.ts';

/** What seldom changes from one post to the next at the same employer; shown, so that it is corrected where it did. */
const carried = ['contract', 'workingTime', 'workingShare'] as const;

/** The list of a section whose elements have pages of their own; undefined when there is none. */
export const mainList = (section: Section): readonly [name: string, field: ListField] | undefined =>
  pageLists(section)[0];

/** « Nouveau poste chez le même employeur »: adds it with what the latest one says, and goes to it. */
export async function addBeside(
  store: PassportStore,
  section: Section,
  navigate: Navigate,
  entry: Entry,
  [list, field]: readonly [string, ListField],
): Promise<void> {
  const id = await store.addItem({ entry: entry.id, path: [list] }, firstValues(entry, list, field), 0);
  const at = [list, id];
  navigate(sectionLocation({ ...placeOf(section, entry.id, at), at }));
}

function firstValues(entry: Entry, list: string, field: ListField): Values {
  const [latest] = inOrder(itemsIn(entry, list), field);
  const known = carried.flatMap((name) => {
    const value = latest?.values[name];
    return field.fields[name] === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return { ...emptyValues(field.fields), ...Object.fromEntries(known) };
}

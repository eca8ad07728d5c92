import type { PassportStore } from '../../data/passport-store.ts';
import type { Values } from '../../domain/fields/field.ts';
import type { Section } from '../../domain/section.ts';
import { sectionLocation } from '../../parts/entry-link.ts';
import type { Navigate } from './section-props.ts';

/** Adds an entry and goes to it, with the focus in its first field; also what Ctrl N does. */
export async function addEntry(
  store: PassportStore,
  section: Pick<Section, 'type' | 'fields'>,
  navigate: Navigate,
  values?: Values,
  firstField?: string,
): Promise<void> {
  const entry = await store.createEntry(section.type, values);
  const first = firstField ?? Object.keys(section.fields)[0];
  navigate(
    sectionLocation({
      section: section.type,
      entryId: entry.id,
      ...(first === undefined ? {} : { at: [first] }),
    }),
  );
}

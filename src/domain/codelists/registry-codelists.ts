import type { Codelist } from '../codelist.ts';
import type { Fields } from '../fields/field.ts';
import { sections } from '../sections/index.ts';

/** Every codelist that a field of the registry offers, once each. */
export function registryCodelists(): readonly Codelist[] {
  const found = sections.flatMap((section) => listsOf(section.fields));
  return [...new Map(found.map((list) => [list.id, list] as const)).values()];
}

function listsOf(fields: Fields): readonly Codelist[] {
  return Object.values(fields).flatMap((field) => {
    if (field.kind === 'list') return listsOf(field.fields);
    return field.kind === 'choice' || field.kind === 'choices' ? [field.codelist] : [];
  });
}

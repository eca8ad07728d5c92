import type { Fields, FieldValue, LinkBeginning, Values } from './fields/field.ts';
import { isEmptyValue } from './fields/kinds.ts';
import { completeValues } from './edit.ts';
import { fitValue } from './fit-value.ts';
import type { Language } from './language.ts';
import type { Section } from './section.ts';

/** What is already known of an entry that is begun from a link: the fields beside the link that have a place there. */
export function begunValues(
  beside: { readonly fields: Fields; readonly values: Values },
  begin: LinkBeginning,
  target: Section,
  language: Language,
): Values {
  const found: Record<string, FieldValue> = {};
  for (const [name, routes] of Object.entries(begin.fields)) {
    const field = beside.fields[name];
    const value = beside.values[name];
    if (field === undefined || value === undefined || isEmptyValue(value, field)) continue;
    for (const route of routes) {
      const into = target.fields[route];
      // A length in days is no length in hours: it waits for the field that counts days.
      if (into === undefined || (into.kind === 'number' && !hasUnit(value, into.units))) continue;
      const fitted = fitValue({ value, from: field, language }, into);
      if (fitted?.isWhole !== true) continue;
      found[route] = fitted.value;
      break;
    }
  }
  return completeValues(target.fields, found);
}

const hasUnit = (value: FieldValue, units: readonly { readonly code: string }[]): boolean =>
  typeof value === 'object' && value !== null && 'unit' in value
    ? units.some((unit) => unit.code === value.unit)
    : true;

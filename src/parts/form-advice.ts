import type { Field, FieldValue, Values } from '../domain/fields/field.ts';
import { isEmptyValue } from '../domain/fields/kinds.ts';
import type { Label } from '../domain/language.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import type { Section, Suggestion, SuggestionContext } from '../domain/section.ts';

/** What a section has to say about an entry as it stands, by dotted path: things to check, values proposed. */
export interface Advice {
  readonly checks: ReadonlyMap<string, Label>;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
}

/** Values are proposed for empty fields only: what the person wrote is never argued with. */
export function adviceOn(section: Section, values: Values, context: SuggestionContext): Advice {
  const checks = new Map((section.warnings?.(values) ?? []).map((warning) => [warning.field, warning.text]));
  const suggestions = new Map<string, Suggestion>();
  for (const [name, suggest] of Object.entries(section.suggestions ?? {})) {
    const field = section.fields[name];
    if (field === undefined || !isEmptyValue(values[name], field)) continue;
    const found = suggest(values, context);
    if (found === null) continue;
    if (found.value === undefined || suggestedValue(field, found) !== undefined) suggestions.set(name, found);
  }
  return { checks, suggestions };
}

/** The proposed text as a value of the field; undefined when there is none or it cannot be one. */
export function suggestedValue(field: Field, { value }: Suggestion): FieldValue | undefined {
  if (value === undefined) return undefined;
  switch (field.kind) {
    case 'partialDate':
      return isPartialDate(value) ? value : undefined;
    case 'text':
    case 'longText':
      return value;
    case 'choice':
      return { code: value };
    default:
      return undefined;
  }
}

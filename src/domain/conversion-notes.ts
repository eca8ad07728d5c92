import { isItems } from './address.ts';
import { itemTitle } from './entry-title.ts';
import {
  competenceColumns,
  type CompetencesValue,
  type Field,
  type FieldValue,
  type Values,
} from './fields/field.ts';
import { valueText } from './fields/kinds.ts';
import { fieldTerms } from './fields/terms.ts';
import type { Language } from './language.ts';

/** Of every section that one can convert to: what has no place elsewhere goes there. */
const notesField = 'notes';

/**
 * A value in words for the notes (« Modalité : à distance »), one line per field; of a list, per field of each element. `of`
 * names what it belongs to, '' for the entry itself; `isPlain` leaves the label out.
 */
export function noteLines(
  value: FieldValue,
  field: Field,
  language: Language,
  of: string,
  isPlain = false,
): readonly string[] {
  if (field.kind === 'list' && isItems(value)) {
    return value.flatMap((item) => {
      const name = joined(of, itemTitle(item, field, language) || field.singular[language]);
      return Object.entries(field.fields).flatMap(([key, inner]) => {
        const held = item.values[key];
        return held === undefined ? [] : noteLines(held, inner, language, name);
      });
    });
  }
  if (field.kind === 'competences') {
    const columns = value as CompetencesValue; // the kind of its field says so
    return competenceColumns.flatMap((column) => {
      const only = { knowledge: [], skills: [], aptitudes: [], [column]: columns[column] };
      const labels = valueText(only, field, language).join(', ');
      return labels === '' ? [] : [labelled(joined(of, fieldTerms[column][language]), labels, language)];
    });
  }
  const text = valueText(value, field, language).join(', ');
  if (text === '') return [];
  return [isPlain ? text : labelled(joined(of, field.label[language]), text, language)];
}

const joined = (of: string, label: string): string => (of === '' ? label : `${of} – ${label}`);

const labelled = (label: string, text: string, language: Language): string =>
  `${label}${language === 'fr' ? '\u00a0' : ''}: ${text}`;

/** The values with these lines behind what their notes say already. */
export function withNotes(values: Values, lines: readonly string[]): Values {
  if (lines.length === 0) return values;
  const own = values[notesField];
  if (typeof own !== 'string') throw new Error('A section that one converts to has notes');
  return { ...values, [notesField]: [own, ...lines].filter((text) => text.trim() !== '').join('\n') };
}

import { isItems } from '../domain/address.ts';
import {
  competenceColumns,
  type CompetencesValue,
  type Fields,
  type Values,
} from '../domain/fields/field.ts';

/** How many connaissances, compétences and aptitudes are noted in a group, lists inside it included. */
export function competenceCount(values: Values, fields: Fields): number {
  return Object.entries(fields).reduce((count, [name, field]) => {
    const value = values[name];
    if (field.kind === 'competences' && value !== undefined) {
      // The field's kind tells the shape of its value: both come from one declaration.
      const columns = value as CompetencesValue;
      return count + competenceColumns.reduce((sum, column) => sum + columns[column].length, 0);
    }
    if (field.kind !== 'list' || !isItems(value)) return count;
    return value.reduce((sum, item) => sum + competenceCount(item.values, field.fields), count);
  }, 0);
}

import { isItems } from './address.ts';
import {
  competenceColumns,
  type Competence,
  type CompetencesValue,
  type Field,
  type Fields,
  type FieldValue,
  type Values,
} from './fields/field.ts';

/** A copy of a group's values in which every item and every competence has a new id: a copy is another thing. */
export function renewIds(values: Values, fields: Fields, createId: () => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, renewValue(value, fields[name], createId)]),
  );
}

function renewValue(value: FieldValue, field: Field | undefined, createId: () => string): FieldValue {
  if (field?.kind === 'list' && isItems(value)) {
    return value.map((item) => ({ id: createId(), values: renewIds(item.values, field.fields, createId) }));
  }
  if (field?.kind === 'competences' && isCompetences(value)) {
    const [knowledge, skills, aptitudes] = competenceColumns.map((column) =>
      value[column].map((row): Competence => ({ ...row, id: createId() })),
    );
    return { knowledge: knowledge ?? [], skills: skills ?? [], aptitudes: aptitudes ?? [] };
  }
  return value;
}

function isCompetences(value: FieldValue): value is CompetencesValue {
  return typeof value === 'object' && value !== null && 'knowledge' in value;
}

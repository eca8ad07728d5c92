import { z } from 'zod';
import { partialDateSchema, formatPartialDate } from '../partial-date.ts';
import { formatPeriod, periodSchema } from '../period.ts';
import type { Language } from '../language.ts';
import { maximumTextLength } from '../text-limit.ts';
import { fieldTerms } from './terms.ts';
import {
  competenceColumns,
  type ChoiceField,
  type ChoicesField,
  type ChoiceValue,
  type Field,
  type FieldKind,
  type FieldOf,
  type FieldValue,
  type Fields,
  type ValueByKind,
  type Values,
} from './field.ts';

/**
 * What every kind must know: its shape, what "not given" looks like, whether a value is given, and its words.
 * `text` yields plain lines in reading order, for search, PDF and CSV; nothing the person wrote is left out.
 */
interface KindDefinition<K extends FieldKind> {
  schema(field: FieldOf<K>): z.ZodType<ValueByKind[K]>;
  readonly empty: ValueByKind[K];
  isEmpty(value: ValueByKind[K]): boolean;
  text(value: ValueByKind[K], field: FieldOf<K>, language: Language): readonly string[];
}

/** Elements in one list. */
export const maximumListLength = 5_000;

const text = z
  .string()
  .max(maximumTextLength)
  .transform((value) => value.toWellFormed().normalize('NFC'));
const id = z.string().min(1).max(100);
const choice = z.union([
  z.strictObject({ code: z.string().min(1).max(200) }),
  z.strictObject({ other: text }),
]);
const lines = (value: string): readonly string[] => (value.trim() === '' ? [] : [value]);

const competence = z.strictObject({
  id,
  label: text,
  level: z.string().max(200).optional(),
  reference: z
    .strictObject({
      scheme: z.string().max(200),
      version: z.string().max(200),
      code: z.string().max(200),
      label: text,
    })
    .optional(),
});

/** The label of a chosen row; unknown codes are kept and shown as they are, never dropped. */
export function choiceText(
  value: ChoiceValue,
  field: Pick<ChoiceField | ChoicesField, 'codelist'>,
  language: Language,
): string {
  if ('other' in value) return value.other;
  return field.codelist.find(value.code)?.[language] ?? value.code;
}

type KindDefinitions = { readonly [K in FieldKind]: KindDefinition<K> };

export const kinds: KindDefinitions = {
  text: { schema: () => text, empty: '', isEmpty: (value) => value.trim() === '', text: lines },
  longText: { schema: () => text, empty: '', isEmpty: (value) => value.trim() === '', text: lines },
  yesNo: {
    schema: () => z.enum(['yes', 'no', '']),
    empty: '',
    isEmpty: (value) => value === '',
    text: (value, _field, language) => (value === '' ? [] : [fieldTerms[value][language]]),
  },
  number: {
    schema: () =>
      z
        .union([
          z.strictObject({
            amount: z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/u),
            unit: z.string().max(50),
          }),
          z.strictObject({ text: text.refine((value) => value.trim() !== '') }),
        ])
        .nullable(),
    empty: null,
    isEmpty: (value) => value === null,
    text: (value, field, language) => {
      if (value === null) return [];
      if ('text' in value) return lines(value.text);
      const unit = field.units.find((row) => row.code === value.unit)?.[language] ?? value.unit;
      const amount = language === 'fr' ? value.amount.replace('.', ',') : value.amount;
      return [unit === '' ? amount : `${amount}\u00a0${unit}`];
    },
  },
  partialDate: {
    schema: () => partialDateSchema.nullable(),
    empty: null,
    isEmpty: (value) => value === null,
    text: (value, _field, language) => (value === null ? [] : [formatPartialDate(value, language, 'long')]),
  },
  period: {
    schema: () => periodSchema.nullable(),
    empty: null,
    isEmpty: (value) => value === null,
    text: (value, _field, language) => (value === null ? [] : lines(formatPeriod(value, language, 'long'))),
  },
  choice: {
    schema: () => choice.nullable(),
    empty: null,
    isEmpty: (value) => value === null || ('other' in value && value.other.trim() === ''),
    text: (value, field, language) => (value === null ? [] : lines(choiceText(value, field, language))),
  },
  choices: {
    schema: () => z.array(choice).max(maximumListLength),
    empty: [],
    isEmpty: (value) => value.length === 0,
    text: (value, field, language) => value.flatMap((row) => lines(choiceText(row, field, language))),
  },
  place: {
    schema: () => z.strictObject({ text, postcode: text, country: text }),
    empty: { text: '', postcode: '', country: '' },
    isEmpty: (value) => [value.text, value.postcode, value.country].every((part) => part.trim() === ''),
    text: (value) => {
      const town = [value.postcode, value.text].filter((part) => part.trim() !== '').join(' ');
      return lines([town, value.country].filter((part) => part.trim() !== '').join(', '));
    },
  },
  competences: {
    schema: () => {
      const column = z.array(competence).max(maximumListLength);
      // The optional keys of zod allow `undefined`, ours do not; JSON has no undefined, so the shapes meet.
      return z.strictObject({ knowledge: column, skills: column, aptitudes: column }) as z.ZodType<
        ValueByKind['competences']
      >;
    },
    empty: { knowledge: [], skills: [], aptitudes: [] },
    isEmpty: (value) => competenceColumns.every((column) => value[column].length === 0),
    text: (value) => competenceColumns.flatMap((column) => value[column].flatMap((row) => lines(row.label))),
  },
  link: {
    schema: () =>
      // As above: `item` is absent or a string, never undefined, once it has been through JSON.
      z
        .union([z.strictObject({ entry: id, item: id.optional(), label: text }), z.strictObject({ text })])
        .nullable() as z.ZodType<ValueByKind['link']>,
    empty: null,
    isEmpty: (value) => value === null || ('text' in value && value.text.trim() === ''),
    text: (value) => (value === null ? [] : lines('text' in value ? value.text : value.label)),
  },
  list: {
    schema: (field) =>
      z.array(z.strictObject({ id, values: valuesSchema(field.fields) })).max(maximumListLength),
    empty: [],
    isEmpty: (value) => value.length === 0,
    text: (value, field, language) =>
      value.flatMap((item) => valuesText(item.values, field.fields, language)),
  },
};

/** A kind's definition, when which kind it is is only known at run time: a field and its value always share it. */
interface AnyKindDefinition {
  schema(field: Field): z.ZodType<FieldValue>;
  isEmpty(value: FieldValue): boolean;
  text(value: FieldValue, field: Field, language: Language): readonly string[];
}

function definitionOf(field: Field): AnyKindDefinition {
  return kinds[field.kind];
}

export const emptyValue = (field: Field): FieldValue => kinds[field.kind].empty;
export const isEmptyValue = (value: FieldValue | undefined, field: Field): boolean =>
  value === undefined || definitionOf(field).isEmpty(value);
export const valueText = (
  value: FieldValue | undefined,
  field: Field,
  language: Language,
): readonly string[] => (value === undefined ? [] : definitionOf(field).text(value, field, language));
export const valueSchema = (field: Field): z.ZodType<FieldValue> => definitionOf(field).schema(field);

/** Values of a group with nothing given yet. */
export function emptyValues(fields: Fields): Values {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]));
}

/** Every word of a group, in the order of its fields. */
export function valuesText(values: Values, fields: Fields, language: Language): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => valueText(values[name], field, language));
}

/** Exactly the group's fields: an unknown or missing one is refused, so that a reader never drops a word silently. */
export function valuesSchema(fields: Fields): z.ZodType<Values> {
  return z.lazy(() =>
    z.strictObject(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueSchema(field)])),
    ),
  );
}

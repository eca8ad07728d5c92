import { z } from 'zod';
import { rowShortLabel, type Codelist } from '../codelist.ts';
import { cefrLevels } from '../codelists/cefr-levels.ts';
import { countries } from '../codelists/countries.ts';
import { languageNames } from '../codelists/language-names.ts';
import { competenceText } from '../competence-level.ts';
import { partialDateSchema, formatPartialDate } from '../partial-date.ts';
import { formatPeriod, periodSchema } from '../period.ts';
import type { Label, Language } from '../language.ts';
import { maximumTextLength } from '../text-limit.ts';
import { fieldTerms } from './terms.ts';
import {
  competenceColumns,
  languageActivities,
  type ChoiceField,
  type ChoicesField,
  type ChoiceValue,
  type Field,
  type FieldKind,
  type FieldOf,
  type FieldValue,
  type Fields,
  type LanguageLevelsValue,
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

const told = (label: Label, value: string, language: Language): string =>
  language === 'fr' ? `${label.fr}\u00a0: ${value}` : `${label.en}: ${value}`;

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

/** What has no list of its own chooses from one: languages and countries. */
const chosenFrom = (
  codelist: Codelist,
): Omit<KindDefinition<'language'> & KindDefinition<'country'>, 'schema'> => ({
  empty: null,
  isEmpty: isNoChoice,
  text: (value, _field, language) => (value === null ? [] : lines(choiceText(value, { codelist }, language))),
});

const isNoChoice = (value: ChoiceValue | null): boolean =>
  value === null || ('other' in value && value.other.trim() === '');

/** A level in a few signs (« B1 »), or in the person's words. */
export function levelText(value: ChoiceValue, language: Language): string {
  const row = 'code' in value ? cefrLevels.find(value.code) : undefined;
  return row === undefined
    ? choiceText(value, { codelist: cefrLevels }, language)
    : rowShortLabel(row, language);
}

/** All levels of a language in a few signs each: « B1 », « Écouter : B2 ». */
export const shortLevels = (value: LanguageLevelsValue, language: Language): readonly string[] => [
  ...(value.overall === null ? [] : lines(levelText(value.overall, language))),
  ...activityTexts(value, language),
];

function activityTexts(value: LanguageLevelsValue, language: Language): readonly string[] {
  return languageActivities.flatMap((activity) => {
    const level = value[activity];
    if (level === null || isNoChoice(level)) return [];
    return [told(fieldTerms[activity], levelText(level, language), language)];
  });
}

const share = z
  .number()
  .min(0)
  .max(1)
  // Minus zero would not survive a file.
  .transform((part) => part + 0);

/** The label of a chosen row; unknown codes are kept and shown as they are, never dropped. */
export function choiceText(
  value: ChoiceValue,
  field: Pick<ChoiceField | ChoicesField, 'codelist'>,
  language: Language,
): string {
  if ('other' in value) return value.other;
  return field.codelist.find(value.code)?.[language] ?? value.code;
}

/** French counts one and a half as a single thing; English only one. */
const isSingle = (amount: string, language: Language): boolean =>
  language === 'fr' ? Math.abs(Number(amount)) < 2 : Number(amount) === 1;

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
      const row = field.units.find(({ code }) => code === value.unit);
      const unit = (isSingle(value.amount, language) ? row?.one : undefined)?.[language] ?? row?.[language];
      const amount = language === 'fr' ? value.amount.replace('.', ',') : value.amount;
      const written = unit ?? value.unit;
      return [written === '' ? amount : `${amount}\u00a0${written}`];
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
    isEmpty: isNoChoice,
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
    text: (value, _field, language) =>
      competenceColumns.flatMap((column) =>
        value[column].flatMap((row) => lines(competenceText(row, language))),
      ),
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
  score: {
    schema: () => z.strictObject({ value: text, scale: text }).nullable(),
    empty: null,
    isEmpty: (value) => value === null || [value.value, value.scale].every((part) => part.trim() === ''),
    text: (value, _field, language) => {
      if (value === null) return [];
      if (value.scale.trim() === '') return lines(value.value);
      return [[...lines(value.value), fieldTerms.outOf[language], value.scale].join(' ')];
    },
  },
  languageLevels: {
    schema: () => {
      const level = choice.nullable();
      return z.strictObject({
        overall: level,
        listening: level,
        reading: level,
        interaction: level,
        production: level,
        writing: level,
      });
    },
    empty: {
      overall: null,
      listening: null,
      reading: null,
      interaction: null,
      production: null,
      writing: null,
    },
    isEmpty: (value) =>
      isNoChoice(value.overall) && languageActivities.every((name) => isNoChoice(value[name])),
    text: (value, _field, language) => [
      ...(value.overall === null ? [] : lines(choiceText(value.overall, { codelist: cefrLevels }, language))),
      ...activityTexts(value, language),
    ],
  },
  language: { schema: () => choice.nullable(), ...chosenFrom(languageNames) },
  country: { schema: () => choice.nullable(), ...chosenFrom(countries) },
  image: {
    schema: () =>
      z
        .strictObject({
          sha256: z.string().regex(/^[0-9a-f]{64}$/u),
          width: z.int().min(1).max(20_000),
          height: z.int().min(1).max(20_000),
          crop: z.strictObject({ x: share, y: share, width: share, height: share }),
        })
        .nullable(),
    empty: null,
    isEmpty: (value) => value === null,
    text: (value, _field, language) => (value === null ? [] : [fieldTerms.image[language]]),
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

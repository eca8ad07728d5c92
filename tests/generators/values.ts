import fc from 'fast-check';
import type { Codelist } from '../../src/domain/codelist.ts';
import { cefrLevels } from '../../src/domain/codelists/cefr-levels.ts';
import { countries } from '../../src/domain/codelists/countries.ts';
import { languageNames } from '../../src/domain/codelists/language-names.ts';
import type {
  Competence,
  Field,
  FieldKind,
  FieldOf,
  Fields,
  FieldValue,
  ImageValue,
  ValueByKind,
  Values,
} from '../../src/domain/fields/field.ts';
import { valueSchema } from '../../src/domain/fields/kinds.ts';
import type { PartialDate } from '../../src/domain/partial-date.ts';
import type { Period } from '../../src/domain/period.ts';

/*
 * Values of any field, drawn from the declaration alone: a new kind without a generator does not compile, and a new section
 * is generated without a line here. Words are as people (and attackers) write them; what is stored went through the schema.
 */

type Generators = { readonly [K in FieldKind]: (field: FieldOf<K>) => fc.Arbitrary<ValueByKind[K]> };

const words = [
  'chariot',
  'élévateur',
  'œuvre',
  'Çağlar',
  'naïve',
  'd’équipe',
  'C++',
  '<b>',
  '*',
  '_x_',
  '&amp;',
  'R.489',
  '3x8',
  '%',
  '« quai »',
  'Łódź',
  'Ωmega',
  'Москва',
  'e\u0301te\u0301',
  'Ça\u0306',
  '𝒜',
  '🚚',
  '👩🏽‍🔧',
  'العربية',
  '漢字',
  '\u202f',
  '\u00a0',
  '\u00ad',
  '__proto__',
  'constructor',
] as const;

/** A few words; some decomposed (NFD), some outside the basic plane, some that look like markup. */
const phrase = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...words), { minLength: 0, maxLength: 6 })
      .map((each) => each.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const story = fc.oneof(
  { weight: 8, arbitrary: fc.array(phrase, { maxLength: 5 }).map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 400 }, (_, index) => `mot${index}`).join(' ')) },
);

/** The longest mission that the issue asks for; drawn apart, because every run would be slow with it. */
export const longestStory = Array.from({ length: 20_000 }, (_, index) => `mot${index}`).join(' ');

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2100 });
export const partialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc
    .tuple(
      year,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(1, 2, 3),
      fc.boolean(),
    )
    .map(([years, month, day, precision, isAbout]) => {
      const parts = [String(years), twoDigits(month), twoDigits(day)].slice(0, precision);
      return `${parts.join('-')}${isAbout ? '~' : ''}`;
    }),
  fc.constantFrom('été 1998', 'printemps', '31/02/2010').map((text) => ({ text })),
);

const period: fc.Arbitrary<Period> = fc
  .tuple(
    fc.option(partialDate, { nil: undefined }),
    fc.oneof(
      fc
        .option(partialDate, { nil: undefined })
        .map((date) => ({ state: 'ended' as const, ...(date === undefined ? {} : { date }) })),
      fc.constant({ state: 'ongoing' as const }),
      fc.constant({ state: 'unknown' as const }),
    ),
  )
  .map(([start, end]) => ({ ...(start === undefined ? {} : { start }), end }));

const choiceOf = (field: { readonly codelist: Codelist }) =>
  fc.oneof(
    fc.constantFrom(...field.codelist.rows).map((row) => ({ code: row.code })),
    fc.constant({ code: 'CODE_OF_A_LATER_LIST' }),
    phrase.map((other) => ({ other })),
  );

const languageLevel = fc.option(choiceOf({ codelist: cefrLevels }));

/** Any hash: who generates whole passports puts bytes behind it (contents.ts). */
const image: fc.Arbitrary<ImageValue> = fc.record({
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/u),
  width: fc.integer({ min: 1, max: 1_200 }),
  height: fc.integer({ min: 1, max: 1_200 }),
  crop: fc.constantFrom({ x: 0, y: 0, width: 1, height: 1 }, { x: 0.125, y: 0.05, width: 0.5, height: 0.7 }),
});

const competence: fc.Arbitrary<Competence> = fc
  .tuple(
    fc.uuid(),
    phrase,
    fc.option(fc.constantFrom('notions', 'autonome'), { nil: undefined }),
    fc.boolean(),
  )
  .map(([id, label, level, isFromScheme]) => ({
    id,
    label,
    ...(level === undefined ? {} : { level }),
    ...(isFromScheme
      ? { reference: { scheme: 'ROME', version: '4.0', code: '300460', label: 'Faire preuve d’autonomie' } }
      : {}),
  }));

const competenceColumn = fc.uniqueArray(competence, { maxLength: 3, selector: (row) => row.id });

export const generators: Generators = {
  text: () => phrase,
  longText: () => story,
  yesNo: () => fc.constantFrom('yes', 'no', ''),
  number: (field) =>
    fc.option(
      fc.oneof(
        fc
          .tuple(
            fc.integer({ min: 0, max: 99_999 }),
            fc.integer({ min: 0, max: 9 }),
            fc.constantFrom(...field.units),
          )
          .map(([whole, tenth, unit]) => ({
            amount: tenth === 0 ? String(whole) : `${whole}.${tenth}`,
            unit: unit.code,
          })),
        fc.constantFrom('environ 12', 'douze', '10 à 15').map((text) => ({ text })),
        phrase.filter((text) => text.trim() !== '').map((text) => ({ text })),
      ),
    ),
  partialDate: () => fc.option(partialDate),
  period: () => fc.option(period),
  choice: (field) => fc.option(choiceOf(field)),
  choices: (field) =>
    fc.uniqueArray(choiceOf(field), { maxLength: 4, selector: (row) => JSON.stringify(row) }),
  place: () =>
    fc.record({
      text: phrase,
      postcode: fc.constantFrom('', '69400', '2A004'),
      country: fc.constantFrom('', 'FR', 'Maroc'),
    }),
  competences: () =>
    fc
      .tuple(competenceColumn, competenceColumn, competenceColumn)
      .map(([knowledge, skills, aptitudes]) => ({ knowledge, skills, aptitudes })),
  link: () =>
    fc.option(
      fc.oneof(
        fc.tuple(fc.uuid(), phrase).map(([entry, label]) => ({ entry, label })),
        phrase.map((text) => ({ text })),
      ),
    ),
  score: () =>
    fc.option(
      fc.record({
        value: fc.oneof(phrase, fc.constant('945')),
        scale: fc.constantFrom('', '990', 'mention'),
      }),
    ),
  languageLevels: () =>
    fc.record({
      overall: languageLevel,
      listening: languageLevel,
      reading: languageLevel,
      interaction: languageLevel,
      production: languageLevel,
      writing: languageLevel,
    }),
  language: () => fc.option(choiceOf({ codelist: languageNames })),
  country: () => fc.option(choiceOf({ codelist: countries })),
  image: () => fc.option(image),
  list: (field) =>
    fc.uniqueArray(fc.record({ id: fc.uuid(), values: valuesOf(field.fields) }), {
      maxLength: 3,
      selector: (item) => item.id,
    }),
};

/** Pairs (kind × reader) that a run really met; printed by the suite, so that a reader never goes untried in silence. */
export const met = new Map<string, Set<string>>();

export function note(kind: FieldKind, reader: string): void {
  const readers = met.get(kind) ?? new Set();
  readers.add(reader);
  met.set(kind, readers);
}

/** One line for the log of a run: which kinds the readers named here really met. */
export function tellMet(...readers: readonly string[]): string {
  const lines = readers.map((reader) => {
    const kinds = [...met].filter(([, known]) => known.has(reader)).map(([kind]) => kind);
    return `${reader} met ${kinds.length} kinds: ${kinds.toSorted().join(', ')}`;
  });
  return `${lines.join('\n')}\n`;
}

/** A stored value of the field: drawn, then through its schema, as every write goes. */
export function valueOf(field: Field): fc.Arbitrary<FieldValue> {
  // The generator of a kind fits the fields of that kind; the lookup hides it from the compiler.
  const generate = generators[field.kind] as (each: Field) => fc.Arbitrary<FieldValue>;
  const schema = valueSchema(field);
  return generate(field).map((value) => {
    note(field.kind, 'generate');
    return schema.parse(value);
  });
}

export function valuesOf(fields: Fields): fc.Arbitrary<Values> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])));
}

/** Every field of a group and, through lists, of the groups inside it. */
export function* everyField(fields: Fields): Generator<Field> {
  for (const field of Object.values(fields)) {
    yield field;
    if (field.kind === 'list') yield* everyField(field.fields);
  }
}

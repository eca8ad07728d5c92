import { rowShortLabel } from '../domain/codelist.ts';
import type {
  ChoiceField,
  ChoicesField,
  ChoiceValue,
  Competence,
  FieldKind,
  FieldOf,
  Item,
  ValueByKind,
} from '../domain/fields/field.ts';
import { countries } from '../domain/codelists/countries.ts';
import { languageNames } from '../domain/codelists/language-names.ts';
import { kinds, shortLevels } from '../domain/fields/kinds.ts';
import type { Language } from '../domain/language.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import { formatPeriod } from '../domain/period.ts';
import { capitalised, oneLine, paragraphsOf } from './plain-text.ts';

/** How a value is told on paper. */
export type Told =
  | Fact
  | { readonly type: 'prose'; readonly paragraphs: readonly string[]; readonly voice: 'story' | 'plain' }
  | { readonly type: 'competences'; readonly columns: ValueByKind['competences'] }
  | { readonly type: 'items'; readonly items: readonly Item[] };

export interface Fact {
  readonly type: 'fact';
  readonly text: string;
  /** The same for a narrow column: "12 mars 2028", "1A". */
  readonly short: string;
  /** Needs no label where the place is clear: a contract, a category. */
  readonly speaksForItself: boolean;
  /** Rows of our lists only, no word of the person. */
  readonly isOurs: boolean;
  /** The value is a yes: its label alone says it. */
  readonly isYes?: true;
  /** A link that leads to a part of an entry. */
  readonly isPart?: true;
}

type Reader<K extends FieldKind> = (
  value: ValueByKind[K],
  field: FieldOf<K>,
  language: Language,
) => Told | null;

/** A reader of every kind: the compiler names the one that is missing when a kind is added. */
type Readers = { readonly [K in FieldKind]: Reader<K> };

function fact(texts: readonly string[], speaksForItself = false, short?: string): Told | null {
  const text = texts.map(oneLine).filter(isGiven).join(', ');
  if (text === '') return null;
  if (text.length > longestFact) return { type: 'prose', paragraphs: paragraphsOf(text), voice: 'plain' };
  return { type: 'fact', text, speaksForItself, isOurs: false, short: short ?? text };
}

/** Lists whose rows do not say what they are about: « Région » may have paid for a training, or only be where it was. */
const namedLists: ReadonlySet<string> = new Set([
  'absence-reasons',
  'digital-levels',
  'initiators',
  'interview-rhythms',
  'training-fundings',
  'training-situations',
]);

function choiceFact(
  chosen: readonly ChoiceValue[],
  texts: readonly string[],
  field: Pick<ChoiceField | ChoicesField, 'codelist'>,
  language: Language,
): Told | null {
  const speaksForItself = !namedLists.has(field.codelist.id);
  const told = fact(
    texts.map((text) => capitalised(text, language)),
    speaksForItself,
    shortChoices(chosen, field, language),
  );
  return told?.type === 'fact' ? { ...told, isOurs: chosen.every((one) => 'code' in one) } : told;
}

/** What is longer is no fact to read at a glance; it is told as a text under its label. */
const longestFact = 400;

function shortChoices(
  chosen: readonly ChoiceValue[],
  { codelist }: Pick<ChoiceField | ChoicesField, 'codelist'>,
  language: Language,
): string {
  const texts = chosen.map((value) => {
    if ('other' in value) return capitalised(oneLine(value.other), language);
    const row = codelist.find(value.code);
    return row === undefined ? value.code : rowShortLabel(row, language);
  });
  return texts.filter(isGiven).join(', ');
}

const isGiven = (text: string): boolean => text !== '';

const readers: Readers = {
  text: (value) => fact([value]),
  longText: (value, field) => {
    const paragraphs = paragraphsOf(value);
    if (paragraphs.length === 0) return null;
    return { type: 'prose', paragraphs, voice: field.voice === 'story' ? 'story' : 'plain' };
  },
  yesNo: (value, field, language) => {
    const told = fact(kinds.yesNo.text(value, field, language));
    return told?.type === 'fact' && value === 'yes' ? { ...told, isYes: true } : told;
  },
  number: (value, field, language) => fact(kinds.number.text(value, field, language)),
  partialDate: (value, field, language) =>
    value === null
      ? null
      : fact(
          kinds.partialDate.text(value, field, language),
          false,
          oneLine(formatPartialDate(value, language, 'short')),
        ),
  period: (value, field, language) =>
    value === null
      ? null
      : fact(
          kinds.period.text(value, field, language),
          false,
          oneLine(formatPeriod(value, language, 'short')),
        ),
  choice: (value, field, language) =>
    value === null ? null : choiceFact([value], kinds.choice.text(value, field, language), field, language),
  choices: (value, field, language) =>
    choiceFact(value, kinds.choices.text(value, field, language), field, language),
  place: (value, field, language) => fact(kinds.place.text(value, field, language), true),
  competences: (value) => {
    const columns = {
      knowledge: value.knowledge.filter(isNamed),
      skills: value.skills.filter(isNamed),
      aptitudes: value.aptitudes.filter(isNamed),
    };
    return Object.values(columns).some((rows) => rows.length > 0) ? { type: 'competences', columns } : null;
  },
  link: (value, field, language) => {
    const told = fact(kinds.link.text(value, field, language));
    const isPart = value !== null && 'item' in value && value.item !== undefined;
    return told?.type === 'fact' && isPart ? { ...told, isPart: true } : told;
  },
  score: (value, field, language) => fact(kinds.score.text(value, field, language)),
  languageLevels: (value, field, language) => {
    const texts = kinds.languageLevels.text(value, field, language);
    const short = shortLevels(value, language).map(oneLine).filter(isGiven).join(', ');
    return fact(texts, true, short);
  },
  language: (value, field, language) =>
    value === null
      ? null
      : choiceFact(
          [value],
          kinds.language.text(value, field, language),
          { codelist: languageNames },
          language,
        ),
  country: (value, field, language) =>
    value === null
      ? null
      : choiceFact([value], kinds.country.text(value, field, language), { codelist: countries }, language),
  // A photo is drawn where the page has a place for it, never told in words.
  image: () => null,
  list: (value) => (value.length === 0 ? null : { type: 'items', items: value }),
};

const isNamed = ({ label, level = '' }: Competence): boolean => oneLine(label + level) !== '';

/** What a field has to say on paper; null when nothing is given, so that no label stands alone. */
export function tellValue<K extends FieldKind>(
  value: ValueByKind[K] | undefined,
  field: FieldOf<K>,
  language: Language,
): Told | null {
  if (value === undefined) return null;
  // A field's `kind` picks the reader for it; TypeScript cannot follow the pair through an index.
  const reader = readers[field.kind] as Reader<K>;
  return reader(value, field, language);
}

/** A period in the date column breaks after its dash, not inside a date. Words kept as written break where they must. */
export function wholeDates(text: string): string {
  const parts = text.split('– ');
  return parts.every((part) => part.length <= 16)
    ? parts.map((part) => part.replaceAll(' ', '\u00a0')).join('– ')
    : text;
}

import { valueText } from './fields/kinds.ts';
import type {
  ChoiceValue,
  Field,
  FieldKind,
  FieldOf,
  FieldValue,
  LinkValue,
  NumberValue,
} from './fields/field.ts';
import { languages, type Language } from './language.ts';
import type { PartialDate } from './partial-date.ts';
import type { Period } from './period.ts';

/** A value as another field can hold it; `isWhole` is false when some of its words found no place in it. */
export interface Fitted {
  readonly value: FieldValue;
  readonly isWhole: boolean;
}

/** Longest text that may become a name: beyond it, it is a story. */
const longestName = 200;

const whole = (value: FieldValue): Fitted => ({ value, isWhole: true });

/** A value that is given, and the field that it comes from. */
export interface Given {
  readonly value: FieldValue;
  readonly from: Field;
  /** The one in which our own words (labels of codelists) turn into the person's. */
  readonly language: Language;
}

/**
 * What a given value becomes in a field of another section; undefined when the field cannot hold it. Never makes public what
 * was kept private. Lists are carried by conversion.ts, element by element.
 */
export function fitValue(given: Given, to: Field): Fitted | undefined {
  if (given.from.sensitive === true && to.sensitive !== true) return undefined;
  // Asked for by the kind of the field, the table answers with what fills fields of that kind.
  const fit = fitters[to.kind] as (each: Given, into: Field) => Fitted | undefined;
  return fit(given, to);
}

const same = ({ value, from }: Given, to: Field): Fitted | undefined =>
  from.kind === to.kind ? whole(value) : undefined;

const fitters: { readonly [K in FieldKind]: (given: Given, to: FieldOf<K>) => Fitted | undefined } = {
  text: asText,
  longText: asText,
  choice: asChoice,
  choices: asChoice,
  language: asChoice,
  country: asChoice,
  number: asNumber,
  partialDate: asDate,
  period: asPeriod,
  place: (given, to) =>
    same(given, to) ?? ofWords(given, ['text'], (text) => ({ text, postcode: '', country: '' })),
  link: asLink,
  score: (given, to) =>
    same(given, to) ?? ofWords(given, ['text', 'number'], (text) => ({ value: text, scale: '' })),
  yesNo: same,
  competences: same,
  languageLevels: same,
  image: same,
  list: () => undefined,
};

const wordless: ReadonlySet<FieldKind> = new Set(['competences', 'languageLevels', 'image', 'list', 'yesNo']);

function asText({ value, from, language }: Given, to: Field): Fitted | undefined {
  if (wordless.has(from.kind)) return undefined;
  const text = valueText(value, from, language).join(to.kind === 'text' ? ', ' : '\n');
  const isName = from.kind !== 'longText' || (text.length <= longestName && !/[\r\n]/u.test(text));
  return to.kind === 'longText' || isName ? whole(text) : undefined;
}

/** What another field holds in words, when it is of one of these kinds and short enough. */
function ofWords(
  given: Given,
  kinds: readonly FieldKind[],
  make: (text: string) => FieldValue,
): Fitted | undefined {
  if (!kinds.includes(given.from.kind)) return undefined;
  const text = valueText(given.value, given.from, given.language).join(', ');
  return text.length <= longestName && !/[\r\n]/u.test(text) ? whole(make(text)) : undefined;
}

const choiceKinds: ReadonlySet<FieldKind> = new Set(['choice', 'choices', 'language', 'country']);

function asChoice(given: Given, to: Field): Fitted | undefined {
  const { value, from, language } = given;
  if (!choiceKinds.has(from.kind)) {
    return ofWords(given, ['text', 'longText'], (text) =>
      to.kind === 'choices' ? [{ other: text }] : { other: text },
    );
  }
  // The four kinds of choice hold one row or a list of rows of one shape.
  const rows = (Array.isArray(value) ? value : [value]) as readonly ChoiceValue[];
  const fitted = rows.map((row) => asRow(row, from, to, language));
  if (to.kind === 'choices') return whole(fitted);
  const [only] = fitted;
  return only !== undefined && fitted.length === 1 ? whole(only) : undefined;
}

/** The same code where it says the same in the other list; its label in the person's language where it does not. */
function asRow(row: ChoiceValue, from: Field, to: Field, language: Language): ChoiceValue {
  if ('other' in row) return row;
  const told = (field: Field, each: Language): string =>
    valueText(field.kind === 'choices' ? [row] : row, field, each).join(', ');
  const isSame = languages.every((each) => told(from, each) === told(to, each));
  return isSame ? row : { other: told(from, language) };
}

function asNumber({ value, from, language }: Given, to: FieldOf<'number'>): Fitted | undefined {
  if (from.kind !== 'number') return undefined;
  const told = (field: Field, each: Language): string => valueText(value, field, each).join();
  const isSame = languages.every((each) => told(from, each) === told(to, each));
  const number = value as NumberValue; // not empty: only given values are carried
  const isKnown = 'text' in number || to.units.some((unit) => unit.code === number.unit);
  return whole(isSame && isKnown ? number : { text: told(from, language) });
}

function asDate({ value, from }: Given): Fitted | undefined {
  if (from.kind === 'partialDate') return whole(value);
  if (from.kind !== 'period') return undefined;
  const { start, end } = value as Period; // the kind of its field says so
  const date = end.state === 'ended' ? end.date : undefined;
  return date === undefined ? undefined : { value: date, isWhole: start === undefined };
}

function asPeriod({ value, from }: Given): Fitted | undefined {
  if (from.kind === 'period') return whole(value);
  if (from.kind !== 'partialDate') return undefined;
  const date = value as PartialDate; // the kind of its field says so, and only given values are carried
  // A date at which something was obtained is the end of what led to it.
  return whole({ end: { state: 'ended', date } });
}

function asLink(given: Given, to: FieldOf<'link'>): Fitted | undefined {
  const { value, from } = given;
  if (from.kind !== 'link') return ofWords(given, ['text'], (text) => ({ text }));
  const link = value as LinkValue; // not empty: only given values are carried
  if ('text' in link || from.to.every((type) => to.to.includes(type))) return whole(link);
  return link.label.trim() === '' ? undefined : whole({ text: link.label });
}

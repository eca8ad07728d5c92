import type { ContentText } from 'pdfmake/interfaces';
import type { Path } from '../domain/address.ts';
import type { Field, Fields, Values } from '../domain/fields/field.ts';
import { fold } from '../domain/fold.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { tellValue, type Fact, type Told } from './values.ts';
import type { Runs } from './writer.ts';

/** A field of a group that has something to say. */
export interface ToldField {
  readonly name: string;
  readonly field: Field;
  readonly told: Told;
  readonly path: Path;
}

/** The given and shown fields of a group, in its order, but for those that are told elsewhere. */
export function tellFields(
  context: EntryContext,
  fields: Fields,
  values: Values,
  path: Path,
  elsewhere: readonly string[],
): readonly ToldField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (elsewhere.includes(name)) return [];
    // The value stands under the field's own name, so it has the shape of its kind.
    const told = tellValue(values[name] as never, field as never, context.language);
    return told === null ? [] : [{ name, field, told, path: [...path, name] }];
  });
}

/** A line of short facts, and what it says for those who measure it. */
export interface FactLine {
  readonly runs: ContentText[];
  readonly text: string;
}

export const factSeparator = ' · ';

/**
 * Short facts on one line: first those that speak for themselves, then those that need their label. What the title says
 * already (a family, "CACES® R.489", in "CACES R489 chariots") is not said again; the person's own words always are.
 * A link only repeats the name of what it leads to, so it is not told beside the same name: `said` is what stands before.
 */
export function factLine(
  context: EntryContext,
  told: readonly ToldField[],
  title: string,
  said: readonly string[] = [],
): FactLine | null {
  const facts = told.flatMap(({ told: one, ...rest }) =>
    one.type === 'fact' ? [{ ...rest, fact: one }] : [],
  );
  const texts = [...said, ...facts.filter(isNoLink).map((one) => one.fact.text)].map(letters);
  const plain = facts
    .filter((one) => isPlain(context, one) && !(one.fact.isOurs && holds(title, one.fact.short)))
    .map((one) => ({ ...one, text: one.fact.isOurs ? one.fact.short : one.fact.text }));
  const named = facts
    .filter((one) => !isPlain(context, one) && (isNoLink(one) || !texts.includes(letters(one.fact.text))))
    .map((one) => ({ ...one, text: namedFact(context, one, title) }));
  const line = [...plain, ...named];
  if (line.length === 0) return null;
  const runs = line.map(({ text, path, field }) =>
    context.writer.write(text, 'small', sourceOf(context, path, field)),
  );
  return { text: line.map(({ text }) => text).join(factSeparator), runs: joined(runs, factSeparator) };
}

interface FieldFact {
  readonly field: Field;
  readonly fact: Fact;
}

/** "CACES® R.489" and "Caces R489" say the same. */
const letters = (text: string): string => fold(text).replace(/[^\p{Letter}\p{Number}]/gu, '');
const holds = (title: string, text: string): boolean => letters(title).includes(letters(text));
const isNoLink = ({ field }: FieldFact): boolean => field.kind !== 'link';

const isPlain = ({ language }: EntryContext, { field, fact }: FieldFact): boolean =>
  fact.speaksForItself || (field.kind === 'text' && beginsLike(fact.text, field.label[language]));

/** "RNCP1884" under "RNCP or RS code": the label's own word comes first, so that the label would say it twice. */
function beginsLike(text: string, label: string): boolean {
  const first = /^\p{Letter}+/u.exec(text)?.[0] ?? '';
  return (label.match(/\p{Letter}+/gu) ?? []).some(
    (word) => (word.length > 4 || word === word.toUpperCase()) && fold(word) === fold(first),
  );
}

/**
 * A fact with its label. The label alone says a yes, and a link to a part of another entry (the proposal of an interview)
 * that bears the name which stands just above.
 */
function namedFact({ messages, language }: EntryContext, { field, fact }: FieldFact, title: string): string {
  const label = field.label[language];
  const isTitle = fact.isPart === true && letters(fact.text) === letters(title);
  if (fact.isYes || isTitle) return label;
  return messages.labelled({ label, value: fact.isOurs ? fact.short : fact.text });
}

/** Two lines in one; either may be missing. */
export function joinedLine(left: FactLine | null, right: FactLine | null): FactLine | null {
  if (left === null || right === null) return left ?? right;
  return {
    text: left.text + factSeparator + right.text,
    runs: [...left.runs, { text: factSeparator }, ...right.runs],
  };
}

/** Several texts in one, each with its own runs. */
export function joined(texts: readonly Runs[], separator: string): ContentText[] {
  return texts.flatMap((runs, index) => [...(index === 0 ? [] : [{ text: separator }]), ...runsIn(runs)]);
}

const runsIn = (runs: Runs): readonly ContentText[] => (typeof runs === 'string' ? [{ text: runs }] : runs);

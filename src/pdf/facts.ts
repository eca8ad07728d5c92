import type { ContentText } from 'pdfmake/interfaces';
import type { Path } from '../domain/address.ts';
import type { Field, Fields, Values } from '../domain/fields/field.ts';
import { fold } from '../domain/fold.ts';
import { isShown, sourceOf, type EntryContext } from './context.ts';
import { tellValue, type Told } from './values.ts';
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
    if (elsewhere.includes(name) || !isShown(field, context)) return [];
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
 */
export function factLine(context: EntryContext, told: readonly ToldField[], title: string): FactLine | null {
  const facts = told.flatMap(({ told: one, ...rest }) =>
    one.type === 'fact' ? [{ ...rest, fact: one }] : [],
  );
  const plain = facts
    .filter(
      ({ fact: one }) => one.speaksForItself && !(one.isOurs && letters(title).includes(letters(one.short))),
    )
    .map((one) => ({ ...one, text: one.fact.isOurs ? one.fact.short : one.fact.text }));
  const named = facts
    .filter(({ fact: one }) => !one.speaksForItself)
    .map((one) => ({ ...one, text: labelledFact(context, one.field, one.fact.text) }));
  const line = [...plain, ...named];
  if (line.length === 0) return null;
  const runs = line.map(({ text, path, field }) =>
    context.writer.write(text, 'small', sourceOf(context, path, field)),
  );
  return { text: line.map(({ text }) => text).join(factSeparator), runs: joined(runs, factSeparator) };
}

/** "CACES® R.489" and "Caces R489" say the same. */
const letters = (text: string): string => fold(text).replace(/[^\p{Letter}\p{Number}]/gu, '');

const labelledFact = ({ messages, language }: EntryContext, field: Field, value: string): string =>
  messages.labelled({ label: field.label[language], value });

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

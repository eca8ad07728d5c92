import type { ComponentType, ReactNode } from 'react';
import type { Field, FieldKind, FieldOf, FieldValue, ValueByKind } from '../domain/fields/field.ts';
import { emptyValue } from '../domain/fields/kinds.ts';
import { ChoiceInput, ChoicesInput } from './choice-inputs.tsx';
import { CompetencesInput } from './competences-input.tsx';
import { CountryInput } from './country-input.tsx';
import { useEditing } from './editing.tsx';
import type { InputProps } from './field-frame.ts';
import { ImageInput } from './image-input.tsx';
import { LanguageInput } from './language-input.tsx';
import { LanguageLevelsInput } from './language-levels-input.tsx';
import { LinkInput } from './link-input.tsx';
import { ListInput } from './list-input.tsx';
import { NumberInput } from './number-input.tsx';
import { PartialDateInput } from './partial-date-input.tsx';
import { PeriodInput } from './period-input.tsx';
import { PlaceInput } from './place-input.tsx';
import { ScoreInput } from './score-input.tsx';
import { LongTextInput, TextFieldInput, YesNoInput } from './text-inputs.tsx';

type InputContext = Pick<InputProps<FieldKind>, 'path' | 'frame' | 'group' | 'renderGroup'>;

interface Input<K extends FieldKind> {
  draw(
    field: FieldOf<K>,
    value: ValueByKind[K],
    commit: (value: ValueByKind[K]) => Promise<void>,
    context: InputContext,
  ): ReactNode;
}

/** The input of one kind, from the component that draws it. */
const input = <K extends FieldKind>(Component: ComponentType<InputProps<K>>): Input<K> => ({
  draw: (field, value, commit, context) => (
    <Component {...context} field={field} value={value} commit={commit} />
  ),
});

/** The form reader: one input per kind. A kind without its input does not compile. */
export const fieldInputs: { readonly [K in FieldKind]: Input<K> } = {
  text: input(TextFieldInput),
  longText: input(LongTextInput),
  yesNo: input(YesNoInput),
  number: input(NumberInput),
  partialDate: input(PartialDateInput),
  period: input(PeriodInput),
  choice: input(ChoiceInput),
  choices: input(ChoicesInput),
  place: input(PlaceInput),
  competences: input(CompetencesInput),
  link: input(LinkInput),
  score: input(ScoreInput),
  languageLevels: input(LanguageLevelsInput),
  language: input(LanguageInput),
  country: input(CountryInput),
  image: input(ImageInput),
  list: input(ListInput),
};

interface FieldInputProps extends InputContext {
  readonly field: Field;
  readonly value: FieldValue | undefined;
}

/** The input of a field, whatever its kind; it stores through the form's `Editing`. */
export function FieldInput({ field, value, ...context }: FieldInputProps) {
  const { editing } = useEditing();
  return inputOf<FieldKind>(field.kind).draw(
    field,
    value ?? emptyValue(field),
    (next) => editing.setValue(context.path, next),
    context,
  );
}

/** Asked for by a kind that is not known beforehand, the table answers with the input of a field that is not either. */
function inputOf<K extends FieldKind>(kind: K): Input<K> {
  return fieldInputs[kind];
}

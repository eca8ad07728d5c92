import { languageNames } from '../domain/codelists/language-names.ts';
import { ChoiceInput } from '../ui/choice-input.tsx';
import type { InputProps } from './field-frame.ts';
import { useNamedOptions } from './use-named-options.ts';

/** A language by its name; one that the list does not know is kept in the person's words. */
export function LanguageInput({ value, commit, frame }: InputProps<'language'>) {
  const options = useNamedOptions(languageNames);
  return <ChoiceInput {...frame} value={value} options={options} allowOther onCommit={commit} />;
}

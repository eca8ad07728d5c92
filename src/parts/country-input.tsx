import { countries } from '../domain/codelists/countries.ts';
import { ChoiceInput } from '../ui/choice-input.tsx';
import type { InputProps } from './field-frame.ts';
import { useNamedOptions } from './use-named-options.ts';

/** A country by its name; one that no longer exists, or has another name, is kept in the person's words. */
export function CountryInput({ value, commit, frame }: InputProps<'country'>) {
  const options = useNamedOptions(countries);
  return <ChoiceInput {...frame} value={value} options={options} allowOther onCommit={commit} />;
}

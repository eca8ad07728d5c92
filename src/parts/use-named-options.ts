import { useMemo } from 'react';
import type { Codelist } from '../domain/codelist.ts';
import { useLanguage } from '../ui/use-ui-words.ts';

/** The rows of a long list of names, in the alphabetical order of the language that is read. */
export function useNamedOptions(
  codelist: Codelist,
): readonly { readonly code: string; readonly label: string }[] {
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return codelist.rows
      .map((row) => ({ code: row.code, label: row[language] }))
      .toSorted((left, right) => compare(left.label, right.label));
  }, [codelist, language]);
}

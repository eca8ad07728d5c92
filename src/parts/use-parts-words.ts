import { parts as en } from '../i18n/en/parts.ts';
import { parts as fr } from '../i18n/fr/parts.ts';
import { useLanguage } from '../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** The sentences of fields, lists and lines, in the language of the interface. */
export function usePartsWords(): (typeof words)[keyof typeof words] {
  return words[useLanguage()];
}

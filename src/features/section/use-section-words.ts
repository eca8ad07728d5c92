import { section as en } from '../../i18n/en/section.ts';
import { section as fr } from '../../i18n/fr/section.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

export type SectionWords = (typeof words)[keyof typeof words];

/** The sentences of a section's pages, in the language of the interface. */
export function useSectionWords(): SectionWords {
  return words[useLanguage()];
}

import { competences as en } from '../../i18n/en/competences.ts';
import { competences as fr } from '../../i18n/fr/competences.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

export type CompetenceWords = (typeof words)[keyof typeof words];

/** The sentences of the three columns and of their help, in the language of the interface. */
export function useCompetenceWords(): CompetenceWords {
  return words[useLanguage()];
}

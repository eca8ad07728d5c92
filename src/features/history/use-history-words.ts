import { history as en } from '../../i18n/en/history.ts';
import { history as fr } from '../../i18n/fr/history.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

export type HistoryWords = (typeof words)[keyof typeof words];

/** The sentences of history, in the language of the interface. */
export function useHistoryWords(): HistoryWords {
  return words[useLanguage()];
}

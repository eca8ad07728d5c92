import { createContext, use } from 'react';
import { ui as en } from '../i18n/en/ui.ts';
import { ui as fr } from '../i18n/fr/ui.ts';
import type { Language } from '../i18n/language.ts';

const words = { fr, en } as const;

/** The language of the interface; set once by `UiProvider`. */
export const LanguageContext = createContext<Language>('fr');

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The sentences of the controls, in the language of the interface. */
export function useUiWords(): (typeof words)[Language] {
  return words[useLanguage()];
}

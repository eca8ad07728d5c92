import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../i18n/language.ts';
import { AskProvider } from './ask.tsx';
import { LiveRegions } from './live.tsx';
import { Toasts } from './toast.tsx';
import { LanguageContext } from './use-ui-words.ts';

interface UiProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Wraps the whole app, once: the language of the controls, what is spoken, messages, questions. */
export function UiProvider({ language, children }: UiProviderProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <LiveRegions />
      <AskProvider>{children}</AskProvider>
      <Toasts />
    </LanguageContext>
  );
}

import type { Language } from '../domain/language.ts';
import { pdf as en } from '../i18n/en/pdf.ts';
import { pdf as fr } from '../i18n/fr/pdf.ts';
import type { Widen } from '../i18n/language.ts';

/** The document's own words. */
export type Messages = Widen<typeof fr>;

const byLanguage: Readonly<Record<Language, Messages>> = { fr, en };

export const messagesIn = (language: Language): Messages => byLanguage[language];

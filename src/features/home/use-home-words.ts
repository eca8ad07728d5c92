import { home as en } from '../../i18n/en/home.ts';
import { home as fr } from '../../i18n/fr/home.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

export type HomeWords = (typeof words)[keyof typeof words];

export const useHomeWords = (): HomeWords => words[useLanguage()];

import { home as en } from '../../i18n/en/home.ts';
import { home as fr } from '../../i18n/fr/home.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

export type TimelineWords = (typeof words)[keyof typeof words]['timeline'];

/** The sentences of the timeline and of its list, in the language of the interface. */
export const useTimelineWords = (): TimelineWords => words[useLanguage()].timeline;

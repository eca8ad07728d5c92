import { defineCodelist, type CodelistRow } from '../codelist.ts';

const law2014 = 'Loi du 5 mars 2014 (Code du travail, art. L6315-1)';
const law2025 = 'Loi n° 2025-989 du 24 octobre 2025';
const common = 'Code du travail, art. L6315-1';

/** The rhythm of interviews that an employer follows. */
export const interviewRhythms = defineCodelist<CodelistRow>('interview-rhythms', [
  {
    code: 'QUATRE_HUIT',
    fr: 'Tous les 4 ans, état des lieux à 8 ans (loi de 2025)',
    en: 'Every 4 years, review at 8 years (law of 2025)',
    short: { fr: '4 et 8 ans', en: '4 and 8 years' },
    source: law2025,
    verify: true,
  },
  {
    code: 'DEUX_SIX',
    fr: 'Tous les 2 ans, état des lieux à 6 ans (loi de 2014)',
    en: 'Every 2 years, review at 6 years (law of 2014)',
    short: { fr: '2 et 6 ans', en: '2 and 6 years' },
    source: law2014,
  },
  {
    code: 'ACCORD',
    fr: 'Autre rythme, prévu par un accord',
    en: 'Another rhythm, set by an agreement',
    source: common,
  },
]);

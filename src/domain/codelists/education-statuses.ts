import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';

/** What became of a course of study. A level reached without the diploma is worth noting too. */
export const educationStatuses = defineCodelist<CodelistRow>('education-statuses', [
  {
    code: 'OBTENU',
    fr: 'Diplôme obtenu',
    en: 'Diploma obtained',
    short: { fr: 'Obtenu', en: 'Obtained' },
    source,
  },
  {
    code: 'EN_COURS',
    fr: 'En cours',
    en: 'Under way',
    source,
  },
  {
    code: 'SANS_DIPLOME',
    fr: 'Niveau atteint, sans le diplôme',
    en: 'Level reached, without the diploma',
    short: { fr: 'Niveau atteint', en: 'Level reached' },
    source,
  },
  {
    code: 'PARTIEL',
    fr: 'Une partie obtenue (unités, semestres, blocs)',
    en: 'Part of it obtained (units, semesters, blocks)',
    short: { fr: 'Obtenu en partie', en: 'Obtained in part' },
    source,
  },
]);

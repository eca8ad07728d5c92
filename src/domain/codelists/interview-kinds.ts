import { defineCodelist, type CodelistRow } from '../codelist.ts';

const law2025 = 'Loi n° 2025-989 du 24 octobre 2025';
const law2014 = 'Loi du 5 mars 2014 (Code du travail, art. L6315-1)';
const common = 'Usage courant';

/** Interviews about one’s career. The law of October 2025 renamed the entretien professionnel; papers bear both names. */
export const interviewKinds = defineCodelist<CodelistRow>('interview-kinds', [
  {
    code: 'PARCOURS',
    fr: 'Entretien de parcours professionnel (depuis octobre 2025)',
    en: 'Career path interview (since October 2025)',
    short: { fr: 'Entretien de parcours professionnel', en: 'Career path interview' },
    source: law2025,
  },
  {
    code: 'PROFESSIONNEL',
    fr: 'Entretien professionnel (nom donné avant octobre 2025)',
    en: 'Professional interview (its name before October 2025)',
    short: { fr: 'Entretien professionnel', en: 'Professional interview' },
    source: law2014,
  },
  {
    code: 'PREMIER',
    fr: 'Premier entretien (dans l’année de l’embauche)',
    en: 'First interview (within a year of hiring)',
    short: { fr: 'Premier entretien', en: 'First interview' },
    source: law2025,
  },
  {
    code: 'ETAT_DES_LIEUX',
    fr: 'État des lieux récapitulatif (tous les 6 ou 8 ans)',
    en: 'Overall review (every 6 or 8 years)',
    short: { fr: 'État des lieux récapitulatif', en: 'Overall review' },
    source: law2014,
  },
  {
    code: 'REPRISE',
    fr: 'Entretien au retour d’une absence',
    en: 'Interview on return from an absence',
    source: law2014,
  },
  {
    code: 'MI_CARRIERE',
    fr: 'Entretien de mi-carrière (vers 45 ans)',
    en: 'Mid-career interview (around 45)',
    short: { fr: 'Entretien de mi-carrière', en: 'Mid-career interview' },
    source: law2025,
  },
  {
    code: 'FIN_CARRIERE',
    fr: 'Entretien de fin de carrière (avant 60 ans)',
    en: 'Late-career interview (before 60)',
    short: { fr: 'Entretien de fin de carrière', en: 'Late-career interview' },
    source: law2025,
  },
  {
    code: 'A_MA_DEMANDE',
    fr: 'Entretien à ma demande',
    en: 'Interview at my request',
    source: law2025,
  },
  {
    code: 'EVALUATION',
    fr: 'Entretien annuel d’évaluation (ce n’est pas un entretien de parcours)',
    en: 'Yearly appraisal (not a career interview)',
    short: { fr: 'Entretien annuel d’évaluation', en: 'Yearly appraisal' },
    source: common,
    verify: true,
  },
  {
    code: 'AUTRE',
    fr: 'Autre entretien',
    en: 'Another interview',
    source: common,
  },
]);

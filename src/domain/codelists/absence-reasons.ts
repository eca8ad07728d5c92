import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Code du travail, art. L6315-1';

/** Absences after which an interview was offered under the law of 2014. Never says anything of health beyond what the law names. */
export const absenceReasons = defineCodelist<CodelistRow>('absence-reasons', [
  {
    code: 'MATERNITE',
    fr: 'Congé de maternité',
    en: 'Maternity leave',
    source,
  },
  {
    code: 'PARENTAL',
    fr: 'Congé parental d’éducation',
    en: 'Parental leave',
    source,
  },
  {
    code: 'PROCHE_AIDANT',
    fr: 'Congé de proche aidant ou de soutien familial',
    en: 'Carer’s leave',
    source,
  },
  {
    code: 'ADOPTION',
    fr: 'Congé d’adoption',
    en: 'Adoption leave',
    source,
  },
  {
    code: 'SABBATIQUE',
    fr: 'Congé sabbatique',
    en: 'Sabbatical leave',
    source,
  },
  {
    code: 'MOBILITE',
    fr: 'Mobilité volontaire sécurisée',
    en: 'Secured voluntary mobility',
    source,
  },
  {
    code: 'TEMPS_PARTIEL',
    fr: 'Période d’activité à temps partiel',
    en: 'Period of part-time work',
    source,
  },
  {
    code: 'ARRET_LONG',
    fr: 'Arrêt long',
    en: 'Long sick leave',
    source,
  },
  {
    code: 'MANDAT',
    fr: 'Mandat de représentation',
    en: 'Representative office',
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source,
  },
]);

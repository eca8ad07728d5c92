import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';
const livret = 'Livret individuel de formation (décret n° 2008-830)';

/** Ways of passing on what one knows. */
export const mentoringRoles = defineCodelist<CodelistRow>('mentoring-roles', [
  {
    code: 'TUTEUR',
    fr: 'Tuteur ou tutrice',
    en: 'Mentor',
    source,
  },
  {
    code: 'MAITRE_APPRENTISSAGE',
    fr: 'Maître d’apprentissage',
    en: 'Apprentice master',
    source,
  },
  {
    code: 'FORMATEUR_INTERNE',
    fr: 'Formateur ou formatrice interne',
    en: 'In-house trainer',
    source,
  },
  {
    code: 'FORMATION_DISPENSEE',
    fr: 'Formation donnée à d’autres (formation dispensée\u00a0: cours, atelier)',
    en: 'Training given to others (class, workshop)',
    short: { fr: 'Formation dispensée', en: 'Training given' },
    source: livret,
  },
  {
    code: 'JURY',
    fr: 'Membre de jury',
    en: 'Jury member',
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source,
  },
]);

import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';

/** In what situation the person was when the training took place. */
export const trainingSituations = defineCodelist<CodelistRow>('training-situations', [
  {
    code: 'EMPLOI',
    fr: 'En emploi',
    en: 'In a job',
    source,
  },
  {
    code: 'CHOMAGE',
    fr: 'À la recherche d’un emploi',
    en: 'Looking for a job',
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre situation',
    en: 'Another situation',
    source,
  },
]);

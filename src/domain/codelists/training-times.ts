import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';

/** Whether a training took place on working time. */
export const trainingTimes = defineCodelist<CodelistRow>('training-times', [
  {
    code: 'SUR_TEMPS',
    fr: 'Sur le temps de travail',
    en: 'On working time',
    source,
  },
  {
    code: 'HORS_TEMPS',
    fr: 'Hors du temps de travail',
    en: 'Outside working time',
    source,
  },
  {
    code: 'CHOMAGE',
    fr: 'Pendant une période de chômage',
    en: 'While out of work',
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source,
  },
]);

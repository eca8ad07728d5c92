import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';

/** How a training ended. */
export const trainingOutcomes = defineCodelist<CodelistRow>('training-outcomes', [
  {
    code: 'ATTESTATION',
    fr: 'Suivie, avec une attestation',
    en: 'Followed, with an attestation',
    short: { fr: 'Attestation', en: 'Attestation' },
    source,
  },
  {
    code: 'CERTIFICATION',
    fr: 'Certification ou titre obtenu',
    en: 'Certification or title obtained',
    short: { fr: 'Certification obtenue', en: 'Certification obtained' },
    source,
  },
  {
    code: 'EVALUATION',
    fr: 'Évaluation passée (note, test)',
    en: 'Assessed (mark, test)',
    short: { fr: 'Évaluée', en: 'Assessed' },
    source,
  },
  {
    code: 'INTERROMPUE',
    fr: 'Non suivie jusqu’au bout',
    en: 'Not followed to the end',
    short: { fr: 'Interrompue', en: 'Interrupted' },
    source,
  },
]);

import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Décision du jury de VAE';

/** Whether a block of a certification is acquired or still to be acquired. */
export const blocStates = defineCodelist<CodelistRow>('bloc-states', [
  {
    code: 'ACQUIS',
    fr: 'Acquis',
    en: 'Acquired',
    source,
  },
  {
    code: 'A_ACQUERIR',
    fr: 'Reste à acquérir (non acquis)',
    en: 'Still to be acquired',
    short: { fr: 'Reste à acquérir', en: 'To be acquired' },
    source,
  },
]);

import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'France VAE, dossier de recevabilité';

/** What was asked for: the whole certification, or some of its blocks. */
export const vaeRequests = defineCodelist<CodelistRow>('vae-requests', [
  {
    code: 'TOTALE',
    fr: 'Toute la certification (VAE totale)',
    en: 'The whole certification',
    short: { fr: 'VAE totale', en: 'Whole VAE' },
    source,
  },
  {
    code: 'PARTIELLE',
    fr: 'Une partie des blocs (VAE partielle)',
    en: 'Some of its blocks',
    short: { fr: 'VAE partielle', en: 'Partial VAE' },
    source,
  },
]);

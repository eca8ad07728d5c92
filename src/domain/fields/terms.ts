import type { Label } from '../language.ts';

/** Words that field values are told with, whoever tells them (screen, PDF, CSV). */
export const fieldTerms = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  notGiven: { fr: 'Non précisé', en: 'Not given' },
  knowledge: { fr: 'Connaissances', en: 'Knowledge' },
  skills: { fr: 'Compétences', en: 'Skills' },
  aptitudes: { fr: 'Aptitudes', en: 'Aptitudes' },
  outOf: { fr: 'sur', en: 'out of' },
  // The five activities, as the passport names them (1.9 H).
  listening: { fr: 'Écouter', en: 'Listening' },
  reading: { fr: 'Lire', en: 'Reading' },
  interaction: { fr: 'Prendre part à une conversation', en: 'Spoken interaction' },
  production: { fr: 'S’exprimer oralement en continu', en: 'Spoken production' },
  writing: { fr: 'Écrire', en: 'Writing' },
  image: { fr: 'Image jointe', en: 'Image attached' },
} as const satisfies Record<string, Label>;

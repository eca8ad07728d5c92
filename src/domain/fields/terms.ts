import type { Label } from '../language.ts';

/** Words that field values are told with, whoever tells them (screen, PDF, CSV). */
export const fieldTerms = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  notGiven: { fr: 'Non précisé', en: 'Not given' },
  knowledge: { fr: 'Connaissances', en: 'Knowledge' },
  skills: { fr: 'Compétences', en: 'Skills' },
  aptitudes: { fr: 'Aptitudes', en: 'Aptitudes' },
} as const satisfies Record<string, Label>;

import { defineCodelist, type CodelistRow } from '../codelist.ts';
import type { HabilitationKind } from './habilitations/group.ts';

const source = 'Code du travail et recommandations de la CNAM, rassemblés par famille';

/** Whose a title is: for good, only with an employer, or the mere attestation of a training. */
export const habilitationKinds = defineCodelist<CodelistRow>('habilitation-kinds', [
  { code: 'PERSONAL', fr: 'Titre personnel', en: 'Personal title', source },
  { code: 'EMPLOYER', fr: 'Délivrée par l’employeur', en: 'Issued by the employer', source },
  { code: 'TRAINING', fr: 'Attestation de formation', en: 'Training attestation', source },
]);

/** The row of what a family of titles usually is. */
export const kindCodes = {
  personal: 'PERSONAL',
  employer: 'EMPLOYER',
  attestation: 'TRAINING',
} as const satisfies Record<HabilitationKind, string>;

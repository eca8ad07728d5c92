import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Parcours de VAE, d’après les centres de conseil';

/** Where a validation of experience (VAE) stands, in the order of its steps. */
export const vaeStatuses = defineCodelist<CodelistRow>('vae-statuses', [
  {
    code: 'PROJET',
    fr: 'En projet',
    en: 'Planned',
    source,
  },
  {
    code: 'RECEVABILITE_DEPOSEE',
    fr: 'Demande de recevabilité (faisabilité) déposée',
    en: 'Request for eligibility filed',
    short: { fr: 'Recevabilité demandée', en: 'Eligibility asked for' },
    source,
  },
  {
    code: 'RECEVABLE',
    fr: 'Recevable',
    en: 'Eligible',
    source,
  },
  {
    code: 'NON_RECEVABLE',
    fr: 'Non recevable',
    en: 'Not eligible',
    source,
  },
  {
    code: 'ACCOMPAGNEMENT',
    fr: 'Accompagnement en cours',
    en: 'Support under way',
    source,
  },
  {
    code: 'DOSSIER_DEPOSE',
    fr: 'Dossier de validation déposé',
    en: 'Validation file submitted',
    short: { fr: 'Dossier déposé', en: 'File submitted' },
    source,
  },
  {
    code: 'JURY_PASSE',
    fr: 'Jury passé, résultat attendu',
    en: 'Jury met, result awaited',
    short: { fr: 'Jury passé', en: 'Jury met' },
    source,
  },
  {
    code: 'VALIDATION_TOTALE',
    fr: 'Validation totale',
    en: 'Full validation',
    source,
  },
  {
    code: 'VALIDATION_PARTIELLE',
    fr: 'Validation partielle',
    en: 'Partial validation',
    source,
  },
  {
    code: 'REFUS',
    fr: 'Refus de validation',
    en: 'Validation refused',
    source,
  },
  {
    code: 'ABANDON',
    fr: 'Arrêtée',
    en: 'Given up',
    source,
  },
]);

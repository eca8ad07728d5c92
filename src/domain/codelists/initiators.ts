import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';

/** Who had the idea of a training. */
export const initiators = defineCodelist<CodelistRow>('initiators', [
  {
    code: 'EMPLOYEUR',
    fr: 'À l’initiative de l’employeur',
    en: 'On the employer’s initiative',
    short: { fr: 'L’employeur', en: 'The employer' },
    source,
  },
  {
    code: 'MOI',
    fr: 'Moi-même, à mon initiative',
    en: 'On my own initiative',
    short: { fr: 'Moi-même', en: 'Myself' },
    source,
  },
  {
    code: 'FRANCE_TRAVAIL',
    fr: 'À l’initiative de France Travail (ou Pôle emploi)',
    en: 'On the initiative of France Travail (or Pôle emploi)',
    short: { fr: 'France Travail (ou Pôle emploi)', en: 'France Travail (or Pôle emploi)' },
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source,
  },
]);

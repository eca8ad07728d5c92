import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';
const common = 'Usage courant';

/** By which way a certification was reached. */
export const certificationRoutes = defineCodelist<CodelistRow>('certification-routes', [
  {
    code: 'FORMATION',
    fr: 'Formation continue',
    en: 'Continuing training',
    source,
  },
  {
    code: 'VAE',
    fr: 'Validation des acquis de l’expérience (VAE)',
    en: 'Validation of experience (VAE)',
    short: { fr: 'VAE', en: 'VAE' },
    source,
  },
  {
    code: 'APPRENTISSAGE',
    fr: 'Apprentissage',
    en: 'Apprenticeship',
    source,
  },
  {
    code: 'PROFESSIONNALISATION',
    fr: 'Contrat de professionnalisation',
    en: 'Work-study contract (contrat de professionnalisation)',
    source,
  },
  {
    code: 'LIBRE',
    fr: 'Candidat libre',
    en: 'Independent candidate',
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source: common,
  },
]);

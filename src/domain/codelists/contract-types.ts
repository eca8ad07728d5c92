import { defineCodelist, type CodelistRow } from '../codelist.ts';

const franceTravail = 'France Travail, codes de l’API Offres d’emploi';
const inclusion = 'Plateforme de l’inclusion, types de contrat';
const rome = 'ROME 4.0, version 60, statuts d’emploi';
const volunteering = 'Code du travail, art. L5151-9';
const common = 'Usage courant';

/** Under which contract or status a post is held, from public lists; rows marked `verify` are our additions. */
export const contractTypes = defineCodelist<CodelistRow>('contract-types', [
  { code: 'CDI', fr: 'CDI', en: 'Permanent contract (CDI)', source: franceTravail },
  {
    code: 'CDI_INT',
    fr: 'CDI intérimaire',
    en: 'Permanent temp-agency contract',
    source: common,
    verify: true,
  },
  {
    code: 'CDI_C',
    fr: 'CDI de chantier ou d’opération',
    en: 'Project-based permanent contract',
    source: common,
    verify: true,
  },
  { code: 'CDD', fr: 'CDD', en: 'Fixed-term contract (CDD)', source: franceTravail },
  { code: 'CDD_U', fr: 'CDD d’usage', en: 'Customary fixed-term contract (CDD d’usage)', source: inclusion },
  { code: 'CDD_I', fr: 'CDD d’insertion', en: 'Fixed-term integration contract', source: inclusion },
  { code: 'SAISON', fr: 'Contrat saisonnier', en: 'Seasonal contract', source: franceTravail },
  { code: 'INTERIM', fr: 'Mission d’intérim', en: 'Temp-agency assignment', source: franceTravail },
  {
    code: 'INTERMITTENT',
    fr: 'Contrat intermittent / intermittent du spectacle',
    en: 'Intermittent contract / performing arts',
    source: rome,
  },
  { code: 'APPR', fr: 'Contrat d’apprentissage', en: 'Apprenticeship contract', source: inclusion },
  {
    code: 'PROF',
    fr: 'Contrat de professionnalisation',
    en: 'Work-study contract (contrat de professionnalisation)',
    source: inclusion,
  },
  {
    code: 'CUI',
    fr: 'Contrat aidé (CUI-CIE, PEC, emploi d’avenir)',
    en: 'State-subsidised contract (CUI-CIE, PEC…)',
    source: common,
    verify: true,
  },
  { code: 'STAGE', fr: 'Convention de stage', en: 'Internship agreement', source: common },
  {
    code: 'PFMP',
    fr: 'Période de formation en milieu professionnel',
    en: 'Vocational school work placement (PFMP)',
    source: common,
    verify: true,
  },
  { code: 'PMSMP', fr: 'Immersion (PMSMP)', en: 'Work immersion (PMSMP)', source: common, verify: true },
  {
    code: 'FONC',
    fr: 'Fonctionnaire titulaire ou stagiaire',
    en: 'Civil servant, tenured or on probation',
    source: rome,
  },
  { code: 'CONTR_PUB', fr: 'Contractuel de droit public', en: 'Public-sector contract', source: rome },
  { code: 'MILIT', fr: 'Militaire / réserviste', en: 'Military / reservist', source: rome },
  { code: 'INDEP', fr: 'Travailleur indépendant', en: 'Self-employed', source: rome },
  { code: 'MICRO', fr: 'Micro-entrepreneur', en: 'Micro-entrepreneur', source: common, verify: true },
  { code: 'LIB', fr: 'Profession libérale', en: 'Independent profession', source: franceTravail },
  {
    code: 'GERANT',
    fr: 'Dirigeant / gérant',
    en: 'Company director / manager',
    source: common,
    verify: true,
  },
  {
    code: 'PORTAGE',
    fr: 'Portage salarial',
    en: 'Umbrella company (portage salarial)',
    source: common,
    verify: true,
  },
  { code: 'ARTISTE', fr: 'Artiste-auteur', en: 'Artist-author', source: rome },
  {
    code: 'CESU',
    fr: 'Particulier employeur (CESU / Pajemploi)',
    en: 'Employed by a private household (CESU / Pajemploi)',
    source: common,
    verify: true,
  },
  { code: 'CONJ', fr: 'Conjoint collaborateur', en: 'Collaborating spouse', source: common, verify: true },
  { code: 'SCIV', fr: 'Service civique', en: 'Civic service', source: volunteering },
  {
    code: 'VIE',
    fr: 'VIE / VIA',
    en: 'International volunteering (VIE / VIA)',
    source: common,
    verify: true,
  },
  { code: 'BENEV', fr: 'Bénévolat', en: 'Volunteering', source: volunteering },
  { code: 'SPV', fr: 'Sapeur-pompier volontaire', en: 'Volunteer firefighter', source: common, verify: true },
  { code: 'ELU', fr: 'Mandat d’élu', en: 'Elected office', source: common },
  {
    code: 'VDI',
    fr: 'Vendeur à domicile indépendant',
    en: 'Independent door-to-door seller',
    source: common,
    verify: true,
  },
  { code: 'AUTRE', fr: 'Autre', en: 'Other', source: inclusion },
]);

import { defineCodelist, type CodelistRow } from '../codelist.ts';

const law = 'Code du travail, art. L6313-1';
const common = 'Usage courant';

/** What kind of training it was: the four of the Code du travail, then what people call them. */
export const trainingNatures = defineCodelist<CodelistRow>('training-natures', [
  {
    code: 'ADAPTATION',
    fr: 'Adaptation au poste',
    en: 'Adapting to a post',
    source: common,
    verify: true,
  },
  {
    code: 'DEVELOPPEMENT',
    fr: 'Développement des compétences',
    en: 'Developing skills',
    source: common,
    verify: true,
  },
  {
    code: 'CERTIFIANTE',
    fr: 'Formation certifiante',
    en: 'Training that leads to a certification',
    source: common,
    verify: true,
  },
  {
    code: 'DIPLOMANTE',
    fr: 'Formation diplômante',
    en: 'Training that leads to a diploma',
    source: common,
    verify: true,
  },
  {
    code: 'PREPARATION',
    fr: 'Préparation à une certification ou à un concours',
    en: 'Preparing for a certification or a competitive exam',
    source: common,
    verify: true,
  },
  {
    code: 'SECURITE',
    fr: 'Formation obligatoire de sécurité',
    en: 'Compulsory safety training',
    source: common,
    verify: true,
  },
  {
    code: 'REMISE_A_NIVEAU',
    fr: 'Remise à niveau, compétences de base (CléA, français, illettrisme)',
    en: 'Back to basics (CléA, French, literacy)',
    short: { fr: 'Remise à niveau, compétences de base', en: 'Back to basics' },
    source: common,
    verify: true,
  },
  {
    code: 'CREATION',
    fr: 'Création ou reprise d’entreprise',
    en: 'Starting or taking over a business',
    source: common,
    verify: true,
  },
  {
    code: 'PERMIS',
    fr: 'Permis de conduire',
    en: 'Driving licence',
    source: common,
    verify: true,
  },
  {
    code: 'ELUS',
    fr: 'Formation syndicale ou formation des élus',
    en: 'Training of union or elected representatives',
    source: common,
    verify: true,
  },
  {
    code: 'SEMINAIRE',
    fr: 'Séminaire, conférence',
    en: 'Seminar, conference',
    source: common,
    verify: true,
  },
  {
    code: 'AUTOFORMATION',
    fr: 'Autoformation, cours en ligne (MOOC)',
    en: 'Self-study, online course (MOOC)',
    source: common,
    verify: true,
  },
  {
    code: 'TUTEUR_FORMATEUR',
    fr: 'Formation de tuteur ou de formateur',
    en: 'Training of mentors or trainers',
    source: common,
    verify: true,
  },
  {
    code: 'ACTION',
    fr: 'Action de formation',
    en: 'Training course',
    source: law,
    verify: true,
  },
  {
    code: 'BILAN',
    fr: 'Bilan de compétences',
    en: 'Skills assessment (bilan de compétences)',
    source: law,
    verify: true,
  },
  {
    code: 'VAE',
    fr: 'Accompagnement à la VAE',
    en: 'Support for the validation of experience (VAE)',
    source: law,
    verify: true,
  },
  {
    code: 'APPRENTISSAGE',
    fr: 'Formation par apprentissage',
    en: 'Apprenticeship training',
    source: law,
    verify: true,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source: common,
  },
]);

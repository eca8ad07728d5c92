import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Service-public.fr, fiche F3019';
const common = 'Usage courant';

/** Where and how a training took place. */
export const trainingModalities = defineCodelist<CodelistRow>('training-modalities', [
  {
    code: 'PRESENTIEL',
    fr: 'En présentiel',
    en: 'On site',
    source,
  },
  {
    code: 'DISTANCE_SYNCHRONE',
    fr: 'À distance, en direct (synchrone, classe virtuelle)',
    en: 'Remote, live (virtual class)',
    source,
  },
  {
    code: 'DISTANCE_ASYNCHRONE',
    fr: 'À distance, à mon rythme (asynchrone\u00a0: e-learning, FOAD, MOOC)',
    en: 'Remote, at my own pace (e-learning, MOOC)',
    source,
  },
  {
    code: 'MIXTE',
    fr: 'Mixte\u00a0: en partie sur place, en partie à distance',
    en: 'Mixed: partly on site, partly remote',
    short: { fr: 'Mixte', en: 'Mixed' },
    source: common,
  },
  {
    code: 'AFEST',
    fr: 'En situation de travail (AFEST)',
    en: 'On the job (AFEST)',
    source,
  },
  {
    code: 'ALTERNANCE',
    fr: 'En alternance',
    en: 'Work-study',
    source: common,
  },
  {
    code: 'TUTORAT',
    fr: 'Tutorat ou compagnonnage',
    en: 'With a mentor',
    source: common,
  },
  {
    code: 'AUTOFORMATION',
    fr: 'Autoformation',
    en: 'Self-study',
    source: common,
  },
]);

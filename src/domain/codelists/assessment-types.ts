import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Code du travail, sixième partie';
const common = 'Rubriques du passeport';

/** Ways of taking stock of one’s career. */
export const assessmentTypes = defineCodelist<CodelistRow>('assessment-types', [
  {
    code: 'BILAN_COMPETENCES',
    fr: 'Bilan de compétences',
    en: 'Skills assessment (bilan de compétences)',
    source,
  },
  {
    code: 'BILAN_ETAPE',
    fr: 'Bilan d’étape professionnel',
    en: 'Career stage review',
    source,
  },
  {
    code: 'CEP',
    fr: 'Conseil en évolution professionnelle (CEP)',
    en: 'Career advice (CEP)',
    short: { fr: 'CEP', en: 'CEP' },
    source,
  },
  {
    code: 'VSI',
    fr: 'Valoriser son image professionnelle (VSI)',
    en: 'Presenting oneself at work (VSI workshop)',
    source: common,
    verify: true,
  },
  {
    code: 'EVALUATION_EN_LIGNE',
    fr: 'Évaluation en ligne',
    en: 'Online assessment',
    source: common,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source: common,
  },
]);

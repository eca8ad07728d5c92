import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';
const common = 'Usage courant';

/** How a time spent in a company belongs to a course of study or to a search for work. */
export const internshipTypes = defineCodelist<CodelistRow>('internship-types', [
  {
    code: 'OBLIGATOIRE',
    fr: 'Stage prévu par les études',
    en: 'Internship required by the course',
    source,
  },
  {
    code: 'FACULTATIF',
    fr: 'Stage en plus, à mon choix',
    en: 'Optional internship, of my own choice',
    source,
  },
  {
    code: 'OBSERVATION',
    fr: 'Stage d’observation (collège, lycée)',
    en: 'Observation placement (school)',
    source: common,
    verify: true,
  },
  {
    code: 'PFMP',
    fr: 'Période de formation en milieu professionnel (PFMP)',
    en: 'Vocational school work placement (PFMP)',
    short: { fr: 'PFMP', en: 'PFMP' },
    source,
  },
  {
    code: 'PERIODE_ENTREPRISE',
    fr: 'Période en entreprise pendant une formation',
    en: 'Time in a company during a training course',
    source,
  },
  {
    code: 'PMSMP',
    fr: 'Immersion pour découvrir un métier (PMSMP)',
    en: 'Work immersion to discover a trade (PMSMP)',
    short: { fr: 'Immersion (PMSMP)', en: 'Work immersion (PMSMP)' },
    source,
  },
  {
    code: 'ALTERNANCE',
    fr: 'Période en alternance',
    en: 'Work-study period',
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source,
  },
]);

import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Usage courant';

/** How the working time of a post is counted; the share (80 %, 24 h) is a field of its own. */
export const workingTimes = defineCodelist<CodelistRow>('working-times', [
  { code: 'TEMPS_PLEIN', fr: 'Temps plein', en: 'Full time', source, verify: true },
  { code: 'TEMPS_PARTIEL', fr: 'Temps partiel', en: 'Part time', source, verify: true },
  {
    code: 'TEMPS_PLEIN_ANNUALISE',
    fr: 'Temps plein annualisé',
    en: 'Full time, counted over the year',
    source,
    verify: true,
  },
  {
    code: 'FORFAIT_JOURS',
    fr: 'Forfait jours',
    en: 'Days-based contract (forfait jours)',
    source,
    verify: true,
  },
]);

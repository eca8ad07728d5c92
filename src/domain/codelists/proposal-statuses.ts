import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';

/** What became of a training proposed in an interview. */
export const proposalStatuses = defineCodelist<CodelistRow>('proposal-statuses', [
  {
    code: 'PROPOSEE',
    fr: 'Proposée',
    en: 'Proposed',
    source,
  },
  {
    code: 'ACCEPTEE',
    fr: 'Acceptée',
    en: 'Accepted',
    source,
  },
  {
    code: 'REFUSEE_MOI',
    fr: 'Refusée par moi',
    en: 'Declined by me',
    source,
  },
  {
    code: 'REFUSEE_EMPLOYEUR',
    fr: 'Refusée par l’employeur',
    en: 'Declined by the employer',
    source,
  },
  {
    code: 'REPORTEE',
    fr: 'Reportée',
    en: 'Postponed',
    source,
  },
  {
    code: 'PLANIFIEE',
    fr: 'Planifiée',
    en: 'Planned',
    source,
  },
  {
    code: 'REALISEE',
    fr: 'Réalisée',
    en: 'Done',
    source,
  },
  {
    code: 'ABANDONNEE',
    fr: 'Abandonnée',
    en: 'Given up',
    source,
  },
]);

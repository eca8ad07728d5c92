import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Modèles de passeport et statuts du code du travail, rassemblés';

/** What a person does these days, in words that fit everyone. */
export const situations = defineCodelist<CodelistRow>('situations', [
  { code: 'ETUDES', fr: 'En études', en: 'Studying', source },
  {
    code: 'ALTERNANCE',
    fr: 'En apprentissage ou en alternance',
    en: 'In an apprenticeship or work-study contract',
    source,
  },
  { code: 'CDI', fr: 'En CDI', en: 'In a permanent job (CDI)', source },
  {
    code: 'CDD_INTERIM',
    fr: 'En CDD ou en intérim',
    en: 'In a fixed-term (CDD) or agency job',
    source,
  },
  { code: 'AGENT_PUBLIC', fr: 'Dans la fonction publique', en: 'In the public service', source },
  {
    code: 'NON_SALARIE',
    fr: 'À son compte (travail non salarié)',
    en: 'Self-employed',
    source,
  },
  { code: 'RECHERCHE_EMPLOI', fr: 'En recherche d’emploi', en: 'Looking for a job', source },
  {
    code: 'FORMATION',
    fr: 'En formation ou en reconversion',
    en: 'In training or changing careers',
    source,
  },
  {
    code: 'CONGE',
    fr: 'En congé (parental, maladie longue…)',
    en: 'On leave (parental, long illness…)',
    source,
  },
  { code: 'RETRAITE', fr: 'À la retraite', en: 'Retired', source },
  { code: 'AUTRE', fr: 'Autre situation', en: 'Other situation', source },
]);

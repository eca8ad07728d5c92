import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Décret n° 2019-14 du 8 janvier 2019 (Code du travail, art. D6113-18 et suivants)';

/** Levels of diplomas since 2019, with the Roman numbers of 1969 that older papers bear: old III = new 5, old V = new 3. */
export const qualificationLevels = defineCodelist<CodelistRow>('qualification-levels', [
  {
    code: 'NIVEAU_1',
    fr: 'Niveau 1 (savoirs de base)',
    en: 'Level 1 (basic skills)',
    short: { fr: 'Niveau 1', en: 'Level 1' },
    source,
    verify: true,
  },
  {
    code: 'NIVEAU_2',
    fr: 'Niveau 2 (socle de compétences, souvent CléA)',
    en: 'Level 2 (foundation skills, often CléA)',
    short: { fr: 'Niveau 2', en: 'Level 2' },
    source,
    verify: true,
  },
  {
    code: 'NIVEAU_3',
    fr: 'Niveau 3 (anciennement V)\u00a0: CAP, BEP',
    en: 'Level 3 (formerly V): CAP, BEP',
    short: { fr: 'Niveau 3', en: 'Level 3' },
    source,
  },
  {
    code: 'NIVEAU_4',
    fr: 'Niveau 4 (anciennement IV)\u00a0: baccalauréat, BP',
    en: 'Level 4 (formerly IV): baccalauréat, BP',
    short: { fr: 'Niveau 4', en: 'Level 4' },
    source,
  },
  {
    code: 'NIVEAU_5',
    fr: 'Niveau 5 (anciennement III)\u00a0: BTS, DUT, DEUG',
    en: 'Level 5 (formerly III): BTS, DUT, DEUG',
    short: { fr: 'Niveau 5', en: 'Level 5' },
    source,
  },
  {
    code: 'NIVEAU_6',
    fr: 'Niveau 6 (anciennement II)\u00a0: licence, BUT, maîtrise',
    en: 'Level 6 (formerly II): licence, BUT, maîtrise',
    short: { fr: 'Niveau 6', en: 'Level 6' },
    source,
  },
  {
    code: 'NIVEAU_7',
    fr: 'Niveau 7 (anciennement I)\u00a0: master, diplôme d’ingénieur',
    en: 'Level 7 (formerly I): master, engineering degree',
    short: { fr: 'Niveau 7', en: 'Level 7' },
    source,
  },
  {
    code: 'NIVEAU_8',
    fr: 'Niveau 8 (anciennement I)\u00a0: doctorat',
    en: 'Level 8 (formerly I): doctorate',
    short: { fr: 'Niveau 8', en: 'Level 8' },
    source,
  },
  {
    code: 'SANS_OBJET',
    fr: 'Sans objet ou non classé',
    en: 'Not applicable or not ranked',
    source,
  },
]);

import { defineCodelist, type CodelistRow } from '../codelist.ts';
import type { Label } from '../language.ts';

const source = 'Conseil de l’Europe, Cadre européen commun de référence pour les langues (CECRL)';

export interface CefrLevelRow extends CodelistRow {
  /** One sentence in everyday words: what one can do at this level. */
  readonly explanation: Label;
}

/** Levels of a language: the six of the Common European Framework, in our words, and the mother tongue. */
export const cefrLevels = defineCodelist<CefrLevelRow>('cefr-levels', [
  {
    code: 'A1',
    fr: 'A1 – quelques phrases simples',
    en: 'A1 – a few simple sentences',
    short: { fr: 'A1', en: 'A1' },
    explanation: {
      fr: 'Se présenter, demander un prix ou son chemin, avec quelqu’un qui parle lentement.',
      en: 'Introduce yourself, ask a price or the way, with someone who speaks slowly.',
    },
    source,
  },
  {
    code: 'A2',
    fr: 'A2 – les échanges de tous les jours',
    en: 'A2 – everyday exchanges',
    short: { fr: 'A2', en: 'A2' },
    explanation: {
      fr: 'Faire ses courses, parler de sa famille ou de son travail en phrases simples.',
      en: 'Go shopping, talk about your family or your work in simple sentences.',
    },
    source,
  },
  {
    code: 'B1',
    fr: 'B1 – se débrouiller',
    en: 'B1 – getting by',
    short: { fr: 'B1', en: 'B1' },
    explanation: {
      fr: 'Se débrouiller en voyage et au travail, raconter ce qu’on a fait, donner son avis.',
      en: 'Get by when travelling and at work, tell what you have done, give your opinion.',
    },
    source,
  },
  {
    code: 'B2',
    fr: 'B2 – discuter avec aisance',
    en: 'B2 – talking with ease',
    short: { fr: 'B2', en: 'B2' },
    explanation: {
      fr: 'Discuter avec aisance, suivre une réunion, écrire un message clair et détaillé.',
      en: 'Talk with ease, follow a meeting, write a clear and detailed message.',
    },
    source,
  },
  {
    code: 'C1',
    fr: 'C1 – s’exprimer couramment',
    en: 'C1 – fluent',
    short: { fr: 'C1', en: 'C1' },
    explanation: {
      fr: 'S’exprimer sans chercher ses mots, comprendre des textes longs et difficiles.',
      en: 'Speak without searching for words, understand long and difficult texts.',
    },
    source,
  },
  {
    code: 'C2',
    fr: 'C2 – tout comprendre sans effort',
    en: 'C2 – understanding everything effortlessly',
    short: { fr: 'C2', en: 'C2' },
    explanation: {
      fr: 'Tout comprendre sans effort et s’exprimer avec précision sur tous les sujets.',
      en: 'Understand everything effortlessly and speak precisely on any subject.',
    },
    source,
  },
  {
    code: 'NATIVE',
    fr: 'Langue maternelle',
    en: 'Mother tongue',
    explanation: {
      fr: 'La langue, ou l’une des langues, de votre enfance.',
      en: 'The language, or one of the languages, of your childhood.',
    },
    source: 'Europass, passeport de langues',
  },
]);

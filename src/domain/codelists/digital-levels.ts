import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Usage courant';

/** How well one masters a tool, in everyday words: no public scale exists. */
export const digitalLevels = defineCodelist<CodelistRow>('digital-levels', [
  {
    code: 'NOTIONS',
    fr: 'Notions, je débute',
    en: 'Basics, I am starting',
    short: { fr: 'Notions', en: 'Basics' },
    source,
    verify: true,
  },
  {
    code: 'ACCOMPAGNE',
    fr: 'J’y arrive si on m’aide',
    en: 'I manage with some help',
    short: { fr: 'Avec de l’aide', en: 'With help' },
    source,
    verify: true,
  },
  {
    code: 'AUTONOME',
    fr: 'Je me débrouille sans aide',
    en: 'I manage on my own',
    short: { fr: 'Autonome', en: 'On my own' },
    source,
    verify: true,
  },
  {
    code: 'MAITRISE',
    fr: 'Je maîtrise',
    en: 'I master it',
    short: { fr: 'Maîtrise', en: 'Mastery' },
    source,
    verify: true,
  },
  {
    code: 'TRANSMETTRE',
    fr: 'Je peux montrer aux autres',
    en: 'I can teach others',
    short: { fr: 'Peut transmettre', en: 'Can teach' },
    source,
    verify: true,
  },
]);

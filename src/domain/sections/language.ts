import { languageCertificates } from '../codelists/language-certificates.ts';
import type { Fields } from '../fields/field.ts';
import { defineSection } from '../section.ts';
import { notes } from './shared-fields.ts';

const certificateFields = {
  name: {
    kind: 'choice',
    codelist: languageCertificates,
    essential: true,
    label: { fr: 'Test ou diplôme', en: 'Test or diploma' },
  },
  score: {
    kind: 'score',
    essential: true,
    label: { fr: 'Résultat', en: 'Result' },
    example: { fr: '790 sur 990', en: '790 out of 990' },
  },
  date: { kind: 'partialDate', essential: true, label: { fr: 'Date', en: 'Date' } },
  details: {
    kind: 'text',
    label: { fr: 'Précision', en: 'Details' },
    example: { fr: 'Passé à l’IUT, épreuves orales seulement', en: 'Taken at school, oral parts only' },
  },
} as const satisfies Fields;

/** Languages, spoken at home, learnt at school or at work. */
export const language = defineSection({
  type: 'language',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Langues', en: 'Languages' },
  singular: { fr: 'Langue', en: 'Language' },
  add: { fr: 'Ajouter une langue', en: 'Add a language' },
  empty: {
    fr: 'Les langues que vous parlez, même un peu, même apprises à la maison.',
    en: 'The languages you speak, even a little, even learnt at home.',
  },
  icon: 'languages',
  tone: 'languages',
  title: ['language'],
  headline: ['levels'],
  timeline: ['certificates[].date'],
  list: 'margin',
  fields: {
    language: { kind: 'language', essential: true, label: { fr: 'Langue', en: 'Language' } },
    native: { kind: 'yesNo', essential: true, label: { fr: 'Langue maternelle', en: 'Mother tongue' } },
    levels: {
      kind: 'languageLevels',
      essential: true,
      label: { fr: 'Niveau', en: 'Level' },
      hint: {
        fr: 'Un seul niveau suffit. De A1 (quelques mots) à C2 (aussi bien que sa langue maternelle).',
        en: 'One level is enough. From A1 (a few words) to C2 (as well as one’s mother tongue).',
      },
    },
    context: {
      kind: 'longText',
      voice: 'story',
      label: { fr: 'Où je la parle, comment je l’ai apprise', en: 'Where I speak it, how I learnt it' },
      example: {
        fr: 'Avec les chauffeurs, deux ans à Lisbonne',
        en: 'With the drivers, two years in Lisbon',
      },
    },
    certificates: {
      kind: 'list',
      label: { fr: 'Tests et diplômes', en: 'Tests and diplomas' },
      singular: { fr: 'Test ou diplôme', en: 'Test or diploma' },
      add: { fr: 'Ajouter un test ou un diplôme', en: 'Add a test or a diploma' },
      fields: certificateFields,
      title: ['name', 'details'],
      dates: 'date',
      open: 'fold',
    },
    notes,
  },
});

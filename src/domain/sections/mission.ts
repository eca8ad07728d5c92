import type { Field, Fields } from '../fields/field.ts';

/** One thing done in a post, with what it took: the heart of the passport. */
const missionFields = {
  title: {
    kind: 'text',
    essential: true,
    label: { fr: 'Nom de la mission', en: 'Name of the mission' },
    example: {
      fr: 'Accueillir les clients, préparer les commandes…',
      en: 'Welcoming customers, preparing orders…',
    },
  },
  description: {
    kind: 'longText',
    voice: 'story',
    essential: true,
    label: { fr: 'Ce que je fais', en: 'What I do' },
    hint: {
      fr: 'Avec vos mots : quoi, avec qui, avec quel matériel.',
      en: 'In your own words: what, with whom, with which equipment.',
    },
  },
  context: { kind: 'longText', label: { fr: 'Contexte', en: 'Context' } },
  tools: { kind: 'longText', label: { fr: 'Moyens et outils', en: 'Means and tools' } },
  results: {
    kind: 'longText',
    label: { fr: 'Résultats', en: 'Results' },
    example: {
      fr: 'Attente des chauffeurs ramenée de 50 à 30 minutes',
      en: 'Drivers now wait 30 minutes instead of 50',
    },
  },
  period: { kind: 'period', label: { fr: 'Dates de la mission', en: 'Dates of the mission' } },
  competences: {
    kind: 'competences',
    essential: true,
    label: { fr: 'Connaissances, compétences, aptitudes', en: 'Knowledge, skills, aptitudes' },
  },
} as const satisfies Fields;

/** The missions of a post, an internship or a voluntary activity: one shape everywhere, so that they can be carried over. */
export const missions = {
  kind: 'list',
  label: { fr: 'Missions', en: 'Missions' },
  singular: { fr: 'Mission', en: 'Mission' },
  add: { fr: 'Ajouter une mission', en: 'Add a mission' },
  fields: missionFields,
  title: ['title', 'description'],
  dates: 'period',
  open: 'fold',
} as const satisfies Field;

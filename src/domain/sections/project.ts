import { defineSection } from '../section.ts';

/** Where the person would like to go. A few words are enough; it changes when they change their mind. */
export const project = defineSection({
  type: 'project',
  cardinality: 'one',
  chapter: 'self',
  label: { fr: 'Mon projet', en: 'My project' },
  singular: { fr: 'Projet', en: 'Project' },
  add: { fr: 'Noter mon projet', en: 'Note my project' },
  empty: {
    fr: 'Une envie, une idée de métier, une ville\u00a0: quelques mots suffisent.',
    en: 'A wish, an idea of a job, a town: a few words are enough.',
  },
  icon: 'compass',
  tone: 'accent',
  title: ['summary', 'targetJobs'],
  headline: ['mobility'],
  timeline: [],
  list: 'margin',
  fields: {
    summary: {
      kind: 'longText',
      voice: 'story',
      essential: true,
      label: { fr: 'Mon projet en quelques mots', en: 'My project in a few words' },
      hint: {
        fr: 'Ce que vous aimeriez faire, même si ce n’est pas encore clair.',
        en: 'What you would like to do, even if it is not clear yet.',
      },
      example: {
        fr: 'Devenir chef d’équipe d’ici deux ans, sans quitter la région.',
        en: 'To lead a team within two years, without leaving the region.',
      },
    },
    targetJobs: {
      kind: 'longText',
      essential: true,
      label: { fr: 'Métiers qui m’intéressent', en: 'Jobs that interest me' },
      hint: { fr: 'Un par ligne.', en: 'One on each line.' },
      example: {
        fr: 'Chef d’équipe logistique, formateur CACES',
        en: 'Logistics team leader, CACES trainer',
      },
    },
    competencesToAcquire: {
      kind: 'longText',
      essential: true,
      label: { fr: 'Ce que je veux apprendre', en: 'What I want to learn' },
      hint: {
        fr: 'Les compétences ou les formations qui manquent pour y arriver.',
        en: 'The skills or trainings that are missing to get there.',
      },
    },
    mobility: {
      kind: 'text',
      label: { fr: 'Où je peux travailler', en: 'Where I can work' },
      example: {
        fr: 'À 30 minutes de chez moi, ou partout en Bretagne',
        en: 'Within 30 minutes of home, or anywhere in Brittany',
      },
    },
    conditions: {
      kind: 'text',
      label: { fr: 'Rythme et conditions souhaités', en: 'Hours and conditions I wish for' },
      example: {
        fr: 'De jour, temps partiel à 80 %, télétravail',
        en: 'Day work, part time at 80 %, remote work',
      },
    },
    horizon: {
      kind: 'text',
      label: { fr: 'Quand', en: 'When' },
      example: { fr: 'D’ici deux ans', en: 'Within two years' },
    },
    steps: {
      kind: 'longText',
      label: { fr: 'Prochaines étapes', en: 'Next steps' },
      example: {
        fr: 'Prendre rendez-vous avec un conseiller en évolution professionnelle',
        en: 'Meet a career adviser',
      },
    },
    interests: {
      kind: 'longText',
      label: { fr: 'Centres d’intérêt', en: 'Interests' },
      hint: {
        fr: 'Ce que vous aimez faire en dehors du travail.',
        en: 'What you like to do outside work.',
      },
    },
    notes: { kind: 'longText', sensitive: true, label: { fr: 'Notes pour moi', en: 'Notes to myself' } },
  },
});

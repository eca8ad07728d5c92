import { assessmentTypes } from '../codelists/assessment-types.ts';
import { trainingFundings } from '../codelists/training-fundings.ts';
import { defineSection } from '../section.ts';
import { hourUnits, notes } from './shared-fields.ts';

/** Times when the person took stock of their career, with or without help. The record of a bilan belongs to its beneficiary alone. */
export const assessment = defineSection({
  type: 'assessment',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Bilans', en: 'Assessments' },
  singular: { fr: 'Bilan', en: 'Assessment' },
  add: { fr: 'Ajouter un bilan', en: 'Add an assessment' },
  empty: {
    fr: 'Bilan de compétences, rendez-vous avec un conseiller, évaluation en ligne\u00a0: une année suffit.',
    en: 'Skills assessment, meeting with an adviser, online assessment: a year is enough.',
  },
  icon: 'clipboard-list',
  tone: 'trainings',
  title: ['type'],
  headline: ['organisation'],
  timeline: ['period', 'date'],
  list: 'margin',
  fields: {
    type: {
      kind: 'choice',
      codelist: assessmentTypes,
      essential: true,
      label: { fr: 'Type de bilan', en: 'Kind of assessment' },
    },
    date: {
      kind: 'partialDate',
      essential: true,
      label: { fr: 'Date', en: 'Date' },
      hint: {
        fr: 'Pour un bilan de plusieurs semaines, la date de fin.',
        en: 'For one of several weeks, its end.',
      },
    },
    organisation: {
      kind: 'text',
      essential: true,
      label: { fr: 'Organisme ou conseiller', en: 'Organisation or adviser' },
    },
    conclusions: {
      kind: 'longText',
      voice: 'story',
      essential: true,
      label: { fr: 'Ce que j’en garde', en: 'What I keep from it' },
      hint: {
        fr: 'Les conclusions que vous voulez bien montrer.',
        en: 'The conclusions you are willing to show.',
      },
    },
    summary: {
      kind: 'longText',
      sensitive: true,
      label: { fr: 'Synthèse du bilan', en: 'Summary of the assessment' },
      hint: {
        fr: 'Le document de synthèse n’appartient qu’à vous.',
        en: 'The summary document belongs to you alone.',
      },
    },
    period: {
      kind: 'period',
      label: { fr: 'Du premier au dernier rendez-vous', en: 'From the first to the last meeting' },
    },
    hours: { kind: 'number', label: { fr: 'Durée', en: 'Length' }, units: hourUnits },
    funding: { kind: 'choices', codelist: trainingFundings, label: { fr: 'Financements', en: 'Funding' } },
    notes,
  },
});

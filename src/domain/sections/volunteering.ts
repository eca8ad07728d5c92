import { volunteeringTypes } from '../codelists/volunteering-types.ts';
import { defineSection } from '../section.ts';
import { missions } from './mission.ts';
import { notes } from './shared-fields.ts';

/** Voluntary work, civic service, reserves, elected offices, personal activities: what they taught counts as much. */
export const volunteering = defineSection({
  type: 'volunteering',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Bénévolat et mandats', en: 'Volunteering and offices' },
  shortLabel: { fr: 'Bénévolat, mandats', en: 'Volunteering' },
  singular: { fr: 'Activité', en: 'Activity' },
  add: { fr: 'Ajouter une activité', en: 'Add an activity' },
  empty: {
    fr: 'Association, service civique, pompier volontaire, mandat d’élu\u00a0: ce que vous y avez appris compte.',
    en: 'Association, civic service, volunteer firefighter, elected office: what you learnt there counts.',
  },
  icon: 'hand-heart',
  tone: 'volunteering',
  title: ['role', 'organisation', 'type'],
  headline: ['organisation', 'type'],
  timeline: ['period'],
  list: 'margin',
  fields: {
    role: {
      kind: 'text',
      essential: true,
      label: { fr: 'Ce que vous y faites', en: 'What you do there' },
      example: {
        fr: 'Trésorière, entraîneur, bénévole à la collecte',
        en: 'Treasurer, coach, volunteer at the collection',
      },
    },
    organisation: {
      kind: 'text',
      essential: true,
      label: { fr: 'Association ou organisme', en: 'Association or organisation' },
      hint: {
        fr: 'Rien n’oblige à noter un engagement syndical, politique ou religieux.',
        en: 'You never have to note a trade-union, political or religious commitment.',
      },
    },
    type: {
      kind: 'choice',
      codelist: volunteeringTypes,
      essential: true,
      label: { fr: 'Type d’activité', en: 'Kind of activity' },
    },
    period: { kind: 'period', essential: true, label: { fr: 'Dates', en: 'Dates' } },
    place: { kind: 'place', label: { fr: 'Lieu', en: 'Place' } },
    hours: {
      kind: 'number',
      label: { fr: 'Temps passé', en: 'Time spent' },
      units: [
        { code: 'hours', fr: 'h en tout', en: 'h in all' },
        { code: 'hours-week', fr: 'h par semaine', en: 'h a week' },
        { code: 'hours-month', fr: 'h par mois', en: 'h a month' },
        { code: 'hours-year', fr: 'h par an', en: 'h a year' },
      ],
    },
    cec: {
      kind: 'yesNo',
      label: {
        fr: 'Déclarée au compte d’engagement citoyen',
        en: 'Declared to the citizen engagement account (CEC)',
      },
      hint: {
        fr: 'Ce compte ajoute des droits à la formation pour certaines activités.',
        en: 'This account adds training rights for some activities.',
      },
    },
    missions,
    notes,
  },
});

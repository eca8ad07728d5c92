import { contractTypes } from '../codelists/contract-types.ts';
import { employmentStatuses } from '../codelists/employment-statuses.ts';
import { workingTimes } from '../codelists/working-times.ts';
import type { Fields } from '../fields/field.ts';
import { defineSection } from '../section.ts';
import { missions } from './mission.ts';

const postFields = {
  title: {
    kind: 'text',
    essential: true,
    label: { fr: 'Intitulé du poste', en: 'Job title' },
    example: {
      fr: 'Cariste, référente qualité, chef d’équipe…',
      en: 'Forklift driver, quality lead, team leader…',
    },
  },
  period: { kind: 'period', essential: true, label: { fr: 'Période du poste', en: 'Period of the post' } },
  contract: {
    kind: 'choice',
    codelist: contractTypes,
    essential: true,
    label: { fr: 'Contrat', en: 'Contract' },
  },
  workingTime: {
    kind: 'choice',
    codelist: workingTimes,
    label: { fr: 'Temps de travail', en: 'Working time' },
  },
  workingShare: {
    kind: 'number',
    label: { fr: 'Quotité', en: 'Share of full time' },
    units: [
      { code: 'percent', fr: '%', en: '%' },
      { code: 'hours-week', fr: 'h par semaine', en: 'h a week' },
    ],
  },
  status: { kind: 'choice', codelist: employmentStatuses, label: { fr: 'Statut', en: 'Status' } },
  romeCode: { kind: 'text', label: { fr: 'Code ROME', en: 'ROME code' } },
  team: { kind: 'text', label: { fr: 'Équipe, responsable, service', en: 'Team, manager, department' } },
  leavingReason: {
    kind: 'longText',
    sensitive: true,
    label: { fr: 'Motif de départ', en: 'Reason for leaving' },
    hint: { fr: 'Gardé pour vous, jamais montré.', en: 'Kept for you, never shown.' },
  },
  missions,
} as const satisfies Fields;

/** Employer → posts → missions → connaissances, compétences, aptitudes (« emplois tenus dans une même entreprise »). */
export const employment = defineSection({
  type: 'employment',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Emplois', en: 'Jobs' },
  singular: { fr: 'Employeur', en: 'Employer' },
  add: { fr: 'Ajouter un emploi', en: 'Add a job' },
  empty: {
    fr: 'Un nom d’employeur suffit pour commencer. Les dates vont avec le poste.',
    en: 'The name of an employer is enough to begin. The dates go with the post.',
  },
  icon: 'briefcase-business',
  tone: 'jobs',
  title: ['employer'],
  headline: ['sector', 'place'],
  timeline: ['posts[].period'],
  list: 'margin',
  fields: {
    employer: { kind: 'text', essential: true, label: { fr: 'Employeur', en: 'Employer' } },
    place: { kind: 'place', essential: true, label: { fr: 'Lieu', en: 'Place' } },
    sector: {
      kind: 'text',
      essential: true,
      label: { fr: 'Activité de l’entreprise', en: 'What the company does' },
      example: { fr: 'Transport routier, EHPAD, boulangerie…', en: 'Haulage, care home, bakery…' },
    },
    headcount: {
      kind: 'number',
      label: { fr: 'Effectif', en: 'Headcount' },
      units: [{ code: 'people', fr: 'personnes', en: 'people' }],
    },
    idcc: {
      kind: 'text',
      label: { fr: 'Convention collective (IDCC)', en: 'Collective agreement (IDCC)' },
      hint: {
        fr: 'Quatre chiffres, écrits sur la fiche de paie.',
        en: 'Four digits, written on the payslip.',
      },
    },
    notes: { kind: 'longText', sensitive: true, label: { fr: 'Notes pour moi', en: 'Notes to myself' } },
    posts: {
      kind: 'list',
      label: { fr: 'Postes', en: 'Posts' },
      singular: { fr: 'Poste', en: 'Post' },
      add: { fr: 'Ajouter un poste', en: 'Add a post' },
      fields: postFields,
      title: ['title'],
      dates: 'period',
      open: 'page',
    },
  },
});

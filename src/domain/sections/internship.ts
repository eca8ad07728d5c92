import { internshipTypes } from '../codelists/internship-types.ts';
import { defineSection } from '../section.ts';
import { missions } from './mission.ts';
import { dayUnits, hourUnits, monthUnits, notes, weekUnits } from './shared-fields.ts';

/** Times spent in a company: « les expériences professionnelles acquises dans le cadre des stages en entreprise ». */
export const internship = defineSection({
  type: 'internship',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Stages', en: 'Internships' },
  singular: { fr: 'Stage', en: 'Internship' },
  add: { fr: 'Ajouter un stage', en: 'Add an internship' },
  empty: {
    fr: 'Stage d’école, période en entreprise, immersion\u00a0: le nom de l’entreprise et l’année suffisent.',
    en: 'School internship, time in a company, work immersion: the company’s name and the year are enough.',
  },
  icon: 'sprout',
  tone: 'internships',
  title: ['title', 'employer'],
  headline: ['employer', 'place'],
  timeline: ['period'],
  list: 'margin',
  fields: {
    employer: {
      kind: 'text',
      essential: true,
      label: { fr: 'Entreprise ou organisme d’accueil', en: 'Host company or organisation' },
    },
    title: {
      kind: 'text',
      essential: true,
      label: { fr: 'Ce que vous y étiez', en: 'What you were there' },
      hint: { fr: 'L’intitulé ou l’objet du stage.', en: 'The title or the subject of the internship.' },
      example: { fr: 'Stagiaire vente, aide maintenance', en: 'Sales intern, maintenance helper' },
    },
    period: { kind: 'period', essential: true, label: { fr: 'Dates', en: 'Dates' } },
    type: {
      kind: 'choice',
      codelist: internshipTypes,
      essential: true,
      label: { fr: 'Type de stage', en: 'Kind of internship' },
    },
    place: { kind: 'place', label: { fr: 'Lieu', en: 'Place' } },
    duration: {
      kind: 'number',
      label: { fr: 'Durée réelle', en: 'Actual length' },
      hint: { fr: 'Celle que donne l’attestation de stage.', en: 'As the internship attestation gives it.' },
      units: [...weekUnits, ...monthUnits, ...dayUnits, ...hourUnits],
    },
    course: {
      kind: 'link',
      to: ['education', 'training'],
      label: { fr: 'Études ou formation concernées', en: 'Studies or training it belongs to' },
    },
    sector: {
      kind: 'text',
      label: { fr: 'Activité de l’entreprise', en: 'What the company does' },
      example: { fr: 'Transport routier, EHPAD, boulangerie…', en: 'Haulage, care home, bakery…' },
    },
    tutor: {
      kind: 'text',
      label: { fr: 'Tuteur ou tutrice', en: 'Mentor' },
      hint: { fr: 'La personne qui vous suivait sur place.', en: 'The person who followed you there.' },
    },
    missions,
    notes,
  },
});

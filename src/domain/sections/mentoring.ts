import { mentoringRoles } from '../codelists/mentoring-roles.ts';
import { defineSection } from '../section.ts';
import { dayUnits, hourUnits, notes, peopleUnits } from './shared-fields.ts';

/** Passing on: mentoring, training given to others, sitting on a jury. */
export const mentoring = defineSection({
  type: 'mentoring',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Tutorat et formations données', en: 'Mentoring and training given' },
  shortLabel: { fr: 'Tutorat', en: 'Mentoring' },
  singular: { fr: 'Tutorat', en: 'Mentoring' },
  add: { fr: 'Ajouter un tutorat', en: 'Add mentoring' },
  empty: {
    fr: 'Accueillir un stagiaire, suivre un apprenti, montrer le métier, animer un atelier, être membre d’un jury.',
    en: 'Welcoming an intern, following an apprentice, showing the trade, leading a workshop, sitting on a jury.',
  },
  icon: 'users',
  tone: 'internships',
  title: ['subject', 'role'],
  headline: ['role', 'organisation'],
  timeline: ['period'],
  list: 'margin',
  fields: {
    role: {
      kind: 'choice',
      codelist: mentoringRoles,
      essential: true,
      label: { fr: 'Votre rôle', en: 'Your role' },
    },
    subject: {
      kind: 'text',
      essential: true,
      label: { fr: 'Sujet ou personnes suivies', en: 'Subject or people followed' },
      example: { fr: 'Deux élèves aides-soignantes, sécurité au quai', en: 'Two care trainees, dock safety' },
    },
    organisation: {
      kind: 'text',
      essential: true,
      label: { fr: 'Où', en: 'Where' },
      hint: {
        fr: 'L’entreprise, l’école ou l’association.',
        en: 'The company, the school or the association.',
      },
    },
    period: { kind: 'period', essential: true, label: { fr: 'Dates', en: 'Dates' } },
    people: {
      kind: 'number',
      label: { fr: 'Personnes accompagnées', en: 'People helped' },
      units: peopleUnits,
    },
    duration: { kind: 'number', label: { fr: 'Durée', en: 'Length' }, units: [...hourUnits, ...dayUnits] },
    employment: {
      kind: 'link',
      to: ['employment'],
      label: { fr: 'Employeur à ce moment-là', en: 'Employer at that time' },
    },
    description: {
      kind: 'longText',
      voice: 'story',
      label: { fr: 'Ce que j’ai transmis, et comment', en: 'What I passed on, and how' },
    },
    competences: {
      kind: 'competences',
      label: { fr: 'Connaissances, compétences, aptitudes', en: 'Knowledge, skills, aptitudes' },
    },
    notes,
  },
});

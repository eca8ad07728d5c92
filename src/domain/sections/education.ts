import { educationStatuses } from '../codelists/education-statuses.ts';
import { qualificationLevels } from '../codelists/qualification-levels.ts';
import { suggestLevel } from '../diploma-level.ts';
import type { Values } from '../fields/field.ts';
import { defineSection, type Suggestion, type Warning } from '../section.ts';
import { codeOf, notes } from './shared-fields.ts';

/** School and studies: « les diplômes et titres obtenus lorsque vous étiez étudiant », and levels reached without them. */
export const education = defineSection({
  type: 'education',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Études et diplômes', en: 'Studies and diplomas' },
  singular: { fr: 'Diplôme', en: 'Diploma' },
  add: { fr: 'Ajouter des études', en: 'Add studies' },
  empty: {
    fr: 'Un diplôme ou une classe, et une année. Des études arrêtées en route comptent aussi.',
    en: 'A diploma or a class, and a year. Studies left before the end count too.',
  },
  icon: 'graduation-cap',
  tone: 'studies',
  title: ['title', 'specialty'],
  headline: ['specialty', 'school', 'status'],
  timeline: ['period', 'obtained'],
  list: 'margin',
  warnings: educationWarnings,
  suggestions: { level: levelOfTitle },
  fields: {
    title: {
      kind: 'text',
      essential: true,
      label: { fr: 'Diplôme ou classe', en: 'Diploma or class' },
      example: {
        fr: 'CAP cuisine, bac pro, licence, 3e année de BUT',
        en: 'CAP in cooking, bac pro, bachelor’s',
      },
    },
    specialty: {
      kind: 'text',
      essential: true,
      label: { fr: 'Spécialité', en: 'Subject' },
      hint: {
        fr: 'La filière, l’option ou la matière principale.',
        en: 'The stream, option or main subject.',
      },
    },
    school: {
      kind: 'text',
      essential: true,
      label: { fr: 'Établissement', en: 'School' },
      example: { fr: 'Lycée Jean-Monnet, université de Brest', en: 'Lycée Jean-Monnet, University of Brest' },
    },
    status: {
      kind: 'choice',
      codelist: educationStatuses,
      essential: true,
      label: { fr: 'Où cela en est', en: 'Where it stands' },
    },
    obtained: {
      kind: 'partialDate',
      essential: true,
      label: { fr: 'Date d’obtention', en: 'Date obtained' },
      hint: { fr: 'L’année suffit.', en: 'The year is enough.' },
    },
    period: { kind: 'period', label: { fr: 'Dates des études', en: 'Dates of the studies' } },
    level: {
      kind: 'choice',
      codelist: qualificationLevels,
      label: { fr: 'Niveau', en: 'Level' },
      hint: {
        fr: 'Les numéros ont changé en 2019\u00a0: l’ancien niveau III est le niveau 5, l’ancien V est le niveau 3.',
        en: 'The numbers changed in 2019: the former level III is level 5, the former V is level 3.',
      },
    },
    mention: {
      kind: 'text',
      label: { fr: 'Mention ou classement', en: 'Honours or rank' },
      example: { fr: 'Assez bien', en: 'With honours' },
    },
    place: { kind: 'place', label: { fr: 'Lieu', en: 'Place' } },
    foreign: { kind: 'yesNo', label: { fr: 'Diplôme étranger', en: 'Foreign diploma' } },
    country: { kind: 'country', label: { fr: 'Pays du diplôme', en: 'Country of the diploma' } },
    recognition: {
      kind: 'text',
      label: { fr: 'Reconnaissance ou équivalence en France', en: 'Recognition or equivalence in France' },
      example: {
        fr: 'Attestation de comparabilité reçue en 2021',
        en: 'Statement of comparability received in 2021',
      },
    },
    reference: {
      kind: 'text',
      label: { fr: 'Code RNCP', en: 'RNCP code' },
      hint: {
        fr: 'Le numéro du diplôme au répertoire national, s’il est écrit dessus.',
        en: 'The number of the diploma in the national register, if it is written on it.',
      },
    },
    work: {
      kind: 'longText',
      label: { fr: 'Mémoire, projet ou sujet marquant', en: 'Dissertation, project or notable subject' },
    },
    competences: {
      kind: 'competences',
      label: { fr: 'Connaissances, compétences, aptitudes', en: 'Knowledge, skills, aptitudes' },
    },
    notes,
  },
});

function levelOfTitle(values: Values): Suggestion | null {
  const title = values['title'];
  return typeof title === 'string' ? suggestLevel(title) : null;
}

function educationWarnings(values: Values): readonly Warning[] {
  const status = codeOf(values['status']);
  const hasDate = (values['obtained'] ?? null) !== null;
  if (!hasDate || (status !== 'SANS_DIPLOME' && status !== 'EN_COURS')) return [];
  return [
    {
      field: 'obtained',
      text: {
        fr: 'Il y a une date d’obtention, et le diplôme n’est pas noté comme obtenu. Vous pourrez corriger plus tard.',
        en: 'There is a date obtained, and the diploma is not noted as obtained. You can correct it later.',
      },
    },
  ];
}

import { initiators } from '../codelists/initiators.ts';
import { trainingFundings } from '../codelists/training-fundings.ts';
import { trainingModalities } from '../codelists/training-modalities.ts';
import { trainingNatures } from '../codelists/training-natures.ts';
import { trainingOutcomes } from '../codelists/training-outcomes.ts';
import { trainingSituations } from '../codelists/training-situations.ts';
import { trainingTimes } from '../codelists/training-times.ts';
import { defineSection } from '../section.ts';
import { dayUnits, hourUnits, notes } from './shared-fields.ts';

/** Training taken during working life: « la nature et la durée des actions de formation suivies ». */
export const training = defineSection({
  type: 'training',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Formations', en: 'Training' },
  singular: { fr: 'Formation', en: 'Training' },
  add: { fr: 'Ajouter une formation', en: 'Add a training' },
  empty: {
    fr: 'Une formation au travail, en ligne ou pendant une recherche d’emploi\u00a0: un nom et une année suffisent.',
    en: 'A training at work, online or while looking for a job: a name and a year are enough.',
  },
  icon: 'book-open',
  tone: 'trainings',
  title: ['title', 'nature'],
  headline: ['organisation', 'hours', 'days'],
  timeline: ['period'],
  list: 'margin',
  fields: {
    title: {
      kind: 'text',
      essential: true,
      label: { fr: 'Nom de la formation', en: 'Name of the training' },
      example: { fr: 'Tableur niveau 1, gestes et postures', en: 'Spreadsheets level 1, safe lifting' },
    },
    organisation: {
      kind: 'text',
      essential: true,
      label: { fr: 'Organisme de formation', en: 'Training body' },
      example: { fr: 'GRETA, AFPA, centre interne', en: 'GRETA, AFPA, in-house centre' },
    },
    period: { kind: 'period', essential: true, label: { fr: 'Dates', en: 'Dates' } },
    hours: {
      kind: 'number',
      essential: true,
      label: { fr: 'Durée en heures', en: 'Length in hours' },
      hint: {
        fr: 'En heures, en jours, ou les deux, comme sur l’attestation.',
        en: 'In hours, in days, or both, as on the attestation.',
      },
      units: hourUnits,
    },
    days: {
      kind: 'number',
      essential: true,
      label: { fr: 'Durée en jours', en: 'Length in days' },
      units: dayUnits,
    },
    nature: {
      kind: 'choice',
      codelist: trainingNatures,
      essential: true,
      label: { fr: 'Type de formation', en: 'Kind of training' },
    },
    objective: {
      kind: 'longText',
      label: { fr: 'Objectif', en: 'Objective' },
      hint: { fr: 'À quoi elle devait servir.', en: 'What it was meant for.' },
    },
    outcome: {
      kind: 'choice',
      codelist: trainingOutcomes,
      label: { fr: 'Résultat', en: 'Outcome' },
    },
    evaluation: {
      kind: 'score',
      label: { fr: 'Note ou résultat de l’évaluation', en: 'Mark or result of the assessment' },
      example: { fr: '16 sur 20, 91 %, reçue 9e', en: '16 out of 20, 91 %, ranked 9th' },
    },
    certification: {
      kind: 'link',
      to: ['certification', 'habilitation'],
      label: { fr: 'Certification ou habilitation obtenue', en: 'Certification or permit obtained' },
    },
    employment: {
      kind: 'link',
      to: ['employment'],
      label: { fr: 'Employeur à ce moment-là', en: 'Employer at that time' },
    },
    proposal: {
      kind: 'link',
      to: ['interview'],
      sensitive: true,
      label: { fr: 'Proposée lors d’un entretien', en: 'Proposed in an interview' },
    },
    modality: {
      kind: 'choice',
      codelist: trainingModalities,
      label: { fr: 'Comment elle s’est passée', en: 'How it took place' },
    },
    initiative: {
      kind: 'choice',
      codelist: initiators,
      label: { fr: 'Qui en a eu l’idée', en: 'Whose idea it was' },
    },
    funding: {
      kind: 'choices',
      codelist: trainingFundings,
      label: { fr: 'Financements', en: 'Funding' },
      hint: {
        fr: 'Plusieurs réponses sont possibles. Personne ne peut vous reprocher de ne pas utiliser votre CPF.',
        en: 'Several answers are possible. No one may blame you for not using your CPF.',
      },
    },
    cost: {
      kind: 'number',
      label: { fr: 'Coût', en: 'Cost' },
      units: [{ code: 'euros', fr: '€', en: '€' }],
    },
    workingTime: {
      kind: 'choice',
      codelist: trainingTimes,
      label: { fr: 'Sur le temps de travail ou en dehors', en: 'On working time or outside it' },
    },
    mandatory: {
      kind: 'yesNo',
      label: { fr: 'Obligatoire pour exercer', en: 'Compulsory for the job' },
      hint: {
        fr: 'Sans elle, la loi n’aurait pas permis de faire ce travail. C’est utile pour l’état des lieux avec l’employeur.',
        en: 'Without it the law would not have allowed this work. Useful for the overall review with the employer.',
      },
    },
    situation: {
      kind: 'choice',
      codelist: trainingSituations,
      label: { fr: 'Votre situation à ce moment-là', en: 'Your situation at that time' },
    },
    takeaways: {
      kind: 'longText',
      voice: 'story',
      label: { fr: 'Ce que j’en retiens', en: 'What I take from it' },
    },
    competences: {
      kind: 'competences',
      label: { fr: 'Connaissances, compétences, aptitudes', en: 'Knowledge, skills, aptitudes' },
    },
    siret: {
      kind: 'text',
      label: { fr: 'SIRET de l’organisme', en: 'SIRET number of the training body' },
      hint: { fr: '14 chiffres, écrits sur l’attestation.', en: '14 digits, written on the attestation.' },
    },
    activityNumber: {
      kind: 'text',
      label: { fr: 'Numéro de déclaration d’activité', en: 'Registration number of the training body' },
      hint: { fr: '11 chiffres, écrits sur la convention.', en: '11 digits, written on the agreement.' },
    },
    qualiopi: { kind: 'yesNo', label: { fr: 'Organisme Qualiopi', en: 'Qualiopi training body' } },
    notes,
  },
});

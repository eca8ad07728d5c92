import { absenceReasons } from '../codelists/absence-reasons.ts';
import { initiators } from '../codelists/initiators.ts';
import { interviewKinds } from '../codelists/interview-kinds.ts';
import { interviewRhythms } from '../codelists/interview-rhythms.ts';
import { proposalStatuses } from '../codelists/proposal-statuses.ts';
import { trainingFundings } from '../codelists/training-fundings.ts';
import type { Fields, Track, Values } from '../fields/field.ts';
import { suggestNextInterview } from '../interview-rhythm.ts';
import { isPartialDate } from '../partial-date.ts';
import { defineSection, type Suggestion, type Warning } from '../section.ts';
import { codeOf, datesInOrder, dayUnits, hourUnits, notes } from './shared-fields.ts';

/** A training proposed in an interview, and what became of it: proposed, answered, planned, done. */
const proposalFields = {
  title: {
    kind: 'text',
    essential: true,
    label: { fr: 'Formation proposée', en: 'Training proposed' },
    example: { fr: 'Recyclage CACES, animer une équipe', en: 'CACES refresher, leading a team' },
  },
  status: {
    kind: 'choice',
    codelist: proposalStatuses,
    essential: true,
    label: { fr: 'Où elle en est', en: 'Where it stands' },
  },
  initiative: {
    kind: 'choice',
    codelist: initiators,
    essential: true,
    label: { fr: 'Qui l’a proposée', en: 'Who proposed it' },
  },
  proposedOn: { kind: 'partialDate', label: { fr: 'Proposée le', en: 'Proposed on' } },
  answeredOn: { kind: 'partialDate', label: { fr: 'Réponse le', en: 'Answered on' } },
  plannedOn: {
    kind: 'partialDate',
    label: { fr: 'Planifiée pour le', en: 'Planned for' },
    hint: { fr: 'Si elle est reportée, la nouvelle date.', en: 'If it is postponed, the new date.' },
  },
  doneOn: { kind: 'partialDate', label: { fr: 'Réalisée le', en: 'Done on' } },
  training: {
    kind: 'link',
    to: ['training'],
    label: { fr: 'Formation qui en est venue', en: 'Training that came of it' },
    begin: {
      section: 'training',
      label: { fr: 'Noter la formation', en: 'Note the training' },
      fields: {
        title: ['title'],
        organisation: ['organisation'],
        objective: ['objective'],
        initiative: ['initiative'],
        funding: ['funding'],
        duration: ['hours', 'days'],
        doneOn: ['period'],
      },
      back: 'proposal',
    },
  },
  objective: { kind: 'longText', label: { fr: 'À quoi elle servirait', en: 'What it would be for' } },
  organisation: { kind: 'text', label: { fr: 'Organisme', en: 'Training body' } },
  duration: {
    kind: 'number',
    label: { fr: 'Durée prévue', en: 'Planned length' },
    units: [...hourUnits, ...dayUnits],
  },
  funding: {
    kind: 'choices',
    codelist: trainingFundings,
    label: { fr: 'Financements prévus', en: 'Planned funding' },
  },
  dueOn: {
    kind: 'partialDate',
    label: { fr: 'À faire avant le', en: 'To be done by' },
  },
  comment: { kind: 'longText', label: { fr: 'Commentaire', en: 'Comment' } },
} as const satisfies Fields;

/** A proposal that asks for nothing any more. */
const settled = {
  field: 'status',
  codes: ['REFUSEE_MOI', 'REFUSEE_EMPLOYEUR', 'REALISEE', 'ABANDONNEE'],
} as const;

const accepted = { fr: 'Acceptée', en: 'Accepted' } as const;

/** « Proposée → réponse → planifiée → réalisée », and where it may stop on the way. */
const proposalTrack = {
  field: 'status',
  steps: [
    { label: { fr: 'Proposée', en: 'Proposed' }, date: 'proposedOn' },
    { label: { fr: 'Réponse', en: 'Answer' }, date: 'answeredOn' },
    { label: { fr: 'Planifiée', en: 'Planned' }, date: 'plannedOn' },
    { label: { fr: 'Réalisée', en: 'Done' }, date: 'doneOn' },
  ],
  at: {
    PROPOSEE: { step: 1, mark: 'waiting', detail: { fr: 'en attente', en: 'awaited' } },
    ACCEPTEE: { step: 1, mark: 'reached', label: accepted },
    REFUSEE_MOI: {
      step: 1,
      mark: 'stopped',
      label: { fr: 'Refusée', en: 'Declined' },
      detail: { fr: 'par moi', en: 'by me' },
    },
    REFUSEE_EMPLOYEUR: {
      step: 1,
      mark: 'stopped',
      label: { fr: 'Refusée', en: 'Declined' },
      detail: { fr: 'par l’employeur', en: 'by the employer' },
    },
    REPORTEE: { step: 2, mark: 'waiting', label: { fr: 'Reportée', en: 'Postponed' } },
    PLANIFIEE: { step: 2, mark: 'waiting', behind: { 1: accepted } },
    REALISEE: { step: 3, mark: 'reached', behind: { 1: accepted } },
    ABANDONNEE: { step: 2, mark: 'stopped', label: { fr: 'Abandonnée', en: 'Given up' } },
  },
} as const satisfies Track;

/**
 * Interviews about one's career and the trainings proposed in them (« les propositions de formation qui vous sont faites »).
 * An annex: in no document unless the person asks for it.
 */
export const interview = defineSection({
  type: 'interview',
  cardinality: 'many',
  chapter: 'path',
  annex: true,
  label: { fr: 'Entretiens', en: 'Interviews' },
  singular: { fr: 'Entretien', en: 'Interview' },
  add: { fr: 'Ajouter un entretien', en: 'Add an interview' },
  empty: {
    fr: 'Ce qui a été dit et proposé lors de vos entretiens. Ces pages n’apparaissent dans un document que si vous le demandez.',
    en: 'What was said and proposed in your interviews. These pages are in a document only if you ask for it.',
  },
  icon: 'messages-square',
  tone: 'interviews',
  title: ['kind'],
  headline: ['employer', 'interlocutor'],
  timeline: ['date'],
  due: 'nextDue',
  dueItems: [
    { path: 'proposals[].plannedOn', settled },
    { path: 'proposals[].dueOn', settled },
  ],
  list: 'margin',
  warnings: interviewWarnings,
  suggestions: { nextDue: suggestNextDue },
  fields: {
    kind: {
      kind: 'choice',
      codelist: interviewKinds,
      essential: true,
      label: { fr: 'Type d’entretien', en: 'Kind of interview' },
    },
    date: { kind: 'partialDate', essential: true, label: { fr: 'Date', en: 'Date' } },
    employer: {
      kind: 'link',
      to: ['employment'],
      essential: true,
      label: { fr: 'Employeur', en: 'Employer' },
    },
    interlocutor: {
      kind: 'text',
      essential: true,
      label: { fr: 'Avec qui', en: 'With whom' },
      example: { fr: 'Nadège Perrin, responsable d’exploitation', en: 'Nadège Perrin, operations manager' },
    },
    wishes: {
      kind: 'longText',
      voice: 'story',
      essential: true,
      label: { fr: 'Ce que j’ai demandé', en: 'What I asked for' },
      hint: { fr: 'Vos souhaits, avec vos mots.', en: 'Your wishes, in your own words.' },
    },
    proposals: {
      kind: 'list',
      essential: true,
      label: { fr: 'Propositions de formation', en: 'Training proposals' },
      singular: { fr: 'Proposition', en: 'Proposal' },
      add: { fr: 'Ajouter une proposition', en: 'Add a proposal' },
      fields: proposalFields,
      title: ['title', 'objective'],
      dates: 'proposedOn',
      open: 'fold',
      track: proposalTrack,
    },
    documentGiven: {
      kind: 'yesNo',
      label: { fr: 'Compte rendu reçu', en: 'Written record received' },
      hint: {
        fr: 'La loi prévoit qu’un document vous soit remis. Vous pouvez le joindre ici.',
        en: 'The law says that a document is to be given to you. You can attach it here.',
      },
    },
    topics: { kind: 'longText', label: { fr: 'Sujets abordés', en: 'What was talked about' } },
    competencesDiscussed: {
      kind: 'longText',
      label: { fr: 'Compétences dont on a parlé', en: 'Skills talked about' },
    },
    commitments: {
      kind: 'longText',
      label: { fr: 'Engagements et décisions', en: 'Commitments and decisions' },
      hint: { fr: 'Les vôtres et ceux de l’employeur.', en: 'Yours and the employer’s.' },
    },
    absence: {
      kind: 'choice',
      codelist: absenceReasons,
      sensitive: true,
      label: { fr: 'Retour de quelle absence', en: 'Return from which absence' },
      hint: { fr: 'Seulement pour un entretien de retour.', en: 'Only for an interview on return.' },
    },
    rhythm: {
      kind: 'choice',
      codelist: interviewRhythms,
      label: { fr: 'Rythme suivi par l’employeur', en: 'Rhythm the employer follows' },
      hint: {
        fr: 'La loi a changé en octobre 2025. Un accord peut prévoir un autre rythme.',
        en: 'The law changed in October 2025. An agreement may set another rhythm.',
      },
    },
    nextDue: {
      kind: 'partialDate',
      label: { fr: 'Prochain entretien prévu', en: 'Next interview due' },
      hint: {
        fr: 'C’est une indication. Votre employeur peut suivre un autre rythme.',
        en: 'It is an indication. Your employer may follow another rhythm.',
      },
    },
    notes,
  },
});

function suggestNextDue(values: Values): Suggestion | null {
  const date = values['date'];
  if (!isPartialDate(date)) return null;
  return suggestNextInterview({ date, kind: codeOf(values['kind']), rhythm: codeOf(values['rhythm']) });
}

function interviewWarnings(values: Values): readonly Warning[] {
  return datesInOrder(values, 'date', 'nextDue', {
    fr: 'Cette date est avant celle de l’entretien. Vous pourrez corriger plus tard.',
    en: 'This date is before that of the interview. You can correct it later.',
  });
}

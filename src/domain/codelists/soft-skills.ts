import { defineCodelist, type CodelistRow } from '../codelist.ts';
import type { Label } from '../language.ts';
import { romeSource } from './rome.ts';

/** A savoir-être professionnel. `code` is its code OGR; `fr` and `definition.fr` are those of ROME, to the letter. */
export interface SoftSkill extends CodelistRow {
  /** Its code in the tree of competences. */
  readonly macro: string;
  readonly definition: Label;
  /** Names of earlier lists, under which it is still met on job offers and old CVs. The correspondence is ours. */
  readonly formerly: readonly string[];
  /** Everyday words that lead to it in a search. Ours. */
  readonly near: Label;
}

/**
 * The 16 savoir-être professionnels of ROME 4.0 version 60. The English labels and definitions are a translation of
 * ours: ROME has none.
 */
export const softSkills = defineCodelist<SoftSkill>('soft-skills', [
  {
    code: '300412',
    macro: '6D101',
    fr: "Etre à l'écoute, faire preuve d'empathie",
    en: 'Listening, showing empathy',
    definition: {
      fr: "Capacité à écouter activement, réceptionner des informations et messages, faire preuve d'ouverture d'esprit et de diplomatie.",
      en: 'Being able to listen actively, take in information and messages, and show open-mindedness and tact.',
    },
    formerly: ["Être à l'écoute", 'Le sens de la communication'],
    near: { fr: 'écoute, empathie, attention aux autres, tact', en: 'listening, care, tact' },
    source: romeSource,
  },
  {
    code: '300465',
    macro: '6D102',
    fr: "Avoir l'esprit d'équipe",
    en: 'Having team spirit',
    definition: {
      fr: "Capacité à travailler et à se coordonner avec les autres au sein de l'entreprise pour réaliser les objectifs fixés.",
      en: 'Being able to work and coordinate with others within the company to reach the goals that were set.',
    },
    formerly: ['Travailler en équipe', 'Le travail en équipe'],
    near: { fr: 'entraide, collectif, solidarité, coopération', en: 'teamwork, helping out, cooperation' },
    source: romeSource,
  },
  {
    code: '300467',
    macro: '6D103',
    fr: 'Etre force de proposition',
    en: 'Coming up with proposals',
    definition: {
      fr: 'Capacité à initier, imaginer des propositions nouvelles pour résoudre les problèmes identifiés ou améliorer une situation. Être proactif.',
      en: 'Being able to start and imagine new proposals to solve the problems found or improve a situation. Being proactive.',
    },
    formerly: ['Prendre des initiatives et être force de proposition', 'La force de proposition'],
    near: { fr: 'initiative, idées, améliorer', en: 'initiative, ideas, improving' },
    source: romeSource,
  },
  {
    code: '300461',
    macro: '6D104',
    fr: 'Faire preuve de sens des responsabilités',
    en: 'Showing a sense of responsibility',
    definition: {
      fr: "Capacité à engager sa responsabilité pour atteindre un objectif clairement exprimé et à signaler les éventuels freins à lever pour atteindre l'objectif.",
      en: 'Being able to take responsibility for reaching a clearly stated goal, and to point out what stands in the way of it.',
    },
    formerly: ['Respecter ses engagements, assumer ses responsabilités', 'La capacité de décision'],
    near: {
      fr: 'sérieux, fiable, confiance, prudence, tenir parole',
      en: 'reliable, trust, careful, keeping one’s word',
    },
    source: romeSource,
  },
  {
    code: '300416',
    macro: '6D105',
    fr: 'Inspirer, donner du sens',
    en: 'Inspiring, giving meaning',
    definition: {
      fr: "Capacité à transmettre un message afin de susciter la réflexion et guider l'action.",
      en: 'Being able to pass on a message so as to make others think and to guide action.',
    },
    formerly: [],
    near: { fr: 'motiver, donner envie, transmettre, pédagogie', en: 'motivating, teaching' },
    source: romeSource,
  },
  {
    code: '300489',
    macro: '6D106',
    fr: 'Faire preuve de leadership',
    en: 'Showing leadership',
    definition: {
      fr: "Capacité à mobiliser une équipe/des interlocuteurs et à les entraîner dans la poursuite d'un objectif partagé.",
      en: 'Being able to mobilise a team or other people and lead them towards a shared goal.',
    },
    formerly: ['La capacité à fédérer'],
    near: { fr: 'entraîner, mener, encadrer, fédérer', en: 'leading, bringing together' },
    source: romeSource,
  },
  {
    code: '300483',
    macro: '6D107',
    fr: 'Organiser son travail selon les priorités et les objectifs',
    en: 'Organising one’s work by priorities and goals',
    definition: {
      fr: 'Capacité à planifier, prioriser, anticiper des actions, en tenant compte des moyens, des ressources, des objectifs et du calendrier pour les réaliser.',
      en: 'Being able to plan, set priorities and anticipate actions, taking means, resources, goals and the calendar into account.',
    },
    formerly: ['Le sens de l’organisation'],
    near: { fr: 'organisé, planning, méthode, anticiper', en: 'organised, planning, method' },
    source: romeSource,
  },
  {
    code: '300460',
    macro: '6D108',
    fr: "Faire preuve d'autonomie",
    en: 'Working independently',
    definition: {
      fr: "Capacité à prendre en charge son activité sans devoir être encadré de façon continue (le cas échéant, à solliciter les autres acteurs de l'entreprise).",
      en: 'Being able to take charge of one’s work without being supervised all the time (and, where needed, to call on others in the company).',
    },
    formerly: ['L’autonomie'],
    near: { fr: 'débrouillard, seul, indépendance', en: 'independence, self-reliance' },
    source: romeSource,
  },
  {
    code: '300485',
    macro: '6D109',
    fr: 'Faire preuve de persévérance',
    en: 'Persevering',
    definition: {
      fr: "Capacité à maintenir son effort jusqu'à l'achèvement complet d'une tâche quels que soient les imprévus, les obstacles de réalisation rencontrés.",
      en: 'Being able to keep up one’s effort until a task is fully finished, whatever the surprises and obstacles met.',
    },
    formerly: ['La persévérance'],
    near: {
      fr: 'courage, ténacité, endurance, résistance, volonté',
      en: 'courage, endurance, not giving up',
    },
    source: romeSource,
  },
  {
    code: '300490',
    macro: '6D110',
    fr: 'Faire preuve de rigueur et de précision',
    en: 'Working with rigour and precision',
    definition: {
      fr: "Capacité à réaliser des tâches en suivant avec exactitude les règles, les procédures, les instructions qui ont été fournies, sans réaliser d'erreur et à transmettre clairement des informations. Se montrer ponctuel et respectueux des règles de savoir-vivre usuelles.",
      en: 'Being able to carry out tasks by following exactly the rules, procedures and instructions given, without mistakes, and to pass on information clearly. Being punctual and respecting the usual rules of courtesy.',
    },
    formerly: ['La rigueur'],
    near: {
      fr: 'soin, précis, ponctuel, propre, politesse, concentration',
      en: 'care, precise, punctual, tidy, polite',
    },
    source: romeSource,
  },
  {
    code: '300473',
    macro: '6D111',
    fr: 'Faire preuve de réactivité',
    en: 'Reacting quickly',
    definition: {
      fr: "Capacité à réagir rapidement face à des évènements et à des imprévus, en hiérarchisant les actions, en fonction de leur degré d'urgence / d'importance.",
      en: 'Being able to react fast to events and surprises, putting actions in order by how urgent and important they are.',
    },
    formerly: ['La réactivité'],
    near: { fr: 'rapidité, vite, urgence, efficacité', en: 'speed, fast, emergency' },
    source: romeSource,
  },
  {
    code: '300478',
    macro: '6D112',
    fr: 'Faire preuve de contrôle de soi',
    en: 'Keeping one’s self-control',
    definition: {
      fr: 'Capacité à garder le contrôle de soi pour agir efficacement face à des situations irritantes, imprévues, stressantes.',
      en: 'Being able to keep one’s self-control so as to act effectively in irritating, unexpected or stressful situations.',
    },
    formerly: ['Gérer son stress', 'La gestion du stress', 'La prise de recul'],
    near: { fr: 'calme, patience, sang-froid, recul', en: 'calm, patience, composure, stress' },
    source: romeSource,
  },
  {
    code: '300479',
    macro: '6D113',
    fr: 'Etre ouvert aux changements',
    en: 'Being open to change',
    definition: {
      fr: "Capacité à s'adapter à des situations variées, à réagir à l'imprévu, gérer l'incertitude pour s'ajuster à des organisations, des collectifs de travail, des habitudes, des valeurs propres à l'entreprise.",
      en: 'Being able to adapt to varied situations, react to the unexpected and cope with uncertainty, so as to fit in with organisations, work teams, habits and values of the company.',
    },
    formerly: ['S’adapter aux changements', 'La capacité d’adaptation'],
    near: { fr: 'souplesse, polyvalence, flexible', en: 'flexible, adapting' },
    source: romeSource,
  },
  {
    code: '300493',
    macro: '6D114',
    fr: "Faire preuve de curiosité, d'ouverture d'esprit",
    en: 'Showing curiosity, open-mindedness',
    definition: {
      fr: "Capacité à aller chercher au-delà de ce qui est donné à voir, à s'ouvrir sur la nouveauté et à investiguer pour comprendre et agir de façon appropriée.",
      en: 'Being able to look beyond what is in plain sight, be open to what is new, and look into things so as to understand and act fittingly.',
    },
    formerly: ['Faire preuve de curiosité', 'La curiosité'],
    near: { fr: 'apprendre, intérêt, questions', en: 'learning, interest, questions' },
    source: romeSource,
  },
  {
    code: '300497',
    macro: '6D115',
    fr: "Faire preuve de créativité, d'inventivité",
    en: 'Showing creativity, inventiveness',
    definition: {
      fr: 'Capacité à créer, imaginer quelque chose de nouveau (nouveau produit, nouvelle solution, ...).',
      en: 'Being able to create, to imagine something new (a new product, a new solution…).',
    },
    formerly: [],
    near: { fr: 'imagination, inventer, créatif', en: 'imagination, inventing' },
    source: romeSource,
  },
  {
    code: '399999',
    macro: '6D116',
    fr: 'Avoir le sens du service',
    en: 'Having a sense of service',
    definition: {
      fr: 'Capacité à identifier (voire anticiper) les besoins des usagers, clients (internes et externes) et à apporter une réponse adaptée afin de les satisfaire.',
      en: 'Being able to identify (even anticipate) the needs of users and of customers (inside and outside), and to give a fitting answer that satisfies them.',
    },
    formerly: [],
    near: { fr: 'client, accueil, serviable, usager, disponible', en: 'customer, welcome, helpful' },
    source: romeSource,
  },
]);

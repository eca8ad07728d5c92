import { isItems } from '../address.ts';
import { blocStates } from '../codelists/bloc-states.ts';
import { certificationRoutes } from '../codelists/certification-routes.ts';
import { certificationTypes } from '../codelists/certification-types.ts';
import { qualificationLevels } from '../codelists/qualification-levels.ts';
import { vaeRequests } from '../codelists/vae-requests.ts';
import { vaeStatuses } from '../codelists/vae-statuses.ts';
import { suggestLevel } from '../diploma-level.ts';
import type { Fields, Track, Values } from '../fields/field.ts';
import { defineSection, type Suggestion, type Warning } from '../section.ts';
import { codeOf, datesInOrder, notes } from './shared-fields.ts';

const blocFields = {
  title: { kind: 'text', essential: true, label: { fr: 'Nom du bloc', en: 'Name of the block' } },
  state: { kind: 'choice', codelist: blocStates, essential: true, label: { fr: 'Résultat', en: 'Result' } },
  date: { kind: 'partialDate', label: { fr: 'Date', en: 'Date' } },
  reference: { kind: 'text', label: { fr: 'Code du bloc', en: 'Code of the block' } },
  comment: {
    kind: 'longText',
    label: { fr: 'Ce qui manque ou ce qui est dit', en: 'What is missing or was said' },
  },
} as const satisfies Fields;

/** One request for a VAE and its course, with the date of each step. A first jury may leave something for a second request. */
const vaeFields = {
  status: {
    kind: 'choice',
    codelist: vaeStatuses,
    essential: true,
    label: { fr: 'Où elle en est', en: 'Where it stands' },
  },
  request: {
    kind: 'choice',
    codelist: vaeRequests,
    essential: true,
    label: { fr: 'Ce que vous demandez', en: 'What you ask for' },
  },
  requested: { kind: 'partialDate', label: { fr: 'Demande déposée le', en: 'Request filed on' } },
  eligible: {
    kind: 'partialDate',
    label: { fr: 'Réponse de recevabilité le', en: 'Answer on eligibility on' },
    hint: {
      fr: 'La recevabilité, ou faisabilité, dit si vous pouvez vous présenter.',
      en: 'Eligibility says whether you may apply.',
    },
  },
  filed: {
    kind: 'partialDate',
    label: { fr: 'Dossier de validation déposé le', en: 'Validation file submitted on' },
  },
  jury: { kind: 'partialDate', label: { fr: 'Jury le', en: 'Jury on' } },
  notified: { kind: 'partialDate', label: { fr: 'Résultat reçu le', en: 'Result received on' } },
  support: {
    kind: 'text',
    label: { fr: 'Accompagnement', en: 'Support' },
    hint: { fr: 'Qui vous aide à préparer le dossier.', en: 'Who helps you to prepare the file.' },
  },
  recommendations: {
    kind: 'longText',
    label: { fr: 'Conseils du jury', en: 'The jury’s advice' },
    hint: {
      fr: 'Ce que le jury propose pour obtenir le reste\u00a0: une formation, une expérience.',
      en: 'What the jury proposes to obtain the rest: a training, some experience.',
    },
  },
} as const satisfies Fields;

const eligibility = { fr: 'Recevabilité', en: 'Eligibility' };
const vaeTrack = {
  field: 'status',
  steps: [
    { label: { fr: 'Demande', en: 'Request' }, date: 'requested' },
    { label: eligibility, date: 'eligible' },
    { label: { fr: 'Dossier', en: 'File' }, date: 'filed' },
    { label: { fr: 'Jury', en: 'Jury' }, date: 'jury' },
  ],
  at: {
    PROJET: { step: 0, mark: 'waiting', detail: { fr: 'en projet', en: 'planned' } },
    RECEVABILITE_DEPOSEE: {
      step: 1,
      mark: 'waiting',
      detail: { fr: 'réponse attendue', en: 'answer awaited' },
    },
    RECEVABLE: { step: 1, mark: 'reached', label: { fr: 'Recevable', en: 'Eligible' } },
    NON_RECEVABLE: { step: 1, mark: 'stopped', label: { fr: 'Non recevable', en: 'Not eligible' } },
    ACCOMPAGNEMENT: { step: 2, mark: 'waiting', detail: { fr: 'en préparation', en: 'being prepared' } },
    DOSSIER_DEPOSE: { step: 2, mark: 'reached', label: { fr: 'Dossier déposé', en: 'File submitted' } },
    JURY_PASSE: { step: 3, mark: 'waiting', detail: { fr: 'résultat attendu', en: 'result awaited' } },
    VALIDATION_TOTALE: {
      step: 3,
      mark: 'reached',
      label: { fr: 'Validation totale', en: 'Full validation' },
    },
    VALIDATION_PARTIELLE: {
      step: 3,
      mark: 'reached',
      label: { fr: 'Validation partielle', en: 'Partial validation' },
    },
    REFUS: { step: 3, mark: 'stopped', label: { fr: 'Refus', en: 'Refused' } },
    ABANDON: { step: 2, mark: 'stopped', label: { fr: 'Arrêtée', en: 'Given up' } },
  },
} as const satisfies Track;

/** Certifications acquired in working life, VAE included: its request, its course, what is acquired and what remains. */
export const certification = defineSection({
  type: 'certification',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Certifications et VAE', en: 'Certifications and VAE' },
  shortLabel: { fr: 'Certifications, VAE', en: 'Certifications, VAE' },
  singular: { fr: 'Certification', en: 'Certification' },
  add: { fr: 'Ajouter une certification', en: 'Add a certification' },
  empty: {
    fr: 'Titre professionnel, CQP, certificat, VAE en cours ou obtenue\u00a0: le nom et l’année suffisent.',
    en: 'Professional title, branch certificate, VAE under way or obtained: the name and the year are enough.',
  },
  icon: 'award',
  tone: 'certificates',
  title: ['title', 'type'],
  headline: ['route', 'issuer', 'vae[].status'],
  timeline: ['obtained', 'vae[].requested', 'vae[].jury'],
  due: 'validUntil',
  list: 'margin',
  warnings: certificationWarnings,
  suggestions: { level: levelOfTitle },
  fields: {
    title: {
      kind: 'text',
      essential: true,
      label: { fr: 'Nom de la certification', en: 'Name of the certification' },
      example: {
        fr: 'Titre professionnel de conducteur routier, CléA',
        en: 'Professional title of lorry driver, CléA',
      },
    },
    route: {
      kind: 'choice',
      codelist: certificationRoutes,
      essential: true,
      label: { fr: 'Comment vous l’avez obtenue', en: 'How you obtained it' },
    },
    issuer: {
      kind: 'text',
      essential: true,
      label: { fr: 'Délivrée par', en: 'Issued by' },
      example: {
        fr: 'Ministère du Travail, branche, éditeur',
        en: 'Ministry of Labour, sector body, vendor',
      },
    },
    obtained: {
      kind: 'partialDate',
      essential: true,
      label: { fr: 'Date d’obtention', en: 'Date obtained' },
      hint: {
        fr: 'Laissez vide si elle n’est pas encore obtenue.',
        en: 'Leave it empty if it is not obtained yet.',
      },
    },
    type: { kind: 'choice', codelist: certificationTypes, label: { fr: 'Type', en: 'Kind' } },
    level: { kind: 'choice', codelist: qualificationLevels, label: { fr: 'Niveau', en: 'Level' } },
    reference: {
      kind: 'text',
      label: { fr: 'Code RNCP ou RS', en: 'RNCP or RS code' },
      example: { fr: 'RNCP1884', en: 'RNCP1884' },
    },
    validUntil: {
      kind: 'partialDate',
      label: { fr: 'Date de fin de validité', en: 'Valid until' },
      hint: {
        fr: 'Beaucoup n’en ont pas. Elle est écrite sur le certificat.',
        en: 'Many have none. It is written on the certificate.',
      },
    },
    training: {
      kind: 'link',
      to: ['training'],
      label: { fr: 'Formation suivie pour l’obtenir', en: 'Training taken to obtain it' },
    },
    vae: {
      kind: 'list',
      label: { fr: 'Validation des acquis (VAE)', en: 'Validation of experience (VAE)' },
      singular: { fr: 'Demande de VAE', en: 'VAE request' },
      add: { fr: 'Ajouter une demande de VAE', en: 'Add a VAE request' },
      hint: {
        fr: 'Obtenir une certification grâce à son expérience, devant un jury.',
        en: 'Obtaining a certification through one’s experience, before a jury.',
      },
      fields: vaeFields,
      title: ['status', 'request'],
      dates: 'jury',
      open: 'fold',
      track: vaeTrack,
    },
    blocs: {
      kind: 'list',
      label: { fr: 'Blocs de compétences', en: 'Blocks of skills' },
      singular: { fr: 'Bloc', en: 'Block' },
      add: { fr: 'Ajouter un bloc', en: 'Add a block' },
      hint: {
        fr: 'Les parties de la certification, acquises ou qui restent à acquérir.',
        en: 'The parts of the certification, acquired or still to be acquired.',
      },
      fields: blocFields,
      title: ['title', 'reference'],
      dates: 'date',
      open: 'fold',
    },
    competences: {
      kind: 'competences',
      label: { fr: 'Connaissances, compétences, aptitudes', en: 'Knowledge, skills, aptitudes' },
    },
    notes,
  },
});

const endBeforeStart = {
  fr: 'Cette date est avant la date d’obtention. Vous pourrez corriger plus tard.',
  en: 'This date is before the date obtained. You can correct it later.',
};
const notAcquired = {
  fr: 'Il y a une date d’obtention, et le dernier résultat du jury est un refus. Vous pourrez corriger plus tard.',
  en: 'There is a date obtained, and the jury’s last result is a refusal. You can correct it later.',
};

function levelOfTitle(values: Values): Suggestion | null {
  const title = values['title'];
  return typeof title === 'string' ? suggestLevel(title) : null;
}

function certificationWarnings(values: Values): readonly Warning[] {
  const requests = values['vae'];
  const last = isItems(requests) ? requests.at(-1) : undefined;
  const isRefused = codeOf(last?.values['status']) === 'REFUS' && (values['obtained'] ?? null) !== null;
  return [
    ...datesInOrder(values, 'obtained', 'validUntil', endBeforeStart),
    ...(isRefused ? [{ field: 'obtained', text: notAcquired }] : []),
  ];
}

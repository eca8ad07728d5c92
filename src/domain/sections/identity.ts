import { situations } from '../codelists/situations.ts';
import { displayName } from '../display-name.ts';
import { defineSection } from '../section.ts';

/** Who the passport is about. Nothing is compulsory: a pseudonym is enough. Never NIR, nationality or marital status. */
export const identity = defineSection({
  type: 'identity',
  cardinality: 'one',
  chapter: 'self',
  label: { fr: 'Mon identité', en: 'About me' },
  singular: { fr: 'Identité', en: 'Identity' },
  add: { fr: 'Compléter mon identité', en: 'Fill in about me' },
  empty: {
    fr: 'Un prénom ou un pseudonyme suffit. Tout le reste est facultatif.',
    en: 'A first name or a pseudonym is enough. All the rest is optional.',
  },
  icon: 'user',
  tone: 'accent',
  nameOf: displayName,
  title: ['usageName', 'birthName', 'givenNames', 'pseudonym'],
  headline: ['professionalTitle', 'situation'],
  timeline: [],
  list: 'margin',
  fields: {
    givenNames: { kind: 'text', essential: true, label: { fr: 'Prénoms', en: 'First names' } },
    usageName: {
      kind: 'text',
      essential: true,
      label: { fr: 'Nom d’usage', en: 'Name in use' },
      hint: { fr: 'Le nom que vous portez tous les jours.', en: 'The name you go by every day.' },
    },
    birthName: {
      kind: 'text',
      essential: true,
      label: { fr: 'Nom de naissance', en: 'Name at birth' },
      hint: {
        fr: 'Seulement s’il est différent, et utile s’il figure sur vos diplômes.',
        en: 'Only if it is different, and useful when it stands on your diplomas.',
      },
    },
    pseudonym: {
      kind: 'text',
      label: { fr: 'Pseudonyme', en: 'Pseudonym' },
      hint: {
        fr: 'Il est montré à la place du nom tant que vous n’écrivez ni nom ni prénom.',
        en: 'It is shown in place of your name as long as you write neither a name nor a first name.',
      },
    },
    professionalTitle: {
      kind: 'text',
      essential: true,
      label: { fr: 'Métier ou accroche', en: 'Trade or headline' },
      example: { fr: 'Cariste, agent logistique', en: 'Forklift driver, warehouse worker' },
    },
    situation: {
      kind: 'choice',
      codelist: situations,
      label: { fr: 'Situation actuelle', en: 'Current situation' },
    },
    birthDate: {
      kind: 'partialDate',
      sensitive: true,
      label: { fr: 'Date de naissance', en: 'Date of birth' },
    },
    address: { kind: 'text', label: { fr: 'Adresse', en: 'Address' } },
    place: { kind: 'place', label: { fr: 'Ville', en: 'Town' } },
    phone: { kind: 'text', input: 'tel', label: { fr: 'Téléphone', en: 'Telephone' } },
    email: { kind: 'text', input: 'email', label: { fr: 'Courriel', en: 'E-mail' } },
    photo: {
      kind: 'image',
      sensitive: true,
      label: { fr: 'Photo', en: 'Photo' },
      hint: {
        fr: 'Facultative. Elle n’apparaît sur un document que si vous le demandez.',
        en: 'Optional. It appears on a document only if you ask for it.',
      },
    },
    summary: { kind: 'longText', voice: 'story', label: { fr: 'En quelques mots', en: 'In a few words' } },
    notes: { kind: 'longText', sensitive: true, label: { fr: 'Notes pour moi', en: 'Notes to myself' } },
  },
});

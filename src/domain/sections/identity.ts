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
  icon: 'book-user',
  tone: 'accent',
  nameOf: displayName,
  title: ['usageName', 'birthName', 'givenNames'],
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
      label: { fr: 'Nom de naissance', en: 'Name at birth' },
      hint: { fr: 'Utile s’il figure sur vos diplômes.', en: 'Useful when it stands on your diplomas.' },
    },
    professionalTitle: {
      kind: 'text',
      essential: true,
      label: { fr: 'Métier ou accroche', en: 'Trade or headline' },
      example: { fr: 'Cariste, agent logistique', en: 'Forklift driver, warehouse worker' },
    },
    situation: { kind: 'text', label: { fr: 'Situation actuelle', en: 'Current situation' } },
    birthDate: {
      kind: 'partialDate',
      sensitive: true,
      label: { fr: 'Date de naissance', en: 'Date of birth' },
    },
    address: { kind: 'text', label: { fr: 'Adresse', en: 'Address' } },
    place: { kind: 'place', label: { fr: 'Ville', en: 'Town' } },
    phone: { kind: 'text', input: 'tel', label: { fr: 'Téléphone', en: 'Telephone' } },
    email: { kind: 'text', input: 'email', label: { fr: 'Courriel', en: 'E-mail' } },
    summary: { kind: 'longText', voice: 'story', label: { fr: 'En quelques mots', en: 'In a few words' } },
    notes: { kind: 'longText', sensitive: true, label: { fr: 'Notes pour moi', en: 'Notes to myself' } },
  },
});

import { defineCodelist, type CodelistRow } from '../codelist.ts';

const law = 'Code du travail, art. L5151-9';
const order = 'Arrêté du 11 octobre 2019 modifié (SI-CPF)';
const common = 'Usage courant';

/** Voluntary activities and offices; the first ones are named by the law on the compte d’engagement citoyen. */
export const volunteeringTypes = defineCodelist<CodelistRow>('volunteering-types', [
  {
    code: 'BENEVOLAT',
    fr: 'Bénévolat dans une association',
    en: 'Volunteering for an association',
    source: law,
  },
  {
    code: 'RESPONSABLE',
    fr: 'Bénévolat avec des responsabilités (bureau, encadrement)',
    en: 'Volunteering with responsibilities (board, leading others)',
    short: { fr: 'Responsable bénévole', en: 'Volunteer in charge' },
    source: order,
  },
  {
    code: 'SERVICE_CIVIQUE',
    fr: 'Service civique',
    en: 'Civic service',
    source: law,
  },
  {
    code: 'POMPIER',
    fr: 'Sapeur-pompier volontaire',
    en: 'Volunteer firefighter',
    source: order,
  },
  {
    code: 'RESERVE_MILITAIRE',
    fr: 'Réserve militaire opérationnelle',
    en: 'Military operational reserve',
    source: law,
  },
  {
    code: 'RESERVE_POLICE',
    fr: 'Réserve opérationnelle de la police nationale',
    en: 'Operational reserve of the national police',
    source: law,
  },
  {
    code: 'RESERVE_SECOURS',
    fr: 'Réserve citoyenne des services d’incendie et de secours',
    en: 'Citizen reserve of the fire and rescue services',
    source: order,
  },
  {
    code: 'MAITRE_APPRENTISSAGE',
    fr: 'Maître d’apprentissage',
    en: 'Apprentice master',
    source: order,
  },
  {
    code: 'RESERVE_SANITAIRE',
    fr: 'Réserve sanitaire',
    en: 'Health reserve',
    source: common,
    verify: true,
  },
  {
    code: 'RESERVE_DEFENSE',
    fr: 'Réserve citoyenne de défense',
    en: 'Citizen reserve of the armed forces',
    source: common,
    verify: true,
  },
  {
    code: 'RESERVE_COMMUNALE',
    fr: 'Réserve communale de sécurité civile',
    en: 'Municipal civil-safety reserve',
    source: common,
    verify: true,
  },
  {
    code: 'AIDANT',
    fr: 'Aide à une personne en perte d’autonomie (proche aidant)',
    en: 'Helping a person who is losing autonomy (carer)',
    short: { fr: 'Proche aidant', en: 'Carer' },
    source: common,
    verify: true,
  },
  {
    code: 'ELU',
    fr: 'Mandat d’élu (commune, département, région)',
    en: 'Elected office (municipality, département, region)',
    short: { fr: 'Mandat d’élu', en: 'Elected office' },
    source: order,
  },
  {
    code: 'REPRESENTANT',
    fr: 'Représentant élu (personnel, élèves, parents, usagers)',
    en: 'Elected representative (staff, pupils, parents, users)',
    short: { fr: 'Représentant élu', en: 'Elected representative' },
    source: common,
  },
  {
    code: 'PERSONNELLE',
    fr: 'Autre activité personnelle ou associative (hors CEC)',
    en: 'Another personal or association activity (outside the CEC)',
    short: { fr: 'Activité personnelle', en: 'Personal activity' },
    source: common,
    verify: true,
  },
]);

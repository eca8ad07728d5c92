import { digitalCertificates } from '../codelists/digital-certificates.ts';
import { digitalLevels } from '../codelists/digital-levels.ts';
import type { Values } from '../fields/field.ts';
import { defineSection, type Warning } from '../section.ts';
import { datesInOrder, notes } from './shared-fields.ts';

/** Software, machines and other tools, and the certificates (Pix, ICDL, TOSA) that go with them. */
export const digital = defineSection({
  type: 'digital',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Numérique et outils', en: 'Computers and tools' },
  singular: { fr: 'Outil', en: 'Tool' },
  add: { fr: 'Ajouter un outil', en: 'Add a tool' },
  empty: {
    fr: 'Traitement de texte, logiciel de caisse, terminal de commande, Pix\u00a0: ce que vous savez utiliser.',
    en: 'Word processor, till software, order terminal, Pix: what you know how to use.',
  },
  icon: 'laptop',
  tone: 'permits',
  title: ['tool', 'certificate'],
  headline: ['level', 'certificate', 'score'],
  timeline: ['obtained'],
  due: 'validUntil',
  list: 'margin',
  warnings: digitalWarnings,
  fields: {
    tool: {
      kind: 'text',
      essential: true,
      label: { fr: 'Outil ou logiciel', en: 'Tool or software' },
      example: {
        fr: 'Tableur, logiciel de soins, scanner de quai',
        en: 'Spreadsheet, care software, dock scanner',
      },
    },
    level: {
      kind: 'choice',
      codelist: digitalLevels,
      essential: true,
      label: { fr: 'Comment vous vous en sortez', en: 'How well you manage' },
    },
    usage: {
      kind: 'longText',
      voice: 'story',
      essential: true,
      label: { fr: 'Ce que je fais avec', en: 'What I do with it' },
      example: {
        fr: 'Suivre les stocks et préparer le tableau du mois',
        en: 'Following stocks and preparing the monthly table',
      },
    },
    certificate: {
      kind: 'choice',
      codelist: digitalCertificates,
      label: { fr: 'Certificat', en: 'Certificate' },
    },
    score: {
      kind: 'score',
      label: { fr: 'Résultat', en: 'Result' },
      example: { fr: '489 pix sur 1 024', en: '489 pix out of 1,024' },
    },
    obtained: { kind: 'partialDate', label: { fr: 'Date du certificat', en: 'Date of the certificate' } },
    validUntil: {
      kind: 'partialDate',
      label: { fr: 'Date de fin de validité', en: 'Valid until' },
    },
    notes,
  },
});

function digitalWarnings(values: Values): readonly Warning[] {
  return datesInOrder(values, 'obtained', 'validUntil', {
    fr: 'Cette date est avant celle du certificat. Vous pourrez corriger plus tard.',
    en: 'This date is before that of the certificate. You can correct it later.',
  });
}

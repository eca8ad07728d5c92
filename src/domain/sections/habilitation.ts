import { habilitationCategories } from '../codelists/habilitation-categories.ts';
import { habilitationFamilies } from '../codelists/habilitation-families.ts';
import { habilitationKinds, kindCodes } from '../codelists/habilitation-kinds.ts';
import type { HabilitationKind } from '../codelists/habilitations/group.ts';
import type { Label } from '../language.ts';
import { earliest, latest, type PartialDate } from '../partial-date.ts';
import { defineSection, type Suggestion, type SuggestionContext, type Warning } from '../section.ts';
import type { Values } from '../fields/field.ts';
import { endIsUsual, suggestValidity } from '../validity.ts';

/** Habilitations, permits and authorisations: personal, issued by an employer, or attestations of training. */
export const habilitation = defineSection({
  type: 'habilitation',
  cardinality: 'many',
  chapter: 'path',
  label: { fr: 'Habilitations', en: 'Permits' },
  singular: { fr: 'Habilitation', en: 'Permit' },
  add: { fr: 'Ajouter une habilitation', en: 'Add a permit' },
  empty: {
    fr: 'CACES, permis, secourisme, habilitation électrique : notez-les quand vous les avez sous la main.',
    en: 'CACES, driving licence, first aid, electrical permit: note them when you have them at hand.',
  },
  icon: 'id-card',
  tone: 'permits',
  title: ['title', 'family'],
  headline: ['categories', 'issuer'],
  timeline: ['issued'],
  due: 'validUntil',
  list: 'validity',
  warnings: habilitationWarnings,
  suggestions: { validUntil: suggestValidUntil, kind: suggestKind },
  fields: {
    family: {
      kind: 'choice',
      codelist: habilitationFamilies,
      essential: true,
      label: { fr: 'Famille', en: 'Family' },
    },
    title: {
      kind: 'text',
      essential: true,
      label: { fr: 'Intitulé', en: 'Title' },
      example: { fr: 'CACES R.489, habilitation BS, permis C', en: 'CACES R.489, BS permit, licence C' },
    },
    categories: {
      kind: 'choices',
      codelist: habilitationCategories,
      dependsOn: 'family',
      essential: true,
      label: { fr: 'Catégories ou symboles', en: 'Categories or symbols' },
    },
    issued: { kind: 'partialDate', essential: true, label: { fr: 'Date d’obtention', en: 'Date obtained' } },
    validUntil: {
      kind: 'partialDate',
      essential: true,
      label: { fr: 'Date de fin de validité', en: 'Valid until' },
    },
    issuer: {
      kind: 'text',
      label: { fr: 'Délivrée par', en: 'Issued by' },
      example: { fr: 'Organisme, préfecture ou employeur', en: 'Training body, préfecture or employer' },
    },
    number: { kind: 'text', label: { fr: 'Numéro du titre', en: 'Number' } },
    kind: {
      kind: 'choice',
      codelist: habilitationKinds,
      label: { fr: 'Nature', en: 'Kind' },
      hint: {
        fr: 'Délivrée par l’employeur, elle est à redemander quand on en change.',
        en: 'Issued by the employer, it must be asked for again on a change of employer.',
      },
    },
    employer: {
      kind: 'link',
      to: ['employment'],
      label: { fr: 'Employeur concerné', en: 'Employer concerned' },
    },
    training: {
      kind: 'link',
      to: ['training'],
      label: { fr: 'Formation suivie', en: 'Training followed' },
    },
    medicalCheck: {
      kind: 'partialDate',
      sensitive: true,
      label: { fr: 'Dernière visite médicale requise', en: 'Last required medical check' },
    },
    notes: { kind: 'longText', sensitive: true, label: { fr: 'Notes pour moi', en: 'Notes to myself' } },
  },
});

// The three readers below rely on the field kinds declared just above.
const dateOf = (values: Values, field: string): PartialDate | null =>
  (values[field] ?? null) as PartialDate | null;

function habilitationWarnings(values: Values): readonly Warning[] {
  const issued = dateOf(values, 'issued');
  const validUntil = dateOf(values, 'validUntil');
  const first = issued === null ? undefined : earliest(issued);
  const last = validUntil === null ? undefined : latest(validUntil);
  if (first === undefined || last === undefined || first <= last) return [];
  return [
    {
      field: 'validUntil',
      text: {
        fr: 'Cette date est avant la date d’obtention. Vous pourrez corriger plus tard.',
        en: 'This date is before the date obtained. You can correct it later.',
      },
    },
  ];
}

/** Codes of the chosen rows; what was written in one's own words has none. */
function codesOf(value: Values[string] | undefined): readonly string[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'code' in row && typeof row.code === 'string'
      ? [row.code]
      : [],
  );
}

function suggestValidUntil(values: Values, context: SuggestionContext): Suggestion | null {
  const [family] = codesOf(values['family']);
  const issued = dateOf(values, 'issued');
  const categories = codesOf(values['categories']);
  if (family === undefined) return null;
  // The date is asked for by its own field, just above.
  if (issued === null && endIsUsual(family, categories)) return null;
  const found = suggestValidity({
    family,
    categories,
    issued,
    ...(context.birthDate === undefined ? {} : { birthDate: context.birthDate }),
  });
  if (!('until' in found)) {
    return { reason: found.none, source: found.source ?? '', verify: found.verify };
  }
  return { value: found.until, reason: found.rule, source: found.source, verify: found.verify };
}

/** What titles of a family usually are; the person may have it otherwise. */
function suggestKind(values: Values): Suggestion | null {
  const family = codesOf(values['family']).flatMap((code) => habilitationFamilies.find(code) ?? [])[0];
  if (family === undefined) return null;
  return {
    value: kindCodes[family.kind],
    reason: kindReasons[family.kind],
    source: family.source,
    verify: family.verify === true,
  };
}

const kindReasons = {
  personal: {
    fr: 'Ces titres restent à la personne quand elle change d’employeur.',
    en: 'These titles stay with the person on a change of employer.',
  },
  employer: {
    fr: 'Ces titres sont délivrés par l’employeur et s’arrêtent avec l’emploi.',
    en: 'These titles are issued by the employer and end with the job.',
  },
  attestation: {
    fr: 'Ces formations se terminent par une attestation, qui reste à la personne.',
    en: 'These trainings end with an attestation, which stays with the person.',
  },
} as const satisfies Record<HabilitationKind, Label>;

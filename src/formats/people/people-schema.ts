import { z } from 'zod';
import { jsonSchema, type JsonValue } from '../../domain/records.ts';

/*
 * The neutral format in which a career is told to us: one JSON file per person. Any key may be absent at any depth; keys that
 * we do not know are kept, and end up in notes.
 */

/** A word, or a number where somebody wrote one (an IDCC, a postcode). */
const word = z.union([z.string(), z.number().transform(String)]).optional();
const words = z.array(z.string()).optional();
/** Null = still going on, 'unknown' = the person does not know, absent = not given. */
const end = z.string().nullable().optional();

const mission = z
  .object({
    title: word,
    description: word,
    context: word,
    tools: word,
    results: word,
    start: word,
    end,
    knowledge: words,
    skills: words,
    aptitudes: words,
  })
  .catchall(jsonSchema);

const position = z
  .object({
    title: word,
    contract: word,
    workingTime: word,
    start: word,
    end,
    missions: z.array(mission).optional(),
  })
  .catchall(jsonSchema);

const employment = z
  .object({ employer: word, sector: word, idcc: word, place: word, positions: z.array(position).optional() })
  .catchall(jsonSchema);

const accreditation = z
  .object({
    family: word,
    title: word,
    category: word,
    issuer: word,
    number: word,
    issued: word,
    validUntil: word,
    employerBound: z.boolean().optional(),
  })
  .catchall(jsonSchema);

const drivingLicence = z.object({ category: word, obtained: word }).catchall(jsonSchema);

const education = z
  .object({
    title: word,
    field: word,
    level: word,
    institution: word,
    place: word,
    start: word,
    end,
    obtained: word,
    mention: word,
    notes: word,
  })
  .catchall(jsonSchema);

const internship = z
  .object({
    employer: word,
    place: word,
    start: word,
    end,
    duration: word,
    role: word,
    missions: z.array(mission).optional(),
  })
  .catchall(jsonSchema);

const vae = z.object({ request: word, outcome: word, blocks: words }).catchall(jsonSchema);

const certification = z
  .object({
    title: word,
    route: word,
    issuer: word,
    level: word,
    date: word,
    reference: word,
    vae: vae.optional(),
  })
  .catchall(jsonSchema);

const training = z
  .object({
    title: word,
    nature: word,
    organisation: word,
    start: word,
    end,
    hours: word,
    days: word,
    modality: word,
    initiative: word,
    funding: words,
    outcome: word,
    skills: words,
  })
  .catchall(jsonSchema);

const proposal = z
  .object({
    training: word,
    purpose: word,
    status: word,
    answerDate: word,
    linkedTraining: word,
  })
  .catchall(jsonSchema);

const interview = z
  .object({
    date: word,
    kind: word,
    employer: word,
    topics: word,
    proposals: z.array(proposal).optional(),
  })
  .catchall(jsonSchema);

const levels = z
  .object({ listening: word, reading: word, interaction: word, production: word, writing: word })
  .catchall(jsonSchema);

const language = z
  .object({ language: word, levels: levels.optional(), overall: word, certificate: word })
  .catchall(jsonSchema);

const volunteering = z
  .object({ organisation: word, role: word, start: word, end, missions: z.array(mission).optional() })
  .catchall(jsonSchema);

const mandate = z.object({ title: word, organisation: word, start: word, end }).catchall(jsonSchema);

const person = z
  .object({
    givenNames: word,
    birthName: word,
    usageName: word,
    birthDate: word,
    address: word,
    email: word,
    phone: word,
    situation: word,
    summary: word,
    careerProject: word,
    drivingLicences: z.array(drivingLicence).optional(),
  })
  .catchall(jsonSchema);

const shape = {
  person: person.optional(),
  education: z.array(education).optional(),
  internships: z.array(internship).optional(),
  certifications: z.array(certification).optional(),
  trainings: z.array(training).optional(),
  employments: z.array(employment).optional(),
  accreditations: z.array(accreditation).optional(),
  interviews: z.array(interview).optional(),
  languages: z.array(language).optional(),
  volunteering: z.array(volunteering).optional(),
  mandates: z.array(mandate).optional(),
  interests: words,
};

export const peopleSchema = z.object(shape).catchall(jsonSchema);
/** Keys of the whole file that have a section. */
export const peopleKeys: readonly string[] = Object.keys(shape);

export type People = z.infer<typeof peopleSchema>;
export type NeutralPerson = NonNullable<People['person']>;
export type NeutralEducation = z.infer<typeof education>;
export type NeutralInternship = z.infer<typeof internship>;
export type NeutralCertification = z.infer<typeof certification>;
export type NeutralTraining = z.infer<typeof training>;
export type NeutralInterview = z.infer<typeof interview>;
export type NeutralProposal = z.infer<typeof proposal>;
export type NeutralLanguage = z.infer<typeof language>;
export type NeutralVolunteering = z.infer<typeof volunteering>;
export type NeutralMandate = z.infer<typeof mandate>;
export type NeutralEmployment = NonNullable<People['employments']>[number];
export type NeutralPosition = NonNullable<NeutralEmployment['positions']>[number];
export type NeutralMission = NonNullable<NeutralPosition['missions']>[number];
export type NeutralAccreditation = NonNullable<People['accreditations']>[number];
export type NeutralLicence = NonNullable<NeutralPerson['drivingLicences']>[number];

/** What remains of an object once the named keys were taken; absent keys and nulls without meaning are not there. */
export function without(object: object, taken: readonly string[]): readonly (readonly [string, JsonValue])[] {
  // The schema has parsed every value as JSON; `undefined` stands for an absent key.
  const rows = Object.entries(object) as readonly (readonly [string, JsonValue | undefined])[];
  return rows.flatMap(([key, value]) =>
    value === undefined || taken.includes(key) ? [] : [[key, value] as const],
  );
}

import { z } from 'zod';
import { jsonSchema, type JsonValue } from '../../domain/records.ts';

/*
 * The neutral format in which a career is told to us: one JSON file per person. Any key may be absent at any depth; keys that
 * we do not know are kept, and end up in notes like everything that has no section yet.
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
    drivingLicences: z.array(drivingLicence).optional(),
  })
  .catchall(jsonSchema);

export const peopleSchema = z
  .object({
    person: person.optional(),
    employments: z.array(employment).optional(),
    accreditations: z.array(accreditation).optional(),
  })
  .catchall(jsonSchema);

export type People = z.infer<typeof peopleSchema>;
export type NeutralPerson = NonNullable<People['person']>;
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

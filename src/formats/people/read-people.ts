import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Values } from '../../domain/fields/field.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { currentRecordVersion } from '../../domain/migrations/chain.ts';
import type { Entry, PassportContents } from '../../domain/records.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { limits } from '../passport-file/limits.ts';
import { parseJsonBytes } from '../passport-file/json-text.ts';
import { Refused } from '../passport-file/refused.ts';
import { accreditationValues, licenceValues } from './people-accreditations.ts';
import { readDate } from './people-dates.ts';
import { employmentValues, readPlace } from './people-employments.ts';
import { noteBlock, type NoteBlock } from './people-notes.ts';
import { peopleSchema, without, type NeutralPerson, type People } from './people-schema.ts';

/** `place`: where in the file something has another shape than the format's ('employments.2.positions'), '' for the whole. */
export interface PeopleError {
  readonly type: 'NotPeople';
  readonly place: string;
}

export interface ReadPeople {
  readonly contents: PassportContents;
  /** What has no section yet and stands in the notes of the identity, in the order of the file. */
  readonly toNotes: readonly NoteBlock[];
}

const importer = 'import:people';
const known = ['person', 'employments', 'accreditations'];
const personKeys = [
  'givenNames',
  'birthName',
  'usageName',
  'birthDate',
  'address',
  'email',
  'phone',
  'situation',
  'summary',
  'drivingLicences',
] as const satisfies readonly (keyof NeutralPerson)[];

/**
 * A career in the neutral format (UTF-8 JSON) as a new passport. Every word of the file is in it: what has no field goes to
 * notes. Ids come from the bytes, and all instants are `now` (ISO): the same file gives the same passport.
 */
export function readPeople(bytes: Uint8Array, now: string): Result<ReadPeople, PeopleError> {
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null || !known.some((key) => Object.hasOwn(value, key))) {
    return failure({ type: 'NotPeople', place: '' });
  }
  const parsed = peopleSchema.safeParse(value);
  if (!parsed.success)
    return failure({ type: 'NotPeople', place: parsed.error.issues[0]?.path.join('.') ?? '' });
  return success(toContents(parsed.data, idsFrom(bytes), now));
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.length > limits.jsonBytes) return undefined;
  try {
    return parseJsonBytes(bytes);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function toContents(people: People, createId: () => string, now: string): ReadPeople {
  const person = people.person ?? {};
  const passport = createId();
  const toNotes = [...without(person, personKeys), ...without(people, known)].flatMap(([key, value]) => {
    const block = noteBlock(key, value);
    return block ? [block] : [];
  });
  const notes = toNotes.map((block) => block.text).join('\n\n');
  const entry = (section: string, values: Values): Entry => newEntry(section, values, createId, now);
  const entries = [
    entry('identity', { ...identityValues(person), notes }),
    ...(people.employments ?? []).map((given) => entry('employment', employmentValues(given, createId))),
    ...(people.accreditations ?? []).map((given) => entry('habilitation', accreditationValues(given))),
    ...(person.drivingLicences ?? []).map((given) => entry('habilitation', licenceValues(given))),
  ];
  const contents: PassportContents = {
    passport: {
      id: passport,
      recordVersion: currentRecordVersion,
      contentLanguage: 'fr',
      seal: sealOf(now),
      createdAt: now,
    },
    entries,
    preferences: [],
    presentations: [],
    disclosures: [],
    tombstones: [],
    revisions: entries.map(({ id, revision }) => ({ ...revision, entry: id })),
    versions: [],
    changes: [],
    undo: { undo: [], redo: [] },
    proofs: [],
  };
  return { contents, toNotes };
}

function identityValues(person: NeutralPerson): Values {
  const { street, town } = splitAddress(person.address ?? '');
  return {
    givenNames: person.givenNames ?? '',
    usageName: person.usageName ?? '',
    birthName: person.birthName ?? '',
    birthDate: readDate(person.birthDate),
    address: street,
    place: readPlace(town),
    email: person.email ?? '',
    phone: person.phone ?? '',
    situation: person.situation ?? '',
    summary: person.summary ?? '',
  };
}

/** « 7 impasse des Tilleuls, 51140 Muizon »: the town is taken apart where a postcode says where it begins. */
function splitAddress(address: string): { readonly street: string; readonly town: string } {
  // The field is one line.
  const line = address.replaceAll(/\s*\n\s*/gu, ', ');
  const found = /^(.*?)[,\s]+(\d{5}\s+\S[^,]*)$/u.exec(line);
  return found ? { street: found[1] ?? '', town: found[2] ?? '' } : { street: line, town: '' };
}

function newEntry(section: string, values: Values, createId: () => string, now: string): Entry {
  return {
    id: createId(),
    section,
    values: composed({ ...emptyValues(sectionOf(section).fields), ...values }),
    proofs: [],
    origins: [{ path: [], by: '', at: now, via: importer }],
    undecided: [],
    createdAt: now,
    updatedAt: now,
    revision: { id: createId(), parents: [], at: now, device: importer },
  };
}

/** Texts are kept composed (NFC) everywhere; a file may hold them decomposed. */
function composed<T>(value: T): T {
  const text = JSON.stringify(value).normalize('NFC');
  // The same value, its strings composed.
  return JSON.parse(text) as T;
}

/** One UUID after the other (version 8: of our own making), each from the file's hash and its place in the row. */
function idsFrom(bytes: Uint8Array): () => string {
  const seed = bytesToHex(sha256(bytes));
  let last = 0;
  return () => {
    last += 1;
    const hex = bytesToHex(sha256(new TextEncoder().encode(`${seed}:${last}`)));
    const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

/** From the day alone: a seal never says anything of the person, and the same command must give the same file. */
function sealOf(now: string): number {
  return Math.floor(Date.parse(now) / 86_400_000);
}

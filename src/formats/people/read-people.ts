import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { entryTitle } from '../../domain/entry-title.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { currentRecordVersion } from '../../domain/migrations/chain.ts';
import type { Entry, PassportContents } from '../../domain/records.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { limits } from '../passport-file/limits.ts';
import { parseJsonBytes } from '../passport-file/json-text.ts';
import { Refused } from '../passport-file/refused.ts';
import { convertPeople, type Identified } from './convert-people.ts';
import type { CreateId } from './people-converted.ts';
import { peopleKeys, peopleSchema, type People } from './people-schema.ts';

/** `place`: where in the file something has another shape than the format's ('employments.2.positions'), '' for the whole. */
export interface PeopleError {
  readonly type: 'NotPeople';
  readonly place: string;
}

export interface ReadPeople {
  readonly contents: PassportContents;
  /** What has no field and stands at the end of an entry's notes, in the order of the passport. */
  readonly noted: readonly Noted[];
}

export interface Noted {
  readonly section: string;
  /** What names the entry; '' when nothing does. */
  readonly title: string;
  readonly lines: readonly string[];
}

const importer = 'import:people';

/**
 * A career in the neutral format (UTF-8 JSON) as a new passport. Every word of the file is in it: what has no field goes to
 * notes. Ids come from the bytes, and all instants are `now` (ISO): the same file gives the same passport.
 */
export function readPeople(bytes: Uint8Array, now: string): Result<ReadPeople, PeopleError> {
  const value = parse(bytes);
  if (!isPeople(value)) return failure({ type: 'NotPeople', place: '' });
  const parsed = peopleSchema.safeParse(value);
  if (!parsed.success)
    return failure({ type: 'NotPeople', place: parsed.error.issues[0]?.path.join('.') ?? '' });
  return success(toContents(parsed.data, idsFrom(bytes), now));
}

/** Some key of the format, or nothing at all: an empty career is one too. */
function isPeople(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 0 || keys.some((key) => peopleKeys.includes(key));
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
  const passport = createId();
  const converted = convertPeople(people, createId);
  const entries = converted.map((row) => newEntry(row, createId, now));
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
  const noted = converted.flatMap(({ section, values, rest }) =>
    rest.length === 0
      ? []
      : [{ section, title: entryTitle({ values }, sectionOf(section), 'fr'), lines: rest }],
  );
  return { contents, noted };
}

function newEntry({ id, section, values, rest }: Identified, createId: CreateId, now: string): Entry {
  const notes = [values['notes'], ...rest]
    .filter((text) => typeof text === 'string')
    .join('\n')
    .trim();
  return {
    id,
    section,
    values: composed({ ...emptyValues(sectionOf(section).fields), ...values, notes }),
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

import type { ChoiceValue, LinkValue } from '../../domain/fields/field.ts';
import type { Period } from '../../domain/period.ts';
import { internship as internshipSection } from '../../domain/sections/internship.ts';
import { durationOf } from './people-amounts.ts';
import { chooseLevel } from './people-choices.ts';
import type { Converted, CreateId, Target } from './people-converted.ts';
import { readDate, readPeriod } from './people-dates.ts';
import { readPlace } from './people-employments.ts';
import { missionItems, missionRest } from './people-missions.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralEducation, type NeutralInternship } from './people-schema.ts';
import { isGiven, plain } from './people-words.ts';

const missionFields = internshipSection.fields.missions.fields;

/** What the note of a course of study is about, where its first words tell. */
const noteFields: readonly (readonly [field: 'work' | 'mention', beginning: RegExp])[] = [
  ['work', /^(?:memoire|these|projet|sujet)\b/u],
  ['mention', /^classement\b/u],
];

/** A course of study, or the Pix certificate, which people note among their diplomas. */
export function education(given: NeutralEducation): Converted {
  if (/^(?:certification |certificat )?pix$/u.test(plain(given.title ?? '')) && given.obtained === 'yes') {
    return pixCertificate(given);
  }
  const note = given.notes ?? '';
  const isUnderWay = given.end === undefined && /^en cours\b/u.test(plain(note));
  const status = statusOf(given.obtained, note, isUnderWay);
  const isDiplomaDate = given.start === undefined && given.obtained === 'yes';
  const field = noteFields.find(([, beginning]) => beginning.test(plain(note)))?.[0] ?? 'notes';
  const mention = [given.mention ?? '', field === 'mention' ? note : ''].filter(isGiven).join(', ');
  return {
    section: 'education',
    values: {
      title: given.title ?? '',
      specialty: given.field ?? '',
      school: given.institution ?? '',
      status,
      obtained: isDiplomaDate && typeof given.end === 'string' ? readEnd(given.end) : null,
      period: isDiplomaDate ? null : periodOf(given, isUnderWay),
      level: chooseLevel(given.level),
      mention,
      place: readPlace(given.place ?? ''),
      work: field === 'work' ? note : '',
      notes: field === 'notes' ? note : '',
    },
    rest: recordLines(without(given, educationKeys), ''),
  };
}

const educationKeys = [
  'title',
  'field',
  'level',
  'institution',
  'place',
  'start',
  'end',
  'obtained',
  'mention',
  'notes',
] as const satisfies readonly (keyof NeutralEducation)[];

const readEnd = (end: string): ReturnType<typeof readDate> => (end === 'unknown' ? null : readDate(end));

function periodOf({ start, end }: NeutralEducation, isUnderWay: boolean): Period | null {
  return readPeriod(start, isUnderWay ? null : end);
}

function statusOf(obtained: string | undefined, note: string, isUnderWay: boolean): ChoiceValue | null {
  if (!isGiven(obtained)) return null;
  if (obtained === 'yes') return { code: 'OBTENU' };
  if (isUnderWay) return { code: 'EN_COURS' };
  if (obtained === 'partial') return { code: 'PARTIEL' };
  if (obtained !== 'no') return { other: obtained };
  // Whether the level was reached is for the person to say.
  return /^niveau\b/u.test(plain(note)) ? { code: 'SANS_DIPLOME' } : { other: 'Non obtenu' };
}

function pixCertificate(given: NeutralEducation): Converted {
  const [, score = '', usage = ''] =
    /^([\d\s\u00a0]*\d\s*pix)\b[.\s]*([\s\S]*)$/iu.exec(given.notes ?? '') ?? [];
  return {
    section: 'digital',
    values: {
      tool: given.title ?? '',
      certificate: { code: 'PIX' },
      obtained: typeof given.end === 'string' ? readEnd(given.end) : readDate(given.start),
      score: score === '' ? null : { value: score, scale: '' },
      usage: score === '' ? (given.notes ?? '') : usage,
    },
    rest: recordLines(
      without(given, ['title', 'obtained', 'notes', 'end', ...(given.end === undefined ? ['start'] : [])]),
      '',
    ),
  };
}

/** An internship; `courses`: the studies of the file, one of which its role may name (« BUT 1 », « stage de BEP »). */
export function internship(
  given: NeutralInternship,
  courses: readonly Target[],
  createId: CreateId,
): Converted {
  const role = given.role ?? '';
  return {
    section: 'internship',
    values: {
      employer: given.employer ?? '',
      title: role,
      type: typeOf(role),
      place: readPlace(given.place ?? ''),
      period: readPeriod(given.start, given.end),
      duration: durationOf(given.duration),
      course: courseOf(role, courses),
      missions: missionItems(given.missions, missionFields, createId),
    },
    rest: [
      ...recordLines(
        without(given, ['employer', 'place', 'start', 'end', 'duration', 'role', 'missions']),
        '',
      ),
      ...missionRest(given.missions, '  '),
    ],
  };
}

function typeOf(role: string): ChoiceValue | null {
  if (/\bpfmp\b/u.test(plain(role))) return { code: 'PFMP' };
  if (/\bpmsmp\b/u.test(plain(role))) return { code: 'PMSMP' };
  return /\bstage d observation\b/u.test(plain(role)) ? { code: 'OBSERVATION' } : null;
}

/** The one course whose diploma (its first word, in capitals) the role names. */
function courseOf(role: string, courses: readonly Target[]): LinkValue | null {
  const words: readonly string[] = role.match(/\p{Lu}{3,}/gu) ?? [];
  const named = courses.filter(({ name }) => words.includes(/^\p{Lu}{3,}\b/u.exec(name)?.[0] ?? ''));
  const [course] = named;
  return course === undefined || named.length > 1 ? null : { entry: course.id, label: course.name };
}

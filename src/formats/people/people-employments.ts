import { workingTimes } from '../../domain/codelists/working-times.ts';
import type { Item, NumberValue, PlaceValue } from '../../domain/fields/field.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { employment } from '../../domain/sections/employment.ts';
import { fold } from '../../domain/fold.ts';
import { choose, rowOf, wordings } from './people-choices.ts';
import type { Converted, CreateId } from './people-converted.ts';
import { readPeriod } from './people-dates.ts';
import { missionItems, missionRest } from './people-missions.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralEmployment, type NeutralPosition } from './people-schema.ts';

const postFields = employment.fields.posts.fields;
const missionFields = postFields.missions.fields;

/** An employer with its posts and missions; `createId` gives each item its id. Keys of no field go to its notes. */
export function employer(given: NeutralEmployment, createId: CreateId): Converted {
  const positions = given.positions ?? [];
  return {
    section: 'employment',
    values: {
      employer: given.employer ?? '',
      sector: given.sector ?? '',
      idcc: given.idcc ?? '',
      place: readPlace(given.place ?? ''),
      posts: positions.map((position) => post(position, createId)),
    },
    rest: [
      ...recordLines(without(given, ['employer', 'sector', 'idcc', 'place', 'positions']), ''),
      ...positions.flatMap(positionRest),
    ],
  };
}

/** A postcode is taken apart only where it leads (« 69400 Arnas »); « Arnas (69) » stays as it is written. */
export function readPlace(text: string): PlaceValue {
  const found = /^\s*(\d{5})\s+(\S.*)$/u.exec(text);
  return { text: found?.[2] ?? text, postcode: found?.[1] ?? '', country: '' };
}

function positionRest(position: NeutralPosition): readonly string[] {
  const rows = without(position, ['title', 'contract', 'workingTime', 'start', 'end', 'missions']);
  const lines = [...recordLines(rows, '  '), ...missionRest(position.missions, '  ')];
  return lines.length === 0 ? [] : [position.title ?? '', ...lines];
}

function post(position: NeutralPosition, createId: CreateId): Item {
  const { workingTime, workingShare } = readWorkingTime(position.workingTime ?? '');
  return {
    id: createId(),
    values: {
      ...emptyValues(postFields),
      title: position.title ?? '',
      period: readPeriod(position.start, position.end),
      contract: choose(wordings.contract, position.contract),
      workingTime,
      workingShare,
      missions: missionItems(position.missions, missionFields, createId),
    },
  };
}

interface WorkingTime {
  readonly workingTime: { readonly code: string } | { readonly other: string } | null;
  readonly workingShare: NumberValue | null;
}

const shareUnits = [
  { pattern: /^(.*?)[,\s]*(\d+(?:[.,]\d+)?)\s*h\s*(?:\/|par)\s*semaine$/u, unit: 'hours-week' },
  { pattern: /^(.*?)[,\s]*(\d+(?:[.,]\d+)?)\s*%$/u, unit: 'percent' },
] as const;

/**
 * « temps partiel, 9 h / semaine » as a code and a share, where all of it is understood; otherwise the words as they are
 * (« temps partiel 24 h » does not say of what).
 */
function readWorkingTime(text: string): WorkingTime {
  const given = fold(text).trim();
  if (given === '') return { workingTime: null, workingShare: null };
  const whole = rowOf(workingTimes, text);
  if (whole) return { workingTime: whole, workingShare: null };
  for (const { pattern, unit } of shareUnits) {
    const [, before = '', amount] = pattern.exec(given) ?? [];
    const code = before === '' ? null : rowOf(workingTimes, before);
    if (amount !== undefined && (before === '' || code !== null)) {
      return { workingTime: code, workingShare: { amount: amount.replace(',', '.'), unit } };
    }
  }
  return { workingTime: { other: text }, workingShare: null };
}

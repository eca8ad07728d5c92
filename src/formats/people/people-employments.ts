import { contractTypes } from '../../domain/codelists/contract-types.ts';
import { workingTimes } from '../../domain/codelists/working-times.ts';
import type { Competence, Item, NumberValue, PlaceValue, Values } from '../../domain/fields/field.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { employment } from '../../domain/sections/employment.ts';
import { fold } from '../../domain/fold.ts';
import { rowOf } from './people-accreditations.ts';
import { readPeriod } from './people-dates.ts';
import { recordLines } from './people-notes.ts';
import {
  without,
  type NeutralEmployment,
  type NeutralMission,
  type NeutralPosition,
} from './people-schema.ts';

const postFields = employment.fields.posts.fields;
const missionFields = postFields.missions.fields;

/** An employer with its posts and missions; `createId` gives each item its id. Keys of no field go to its notes. */
export function employmentValues(given: NeutralEmployment, createId: () => string): Values {
  const positions = given.positions ?? [];
  const notes = [
    ...recordLines(without(given, ['employer', 'sector', 'idcc', 'place', 'positions']), ''),
    ...positions.flatMap(positionRest),
  ];
  return {
    employer: given.employer ?? '',
    sector: given.sector ?? '',
    idcc: given.idcc ?? '',
    place: readPlace(given.place ?? ''),
    notes: notes.join('\n'),
    posts: positions.map((position) => post(position, createId)),
  };
}

/** A postcode is taken apart only where it leads (« 69400 Arnas »); « Arnas (69) » stays as it is written. */
export function readPlace(text: string): PlaceValue {
  const found = /^\s*(\d{5})\s+(\S.*)$/u.exec(text);
  return { text: found?.[2] ?? text, postcode: found?.[1] ?? '', country: '' };
}

function positionRest(position: NeutralPosition): readonly string[] {
  const rows = without(position, ['title', 'contract', 'workingTime', 'start', 'end', 'missions']);
  const missions = (position.missions ?? []).flatMap((mission) =>
    recordLines(without(mission, missionKeys), '  '),
  );
  const lines = [...recordLines(rows, '  '), ...missions];
  return lines.length === 0 ? [] : [position.title ?? '', ...lines];
}

function post(position: NeutralPosition, createId: () => string): Item {
  const { workingTime, workingShare } = readWorkingTime(position.workingTime ?? '');
  const contract = position.contract ?? '';
  return {
    id: createId(),
    values: {
      ...emptyValues(postFields),
      title: position.title ?? '',
      period: readPeriod(position.start, position.end),
      contract: contract.trim() === '' ? null : (rowOf(contractTypes, contract) ?? { other: contract }),
      workingTime,
      workingShare,
      missions: (position.missions ?? []).map((mission) => missionItem(mission, createId)),
    },
  };
}

/** What `missionItem` takes; the rest goes to the employer's notes. */
const missionKeys = [
  'title',
  'description',
  'context',
  'tools',
  'results',
  'start',
  'end',
  'knowledge',
  'skills',
  'aptitudes',
] as const satisfies readonly (keyof NeutralMission)[];

function missionItem(mission: NeutralMission, createId: () => string): Item {
  const id = createId();
  const labels = (rows: readonly string[] | undefined): readonly Competence[] =>
    (rows ?? []).map((label) => ({ id: createId(), label }));
  return {
    id,
    values: {
      ...emptyValues(missionFields),
      title: mission.title ?? '',
      description: mission.description ?? '',
      context: mission.context ?? '',
      tools: mission.tools ?? '',
      results: mission.results ?? '',
      period: readPeriod(mission.start, mission.end),
      competences: {
        knowledge: labels(mission.knowledge),
        skills: labels(mission.skills),
        aptitudes: labels(mission.aptitudes),
      },
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

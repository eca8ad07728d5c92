import type { Competence, CompetencesValue, Fields, Item } from '../../domain/fields/field.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { readPeriod } from './people-dates.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralMission } from './people-schema.ts';

/** What `missionItem` takes; the rest goes to notes. */
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

type Columns = {
  readonly [K in keyof CompetencesValue]?: readonly string[] | undefined;
};

/** The three columns; each row gets an id. */
export function competencesOf(given: Columns, createId: () => string): CompetencesValue {
  const labels = (rows: readonly string[] | undefined): readonly Competence[] =>
    (rows ?? []).map((label) => ({ id: createId(), label }));
  return {
    knowledge: labels(given.knowledge),
    skills: labels(given.skills),
    aptitudes: labels(given.aptitudes),
  };
}

/** Missions as items of a list whose group is `fields`. */
export function missionItems(
  missions: readonly NeutralMission[] | undefined,
  fields: Fields,
  createId: () => string,
): readonly Item[] {
  return (missions ?? []).map((mission) => ({
    id: createId(),
    values: {
      ...emptyValues(fields),
      title: mission.title ?? '',
      description: mission.description ?? '',
      context: mission.context ?? '',
      tools: mission.tools ?? '',
      results: mission.results ?? '',
      period: readPeriod(mission.start, mission.end),
      competences: competencesOf(mission, createId),
    },
  }));
}

/** Lines of what missions say beyond their fields. */
export const missionRest = (
  missions: readonly NeutralMission[] | undefined,
  indent: string,
): readonly string[] =>
  (missions ?? []).flatMap((mission) => recordLines(without(mission, missionKeys), indent));

import type { Item, LinkValue, Values } from '../../domain/fields/field.ts';
import { accreditation, drivingLicence } from './people-accreditations.ts';
import { certification } from './people-certifications.ts';
import type { Converted, CreateId, Target, Targets } from './people-converted.ts';
import { education, internship } from './people-education.ts';
import { employer } from './people-employments.ts';
import { interview } from './people-interviews.ts';
import { language } from './people-languages.ts';
import { identity, project } from './people-person.ts';
import { peopleKeys, without, type People } from './people-schema.ts';
import { training } from './people-trainings.ts';
import { mandate, volunteering } from './people-volunteering.ts';
import { isGiven } from './people-words.ts';

/** A record with the id that its entry will have, so that others can point at it. */
export interface Identified extends Converted {
  readonly id: string;
}

/** Every record of the file as an entry of its section, in the order of the passport; links lead from one to another. */
export function convertPeople(people: People, createId: CreateId): readonly Identified[] {
  const identified = (converted: Converted): Identified => ({ ...converted, id: createId() });
  const { person = {} } = people;
  const unknown = without(people, peopleKeys);
  const isSomebody = people.person !== undefined || unknown.length > 0;
  const aims = project(people);
  const studies = (people.education ?? []).map((given) => identified(education(given)));
  const employers = (people.employments ?? []).map((given) => identified(employer(given, createId)));
  const trainings = (people.trainings ?? []).map((given) => identified(training(given, createId)));
  const targets: Targets = {
    employers: targetsOf(employers, 'employment', 'employer'),
    trainings: targetsOf(trainings, 'training', 'title', people.trainings),
    courses: targetsOf(studies, 'education', 'title'),
  };
  const interviews = (people.interviews ?? []).map((given) =>
    identified(interview(given, targets, createId)),
  );
  return [
    ...(isSomebody ? [identified(identity(person, unknown))] : []),
    ...(aims === undefined ? [] : [identified(aims)]),
    ...studies,
    ...(people.internships ?? []).map((given) => identified(internship(given, targets.courses, createId))),
    ...employers,
    ...withProposals(trainings, interviews),
    ...(people.certifications ?? []).map((given) => identified(certification(given, createId))),
    ...(people.accreditations ?? []).map((given) => identified(accreditation(given, targets))),
    ...(person.drivingLicences ?? []).map((given) => identified(drivingLicence(given))),
    ...interviews,
    ...(people.languages ?? []).map((given) => identified(language(given, createId))),
    ...(people.volunteering ?? []).map((given) => identified(volunteering(given, createId))),
    ...(people.mandates ?? []).map((given) => identified(mandate(given))),
  ];
}

/** Those that became an entry of the section and have a name; `written` has their dates, in the same order. */
function targetsOf(
  rows: readonly Identified[],
  section: string,
  field: string,
  written: readonly { readonly start?: string | undefined }[] = [],
): readonly Target[] {
  return rows.flatMap((row, index) => {
    const name = row.values[field];
    const isTarget = row.section === section && typeof name === 'string' && isGiven(name);
    return isTarget ? [{ id: row.id, name, start: written[index]?.start }] : [];
  });
}

/** A training that came of an interview leads back to it. */
function withProposals(
  trainings: readonly Identified[],
  interviews: readonly Identified[],
): readonly Identified[] {
  const origins = new Map<string, LinkValue>(
    interviews.flatMap(({ id, values }) =>
      itemsOf(values['proposals']).flatMap((proposal) => {
        const target = entryOf(proposal.values['training']);
        const label = proposal.values['title'];
        const link: LinkValue = {
          entry: id,
          item: proposal.id,
          label: typeof label === 'string' ? label : '',
        };
        return target === undefined ? [] : [[target, link] as const];
      }),
    ),
  );
  return trainings.map((row) => {
    const proposal = origins.get(row.id);
    return proposal === undefined ? row : { ...row, values: { ...row.values, proposal } };
  });
}

const itemsOf = (value: Values[string] | undefined): readonly Item[] =>
  // Only a list field's value is read here.
  Array.isArray(value) ? (value as readonly Item[]) : [];

const entryOf = (value: Values[string] | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'entry' in value ? value.entry : undefined;

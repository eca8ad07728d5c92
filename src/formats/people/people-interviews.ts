import { proposalStatuses } from '../../domain/codelists/proposal-statuses.ts';
import type { Item, LinkValue, Values } from '../../domain/fields/field.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { earliest } from '../../domain/partial-date.ts';
import { interview as section } from '../../domain/sections/interview.ts';
import { choose, wordings } from './people-choices.ts';
import type { Converted, CreateId, Targets } from './people-converted.ts';
import { readDate } from './people-dates.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralInterview, type NeutralProposal } from './people-schema.ts';
import { isGiven, plain } from './people-words.ts';

const proposalFields = section.fields.proposals.fields;

export function interview(given: NeutralInterview, targets: Targets, createId: CreateId): Converted {
  const { kind, rhythm } = readKind(given.kind);
  return {
    section: 'interview',
    values: {
      kind,
      rhythm,
      date: readDate(given.date),
      employer: employerLink(given.employer, targets),
      topics: given.topics ?? '',
      proposals: (given.proposals ?? []).map((row) => proposalItem(row, given.date, targets, createId)),
    },
    rest: [
      ...recordLines(without(given, ['date', 'kind', 'employer', 'topics', 'proposals']), ''),
      ...(given.proposals ?? []).flatMap(proposalRest),
    ],
  };
}

/** « entretien professionnel (2 ans) » also says how often. */
function readKind(text: string | undefined): Pick<Values, 'kind' | 'rhythm'> {
  const name = /^(.*\S)\s*\(2 ans\)$/u.exec(text ?? '')?.[1];
  const kind = choose(wordings.interview, name);
  return kind !== null && 'code' in kind
    ? { kind, rhythm: { code: 'DEUX_SIX' } }
    : { kind: choose(wordings.interview, text), rhythm: null };
}

/** A link to the one employer of that name, be it without what its entry says in parentheses; or the name. */
export function employerLink(
  name: string | undefined,
  { employers }: Pick<Targets, 'employers'>,
): LinkValue | null {
  if (!isGiven(name)) return null;
  const named = employers.filter(
    (target) => target.name === name || target.name.replace(/\s*\([^)]*\)$/u, '') === name,
  );
  const [employer] = named;
  return employer === undefined || named.length > 1 ? { text: name } : { entry: employer.id, label: name };
}

function proposalItem(
  given: NeutralProposal,
  date: string | undefined,
  targets: Targets,
  createId: CreateId,
): Item {
  const status = choose(proposalStatuses, given.status);
  // Beside a refusal people write why: « budget épuisé » is no aim.
  const isReason = ['refusee', 'abandonnee'].includes(plain(given.status ?? ''));
  const purpose = given.purpose ?? '';
  return {
    id: createId(),
    values: {
      ...emptyValues(proposalFields),
      title: given.training ?? '',
      status,
      answeredOn: readDate(given.answerDate),
      training: trainingLink(given.linkedTraining, date, targets),
      objective: isReason ? '' : purpose,
      comment: isReason ? purpose : '',
    },
  };
}

const proposalRest = (given: NeutralProposal): readonly string[] => {
  const rows = without(given, ['training', 'purpose', 'status', 'answerDate', 'linkedTraining']);
  const lines = recordLines(rows, '  ');
  return lines.length === 0 ? [] : [given.training ?? '', ...lines];
};

/** The training of that title; of several, the first that began after the interview. */
function trainingLink(
  title: string | undefined,
  date: string | undefined,
  { trainings }: Targets,
): LinkValue | null {
  if (!isGiven(title)) return null;
  const from = dayOf(date);
  const named = trainings
    .filter((target) => target.name === title)
    .toSorted((left, right) => (dayOf(left.start) < dayOf(right.start) ? -1 : 1));
  const target = named.find(({ start }) => dayOf(start) >= from) ?? named.at(-1);
  return target === undefined ? { text: title } : { entry: target.id, label: title };
}

/** The first day a date can be; '' when it tells none. */
function dayOf(text: string | undefined): string {
  const date = readDate(text);
  return (date === null ? undefined : earliest(date)) ?? '';
}

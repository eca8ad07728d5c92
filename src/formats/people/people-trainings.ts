import type { ChoiceValue, ScoreValue } from '../../domain/fields/field.ts';
import { precision } from '../../domain/partial-date.ts';
import type { Period } from '../../domain/period.ts';
import { amountOf } from './people-amounts.ts';
import { choose, wordings } from './people-choices.ts';
import type { Converted, CreateId } from './people-converted.ts';
import { readDate, readPeriod } from './people-dates.ts';
import { competencesOf } from './people-missions.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralTraining } from './people-schema.ts';
import { plain } from './people-words.ts';

const shared = ['title', 'nature', 'organisation', 'start', 'end', 'skills'] as const;

/** A training that was followed, or one that the person gave to others (« formation dispensée »). */
export function training(given: NeutralTraining, createId: CreateId): Converted {
  if (plain(given.nature ?? '') === 'formation dispensee') return givenTraining(given, createId);
  const { outcome, evaluation } = readOutcome(given.outcome ?? '');
  return {
    section: 'training',
    values: {
      title: given.title ?? '',
      nature: choose(wordings.nature, given.nature),
      organisation: given.organisation ?? '',
      period: trainingPeriod(given),
      hours: amountOf(given.hours, 'hours'),
      days: amountOf(given.days, 'days'),
      modality: choose(wordings.modality, given.modality),
      initiative: choose(wordings.initiative, given.initiative),
      funding: (given.funding ?? []).flatMap((text) => choose(wordings.funding, text) ?? []),
      outcome,
      evaluation,
      competences: competencesOf({ skills: given.skills }, createId),
    },
    rest: recordLines(
      without(given, [...shared, 'hours', 'days', 'modality', 'initiative', 'funding', 'outcome']),
      '',
    ),
  };
}

function givenTraining(given: NeutralTraining, createId: CreateId): Converted {
  return {
    section: 'mentoring',
    values: {
      role: { code: 'FORMATION_DISPENSEE' },
      subject: given.title ?? '',
      organisation: given.organisation ?? '',
      period: trainingPeriod(given),
      duration: amountOf(given.hours, 'hours') ?? amountOf(given.days, 'days'),
      competences: competencesOf({ skills: given.skills }, createId),
    },
    rest: recordLines(without(given, [...shared, given.hours === undefined ? 'days' : 'hours']), ''),
  };
}

/** What lasted no longer than a day ended on the day it began. */
function trainingPeriod({ start, end, hours, days }: NeutralTraining): Period | null {
  const date = readDate(start);
  const isDay = date !== null && precision(date) === 'day';
  const isShort = days === undefined ? Number(hours) <= 8 : Number(days) <= 1;
  return isDay && isShort && end === undefined
    ? { start: date, end: { state: 'ended', date } }
    : readPeriod(start, end);
}

interface Outcome {
  readonly outcome: ChoiceValue | null;
  readonly evaluation: ScoreValue | null;
}

/** A result told at the end goes to the evaluation: « certification obtenue (91,3 %) », « reçue, 9e sur 64 ». */
function readOutcome(text: string): Outcome {
  const rank = /^(?<before>.*?)[,\s]*\b(?<value>\d+(?:er?|ère|e|ème))\s+sur\s+(?<scale>\d+)$/su.exec(text);
  const share = /^(?<before>.*?)[,\s]*(?<opened>\()?(?<value>\d+(?:[.,]\d+)?\s*%)(?<closed>\))?$/su.exec(
    text,
  );
  const { before, value, scale = '' } = (rank ?? share)?.groups ?? {};
  const isBalanced = (share?.groups?.['opened'] === undefined) === (share?.groups?.['closed'] === undefined);
  if (before === undefined || value === undefined || !isBalanced) {
    return { outcome: choose(wordings.outcome, text), evaluation: null };
  }
  return { outcome: choose(wordings.outcome, before), evaluation: { value, scale } };
}

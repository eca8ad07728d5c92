import { addMonths } from './calendar.ts';
import type { Label } from './language.ts';
import { earliest, isApproximate, precision, type PartialDate } from './partial-date.ts';
import type { Suggestion } from './section.ts';

/*
 * When the next interview comes, as an indication: the law changed in October 2025, employers under an agreement may follow the
 * former rhythm until they renegotiate it, and an agreement may set another one. The person's own date always wins.
 */

interface Rhythm {
  /** Row of `interviewRhythms`. */
  readonly code: 'DEUX_SIX' | 'QUATRE_HUIT';
  /** First day on which an interview is taken to follow it, `YYYY-MM-DD`. */
  readonly from: string;
  readonly interviewMonths: number;
  readonly reviewMonths: number;
  readonly reason: Label;
  readonly reviewReason: Label;
  readonly source: string;
  /** Sources disagree, or only secondary ones were read. */
  readonly verify: boolean;
}

const mayDiffer: Label = {
  fr: 'Votre employeur peut suivre un autre rythme.',
  en: 'Your employer may follow another rhythm.',
};

/** The versions of the rule, oldest first: one row each, so that the next change of the law is one more row. */
export const interviewRhythmRules: readonly Rhythm[] = [
  {
    code: 'DEUX_SIX',
    from: '2014-03-07',
    interviewMonths: 24,
    reviewMonths: 72,
    reason: {
      fr: '2 ans après cet entretien, selon la loi de 2014.',
      en: '2 years after this interview, under the law of 2014.',
    },
    reviewReason: {
      fr: 'L’état des lieux suivant vient 6 ans après celui-ci.',
      en: 'The next overall review comes 6 years after this one.',
    },
    source: 'Code du travail, art. L6315-1 (loi du 5 mars 2014)',
    verify: false,
  },
  {
    code: 'QUATRE_HUIT',
    from: '2025-10-26',
    interviewMonths: 48,
    reviewMonths: 96,
    reason: {
      fr: '4 ans après cet entretien, selon la loi de 2025.',
      en: '4 years after this interview, under the law of 2025.',
    },
    reviewReason: {
      fr: 'L’état des lieux suivant vient 8 ans après celui-ci.',
      en: 'The next overall review comes 8 years after this one.',
    },
    source: 'Loi n° 2025-989 du 24 octobre 2025',
    // Most sources say that it applies since 26/10/2025, some from 01/10/2026 on.
    verify: true,
  },
];

/** Kinds of interviews after which the rhythm runs on; a yearly appraisal is none of them. */
const countedKinds: ReadonlySet<string> = new Set([
  'PARCOURS',
  'PROFESSIONNEL',
  'PREMIER',
  'ETAT_DES_LIEUX',
  'REPRISE',
  'MI_CARRIERE',
]);

export interface InterviewGiven {
  readonly date: PartialDate;
  /** Row of `interviewKinds`; undefined when not chosen, or in one's own words. */
  readonly kind: string | undefined;
  /** Row of `interviewRhythms` chosen by the person: it wins over the date. */
  readonly rhythm: string | undefined;
}

/**
 * The next interview, to the precision of the date given (2024 + 4 years = 2028; 29/02/2024 + 2 years = 28/02/2026). Null when
 * nothing can be told: an interview before the law, a date in words, an agreement's own rhythm, another kind of interview.
 */
export function suggestNextInterview(given: InterviewGiven): Suggestion | null {
  if (given.kind === undefined || !countedKinds.has(given.kind)) return null;
  const rule = ruleFor(given);
  const value = rule === undefined ? undefined : shifted(given.date, rule.interviewMonths);
  if (rule === undefined || value === undefined) return null;
  const sentences = [rule.reason, ...(given.kind === 'ETAT_DES_LIEUX' ? [rule.reviewReason] : []), mayDiffer];
  return {
    value,
    reason: {
      fr: sentences.map(({ fr }) => fr).join(' '),
      en: sentences.map(({ en }) => en).join(' '),
    },
    source: rule.source,
    verify: rule.verify,
  };
}

function ruleFor({ date, rhythm }: InterviewGiven): Rhythm | undefined {
  if (rhythm !== undefined) return interviewRhythmRules.find((rule) => rule.code === rhythm);
  const day = earliest(date);
  return day === undefined ? undefined : interviewRhythmRules.findLast((rule) => rule.from <= day);
}

const lengths = { year: 4, month: 7, day: 10 } as const;

function shifted(date: PartialDate, months: number): string | undefined {
  const first = earliest(date);
  const known = precision(date);
  if (first === undefined || known === 'text') return undefined;
  return addMonths(first, months).slice(0, lengths[known]) + (isApproximate(date) ? '~' : '');
}

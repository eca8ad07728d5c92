import { fieldOfPath, valuesAtPath } from './field-path.ts';
import { latest } from './partial-date.ts';
import type { Period } from './period.ts';
import type { Entry } from './records.ts';
import { sectionOf } from './sections/index.ts';

/**
 * Whether every post at an employer is over: each has an end, in the past or undated. Nothing noted, or an end not known, says
 * nothing. `today` is YYYY-MM-DD.
 */
export function employerEnded(job: Pick<Entry, 'section' | 'values'>, today: string): boolean {
  const section = sectionOf(job.section);
  const periods = section.timeline
    .filter((path) => fieldOfPath(section.fields, path).kind === 'period')
    // The kind of the field, asked for just above, tells the shape.
    .flatMap((path) => valuesAtPath(job.values, path) as readonly (Period | null)[]);
  return periods.length > 0 && periods.every((period) => hasEnded(period, today));
}

function hasEnded(period: Period | null, today: string): boolean {
  if (period?.end.state !== 'ended') return false;
  const last = period.end.date === undefined ? undefined : latest(period.end.date);
  return last === undefined || last < today;
}

import { isPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import type { Period } from '../../domain/period.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is kept as it was written. Null when not given. */
export function readDate(text: string | undefined): PartialDate | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  return isPartialDate(given) ? given : { text: given };
}

/** The neutral format's dates: an end of null = still going on, 'unknown' = the person does not know, absent = not given. */
export function readPeriod(start: string | undefined, end: string | null | undefined): Period | null {
  const from = readDate(start);
  if (from === null && end === undefined) return null;
  const until = typeof end === 'string' && end !== 'unknown' ? readDate(end) : null;
  const state: Period['end'] =
    end === null
      ? { state: 'ongoing' }
      : until === null
        ? { state: 'unknown' }
        : { state: 'ended', date: until };
  return { ...(from === null ? {} : { start: from }), end: state };
}

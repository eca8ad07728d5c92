import { addMonths } from './calendar.ts';
import type { Version } from './records.ts';

/**
 * Ids of the versions whose bodies may go. Of each entry we keep all of today, the last of each day for a month and the last of
 * each month after that. Revisions stay: the graph of who descends from whom outlives the bodies.
 *
 * `dayOf` gives the calendar day of an instant where the person is; `today` is `YYYY-MM-DD`.
 */
export function thinVersions(
  versions: readonly Pick<Version, 'id' | 'entry' | 'at'>[],
  today: string,
  dayOf: (instant: string) => string,
): readonly string[] {
  const monthAgo = addMonths(today, -1);
  const kept = new Map<string, Pick<Version, 'id' | 'at'>>();
  const gone: string[] = [];
  for (const version of versions) {
    const day = dayOf(version.at);
    if (day >= today) continue;
    const slot = `${version.entry} ${day >= monthAgo ? day : day.slice(0, 'YYYY-MM'.length)}`;
    const other = kept.get(slot);
    const [stays, goes] = other && isLater(other, version) ? [other, version] : [version, other];
    kept.set(slot, stays);
    if (goes) gone.push(goes.id);
  }
  return gone;
}

function isLater(left: Pick<Version, 'id' | 'at'>, right: Pick<Version, 'id' | 'at'>): boolean {
  return left.at === right.at ? left.id > right.id : left.at > right.at;
}

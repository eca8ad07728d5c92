/** A restore point, as far as its keeping is concerned. */
export interface Dated {
  readonly id: string;
  /** Calendar day of this computer when it was taken, YYYY-MM-DD. */
  readonly day: string;
  /** What tells its contents from others; undefined when that is not known. */
  readonly state?: string;
}

const keptToday = 3;
const keptDays = 10;
const keptMonths = 12;
/** Whatever the calendar says. */
const keptLast = 3;

/**
 * The restore points to keep, of `newest` (the last one taken first): the last 3, the last 3 of today that differ, the last of each of the 10
 * latest days and of each of the 12 latest months that have one. Days and months without a point count for nothing, so a notebook
 * that rests keeps what it had; the order in which points were taken decides, so a clock that was set back takes none away.
 */
export function keptPoints(newest: readonly Dated[], today: string): ReadonlySet<string> {
  return new Set(
    [
      ...newest.slice(0, keptLast),
      ...different(newest.filter((point) => point.day === today)).slice(0, keptToday),
      ...lastOfEach(newest, (point) => point.day, keptDays),
      ...lastOfEach(newest, (point) => point.day.slice(0, 7), keptMonths),
    ].map((point) => point.id),
  );
}

/** Without those that say the same as a later one. */
function different(newest: readonly Dated[]): readonly Dated[] {
  const seen = new Set<string>();
  return newest.filter(({ id, state = id }) => {
    if (seen.has(state)) return false;
    seen.add(state);
    return true;
  });
}

/** The newest point of each of the latest days or months. */
function lastOfEach(
  newest: readonly Dated[],
  keyOf: (point: Dated) => string,
  count: number,
): readonly Dated[] {
  const latest = [...new Set(newest.map(keyOf))].toSorted().toReversed().slice(0, count);
  return latest.flatMap((key) => newest.find((point) => keyOf(point) === key) ?? []);
}

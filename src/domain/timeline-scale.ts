import { yearAt, type TimelineLane } from './timeline.ts';

/** The years that a drawing shows, and those that are written over it. Years with a fraction. */
export interface TimelineScale {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly ticks: readonly number[];
}

/** A drawing shows at least so many years: one internship of two weeks still has a before and an after. */
const leastYears = 4;
const steps = [1, 2, 5, 10, 20, 50] as const;

/**
 * From the first date to today and a little beyond: what still runs for long (a driving licence until 2040) is cut, or the past
 * would be pressed into a corner. `mostTicks` is how many years there is room to write.
 */
export function timelineScale(
  lanes: readonly TimelineLane[],
  today: string,
  mostTicks: number,
): TimelineScale {
  const now = yearAt(today);
  let first = now;
  let last = now;
  for (const lane of lanes) {
    for (const mark of lane.marks) {
      first = Math.min(first, mark.from);
      last = Math.max(last, mark.to);
    }
  }
  const beyond = Math.min(last - now, Math.max(1.5, (now - first) * 0.18));
  const end = now + Math.max(0.35, beyond);
  const length = Math.max(leastYears, end - first);
  const from = Math.floor((end - length) * 2) / 2;
  const to = Math.ceil(end * 4) / 4;
  const step = steps.find((years) => (to - from) / years <= mostTicks) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return { from, to, now, ticks };
}

/** Where a year stands, from 0 at the start of the scale to 1 at its end; what lies outside is brought to the edge. */
export function placeOnScale(year: number, { from, to }: Pick<TimelineScale, 'from' | 'to'>): number {
  return Math.min(1, Math.max(0, (year - from) / (to - from)));
}

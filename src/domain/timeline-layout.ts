import { placeOnScale, type TimelineScale } from './timeline-scale.ts';
import type { TimelineLane, TimelineMark } from './timeline.ts';

/*
 * Which mark goes on which row of its lane, and where its title is written. Pure arithmetic on pixels: the width of a text is
 * asked of `measure`. Work grows with the number of marks; beyond `mostMarks` a lane is told by years.
 */

/** A lane with more marks than this is drawn as how many there were, year by year. */
export const mostMarks = 200;

export interface PlacedMark {
  readonly mark: TimelineMark;
  /** Row in its lane, from the top. */
  readonly row: number;
  /** A period too short to be drawn as a bar is a dot. */
  readonly shape: TimelineMark['shape'];
  /** Pixels from the left of the axis. */
  readonly left: number;
  readonly width: number;
  /** Where there is room for the title without covering another mark. */
  readonly title: 'inside' | 'right' | 'left' | 'none';
  /** It runs on beyond the right edge of the scale. */
  readonly isCut: boolean;
  /** Pixels from the left of the mark. */
  readonly ticks: readonly number[];
}

/** How many marks a year of a crowded lane holds. */
export interface TimelineHeap {
  readonly year: number;
  readonly count: number;
  readonly left: number;
  readonly width: number;
  /** From 0 to 1, beside the fullest year of the lane. */
  readonly share: number;
}

export interface LaneLayout {
  readonly lane: TimelineLane;
  readonly rows: number;
  /** `tall`: titles fit into the bars. `thin`: many at a time. */
  readonly size: 'tall' | 'medium' | 'thin';
  readonly marks: readonly PlacedMark[];
  /** Instead of marks, in a crowded lane. */
  readonly heaps: readonly TimelineHeap[];
}

export interface LayoutPorts {
  /** Pixels of the axis. */
  readonly width: number;
  /** Pixels that a title takes. */
  readonly measure: (text: string) => number;
  /** Pixels of a letter of the text: distances follow the size of the text. */
  readonly em: number;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

interface Drawn extends Extent {
  readonly title: string;
  readonly shape: TimelineMark['shape'];
}

export function layoutLane(lane: TimelineLane, scale: TimelineScale, ports: LayoutPorts): LaneLayout {
  if (lane.marks.length > mostMarks) {
    return { lane, rows: 1, size: 'tall', marks: [], heaps: heapsOf(lane, scale, ports) };
  }
  const drawn = lane.marks.map((mark) => drawnExtent(mark, scale, ports));
  const plain = pack(drawn);
  const titled = pack(drawn.map((extent) => withTitle(extent, ports)));
  // Room for every title is worth a row or two, not a page.
  const rowsOf = titled.count <= Math.max(3, plain.count + 1) && titled.count <= 4 ? titled : plain;
  const size = sizeOf(lane, rowsOf.count);
  const placed = lane.marks.map((mark, index) => {
    const { from, to, shape } = drawn[index] as Drawn;
    return {
      mark,
      shape,
      row: rowsOf.rows[index] ?? 0,
      left: from,
      width: to - from,
      isCut: mark.to > scale.to,
      ticks: mark.ticks.map((year) => placeOnScale(year, scale) * ports.width - from),
    };
  });
  return { lane, rows: rowsOf.count, size, marks: withTitles(placed, size, ports), heaps: [] };
}

function sizeOf(lane: TimelineLane, rows: number): LaneLayout['size'] {
  if (rows <= (lane.section.list === 'validity' ? 2 : 4)) return 'tall';
  return rows <= 8 && lane.section.list !== 'validity' ? 'medium' : 'thin';
}

/** Widths in letters of the text. */
const leastBar = 0.75;
const pointWidth = 0.7;

/** Nothing is drawn so small that it cannot be seen or pressed. */
function drawnExtent(mark: TimelineMark, scale: TimelineScale, { width, em }: LayoutPorts): Drawn {
  const from = placeOnScale(mark.from, scale) * width;
  const to = placeOnScale(mark.to, scale) * width;
  const { title } = mark;
  if (mark.shape === 'bar' && to - from >= leastBar * em) return { from, to, title, shape: 'bar' };
  const size = pointWidth * em;
  const left = Math.min(Math.max(0, (from + to - size) / 2), width - size);
  return { from: left, to: left + size, title, shape: mark.shape === 'bar' ? 'dot' : mark.shape };
}

const insidePadding = 1.1;
const besideGap = 0.5;

function withTitle({ from, to, title, shape }: Drawn, { measure, em, width }: LayoutPorts): Extent {
  const text = measure(title);
  if (shape === 'bar' && text + insidePadding * em <= to - from) return { from, to };
  const beside = text + besideGap * em;
  return to + beside <= width ? { from, to: to + beside } : { from: Math.max(0, from - beside), to };
}

/** The least number of rows on which no two extents meet; each takes the first row that is free. */
function pack(extents: readonly Extent[]): { readonly rows: readonly number[]; readonly count: number } {
  const order = extents.map((_, index) => index);
  order.sort((left, right) => (extents[left]?.from ?? 0) - (extents[right]?.from ?? 0));
  const ends: number[] = [];
  const rows: number[] = [];
  for (const index of order) {
    const { from, to } = extents[index] as Extent;
    // A pixel or two of overlap is how "until 2009" and "from 2009" look.
    const free = ends.findIndex((end) => end <= from + 2);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    rows[index] = row;
  }
  return { rows, count: Math.max(1, ends.length) };
}

function withTitles(
  placed: readonly Omit<PlacedMark, 'title'>[],
  size: LaneLayout['size'],
  ports: LayoutPorts,
): readonly PlacedMark[] {
  const byRow = new Map<number, Omit<PlacedMark, 'title'>[]>();
  for (const mark of placed) byRow.set(mark.row, [...(byRow.get(mark.row) ?? []), mark]);
  const titles = new Map<Omit<PlacedMark, 'title'>, PlacedMark['title']>();
  for (const row of byRow.values()) {
    const inOrder = row.toSorted((left, right) => left.left - right.left);
    let taken = 0;
    for (const [index, mark] of inOrder.entries()) {
      const next = inOrder[index + 1]?.left ?? ports.width;
      const title = size === 'tall' ? titlePlace(mark, taken, next, ports) : 'none';
      titles.set(mark, title);
      taken = mark.left + mark.width + (title === 'right' ? widthBeside(mark, ports) : 0);
    }
  }
  return placed.map((mark) => ({ ...mark, title: titles.get(mark) ?? 'none' }));
}

const widthBeside = ({ mark }: Pick<PlacedMark, 'mark'>, { measure, em }: LayoutPorts): number =>
  measure(mark.title) + besideGap * em;

function titlePlace(
  mark: Omit<PlacedMark, 'title'>,
  taken: number,
  next: number,
  ports: LayoutPorts,
): PlacedMark['title'] {
  const text = ports.measure(mark.mark.title);
  const isBar = mark.shape === 'bar';
  if (isBar && text + insidePadding * ports.em <= mark.width) return 'inside';
  const beside = widthBeside(mark, ports);
  if (mark.left + mark.width + beside <= next) return 'right';
  if (mark.left - beside >= taken) return 'left';
  // Cut short inside, as long as a few letters can be read.
  return isBar && mark.width >= ports.em * 3.2 ? 'inside' : 'none';
}

/** A crowded lane, year by year (or by as many years as there is room for): how many begin then. */
function heapsOf(
  lane: TimelineLane,
  scale: TimelineScale,
  { width, em }: LayoutPorts,
): readonly TimelineHeap[] {
  const perYear = width / (scale.to - scale.from);
  const years = Math.max(1, Math.ceil((em * 0.8) / perYear));
  const counts = new Map<number, number>();
  for (const mark of lane.marks) {
    const year = Math.floor(mark.from / years) * years;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const fullest = Math.max(...counts.values());
  return [...counts]
    .toSorted(([left], [right]) => left - right)
    .map(([year, count]) => {
      const left = placeOnScale(year, scale) * width;
      const right = placeOnScale(year + years, scale) * width;
      return { year, count, left, width: Math.max(2, right - left - 1), share: count / fullest };
    });
}

import { describe, expect, it } from 'vitest';
import { anEntry, aPost, years } from '../../tests/fixtures/entries.ts';
import type { Values } from './fields/field.ts';
import type { Entry } from './records.ts';
import { sections } from './sections/index.ts';
import { layoutLane, mostMarks, type LaneLayout, type LayoutPorts } from './timeline-layout.ts';
import { timelineScale } from './timeline-scale.ts';
import { readTimeline, type TimelineLane, type TimelineMark } from './timeline.ts';

const today = '2026-11-23';
const lanesOf = (...entries: readonly Entry[]): readonly TimelineLane[] =>
  readTimeline(sections, entries, today, 'fr');

function laneOf(...entries: readonly Entry[]): TimelineLane {
  const [lane, ...others] = lanesOf(...entries);
  if (lane === undefined || others.length > 0) throw new Error('There is one lane');
  return lane;
}

/** Many of one entry: making each anew would be most of the test's time. */
const copies = (count: number, make: (index: number) => Values[string]): readonly Entry[] => {
  const model = job('model', period('2000', '2001'));
  return Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `e${index}`,
    values: { ...model.values, posts: [{ id: `p${index}`, values: { title: '', period: make(index) } }] },
  }));
};

const period = (start: string, end: string): Values[string] => ({
  start,
  end: { state: 'ended', date: end },
});
const job = (id: string, ...periods: readonly Values[string][]): Entry =>
  anEntry('employment', id, {
    employer: `Employeur ${id}`,
    posts: periods.map((given, index) => aPost(`${id}-${index}`, { title: `Poste ${index}`, period: given })),
  });

/** From and to, to the tenth of a year, and what is not known. */
const drawn = (mark: TimelineMark): readonly unknown[] => [
  mark.from.toFixed(1),
  mark.to.toFixed(1),
  ...(['openStart', 'openEnd', 'isVague', 'isOngoing'] as const).filter((name) => mark[name]),
];

describe('what a lane tells', () => {
  it.each<[string, Values[string], readonly unknown[]]>([
    ['months run from the first day to the last', period('2012-03', '2014-06'), ['2012.2', '2014.5']],
    ['years alone meet in their middle', period('2003', '2009'), ['2003.5', '2009.5']],
    ['one year alone is the whole of it', period('2009', '2009'), ['2009.0', '2010.0']],
    ['what goes on ends today', years('2020-01'), ['2020.0', '2026.9', 'isOngoing']],
    [
      'an end that is not known is open',
      { start: '2009', end: { state: 'unknown' } },
      ['2009.5', '2010.5', 'openEnd'],
    ],
    ['ended, nobody knows when', { start: '2009', end: { state: 'ended' } }, ['2009.5', '2010.5', 'openEnd']],
    [
      'a start that is not known is open',
      { end: { state: 'ended', date: '2012-06' } },
      ['2011.5', '2012.5', 'openStart'],
    ],
    ['about', period('1999~', '2008'), ['1999.5', '2008.5', 'isVague']],
    ['dates the wrong way round', period('2014', '2009'), ['2009.0', '2015.0']],
  ])('%s', (_what, given, expected) => {
    expect(laneOf(job('a', given)).marks.map(drawn)).toEqual([expected]);
  });

  it('draws the posts of one employer as one bar, and a gap between them as two', () => {
    const { marks } = laneOf(
      job('a', period('2012-03', '2016-02'), period('2016-03', '2021-01'), period('2024-05', '2024-09')),
    );
    expect(
      marks.map(({ item, ticks, parts }) => [item, ticks.length, parts.map((part) => part.title)]),
    ).toEqual([
      [undefined, 1, ['Poste 0', 'Poste 1']],
      ['a-2', 0, ['Poste 2']],
    ]);
  });

  it('keeps words and lines without a date for the list', () => {
    const lane = laneOf(
      job('a', { start: { text: 'été 98' }, end: { state: 'unknown' } }),
      anEntry('employment', 'b', {}),
    );
    expect([lane.marks, lane.parts.map(({ when, title }) => [when, title])]).toEqual([
      [],
      [
        ['été 98', 'Poste 0'],
        ['', 'Employeur'],
      ],
    ]);
  });

  it('runs a title to the end of its validity, and makes a diploma of one date a diamond', () => {
    const lanes = lanesOf(
      anEntry('habilitation', 'p', { title: 'SST', issued: '2024-05-10', validUntil: '2026-05-09' }),
      anEntry('education', 'd', { title: 'CAP', obtained: '1986' }),
      anEntry('training', 't', { title: 'Feu', period: period('2020-02', '2020-02') }),
    );
    expect(lanes.flatMap(({ marks }) => marks.map(({ title, shape }) => [title, shape]))).toEqual([
      ['CAP', 'diamond'],
      ['Feu', 'bar'],
      ['SST', 'bar'],
    ]);
  });

  it('tells in the list everything that is drawn, and nothing twice', () => {
    const lane = laneOf(
      job('a', period('2003', '2009'), years('2012')),
      job('b', period('2009', '2011')),
      job('c'),
    );
    const shown = lane.marks.flatMap(({ parts }) => parts);
    expect(lane.parts.filter((part) => part.span !== undefined)).toEqual(
      shown.toSorted((left, right) => (left.span?.from ?? 0) - (right.span?.from ?? 0)),
    );
  });
});

describe('the scale', () => {
  it.each<[string, readonly Entry[], readonly [number, number], readonly number[]]>([
    ['nothing yet', [], [2023, 2027.25], [2023, 2024, 2025, 2026, 2027]],
    [
      'one internship at seventeen',
      [anEntry('internship', 'i', { title: 'Stage', period: period('2026-06-15', '2026-06-26') })],
      [2023, 2027.25],
      [2023, 2024, 2025, 2026, 2027],
    ],
    ['forty years', [job('a', period('1986', '2026'))], [1986.5, 2027.25], [1990, 2000, 2010, 2020]],
    [
      'a licence until 2040 does not press the past',
      [anEntry('habilitation', 'p', { title: 'B', issued: '2025-01', validUntil: '2040-01' })],
      [2024, 2028.5],
      [2024, 2025, 2026, 2027, 2028],
    ],
  ])('%s', (_what, entries, [from, to], ticks) => {
    const scale = timelineScale(lanesOf(...entries), today, 7);
    expect([scale.from, scale.to, scale.ticks]).toEqual([from, to, ticks]);
  });
});

const ports: LayoutPorts = { width: 536, em: 16, measure: (text) => text.length * 7 };
const layoutOf = (lane: TimelineLane): LaneLayout => layoutLane(lane, timelineScale([lane], today, 7), ports);

/** Pairs of marks on one row that cover each other by more than a hair. */
function collisions({ marks }: LaneLayout): readonly (readonly string[])[] {
  return marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter(
        (other) =>
          other.row === one.row &&
          Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left) > 2.01,
      )
      .map((other) => [one.mark.id, other.mark.id]),
  );
}

describe('the layout', () => {
  it('stacks what overlaps, and nothing else', () => {
    const layout = layoutOf(
      laneOf(
        job('a', period('2003', '2009')),
        job('b', period('2009', '2014')),
        job('c', period('2010', '2012')),
      ),
    );
    expect(layout.marks.map(({ mark, row }) => [mark.entry, row])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
  });

  it('keeps twenty-five employers with overlaps apart', () => {
    const jobs = Array.from({ length: 25 }, (_, i) =>
      job(`e${i}`, period(String(1986 + i), String(1988 + i + (i % 5)))),
    );
    const layout = layoutOf(laneOf(...jobs));
    expect([layout.marks.length, collisions(layout), layout.rows <= 7]).toEqual([25, [], true]);
  });

  it('writes a title in its bar, beside it, or on the other side, as there is room', () => {
    const layout = layoutOf(
      laneOf(
        job('a', period('1990', '2010')),
        job('b', period('2012-01', '2013-06')),
        job('c', period('2025-10', '2026-10')),
      ),
    );
    expect(layout.marks.map(({ title }) => title)).toEqual(['inside', 'right', 'left']);
  });

  it('draws a fortnight as a dot that can be seen and pressed', () => {
    const layout = layoutOf(
      laneOf(anEntry('internship', 'i', { title: 'Stage', period: period('2026-06-15', '2026-06-26') })),
    );
    expect(layout.marks.map(({ shape, width }) => [shape, width >= 11])).toEqual([['dot', true]]);
  });

  it('tells a crowded lane by years, and all of it', () => {
    const jobs = copies(5000, (i) => period(String(1990 + (i % 30)), String(1991 + (i % 30))));
    const layout = layoutOf(laneOf(...jobs));
    expect(layout.marks).toEqual([]);
    expect(layout.heaps.length).toBeLessThanOrEqual(60);
    expect(layout.heaps.reduce((sum, heap) => sum + heap.count, 0)).toBe(5000);
  });

  it('asks for each title a bounded number of times, up to the most that are drawn', () => {
    let asked = 0;
    const counting = { ...ports, measure: (text: string) => (asked += 1) && text.length * 7 };
    const jobs = copies(mostMarks, (i) => period(String(1960 + (i % 60)), '2024'));
    const lane = laneOf(...jobs);
    layoutLane(lane, timelineScale([lane], today, 7), counting);
    expect(asked).toBeLessThanOrEqual(mostMarks * 4);
  });
});

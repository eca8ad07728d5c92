import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { layoutLane, type LaneLayout } from '../../domain/timeline-layout.ts';
import { placeOnScale, timelineScale, type TimelineScale } from '../../domain/timeline-scale.ts';
import type { TimelineLane } from '../../domain/timeline.ts';
import { cx } from '../../ui/cx.ts';
import { hueStyle } from '../../ui/hue.ts';
import { Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Heaps, laneHref, Mark } from './mark.tsx';
import { useTextMeasure } from './text-measure.ts';
import css from './timeline.module.css';
import { useTimelineWords, type TimelineWords } from './use-timeline-words.ts';

interface TimelineProps {
  readonly lanes: readonly TimelineLane[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Pixels, in letters of the text, that a year written over the axis takes with its air. */
const yearRoom = 4.5;

/** A life drawn: one lane per section, bars and dots in their place in time. One stop of the keyboard; arrows inside. */
export function Timeline({ lanes, today }: TimelineProps) {
  const language = useLanguage();
  const words = useTimelineWords();
  const field = useRef<HTMLDivElement>(null);
  const { width, em, measure } = useTextMeasure(field);
  const drawn = useMemo(() => lanes.filter((lane) => lane.marks.length > 0), [lanes]);
  const scale = useMemo(
    () => timelineScale(drawn, today, Math.max(2, Math.floor(width / (em * yearRoom)))),
    [drawn, today, width, em],
  );
  const layouts = useMemo(
    () => (width === 0 ? [] : drawn.map((lane) => layoutLane(lane, scale, { width, measure, em }))),
    [drawn, scale, width, measure, em],
  );
  const { active, setActive, onKeyDown } = useRoving(layouts);
  const undated = lanes.reduce((count, lane) => count + lane.parts.filter((part) => !part.span).length, 0);
  return (
    <figure className={css['timeline']}>
      <div className={css['frame']} role="group" aria-label={labelOf(scale, words)} onKeyDown={onKeyDown}>
        <div className={css['axis']} aria-hidden="true">
          <div className={css['corner']} />
          <div className={css['years']} ref={field}>
            {scale.ticks.map((year) => (
              <span key={year} className={css['year']} style={edged(placeOnScale(year, scale))}>
                {year}
              </span>
            ))}
          </div>
        </div>
        <Lines scale={scale} />
        {layouts.map((layout) => (
          <Lane
            key={layout.lane.section.type}
            {...{ layout, words, active, setActive, width }}
            name={(layout.lane.section.shortLabel ?? layout.lane.section.label)[language]}
          />
        ))}
        <NowName scale={scale} words={words} />
      </div>
      <Legend layouts={layouts} words={words} />
      <div className={css['notes']}>
        {layouts
          .filter(({ heaps }) => heaps.length > 0)
          .map(({ lane }) => (
            <Fine key={lane.section.type}>
              {words.crowded({ count: lane.marks.length, section: lane.section.label[language] })}
            </Fine>
          ))}
        {undated > 0 && <Fine>{words.undated({ count: undated })}</Fine>}
      </div>
    </figure>
  );
}

const per = (share: number): string => `${(share * 100).toFixed(2)}%`;

const labelOf = ({ from, to }: TimelineScale, words: TimelineWords): string =>
  words.label({ from: String(Math.floor(from)), to: String(Math.floor(to)) });

/** Centred on its place, but kept inside the page at either edge. */
function edged(place: number, edge = 0.03): CSSProperties {
  if (place > 1 - edge) return { right: 0, translate: '0' };
  return { left: per(place), translate: place < edge ? '0' : '-50%' };
}

function Lines({ scale }: { readonly scale: TimelineScale }) {
  return (
    <div className={css['lines']} aria-hidden="true">
      {scale.ticks.map((year) => (
        <i key={year} className={css['line']} style={{ left: per(placeOnScale(year, scale)) }} />
      ))}
      <i className={css['now']} style={{ left: per(placeOnScale(scale.now, scale)) }} />
    </div>
  );
}

function NowName({ scale, words }: { readonly scale: TimelineScale; readonly words: TimelineWords }) {
  const place = placeOnScale(scale.now, scale);
  return (
    <div className={css['nowName']} aria-hidden="true">
      <span style={edged(place, 0.1)}>{words.now}</span>
    </div>
  );
}

interface LaneProps {
  readonly layout: LaneLayout;
  readonly name: string;
  readonly words: TimelineWords;
  readonly active: string | undefined;
  readonly setActive: (id: string) => void;
  readonly width: number;
}

function Lane({ layout, name, words, active, setActive, width }: LaneProps) {
  const id = useId();
  const { lane, rows, size, marks, heaps } = layout;
  const height = `calc((${rows} - 1) * var(--pitch) + var(--bar-height))`;
  return (
    <div className={css['lane']}>
      <div className={css['name']} id={id}>
        {name}
      </div>
      <ul
        className={cx(css['field'], css[size])}
        style={{ ...hueStyle(lane.section.tone), height }}
        aria-labelledby={id}
      >
        {heaps.length > 0 ? (
          <Heaps lane={lane} heaps={heaps} words={words} isActive={active === laneHref(lane)} name={name} />
        ) : (
          marks.map((placed) => (
            <Mark
              key={placed.mark.id}
              {...{ placed, words, width, setActive }}
              section={lane.section.type}
              isActive={placed.mark.id === active}
            />
          ))
        )}
      </ul>
    </div>
  );
}

function Legend({
  layouts,
  words,
}: {
  readonly layouts: readonly LaneLayout[];
  readonly words: TimelineWords;
}) {
  const marks = layouts.flatMap((layout) => layout.marks);
  const has = (shape: string): boolean => marks.some((placed) => placed.shape === shape);
  const vague = marks.find(({ mark }) => mark.isVague);
  const isOpen = marks.some(({ mark, shape }) => shape === 'bar' && (mark.openEnd || mark.openStart));
  if (!has('dot') && !has('diamond') && !vague && !isOpen) return null;
  return (
    <ul className={css['legend']} aria-hidden="true">
      {has('dot') && (
        <li>
          <span className={css['sample']}>
            <i className={css['dot']} />
          </span>
          {words.date}
        </li>
      )}
      {has('diamond') && (
        <li>
          <span className={css['sample']}>
            <i className={css['diamond']} />
          </span>
          {words.award}
        </li>
      )}
      {vague && (
        <li>
          <span className={cx(css['sample'], vague.shape === 'bar' && css['wide'], css['vague'])}>
            <i className={css[vague.shape === 'bar' ? 'ink' : vague.shape]} />
          </span>
          {words.vague}
        </li>
      )}
      {isOpen && (
        <li>
          <span className={cx(css['sample'], css['wide'], css['openEnd'])}>
            <i className={css['ink']} />
          </span>
          {words.open}
        </li>
      )}
    </ul>
  );
}

interface Roving {
  readonly active: string | undefined;
  readonly setActive: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One mark is the stop of Tab. ← → go along a lane, ↑ ↓ to the nearest mark of another one, Home and End to its edges. */
function useRoving(layouts: readonly LaneLayout[]): Roving {
  const [chosen, setActive] = useState<string>();
  const lanes = useMemo(() => layouts.map(stopsOf), [layouts]);
  const all = lanes.flat();
  const active = all.some((stop) => stop.id === chosen) ? chosen : all[0]?.id;
  const latest = useRef(lanes);
  useEffect(() => {
    latest.current = lanes;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = document.activeElement?.getAttribute('data-mark') ?? undefined;
    const found = here === undefined ? undefined : stepFrom(latest.current, here, event.key);
    if (found === undefined) return;
    event.preventDefault();
    setActive(found);
    event.currentTarget.querySelector<HTMLElement>(`[data-mark="${CSS.escape(found)}"]`)?.focus();
  };
  return { active, setActive, onKeyDown };
}

interface Stop {
  readonly id: string;
  readonly at: number;
}

const stopsOf = ({ lane, marks, heaps }: LaneLayout): readonly Stop[] =>
  heaps.length > 0
    ? [{ id: laneHref(lane), at: 0 }]
    : marks.map(({ mark, left }) => ({ id: mark.id, at: left }));

function stepFrom(lanes: readonly (readonly Stop[])[], id: string, key: string): string | undefined {
  const row = lanes.findIndex((lane) => lane.some((stop) => stop.id === id));
  const lane = lanes[row] ?? [];
  const index = lane.findIndex((stop) => stop.id === id);
  const at = lane[index]?.at ?? 0;
  switch (key) {
    case 'ArrowRight':
      return (lane[index + 1] ?? lane[index])?.id;
    case 'ArrowLeft':
      return (lane[index - 1] ?? lane[index])?.id;
    case 'Home':
      return lane[0]?.id;
    case 'End':
      return lane.at(-1)?.id;
    case 'ArrowDown':
      return nearest(lanes[row + 1], at) ?? id;
    case 'ArrowUp':
      return nearest(lanes[row - 1], at) ?? id;
    default:
      return undefined;
  }
}

function nearest(lane: readonly Stop[] | undefined, at: number): string | undefined {
  const distance = (stop: Stop): number => Math.abs(stop.at - at);
  return lane?.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), lane[0] as Stop)?.id;
}

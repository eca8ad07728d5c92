import { memo, useState } from 'react';
import type { PlacedMark, TimelineHeap } from '../../domain/timeline-layout.ts';
import type { TimelineLane, TimelineMark } from '../../domain/timeline.ts';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { sectionHref } from '../entry-link.ts';
import css from './timeline.module.css';
import type { TimelineWords } from './use-timeline-words.ts';

interface MarkProps {
  readonly placed: PlacedMark;
  readonly section: string;
  readonly words: TimelineWords;
  /** Pixels of the axis: on its right half the small label opens to the left. */
  readonly width: number;
  readonly isActive: boolean;
  readonly setActive: (id: string) => void;
}

/** One mark: a link to what it stands for. Its small label shows under the pointer and with the focus. */
export const Mark = memo(DrawnMark);

function DrawnMark({ placed, section, words, width, isActive, setActive }: MarkProps) {
  const [isShown, setShown] = useState(false);
  const { mark } = placed;
  const lines = linesOf(mark, words);
  return (
    <li
      className={css['row']}
      style={{
        left: `${(placed.left / width) * 100}%`,
        width: `${(placed.width / width) * 100}%`,
        top: `calc(${placed.row} * var(--pitch))`,
      }}
    >
      <a
        className={cx(
          css['mark'],
          mark.isVague && css['vague'],
          mark.openEnd && css['openEnd'],
          mark.openStart && css['openStart'],
          placed.isCut && css['cut'],
        )}
        href={sectionHref({ section, entryId: mark.entry, itemId: mark.item })}
        data-mark={mark.id}
        tabIndex={isActive ? 0 : -1}
        onPointerEnter={() => setShown(true)}
        onPointerLeave={() => setShown(false)}
        onFocus={(event) => {
          setActive(mark.id);
          if (event.currentTarget.matches(':focus-visible')) setShown(true);
        }}
        onBlur={() => setShown(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isShown) {
            event.stopPropagation();
            setShown(false);
          }
        }}
      >
        <Shape placed={placed} />
        {placed.title === 'none' ? (
          <VisuallyHidden>{mark.title}</VisuallyHidden>
        ) : (
          <span className={cx(css['title'], css[placed.title])}>{mark.title}</span>
        )}
        <VisuallyHidden>{lines.map((line) => `, ${line}`).join('')}</VisuallyHidden>
        {isShown && (
          <span
            aria-hidden="true"
            className={cx(
              css['tip'],
              placed.left + placed.width / 2 > width / 2 ? css['tipEnd'] : css['tipStart'],
            )}
          >
            <b>{mark.title}</b>
            {lines.map((line) => (
              <small key={line}>{line}</small>
            ))}
          </span>
        )}
      </a>
    </li>
  );
}

function Shape({ placed }: { readonly placed: PlacedMark }) {
  if (placed.shape !== 'bar') return <i className={css[placed.shape]} />;
  return (
    <i className={css['ink']}>
      {placed.ticks.map((left) => (
        <i key={left} className={css['tick']} style={{ left }} />
      ))}
    </i>
  );
}

/** At most so many inner parts are told in the small label; all are in the list. */
const mostLines = 6;

/** What the mark stands for in words: dates, posts one by one, and what is not known. */
function linesOf(mark: TimelineMark, words: TimelineWords): readonly string[] {
  const told = mark.parts.slice(0, mostLines).map(({ title, label, when }) => {
    const name = label || (mark.title.endsWith(title) ? '' : title);
    return [name, when].filter((text) => text !== '').join(', ');
  });
  const more = mark.parts.length > mostLines ? [words.posts({ count: mark.parts.length })] : [];
  const unsure = [
    mark.openStart && words.openStart,
    mark.openEnd && words.openEnd,
    mark.isVague && words.vague,
  ].filter((text) => text !== false);
  return [...new Set([...told, ...more, ...unsure])].filter((line) => line !== '');
}

/** Where a crowded lane leads, and the name of its only stop of the keyboard. */
export const laneHref = (lane: TimelineLane): string => sectionHref({ section: lane.section.type });

interface HeapsProps {
  readonly lane: TimelineLane;
  readonly heaps: readonly TimelineHeap[];
  readonly words: TimelineWords;
  readonly isActive: boolean;
  readonly name: string;
}

/** A crowded lane: a column for each year, as high as it holds many, and one link to the section. */
export function Heaps({ lane, heaps, words, isActive, name }: HeapsProps) {
  const href = laneHref(lane);
  return (
    <li>
      <a className={css['mark']} href={href} data-mark={href} tabIndex={isActive ? 0 : -1}>
        <VisuallyHidden>{words.crowded({ count: lane.marks.length, section: name })}</VisuallyHidden>
        {heaps.map((heap) => (
          <i
            key={heap.year}
            className={css['heap']}
            title={words.heap({ count: heap.count, year: String(heap.year) })}
            style={{ left: heap.left, width: heap.width, height: `${(20 + heap.share * 80).toFixed(0)}%` }}
          />
        ))}
      </a>
    </li>
  );
}

import { useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';

interface Dragging {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** How far the line has gone, and how much room it leaves, in pixels. */
  readonly offset: number;
  readonly height: number;
}

interface Start {
  readonly key: string;
  readonly from: number;
  readonly y: number;
  readonly scroll: number;
  readonly scroller: Element;
  readonly centres: readonly number[];
  readonly height: number;
  /** Ends the listening for Escape. */
  readonly over: AbortController;
}

interface DragOrder {
  readonly draggedKey: string | undefined;
  /** How far to draw a line from its place while another is dragged, in pixels. */
  readonly shiftOf: (key: string, index: number) => number;
  /** For the handle of a line. */
  readonly grip: (
    key: string,
    index: number,
  ) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
}

/** Distance from the edge of the page at which it begins to scroll, and by how much each time, in pixels. */
const edge = 48;
const pace = 12;

/**
 * Moves the lines of a list with the pointer. The lines make room as the dragged one passes; Escape puts it back. The
 * keyboard does the same with buttons: nothing here is needed to use the list.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onDrop: (key: string, to: number) => void,
): DragOrder {
  const start = useRef<Start>(undefined);
  const [dragging, setDragging] = useState<Dragging>();

  const stop = (): void => {
    start.current?.over.abort();
    start.current = undefined;
    setDragging(undefined);
  };

  const shiftOf = (key: string, index: number): number => {
    if (dragging === undefined) return 0;
    const { from, to, offset, height } = dragging;
    if (key === dragging.key) return offset;
    if (index > from && index <= to) return -height;
    return index < from && index >= to ? height : 0;
  };

  const grip: DragOrder['grip'] = (key, index) => ({
    onPointerDown: (event) => {
      if (event.button !== 0 || list.current === null) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = measure(list.current, key, index, event.clientY);
      setDragging({ key, from: index, to: index, offset: 0, height: start.current.height });
      const giveUp = (pressed: KeyboardEvent): void => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        stop();
      };
      window.addEventListener('keydown', giveUp, { capture: true, signal: start.current.over.signal });
    },
    onPointerMove: (event) => {
      const origin = start.current;
      if (origin === undefined) return;
      scrollNearEdge(origin.scroller, event.clientY);
      setDragging(follow(origin, event.clientY));
    },
    onPointerUp: (event) => {
      const { current } = start;
      if (current === undefined) return;
      stop();
      const { from, to } = follow(current, event.clientY);
      if (to !== from) onDrop(key, to);
    },
    onPointerCancel: stop,
  });

  return { draggedKey: dragging?.key, shiftOf, grip };
}

function measure(list: HTMLElement, key: string, from: number, y: number): Start {
  const boxes = [...list.children].map((line) => line.getBoundingClientRect());
  const scroller = scrollerOf(list);
  return {
    key,
    from,
    y,
    scroller,
    scroll: scroller.scrollTop,
    centres: boxes.map((box) => box.top + box.height / 2),
    height: boxes[from]?.height ?? 0,
    over: new AbortController(),
  };
}

function follow(origin: Start, y: number): Dragging {
  const { key, from, centres, height } = origin;
  const offset = y - origin.y + origin.scroller.scrollTop - origin.scroll;
  const centre = (centres[from] ?? 0) + offset;
  const to = centres.filter((other, index) => index !== from && other < centre).length;
  return { key, from, to, offset, height };
}

function scrollerOf(element: HTMLElement): Element {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return document.documentElement;
}

function scrollNearEdge(scroller: Element, y: number): void {
  const box = scroller.getBoundingClientRect();
  if (y < box.top + edge) scroller.scrollTop -= pace;
  else if (y > box.bottom - edge) scroller.scrollTop += pace;
}

import { useLayoutEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';

interface TextMeasure {
  /** Pixels; 0 before the element was measured. */
  readonly width: number;
  /** Pixels of the size of the root's text. */
  readonly em: number;
  readonly measure: (text: string) => number;
}

/** Size of the titles beside and inside the marks (timeline.module.css), in root text sizes. */
const titleSize = 0.9375;

/** The width of an element, followed as it changes, and how wide a title is in the face of the page. */
export function useTextMeasure(element: RefObject<HTMLElement | null>): TextMeasure {
  const [{ width, em, isReady }, setSize] = useState({ width: 0, em: 16, isReady: false });
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return undefined;
    let isThere = true;
    const look = (): void => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = { width: node.clientWidth, em: size, isReady: document.fonts.status === 'loaded' };
      if (isThere)
        setSize((last) =>
          last.width === next.width && last.em === next.em && last.isReady === next.isReady ? last : next,
        );
    };
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(node);
    // Letters are as wide as their face says, once it is there.
    void document.fonts.ready.then(look);
    return () => {
      isThere = false;
      watcher.disconnect();
    };
  }, [element]);
  const measure = useMemo(() => createMeasure(em, isReady), [em, isReady]);
  return { width, em, measure };
}

function createMeasure(em: number, _isReady: boolean): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const size = em * titleSize;
  if (canvas !== null) canvas.font = `500 ${size}px 'Source Sans 3', sans-serif`;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // Half the size is the width of a middling letter.
    const measured = canvas === null ? text.length * size * 0.5 : canvas.measureText(text).width;
    known.set(text, measured);
    return measured;
  };
}

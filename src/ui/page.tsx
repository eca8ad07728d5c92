import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { rememberedScroll } from './remembered.ts';
import css from './page.module.css';

interface PageProps {
  readonly side: 'left' | 'right' | 'single';
  readonly label: string;
  readonly children: ReactNode;
  /** Before the content, in narrow windows: a path back. */
  readonly head?: ReactNode;
  /** What is shown. Its scroll position is remembered; another name turns the page. */
  readonly scrollKey?: string | undefined;
}

/** A page of paper that scrolls by itself. */
export function Page({ side, label, children, head, scrollKey }: PageProps) {
  const { page, content } = useScrollMemory(scrollKey);
  return (
    <section
      ref={page}
      className={cx(css['page'], css[side])}
      aria-label={label}
      data-landmark=""
      // A page that scrolls must be within reach of the keyboard even when nothing on it can be pressed.
      tabIndex={0}
    >
      {head}
      <div key={scrollKey} ref={content} className={css['content']}>
        {children}
      </div>
    </section>
  );
}

/**
 * Puts a page back where it was left. What it shows may come a moment later than the page itself, so the place is
 * looked for again as the content grows, until it is reached or the person scrolls.
 */
function useScrollMemory(key: string | undefined) {
  const page = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scroller = page.current;
    if (scroller === null || key === undefined) return undefined;
    let wanted = rememberedScroll.of(key);
    const reach = (): void => {
      if (wanted > 0) scroller.scrollTop = wanted;
      if (scroller.scrollTop >= wanted - 1) wanted = 0;
    };
    const giveUp = (): void => {
      wanted = 0;
    };
    const remember = (): void => {
      if (wanted === 0) rememberedScroll.set(key, scroller.scrollTop);
    };
    scroller.scrollTop = 0;
    reach();
    const growth = new ResizeObserver(reach);
    if (content.current !== null) growth.observe(content.current);
    const stop = new AbortController();
    const passive = { passive: true, signal: stop.signal } as const;
    scroller.addEventListener('scroll', remember, passive);
    for (const intent of ['wheel', 'pointerdown', 'keydown'])
      scroller.addEventListener(intent, giveUp, passive);
    return () => {
      growth.disconnect();
      stop.abort();
    };
  }, [key]);
  return { page, content };
}

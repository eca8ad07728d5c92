import { useEffect, useRef } from 'react';
import css from './visually-hidden.module.css';

type Urgency = 'polite' | 'assertive';

type Regions = Readonly<Record<Urgency, HTMLElement>>;

/** The last drawn comes last: a sheet laid over the book silences everything outside it, so it brings its own. */
const stack: Regions[] = [];
const timers: Record<Urgency, ReturnType<typeof setTimeout> | undefined> = {
  polite: undefined,
  assertive: undefined,
};

/** Milliseconds that a sentence stays written: whoever reads the page later must not come upon what was said long ago. */
const staying = 10_000;

/**
 * Says a sentence aloud for those who listen to the page. The region is emptied first, and filled a moment later:
 * otherwise a screen reader stays silent when the same sentence comes twice.
 */
export function announce(message: string, urgency: Urgency = 'polite'): void {
  const region = stack.at(-1)?.[urgency];
  if (region === undefined) return;
  region.textContent = '';
  clearTimeout(timers[urgency]);
  timers[urgency] = setTimeout(() => {
    region.textContent = message;
    timers[urgency] = setTimeout(() => {
      region.textContent = '';
    }, staying);
  }, 60);
}

/** The two places where announcements are written; drawn by `UiProvider`, and by every sheet that covers the book. */
export function LiveRegions() {
  const polite = useRef<HTMLDivElement>(null);
  const assertive = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (polite.current === null || assertive.current === null) return undefined;
    const mine = { polite: polite.current, assertive: assertive.current };
    stack.push(mine);
    return () => {
      stack.splice(stack.indexOf(mine), 1);
    };
  }, []);
  return (
    <>
      <div ref={polite} className={css['hidden']} aria-live="polite" aria-atomic="true" />
      <div ref={assertive} className={css['hidden']} aria-live="assertive" aria-atomic="true" />
    </>
  );
}

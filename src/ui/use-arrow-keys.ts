import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';

const stops = 'a[href], button:not([disabled])';
const steps: Readonly<Record<string, (here: number, count: number) => number>> = {
  ArrowDown: (here, count) => Math.min(here + 1, count - 1),
  ArrowUp: (here) => Math.max(here - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * ↑ ↓ Home End go through the links and buttons of a list. Tab still reaches each of them: the arrows are a shortcut,
 * not a trap. To be put on the list itself as `onKeyDown`.
 */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
    const here = items.findIndex((item) => item === document.activeElement);
    if (here < 0) return;
    event.preventDefault();
    items[step(here, items.length)]?.focus();
  }, []);
}

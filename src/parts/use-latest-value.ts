import { useRef } from 'react';

/**
 * For a value made of several fields (a period, a place, three columns): changes one part of the newest value, whether
 * or not the page has been redrawn with it. Without this, two parts written one right after the other would each be
 * added to the same old value, and the second would undo the first.
 */
export function useLatestValue<T>(
  stored: T,
  commit: (value: T) => Promise<void>,
): (change: (value: T) => T) => Promise<void> {
  const state = useRef({ seen: stored, latest: stored, pending: 0 });
  const held = state.current;
  if (held.seen !== stored && held.pending === 0) {
    held.seen = stored;
    held.latest = stored;
  }
  return async (change) => {
    held.latest = change(held.latest);
    held.pending += 1;
    try {
      await commit(held.latest);
    } finally {
      held.pending -= 1;
    }
  };
}

import { useLayoutEffect, useRef } from 'react';

/**
 * For a value made of several fields (a period, a place, three columns): changes one part of the newest value, whether
 * or not the page has been redrawn with it. Without this, two parts written one right after the other would each be
 * added to the same old value, and the second would undo the first.
 */
export function useLatestValue<T>(
  stored: T,
  commit: (value: T) => Promise<void>,
): (change: (value: T) => T) => Promise<void> {
  const held = useRef({ latest: stored, pending: 0 });
  useLayoutEffect(() => {
    if (held.current.pending === 0) held.current.latest = stored;
  }, [stored]);
  return async (change) => {
    const state = held.current;
    state.latest = change(state.latest);
    state.pending += 1;
    try {
      await commit(state.latest);
    } finally {
      state.pending -= 1;
    }
  };
}

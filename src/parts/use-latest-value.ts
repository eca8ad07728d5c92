import { useLayoutEffect, useRef } from 'react';

/**
 * For a value made of several fields (a period, a place, three columns): changes one part of the newest value, whether
 * or not the page has been redrawn with it. Without this, two parts written one right after the other would each be
 * added to the same old value, and the second would undo the first.
 *
 * Changes are stored one after another, so that none is built on one that could not be stored: a failed change leaves
 * no trace, and can be made again.
 */
export function useLatestValue<T>(
  stored: T,
  commit: (value: T) => Promise<void>,
): (change: (value: T) => T) => Promise<void> {
  const held = useRef({ latest: stored, pending: 0, before: Promise.resolve() });
  useLayoutEffect(() => {
    if (held.current.pending === 0) held.current.latest = stored;
  }, [stored]);
  return (change) => {
    const state = held.current;
    const store = async (): Promise<void> => {
      try {
        const next = change(state.latest);
        await commit(next);
        state.latest = next;
      } finally {
        state.pending -= 1;
      }
    };
    state.pending += 1;
    const done = state.pending === 1 ? store() : state.before.then(store);
    // The next change waits for this one, whatever becomes of it; its failure is told to its own caller only.
    state.before = done.catch(() => undefined);
    return done;
  };
}

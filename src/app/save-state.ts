import { useSyncExternalStore } from 'react';
import type { SaveState } from '../data/save-state.ts';

/** The true state of saving, as the store tells it, for the cover bar and for Ctrl S. */
export interface SaveStateChannel {
  readonly report: (state: SaveState) => void;
  readonly current: () => SaveState | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSaveStateChannel(): SaveStateChannel {
  let state: SaveState | undefined;
  const listeners = new Set<() => void>();
  return {
    report: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useSaveState = (channel: SaveStateChannel): SaveState | undefined =>
  useSyncExternalStore(channel.subscribe, channel.current);

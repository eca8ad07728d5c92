import { useSyncExternalStore } from 'react';
import type { SaveState } from '../data/save-state.ts';

/** The true state of saving, as the store tells it, for the cover bar and for Ctrl S. */
export interface SaveStateChannel {
  readonly report: (state: SaveState) => void;
  /** Another passport opens: nothing is known of it yet. */
  readonly clear: () => void;
  readonly current: () => SaveState | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSaveStateChannel(): SaveStateChannel {
  let state: SaveState | undefined;
  const listeners = new Set<() => void>();
  const tell = (next: SaveState | undefined): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    report: tell,
    clear: () => tell(undefined),
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useSaveState = (channel: SaveStateChannel): SaveState | undefined =>
  useSyncExternalStore(channel.subscribe, channel.current);

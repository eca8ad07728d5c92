import { useSyncExternalStore } from 'react';

/** The open passport can no longer be written to: another window took it over, or the browser closed it. */
export type StoreTrouble = 'versionchange' | 'closed';

/** What the person is to be told of it; it lasts until the page is loaded again. */
export interface StoreTroubleChannel {
  readonly report: (trouble: StoreTrouble | null) => void;
  readonly current: () => StoreTrouble | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStoreTroubleChannel(): StoreTroubleChannel {
  let trouble: StoreTrouble | null = null;
  const listeners = new Set<() => void>();
  return {
    report: (next) => {
      trouble = next;
      for (const listener of listeners) listener();
    },
    current: () => trouble,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useStoreTrouble = (channel: StoreTroubleChannel): StoreTrouble | null =>
  useSyncExternalStore(channel.subscribe, channel.current);

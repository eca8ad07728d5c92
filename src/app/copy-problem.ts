import { useSyncExternalStore } from 'react';
import type { CopyProblem } from './copy-keeper.ts';

/** Whether the second copy follows, as its keeper tells it. */
export interface CopyProblemChannel {
  readonly report: (problem: CopyProblem | null) => void;
  readonly current: () => CopyProblem | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createCopyProblemChannel(): CopyProblemChannel {
  let problem: CopyProblem | null = null;
  const listeners = new Set<() => void>();
  return {
    report: (next) => {
      problem = next;
      for (const listener of listeners) listener();
    },
    current: () => problem,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useCopyProblem = (channel: CopyProblemChannel): CopyProblem | null =>
  useSyncExternalStore(channel.subscribe, channel.current);

import { useEffect } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';

/** Leaving an entry ends the sitting on it: a version of it is kept. Its last words are already on their way by then. */
export function useSitting(store: PassportStore, entryId: string | undefined): void {
  useEffect(() => {
    if (entryId === undefined) return undefined;
    return () => {
      store.closeSitting(entryId).catch(window.reportError);
    };
  }, [store, entryId]);
}

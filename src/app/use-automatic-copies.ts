import { useEffect, useState, useSyncExternalStore } from 'react';
import { newerCopy } from '../domain/newer-copy.ts';
import {
  createAutomaticCopies,
  noCopies,
  type AutomaticCopies,
  type AutomaticStatus,
} from './automatic-copies.ts';
import type { NotebookProps } from './notebook-props.ts';

/** The automatic copies of the open passport; null where none can be made. */
export function useAutomaticCopies(
  props: Pick<NotebookProps, 'services' | 'store' | 'slot' | 'setSetting'>,
): AutomaticCopies | null {
  const { services, store, slot, setSetting } = props;
  const { platform, clock, registry, saveState } = services;
  const [copies] = useState(() => {
    const port = platform.automaticCopies;
    if (port === null) return null;
    return createAutomaticCopies({
      port,
      slot,
      store,
      clock,
      onVerified: async (backup) => {
        const { lastBackup } = await registry.settings();
        const newer = newerCopy(lastBackup[slot], backup);
        if (newer !== lastBackup[slot]) await setSetting('lastBackup', { ...lastBackup, [slot]: backup });
      },
    });
  });
  useEffect(() => copies?.start(), [copies]);
  useEffect(
    () =>
      saveState.subscribe(() => {
        if (saveState.current()?.state === 'saved') copies?.written();
      }),
    [copies, saveState],
  );
  return copies;
}

const never = (): (() => void) => () => undefined;
const nothing = (): AutomaticStatus => noCopies;

/** What is known of them now. */
export const useAutomaticStatus = (copies: AutomaticCopies | null): AutomaticStatus =>
  useSyncExternalStore(copies?.subscribe ?? never, copies?.current ?? nothing);

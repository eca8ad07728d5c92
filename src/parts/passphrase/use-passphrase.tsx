import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import type { AskedPassphrase, AskPassphrase } from './with-passphrase.ts';

interface Waiting extends AskedPassphrase {
  readonly answer: (passphrase: string | null) => void;
}

/** Asks for the passphrase of a file. Draw `dialog` somewhere in the page that asks. */
export function usePassphrase(): { readonly ask: AskPassphrase; readonly dialog: ReactNode } {
  const [waiting, setWaiting] = useState<Waiting>();
  const ask = useCallback<AskPassphrase>(
    (asked) =>
      new Promise((resolve) => {
        setWaiting({
          ...asked,
          answer: (passphrase) => {
            setWaiting(undefined);
            resolve(passphrase);
          },
        });
      }),
    [],
  );
  return { ask, dialog: waiting && <PassphraseDialog asked={waiting} onAnswer={waiting.answer} /> };
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Entry } from '../../domain/records.ts';
import { choiceKey, choiceOfSection, readChoice, type DocumentChoice } from './choice.ts';

/**
 * The choice that is kept with the passport, and what changes it. The print of one section begins with its own, and what is
 * changed in it is not kept. Undefined until it has been read.
 */
export function useChoice(
  store: PassportStore,
  entries: readonly Entry[] | undefined,
  section: string | undefined,
): readonly [DocumentChoice | undefined, (choice: DocumentChoice) => void] {
  const stored = useLiveQuery(async () => ({ value: (await store.preferences()).get(choiceKey) }), [store]);
  // What was just chosen is shown until the store tells it: a box must not go back for a moment.
  const [chosen, setChosen] = useState<{
    readonly choice: DocumentChoice;
    readonly over: typeof stored;
    readonly section: string | undefined;
  }>();
  const isCurrent = chosen?.section === section && (section !== undefined || chosen?.over === stored);
  const change = (choice: DocumentChoice): void => {
    setChosen({ choice, over: stored, section });
    if (section !== undefined) return;
    store.setPreference(choiceKey, { ...choice }).catch((cause: unknown) => {
      // The bar says that it could not be saved; the document is drawn as chosen.
      globalThis.reportError(cause);
    });
  };
  // The same object as long as nothing has changed: a document is drawn for each.
  const first = useMemo(() => {
    if (entries === undefined || stored === undefined) return undefined;
    return section === undefined ? readChoice(stored.value) : choiceOfSection(entries, section);
  }, [entries, stored, section]);
  return [first !== undefined && chosen !== undefined && isCurrent ? chosen.choice : first, change];
}

import { useMemo } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Editing } from '../../parts/editing.tsx';
import { offerUndo } from './offer-undo.ts';
import { useSectionWords } from './use-section-words.ts';

/**
 * Changes to one entry. `entryId` is asked for at each change: the page of a section of which there is one only (identity)
 * begins its entry with its first word.
 */
export function useEntryEditing(store: PassportStore, entryId: () => Promise<string>): Editing {
  const words = useSectionWords();
  return useMemo(() => {
    const at = async (path: readonly string[]) => ({ entry: await entryId(), path });
    return {
      setValue: async (field, value) => store.setValue(await at(field), value),
      addItem: async (list, values, index) => store.addItem(await at(list), values, index),
      moveItem: async (item, toIndex) => store.moveItem(await at(item), toIndex),
      removeItem: async (item, name) => {
        await store.removeItem(await at(item));
        await offerUndo(store, words, words.removed({ name }));
      },
      duplicateItem: async (item) => store.duplicateItem(await at(item)),
    };
  }, [store, entryId, words]);
}

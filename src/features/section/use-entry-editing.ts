import { useMemo } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { GoneError } from '../../domain/gone-error.ts';
import type { Section } from '../../domain/section.ts';
import type { Editing } from '../../parts/editing.tsx';
import { offerUndo } from '../../parts/offer-undo.ts';
import { useGoneWords } from './use-gone-words.ts';
import { useSectionWords } from './use-section-words.ts';

/**
 * Changes to one entry. `entryId` is asked for at each change: the page of a section of which there is one only (identity)
 * begins its entry with its first word.
 */
export function useEntryEditing(
  store: PassportStore,
  section: Section,
  entryId: () => Promise<string>,
): Editing {
  const words = useSectionWords();
  const showGone = useGoneWords(section);
  return useMemo(() => {
    const at = async (path: readonly string[]) => ({ entry: await entryId(), path });
    return {
      setValue: async (field, value) => {
        try {
          await store.setValue(await at(field), value);
        } catch (error) {
          // A text that waited for its store would be tried again for ever: its place will not come back.
          if (!(error instanceof GoneError)) throw error;
          showGone(field, value);
        }
      },
      addItem: async (list, values, index) => store.addItem(await at(list), values, index),
      moveItem: async (item, toIndex) => store.moveItem(await at(item), toIndex),
      removeItem: async (item, name) => {
        await store.removeItem(await at(item));
        await offerUndo(store, words, words.removed({ name }));
      },
      duplicateItem: async (item) => store.duplicateItem(await at(item)),
    };
  }, [store, entryId, words, showGone]);
}

import type { PassportStore } from '../../data/passport-store.ts';
import { showToast } from '../../ui/toast.tsx';
import type { SectionWords } from './use-section-words.ts';

/**
 * Tells what was just done, with « Annuler ». The button takes back that very change: when something else has been
 * written since, it says where to go instead of undoing the wrong thing.
 */
export async function offerUndo(
  store: PassportStore,
  words: SectionWords,
  message: string,
  afterwards?: () => void,
): Promise<void> {
  const { undo: done } = await store.undoState();
  const takeBack = async (): Promise<void> => {
    const { undo: last } = await store.undoState();
    if (done === undefined || last?.seq !== done.seq) {
      showToast({ message: words.undoLater });
      return;
    }
    await store.undo();
    afterwards?.();
  };
  showToast({ message, action: { label: words.undo, onPress: () => void takeBack() } });
}

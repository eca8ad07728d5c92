import { showToast } from '../ui/toast.tsx';

/** What can take back its last change; each change has a number. */
interface Undoable {
  readonly undoState: () => Promise<{ readonly undo: { readonly seq: number } | undefined }>;
  readonly undo: () => Promise<unknown>;
}

interface UndoWords {
  readonly undo: string;
  /** Something else was written since. */
  readonly undoLater: string;
}

/**
 * Tells what was just done, with « Annuler ». The button takes back that very change: when something else has been
 * written since, it says where to go instead of undoing the wrong thing.
 */
export async function offerUndo(
  store: Undoable,
  words: UndoWords,
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

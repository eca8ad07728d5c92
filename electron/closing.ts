/** What a closing window needs of its surroundings. */
export interface ClosingSurroundings {
  /** False while the page cannot answer (not loaded, crashed): then nothing is waited for. */
  readonly pageHears: () => boolean;
  readonly askPage: () => void;
  /** Asks the person; true = quit all the same. */
  readonly askPerson: () => Promise<boolean>;
  /** Ends the window for good. */
  readonly finish: () => void;
  /** How long the page may take, in milliseconds. */
  readonly patience: number;
}

export interface Closing {
  /** Called when the window wants to close. True = let it close now. */
  readonly mayClose: () => boolean;
  /** The page's answer: everything is saved, or not. */
  readonly answer: (ok: boolean) => void;
}

/**
 * Closing waits for the page's flush. When the page says that it could not save, or says nothing for `patience`, the person
 * decides. A second attempt to close while the first is pending changes nothing.
 */
export function createClosing(surroundings: ClosingSurroundings): Closing {
  let settle: ((ok: boolean) => void) | null = null;
  let pending = false;

  async function close(): Promise<void> {
    const saved = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), surroundings.patience);
      settle = (ok) => {
        clearTimeout(timer);
        resolve(ok);
      };
      surroundings.askPage();
    });
    settle = null;
    if (saved || (await surroundings.askPerson())) surroundings.finish();
  }

  return {
    mayClose: () => {
      if (!surroundings.pageHears()) return true;
      if (pending) return false;
      pending = true;
      void close().finally(() => {
        pending = false;
      });
      return false;
    },
    answer: (ok) => settle?.(ok),
  };
}

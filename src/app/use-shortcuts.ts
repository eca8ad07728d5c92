import { useEffect, useRef } from 'react';

export type Shortcut = 'search' | 'add' | 'undo' | 'redo' | 'save' | 'print' | 'help';

/** Which command a key press asks for. Alt is left to accents and to moving lines. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): Shortcut | undefined {
  if (event.key === 'F1') return 'help';
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (event.shiftKey) return undefined;
  const byKey: Readonly<Record<string, Shortcut>> = {
    k: 'search',
    n: 'add',
    y: 'redo',
    s: 'save',
    p: 'print',
  };
  return byKey[key];
}

/** Listens to the keys of the whole window. A field whose text is not stored yet keeps Ctrl Z for itself. */
export function useShortcuts(run: (shortcut: Shortcut) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const shortcut = event.defaultPrevented ? undefined : shortcutOf(event);
      if (shortcut === undefined) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, []);
}

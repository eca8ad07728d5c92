import { useEffect, useRef } from 'react';
import { shortcutOf, type Shortcut } from '../features/help/shortcuts.ts';

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

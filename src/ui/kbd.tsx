import { useLanguage, useUiWords } from './use-ui-words.ts';
import css from './kbd.module.css';

const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);

/** The keys as the person's keyboard names them: « Ctrl K » is « Cmd K » on a Mac, `Shift` is « Maj » in French. */
export function useKeysLabel(): (keys: string) => string {
  const words = useUiWords();
  const names: Readonly<Record<string, string>> = {
    Ctrl: isMac ? words.keyCommand : words.keyControl,
    Shift: words.keyShift,
    Enter: words.keyEnter,
    Escape: words.keyEscape,
    Home: words.keyHome,
    End: words.keyEnd,
  };
  return (keys) =>
    keys
      .split(' ')
      .map((key) => names[key] ?? key)
      .join(' ');
}

/** Keys to press together, written `Ctrl K`, `Shift F6`. */
export function Kbd({ keys }: { readonly keys: string }) {
  const language = useLanguage();
  const label = useKeysLabel();
  return (
    <kbd className={css['kbd']} lang={language}>
      {label(keys)}
    </kbd>
  );
}

/** Light, dark, or the computer's own choice. */
export type ThemeChoice = 'light' | 'dark' | 'system';

/** Size of all text and of everything measured with it, in per cent. */
export type TextSize = 100 | 115 | 130;

/**
 * Sets the theme on the document, and follows the computer as long as the choice is `system`.
 * Returns what stops following.
 */
export function applyTheme(choice: ThemeChoice): () => void {
  const root = document.documentElement;
  if (choice !== 'system') {
    root.dataset['theme'] = choice;
    return () => undefined;
  }
  const evening = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    root.dataset['theme'] = evening.matches ? 'dark' : 'light';
  };
  follow();
  evening.addEventListener('change', follow);
  return () => evening.removeEventListener('change', follow);
}

/** Everything is measured in rem, so the size of the root is the size of the whole book. */
export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset['text'] = String(size);
}

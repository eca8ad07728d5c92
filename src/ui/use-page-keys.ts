import { useEffect } from 'react';
import { contentId } from './content-id.ts';

const scrolling = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']);

/**
 * While nothing has the focus, the keys that scroll act on the page that shows: the last one. The browser would give them to
 * the window, which does not scroll. To be used once, by the whole app.
 */
export function usePageKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', giveToPage);
    return () => window.removeEventListener('keydown', giveToPage);
  }, []);
}

function giveToPage(event: KeyboardEvent): void {
  if (event.defaultPrevented || !scrolling.has(event.key)) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const content = document.getElementById(contentId);
  if (document.activeElement !== document.body && document.activeElement !== content) return;
  if (document.querySelector('dialog:modal') !== null) return;
  const pages = [...(content?.querySelectorAll<HTMLElement>('[data-landmark]') ?? [])];
  // Focused before the browser looks for what to scroll, so that its own way of scrolling is kept.
  pages.findLast((page) => page.checkVisibility())?.focus({ preventScroll: true });
}

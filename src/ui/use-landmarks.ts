import { useEffect } from 'react';

/** The great places of the window, in reading order: cover bar, contents, left page, right page, messages. */
function landmarks(): readonly HTMLElement[] {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const places = (modal ?? document).querySelectorAll<HTMLElement>('[data-landmark]');
  return [...places].filter((place) => place.checkVisibility());
}

function goRound(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  const places = landmarks();
  if (places.length === 0) return;
  event.preventDefault();
  const here = places.findIndex((place) => place.contains(document.activeElement));
  const from = here < 0 && event.shiftKey ? 0 : here;
  places.at((from + (event.shiftKey ? -1 : 1)) % places.length)?.focus();
}

/** F6 and Shift F6 go from one great place of the window to the next. To be used once, by the whole app. */
export function useLandmarks(): void {
  useEffect(() => {
    window.addEventListener('keydown', goRound);
    return () => window.removeEventListener('keydown', goRound);
  }, []);
}

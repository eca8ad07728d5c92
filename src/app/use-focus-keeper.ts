import { useEffect } from 'react';

/**
 * Keeps the keyboard's place. When the control that had the focus goes away (an element removed, another page opened), the
 * browser forgets where one was; the focus then goes to the nearest part of the page that is still there.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let line: readonly HTMLElement[] = [];
    const remember = (event: FocusEvent): void => {
      line = ancestorsOf(event.target);
    };
    const keep = (): void => {
      const [last] = line;
      if (document.activeElement !== document.body || last === undefined || last.isConnected) return;
      const place = line.find(
        (element) => element.isConnected && element.tabIndex >= -1 && element.hasAttribute('tabindex'),
      );
      (place ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(keep);
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);
}

function ancestorsOf(target: EventTarget | null): readonly HTMLElement[] {
  const line: HTMLElement[] = [];
  for (
    let element = target instanceof HTMLElement ? target : null;
    element;
    element = element.parentElement
  ) {
    line.push(element);
  }
  return line;
}

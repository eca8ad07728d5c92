import { useEffect, useRef, type RefObject } from 'react';
import type { SectionPlace } from '../../parts/entry-link.ts';

/** Keeps in view the line of what the other page shows: one just added, or one that was searched for. */
export function useShowCurrent({ entryId, itemId }: SectionPlace): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  useEffect(() => {
    const name = [entryId, itemId].join('/');
    const line = list.current?.querySelector('[aria-current]');
    if (shown.current === name || !line) return;
    // Once: the person may scroll away from it afterwards.
    shown.current = name;
    line.scrollIntoView({ block: 'nearest' });
  });
  return list;
}

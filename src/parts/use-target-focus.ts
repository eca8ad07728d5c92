import { useEffect, useRef, type RefObject } from 'react';
import type { Path } from '../domain/address.ts';
import { samePath, useEditing } from './editing.tsx';

const focusable = 'input, textarea, select, button, a[href], [tabindex="0"]';

/**
 * Brings the field at `path` into view and focuses its first control when someone came for it. `isFirst`: the field is
 * the first of its element, so an address that names the element itself means it.
 */
export function useTargetFocus<E extends HTMLElement>(path: Path, isFirst: boolean): RefObject<E | null> {
  const ref = useRef<E>(null);
  const { target, setTarget } = useEditing();
  const isTarget =
    target !== undefined && (samePath(target, path) || (isFirst && samePath(target, path.slice(0, -1))));
  useEffect(() => {
    if (!isTarget || ref.current === null) return;
    const control = ref.current.querySelector<HTMLElement>(focusable);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
    // Met once: redrawing the page must not take focus back to it.
    setTarget(undefined);
  }, [isTarget, setTarget]);
  return ref;
}

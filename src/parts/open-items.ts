import { useEffect, useState } from 'react';
import { startsWith, useEditing } from './editing.tsx';
import type { Path } from '../domain/address.ts';

// Which element of each list was open, so that coming back finds the page as it was left. Of this window only.
const remembered = new Map<string, string>();
const none = '';

/**
 * The one element of a list that is unfolded; the first one to begin with. Someone who comes from an address inside an
 * element, or has just added one, finds that element open.
 */
export function useOpenItem(
  list: Path,
  firstId: string | undefined,
): readonly [openId: string, setOpen: (id: string, isOpen: boolean) => void] {
  const { entry, target } = useEditing();
  const key = [entry, ...list].join('/');
  const aimed =
    target !== undefined && target.length > list.length && startsWith(target, list)
      ? target[list.length]
      : undefined;
  const [openId, setOpenId] = useState(aimed ?? remembered.get(key) ?? firstId ?? none);
  useEffect(() => {
    if (aimed !== undefined) setOpenId(aimed);
  }, [aimed]);
  useEffect(() => {
    remembered.set(key, openId);
  }, [key, openId]);
  return [openId, (id, isOpen) => setOpenId((now) => (isOpen ? id : now === id ? none : now))];
}

import { useState } from 'react';
import { rememberedOpening } from '../../ui/remembered.ts';

/** Whether a help is unfolded. Folded or not, the next mission shows it as it was left. */
export function useOpening(key: string): readonly [boolean, () => void] {
  const [isOpen, setOpen] = useState(() => rememberedOpening.of(key) ?? false);
  const toggle = (): void => {
    rememberedOpening.set(key, !isOpen);
    setOpen(!isOpen);
  };
  return [isOpen, toggle];
}

import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import type { Tone } from './hue.ts';
import { Icon } from './icons.tsx';
import { toneIcons } from './tone-icons.ts';
import css from './status.module.css';

interface StatusProps {
  readonly tone: Tone;
  /** The words say the state; the colour only goes with them. */
  readonly children: ReactNode;
  readonly icon?: string | undefined;
}

/** The state of a thing: an icon and words. */
export function Status({ tone, children, icon = toneIcons[tone] }: StatusProps) {
  return (
    <span className={cx(css['status'], css[tone])}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

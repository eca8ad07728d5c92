import type { ReactNode } from 'react';
import type { Hue } from './hue.ts';
import { Icon } from './icons.tsx';
import { BlockTitle } from './titles.tsx';
import css from './empty.module.css';

interface EmptyProps {
  readonly icon: string;
  readonly hue?: Hue | undefined;
  readonly title: string;
  /** One reassuring sentence: little is enough. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 1 | 2 | 3 | 4 | undefined;
}

/** A place that is still blank. */
export function Empty({ icon, hue = 'ink-2', title, children, action, level = 2 }: EmptyProps) {
  return (
    <div className={css['empty']}>
      <Icon name={icon} hue={hue} className={css['icon']} />
      <BlockTitle level={level}>{title}</BlockTitle>
      {children !== undefined && <div className={css['text']}>{children}</div>}
      {action !== undefined && <div className={css['action']}>{action}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import css from './banner.module.css';

interface BannerProps {
  /** What happened. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A strip that stays until its problem is solved. */
export function Banner({ title, children, action }: BannerProps) {
  return (
    <div className={css['banner']} role="alert">
      <Icon name="circle-alert" />
      <div className={css['text']}>
        <p className={css['title']}>{title}</p>
        {children !== undefined && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}

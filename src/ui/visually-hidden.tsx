import type { ReactNode } from 'react';
import css from './visually-hidden.module.css';

/** Words for those who listen to the page. */
export function VisuallyHidden({
  children,
  id,
}: {
  readonly children: ReactNode;
  readonly id?: string | undefined;
}) {
  return (
    <span id={id} className={css['hidden']}>
      {children}
    </span>
  );
}

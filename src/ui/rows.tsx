import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './rows.module.css';

/** Things one under the other. */
export function Rows({
  children,
  gap = 'normal',
}: {
  readonly children: ReactNode;
  readonly gap?: 'tight' | 'normal' | 'large' | undefined;
}) {
  return <div className={cx(css['rows'], css[gap])}>{children}</div>;
}

interface RowProps {
  readonly children: ReactNode;
  readonly between?: boolean | undefined;
  readonly top?: boolean | undefined;
}

/** Things side by side, which wrap when there is no room. */
export function Row({ children, between = false, top = false }: RowProps) {
  return <div className={cx(css['row'], between && css['between'], top && css['top'])}>{children}</div>;
}

/** A sheet laid on the page: what belongs together and is done together. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return <div className={css['panel']}>{children}</div>;
}

/** Columns of equal width, as many as there is room for. */
export function Columns({
  children,
  min = 'wide',
}: {
  readonly children: ReactNode;
  readonly min?: 'narrow' | 'wide' | undefined;
}) {
  return <div className={cx(css['columns'], min === 'narrow' && css['narrow'])}>{children}</div>;
}

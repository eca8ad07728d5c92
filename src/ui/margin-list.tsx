import { Children } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { hueStyle } from './hue.ts';
import type { Hue } from './hue.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import css from './margin-list.module.css';

/** From this many rows on, those off screen are not laid out. */
const longList = 300;

interface MarginListProps {
  readonly children: ReactNode;
  /** The narrow date column of a left page. */
  readonly narrow?: boolean | undefined;
  readonly label?: string | undefined;
}

/** Dates in the margin, the rose rule, and life on the other side. ↑ ↓ Home End go through its links. */
export function MarginList({ children, narrow = false, label }: MarginListProps) {
  const onKeyDown = useArrowKeys();
  const isLong = Children.count(children) > longList;
  return (
    <ol
      className={cx(css['list'], narrow && css['narrow'], isLong && css['long'])}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {children}
    </ol>
  );
}

interface MarginRowProps {
  readonly when?: ReactNode;
  readonly children: ReactNode;
  /** At the end of the row. */
  readonly action?: ReactNode;
  /** Still running, or today: the date is written strong. */
  readonly isNow?: boolean | undefined;
}

/** One row of the margin: when, then what. */
export function MarginRow({ when, children, action, isNow = false }: MarginRowProps) {
  return (
    <li className={css['row']}>
      <div className={cx(css['when'], isNow && css['now'])}>{when}</div>
      <div className={css['what']}>
        <div className={css['life']}>{children}</div>
        {action !== undefined && <div className={css['action']}>{action}</div>}
      </div>
    </li>
  );
}

/** The lines of one row of a left list. */
export function MarginLinks({ children }: { readonly children: ReactNode }) {
  return <ul className={css['links']}>{children}</ul>;
}

interface MarginLinkProps {
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly children: ReactNode;
  readonly detail?: ReactNode;
  readonly hue?: Hue | undefined;
}

/** A line of a left list: its ring is full and its paper runs into the fold when it is the one shown on the right. */
export function MarginLink({ href, current = false, children, detail, hue }: MarginLinkProps) {
  return (
    <li>
      <a
        className={css['link']}
        href={href}
        aria-current={current ? 'true' : undefined}
        style={hueStyle(hue)}
      >
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </a>
    </li>
  );
}

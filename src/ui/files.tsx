import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import css from './files.module.css';

/** Files one after the other. */
export function FileRow({ children }: { readonly children: ReactNode }) {
  return <div className={css['row']}>{children}</div>;
}

interface FileChipProps {
  readonly name: string;
  /** Kind and length: « PDF, 2 pages ». */
  readonly detail?: string | undefined;
  readonly icon?: string | undefined;
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Being copied, or unreadable: `detail` says which. */
  readonly tone?: 'none' | 'problem' | undefined;
  readonly isCurrent?: boolean | undefined;
}

/** An attached file: its name, what it is, and the way to open it. */
export function FileChip({
  name,
  detail,
  icon = 'paperclip',
  href,
  onPress,
  tone = 'none',
  isCurrent = false,
}: FileChipProps) {
  const face = (
    <>
      <Icon name={tone === 'problem' ? 'file-warning' : icon} />
      <span className={css['words']}>
        {name} {detail !== undefined && <small>{detail}</small>}
      </span>
    </>
  );
  const look = cx(css['file'], tone === 'problem' && css['problem'], isCurrent && css['current']);
  if (href !== undefined) {
    return (
      <a className={look} href={href} aria-current={isCurrent ? 'true' : undefined}>
        {face}
      </a>
    );
  }
  if (onPress === undefined) return <span className={look}>{face}</span>;
  return (
    <button type="button" className={look} onClick={onPress} aria-pressed={isCurrent ? true : undefined}>
      {face}
    </button>
  );
}

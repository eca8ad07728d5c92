import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import type { Tone } from './hue.ts';
import { Icon } from './icons.tsx';
import { toneIcons } from './tone-icons.ts';
import css from './notice.module.css';

interface NoticeProps {
  readonly tone?: Tone | undefined;
  readonly icon?: string | undefined;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Something worth knowing, in the page. */
export function Notice({ tone = 'info', icon = toneIcons[tone], title, children, action }: NoticeProps) {
  return (
    <div className={cx(css['notice'], css[tone])}>
      <Icon name={icon} />
      <div className={css['text']}>
        {title !== undefined && <p className={css['title']}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && <div className={css['action']}>{action}</div>}
      </div>
    </div>
  );
}

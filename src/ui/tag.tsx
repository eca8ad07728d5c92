import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import type { Tone } from './hue.ts';
import { Icon } from './icons.tsx';
import { toneIcons } from './tone-icons.ts';
import { useUiWords } from './use-ui-words.ts';
import css from './tag.module.css';

interface TagProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
  /** `null`: no drawing. */
  readonly icon?: string | null | undefined;
  readonly onRemove?: (() => void) | undefined;
  /** What the cross takes away, said aloud; « Retirer » otherwise. */
  readonly removeLabel?: string | undefined;
}

/** A short label on a tinted ground. */
export function Tag({ tone = 'none', children, icon = toneIcons[tone], onRemove, removeLabel }: TagProps) {
  const words = useUiWords();
  return (
    <span className={cx(css['tag'], css[tone], onRemove !== undefined && css['removable'])}>
      {icon !== null && <Icon name={icon} small />}
      {children}
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={removeLabel ?? words.remove}
          title={removeLabel ?? words.remove}
          onClick={onRemove}
        >
          <Icon name="x" small />
        </button>
      )}
    </span>
  );
}

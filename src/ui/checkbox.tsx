import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import css from './checkbox.module.css';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  /** Some of what it stands for is chosen. */
  readonly partly?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
  /** « 2 sur 5 ». */
  readonly count?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** The label is the title of what follows. */
  readonly strong?: boolean | undefined;
}

/** A box to tick. */
export function Checkbox(props: CheckboxProps) {
  const { label, hint, checked, partly = false, onChange, count, disabled, strong = false } = props;
  const hintId = useId();
  return (
    <div className={css['line']}>
      <label className={cx(css['label'], disabled === true && css['off'])}>
        <span className={css['box']}>
          <input
            type="checkbox"
            checked={checked}
            disabled={disabled}
            aria-describedby={hint === undefined ? undefined : hintId}
            ref={(box) => {
              if (box !== null) box.indeterminate = partly && !checked;
            }}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <Icon name={partly && !checked ? 'minus' : 'check'} />
        </span>
        <span className={cx(strong && css['strong'])}>{label}</span>
      </label>
      {count !== undefined && <span className={css['count']}>{count}</span>}
      {hint !== undefined && (
        <div id={hintId} className={css['hint']}>
          {hint}
        </div>
      )}
    </div>
  );
}

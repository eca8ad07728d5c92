import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; nothing when the length is not known. */
  readonly value?: number | undefined;
  readonly detail?: ReactNode;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
}

/** Long work, with what is being done, how far it is, and a way out. */
export function Progress({ label, value, detail, onCancel, cancelLabel }: ProgressProps) {
  const id = useId();
  const words = useUiWords();
  return (
    <div className={css['progress']}>
      <div className={css['text']}>
        <p id={id}>{label}</p>
        <progress
          className={css['bar']}
          aria-labelledby={id}
          {...(value === undefined ? {} : { value, max: 1 })}
        />
        {detail !== undefined && <div className={css['detail']}>{detail}</div>}
      </div>
      {onCancel !== undefined && <Button onPress={onCancel}>{cancelLabel ?? words.cancel}</Button>}
    </div>
  );
}

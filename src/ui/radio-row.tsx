import { useId } from 'react';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { FieldGroup } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './radio-row.module.css';

interface RadioRowProps<V extends string> extends FieldFrame {
  readonly value: V | '';
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly onCommit: (value: V | '') => void;
  /** Leaves the question blank again; « Effacer la réponse » otherwise. `null`: it cannot be blank. */
  readonly clearLabel?: string | null | undefined;
  readonly vertical?: boolean | undefined;
}

/** A few answers, of which one. */
export function RadioRow<V extends string>(props: RadioRowProps<V>) {
  const { value, options, onCommit, clearLabel, vertical = false, ...frame } = props;
  const name = useId();
  const words = useUiWords();
  return (
    <FieldGroup {...frame}>
      <div className={cx(css['row'], vertical && css['vertical'])}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(css['label'], vertical && option.value === value && css['on'])}
          >
            <span className={css['radio']}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onCommit(option.value)}
              />
            </span>
            <span>
              {option.label}
              {option.hint !== undefined && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
        {clearLabel !== null && value !== '' && (
          <Button variant="link" onPress={() => onCommit('')}>
            {clearLabel ?? words.clearAnswer}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

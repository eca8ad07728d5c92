import { useState } from 'react';
import { boxClass } from './box-class.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './secret-input.module.css';

interface SecretInputProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: 'new-password' | 'current-password' | 'off' | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A passphrase, hidden until the person asks to see it. It is never a draft: nothing here is stored by itself. */
export function SecretInput({
  value,
  onChange,
  autoComplete = 'off',
  autoFocus,
  ...frame
}: SecretInputProps) {
  const words = useUiWords();
  const [isShown, setShown] = useState(false);
  const name = { label: frame.label };
  return (
    <Field {...frame}>
      {({ id, describedBy, mark }) => (
        <div className={css['secret']}>
          <input
            id={id}
            type={isShown ? 'text' : 'password'}
            value={value}
            className={boxClass({ mark })}
            aria-describedby={describedBy}
            aria-invalid={mark === 'problem' ? true : undefined}
            autoComplete={autoComplete}
            autoFocus={autoFocus}
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <Button
            icon={isShown ? 'eye-off' : 'eye'}
            label={isShown ? words.hideLetters(name) : words.showLetters(name)}
            onPress={() => setShown(!isShown)}
          >
            {isShown ? words.hide : words.show}
          </Button>
        </div>
      )}
    </Field>
  );
}

import { useLayoutEffect } from 'react';
import { boxClass } from './box-class.ts';
import { cx } from './cx.ts';
import type { Commit } from './draft.ts';
import { Field } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { useDraft } from './use-draft.ts';
import css from './text-area.module.css';

interface TextAreaProps extends FieldFrame {
  readonly value: string;
  readonly onCommit: Commit;
  readonly onText?: ((text: string) => void) | undefined;
  /** Lines shown when there is little text. */
  readonly rows?: number | undefined;
  readonly voice?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly spellCheck?: boolean | undefined;
  /** Language of what is written, for screen readers and the speller. */
  readonly lang?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');

/**
 * A text of any length. The box grows with what is written in it, then scrolls once it fills most of the window, so
 * that what follows stays within reach.
 */
export function TextArea({ value, onCommit, onText, rows = 3, ...rest }: TextAreaProps) {
  const { bind, element } = useDraft<HTMLTextAreaElement>({ value, onCommit, onText });
  const grow = (): void => {
    const area = element();
    if (area === null || growsByItself()) return;
    area.rows = Math.max(rows, area.value.split('\n').length);
  };
  useLayoutEffect(grow);

  return (
    <Field {...rest}>
      {({ id, describedBy, mark }) => (
        <textarea
          {...bind}
          onInput={(event) => {
            bind.onInput(event);
            grow();
          }}
          id={id}
          rows={rows}
          className={cx(boxClass({ mark, voice: rest.voice }), css['area'], rows > 3 && css['tall'])}
          aria-describedby={describedBy}
          placeholder={rest.placeholder}
          maxLength={rest.maxLength}
          spellCheck={rest.spellCheck}
          lang={rest.lang}
          autoFocus={rest.autoFocus}
        />
      )}
    </Field>
  );
}

import { useImperativeHandle } from 'react';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, KeyboardEvent, Ref } from 'react';
import { boxClass } from './box-class.ts';
import type { Commit } from './draft.ts';
import { Field } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { useDraft } from './use-draft.ts';

interface TextInputProps extends FieldFrame {
  readonly value: string;
  readonly onCommit: Commit;
  /** At each keystroke: to read back what is understood. */
  readonly onText?: ((text: string) => void) | undefined;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url'> | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url' | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** The person's own words, in the voice of the book. */
  readonly voice?: boolean | undefined;
  /** A line to write on instead of a box. */
  readonly written?: boolean | undefined;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  /** Enter hands over the text and empties the field for the next line; leaving the field does too. */
  readonly adds?: boolean | undefined;
  /** After Enter, once the text is stored. */
  readonly onEnter?: ((text: string) => void) | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly spellCheck?: boolean | undefined;
  /** Language of what is written, for screen readers and the speller. */
  readonly lang?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement | null> | undefined;
}

/** One line of text. It stores itself: on leaving, after a moment of silence, on Enter, and before the page closes. */
export function TextInput(props: TextInputProps) {
  const { value, onCommit, onText, adds, onEnter, ref, type = 'text', ...rest } = props;
  const { draft, bind, element } = useDraft<HTMLInputElement>({ value, onCommit, onText, adds });
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, element);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    bind.onKeyDown(event);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || draft.isComposing()) return;
    const text = draft.text();
    draft.flush().then(() => onEnter?.(text), window.reportError);
  };

  return (
    <Field {...rest}>
      {({ id, describedBy, mark }) => (
        <input
          {...bind}
          onKeyDown={onKeyDown}
          id={id}
          type={type}
          className={boxClass({ mark, voice: rest.voice, written: rest.written, width: rest.width })}
          aria-describedby={describedBy}
          aria-invalid={mark === 'problem' ? true : undefined}
          inputMode={rest.inputMode}
          autoComplete={rest.autoComplete ?? 'off'}
          placeholder={rest.placeholder}
          maxLength={rest.maxLength}
          spellCheck={rest.spellCheck}
          lang={rest.lang}
          autoFocus={rest.autoFocus}
          disabled={rest.disabled}
        />
      )}
    </Field>
  );
}

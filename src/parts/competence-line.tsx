import type { KeyboardEvent } from 'react';
import type { Competence } from '../domain/fields/field.ts';
import { useDraft } from '../ui/use-draft.ts';
import styles from './competences-input.module.css';
import { useEditing } from './editing.tsx';

interface StoredLineProps {
  readonly row: Competence;
  readonly label: string;
  readonly onCommit: (label: string) => Promise<void>;
  readonly onEnter: () => void;
  /** Left without a word in it. */
  readonly onEmptied: () => void;
}

/** A line that can be rewritten where it stands. It looks like text on ruled paper until it is entered. */
export function StoredLine({ row, label, onCommit, onEnter, onEmptied }: StoredLineProps) {
  const { contentLanguage } = useEditing();
  const { bind, draft } = useDraft<HTMLTextAreaElement>({
    value: row.label,
    // An emptied line is not stored while it may still be rewritten: leaving it removes it.
    onCommit: (text) => (isBlank(text) ? false : onCommit(oneLine(text))),
  });
  return (
    <textarea
      {...bind}
      className={styles['line']}
      rows={1}
      lang={contentLanguage}
      aria-label={label}
      onKeyDown={(event) => {
        bind.onKeyDown(event);
        if (!isPlainEnter(event)) return;
        event.preventDefault();
        draft.flush().then(onEnter, window.reportError);
      }}
      onBlur={() => {
        bind.onBlur();
        if (isBlank(draft.text())) onEmptied();
      }}
    />
  );
}

interface AddLineProps {
  readonly label: string;
  readonly help: string;
  readonly onAdd: (label: string) => Promise<void>;
  /** Closed from the keyboard. */
  readonly onClose: () => void;
  /** Left without a word in it. */
  readonly onLeave: () => void;
}

/** The next empty line: Enter keeps it and opens another one, an empty Enter or Escape ends. */
export function AddLine({ label, help, onAdd, onClose, onLeave }: AddLineProps) {
  const { contentLanguage } = useEditing();
  const { bind, draft } = useDraft<HTMLInputElement>({
    value: '',
    adds: true,
    onCommit: (text) => (isBlank(text) ? false : onAdd(oneLine(text))),
  });
  return (
    <div className={styles['adding']}>
      <input
        {...bind}
        className={styles['typing']}
        lang={contentLanguage}
        aria-label={label}
        autoFocus
        onKeyDown={(event) => {
          bind.onKeyDown(event);
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          if (isBlank(draft.text())) onClose();
          else draft.flush().catch(window.reportError);
        }}
        onBlur={() => {
          bind.onBlur();
          // Closed only once its words are kept: a line that could not be stored stays, with its text.
          draft.flush().then(() => {
            if (isBlank(draft.text())) onLeave();
          }, window.reportError);
        }}
      />
      <small className={styles['help']}>{help}</small>
    </div>
  );
}

const isBlank = (text: string): boolean => text.trim() === '';

/** A competence is one line: pasted line breaks become spaces. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/** Enter that does not end a composition (an accent, a word of an input method). */
function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.nativeEvent.isComposing && !event.shiftKey && !event.altKey;
}

import { useId, type KeyboardEvent } from 'react';
import { competenceLevelText } from '../domain/competence-level.ts';
import type { Competence } from '../domain/fields/field.ts';
import { useDraft } from '../ui/use-draft.ts';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import styles from './competences-input.module.css';
import { useEditing } from './editing.tsx';

interface StoredLineProps {
  readonly row: Competence;
  readonly label: string;
  /** A line above says the same: told, and kept. */
  readonly isRepeated: boolean;
  /** It has just come from another column. */
  readonly hasArrived: boolean;
  readonly onCommit: (label: string) => Promise<void>;
  readonly onEnter: () => void;
  /** Left without a word in it. */
  readonly onEmptied: () => void;
}

/** A line that can be rewritten where it stands. It looks like text on ruled paper until it is entered. */
export function StoredLine(props: StoredLineProps) {
  const { row, isRepeated } = props;
  const { contentLanguage } = useEditing();
  const language = useLanguage();
  const words = useCompetenceWords();
  const noteId = useId();
  const { bind, draft } = useDraft<HTMLTextAreaElement>({
    value: row.label,
    // An emptied line is not stored while it may still be rewritten: leaving it removes it.
    onCommit: (text) => (isBlank(text) ? false : props.onCommit(oneLine(text))),
  });
  const level = competenceLevelText(row.level ?? '', language);
  const notes = [...(level.trim() === '' ? [] : [level]), ...(isRepeated ? [words.repeated] : [])];
  return (
    <>
      <textarea
        {...bind}
        className={styles['line']}
        rows={1}
        lang={contentLanguage}
        aria-label={props.label}
        aria-describedby={notes.length > 0 ? noteId : undefined}
        autoFocus={props.hasArrived}
        onKeyDown={(event) => {
          bind.onKeyDown(event);
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          draft.flush().then(props.onEnter, window.reportError);
        }}
        onBlur={() => {
          bind.onBlur();
          if (isBlank(draft.text())) props.onEmptied();
        }}
      />
      {notes.length > 0 && (
        <small id={noteId} className={styles['note']}>
          {notes.join(' · ')}
        </small>
      )}
    </>
  );
}

export const isBlank = (text: string): boolean => text.trim() === '';

/** A competence is one line: pasted line breaks become spaces. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/** Enter that does not end a composition (an accent, a word of an input method). */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.nativeEvent.isComposing && !event.shiftKey && !event.altKey;
}

/** Gives the focus back to the line under which something was asked. */
export function focusLine(asked: Element | null): void {
  asked?.closest('li')?.querySelector('textarea')?.focus();
}

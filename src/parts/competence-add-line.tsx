import { useId, useMemo, useState } from 'react';
import type { Competence, CompetenceColumn } from '../domain/fields/field.ts';
import { SuggestionList } from '../ui/suggestion-list.tsx';
import { useSuggestions } from '../ui/use-suggestions.ts';
import {
  competenceSuggestions,
  pickedCompetence,
  type NewCompetence,
} from './competence-help/competence-suggestions.ts';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import { useKnownCompetences } from './competence-help/use-known-competences.ts';
import { isBlank, isPlainEnter, oneLine } from './competence-line.tsx';
import styles from './competences-input.module.css';
import { useEditing } from './editing.tsx';

interface AddLineProps {
  readonly column: CompetenceColumn;
  readonly rows: readonly Competence[];
  readonly label: string;
  readonly onAdd: (competence: NewCompetence) => Promise<void>;
  /** Closed from the keyboard. */
  readonly onClose: () => void;
  /** Left without a word in it. */
  readonly onLeave: () => void;
}

/**
 * The next empty line: Enter keeps what is typed and opens another one, an empty Enter or Escape ends. Ideas come under
 * it and are taken only when one of them is picked.
 */
export function AddLine({ column, rows, label, onAdd, onClose, onLeave }: AddLineProps) {
  const { contentLanguage } = useEditing();
  const words = useCompetenceWords();
  const [helpId, listId] = [useId(), useId()];
  const [text, setText] = useState('');
  const known = useKnownCompetences(column);
  const suggestions = useMemo(
    () => competenceSuggestions({ column, text, rows, known, language: contentLanguage, words }),
    [column, text, rows, known, contentLanguage, words],
  );
  const list = useSuggestions({
    value: '',
    suggestions,
    onText: setText,
    adds: true,
    browse: false,
    onCommit: (typed, picked) =>
      isBlank(typed) ? false : onAdd(pickedCompetence(oneLine(typed), picked, known)),
  });
  const { bind, draft } = list;
  const hasIdeas = column === 'aptitudes' || known.length > 0;
  return (
    <div className={styles['adding']}>
      <input
        {...bind}
        type="text"
        role="combobox"
        className={styles['typing']}
        lang={contentLanguage}
        aria-label={label}
        aria-describedby={helpId}
        aria-expanded={list.isShown}
        aria-controls={list.isShown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={list.active >= 0 ? `${listId}-${list.active}` : undefined}
        autoComplete="off"
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isPlainEnter(event) && list.active < 0 && isBlank(draft.text())) {
            event.preventDefault();
            onClose();
            return;
          }
          bind.onKeyDown(event);
          // The first Escape closes the list, the next one the line.
          if (event.key === 'Escape' && !event.defaultPrevented) {
            event.stopPropagation();
            onClose();
          }
        }}
        onBlur={() => {
          bind.onBlur();
          // Closed only once its words are kept: a line that could not be stored stays, with its text.
          draft.flush().then(() => {
            if (isBlank(draft.text())) onLeave();
          }, window.reportError);
        }}
      />
      {list.isShown && (
        <SuggestionList
          id={listId}
          label={label}
          suggestions={suggestions}
          active={list.active}
          text={list.text}
          onPick={list.pick}
          foot={words.suggestions.foot}
        />
      )}
      <small id={helpId} className={styles['help']}>
        {hasIdeas ? words.keys : words.keysAlone}
      </small>
    </div>
  );
}

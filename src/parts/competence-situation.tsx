import { useId } from 'react';
import { useDraft } from '../ui/use-draft.ts';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import { focusLine, isBlank, isPlainEnter, oneLine } from './competence-line.tsx';
import styles from './competences-input.module.css';
import { useEditing } from './editing.tsx';

interface SituationProps {
  /** The aptitude that the situation is to make concrete. */
  readonly name: string;
  readonly onAnswer: (situation: string) => Promise<void>;
  /** Answered or passed over from the keyboard. */
  readonly onDone: () => void;
  /** Left for something else. */
  readonly onLeave: () => void;
}

/** « Dans quelle situation ? », asked once an aptitude is noted. Enter keeps, an empty Enter or Escape passes over. */
export function Situation({ name, onAnswer, onDone, onLeave }: SituationProps) {
  const { contentLanguage } = useEditing();
  const { situation: words } = useCompetenceWords();
  const [fieldId, helpId] = [useId(), useId()];
  const { bind, draft, element } = useDraft<HTMLInputElement>({
    value: '',
    adds: true,
    onCommit: (text) => (isBlank(text) ? false : onAnswer(oneLine(text))),
  });
  const finish = (): void => {
    focusLine(element());
    onDone();
  };
  return (
    <div className={styles['adding']}>
      <label className={styles['question']} htmlFor={fieldId}>
        {words.label}
      </label>
      <input
        {...bind}
        id={fieldId}
        type="text"
        className={styles['typing']}
        lang={contentLanguage}
        aria-label={words.of({ name })}
        aria-describedby={helpId}
        autoComplete="off"
        autoFocus
        onKeyDown={(event) => {
          bind.onKeyDown(event);
          if (event.key === 'Escape') {
            event.stopPropagation();
            finish();
          }
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          if (isBlank(draft.text())) finish();
          else draft.flush().then(finish, window.reportError);
        }}
        onBlur={() => {
          bind.onBlur();
          draft.flush().then(() => {
            if (isBlank(draft.text())) onLeave();
          }, window.reportError);
        }}
      />
      <small id={helpId} className={styles['help']}>
        {words.hint} <em>{words.example}</em>
        <br />
        {words.keys}
      </small>
    </div>
  );
}

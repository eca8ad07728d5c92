import type { CompetenceColumn } from '../domain/fields/field.ts';
import { Icon } from '../ui/icons.tsx';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import styles from './competences-input.module.css';

interface AddButtonProps {
  readonly column: CompetenceColumn;
  readonly title: string;
  /** Nothing is noted yet: one example says what could be. */
  readonly isEmpty: boolean;
  /** A line was closed from the keyboard: the focus comes back here. */
  readonly hasReturned: boolean;
  readonly onPress: () => void;
}

export function AddButton({ column, title, isEmpty, hasReturned, onPress }: AddButtonProps) {
  const words = useCompetenceWords();
  return (
    <>
      {isEmpty && <p className={styles['example']}>{words.examples[column]}</p>}
      <button
        type="button"
        className={styles['add']}
        aria-label={words.addTo({ column: title })}
        autoFocus={hasReturned}
        onClick={onPress}
      >
        <Icon name="plus" small />
        {words.add}
      </button>
    </>
  );
}

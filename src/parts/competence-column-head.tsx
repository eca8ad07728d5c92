import { useId } from 'react';
import type { CompetenceColumn } from '../domain/fields/field.ts';
import { ColumnHelp } from './competence-help/column-help.tsx';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import { useOpening } from './competence-help/use-opening.ts';
import styles from './competences-input.module.css';

interface ColumnHeadProps {
  readonly column: CompetenceColumn;
  readonly title: string;
  readonly titleId: string;
  readonly onHelpToSay: (column: CompetenceColumn) => void;
}

/** What a column is called, what that means, and its help. */
export function ColumnHead({ column, onHelpToSay, title, titleId }: ColumnHeadProps) {
  const words = useCompetenceWords();
  const helpId = useId();
  const [isOpen, toggle] = useOpening(`help.competences.${column}`);
  return (
    <>
      <div className={styles['title']}>
        <p>
          <span id={titleId}>{title}</span>
          <small>{words.columns[column]}</small>
        </p>
        <button
          type="button"
          className={styles['helpToggle']}
          aria-label={words.help.shortOf({ column: title })}
          aria-expanded={isOpen}
          aria-controls={helpId}
          onClick={toggle}
        >
          {words.help.short}
        </button>
      </div>
      <div id={helpId} hidden={!isOpen}>
        {isOpen && <ColumnHelp column={column} onHelpToSay={() => onHelpToSay(column)} />}
      </div>
    </>
  );
}

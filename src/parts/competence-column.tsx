import { useId, useState } from 'react';
import { createId } from '../domain/ids.ts';
import type { Competence, CompetenceColumn } from '../domain/fields/field.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import { Icon } from '../ui/icons.tsx';
import { ReorderableList } from '../ui/reorderable-list.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { AddLine, StoredLine } from './competence-line.tsx';
import styles from './competences-input.module.css';
import { usePartsWords } from './use-parts-words.ts';

type Rows = readonly Competence[];

interface CompetenceColumnProps {
  readonly column: CompetenceColumn;
  readonly rows: Rows;
  readonly change: (next: (rows: Rows) => Rows) => Promise<void>;
}

export function CompetenceColumnInput({ column, rows, change }: CompetenceColumnProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const titleId = useId();
  // 'returned': the line was closed from the keyboard, so focus goes back to the button.
  const [phase, setPhase] = useState<'idle' | 'adding' | 'returned'>('idle');
  const title = fieldTerms[column][language];
  const add = (label: string) => change((all) => [...all, { id: createId(), label }]);
  const rename = (id: string, label: string) =>
    change((all) => all.map((row) => (row.id === id ? { ...row, label } : row)));
  const remove = (id: string) => change((all) => all.filter((row) => row.id !== id));
  return (
    <div className={styles['column']} role="group" aria-labelledby={titleId}>
      <p className={styles['title']}>
        <span id={titleId}>{title}</span>
        <small>{words.competences[column]}</small>
      </p>
      <ReorderableList
        label={title}
        look="ruled"
        controls="menu"
        items={rows}
        itemKey={(row) => row.id}
        itemLabel={(row) => row.label}
        onMove={(id, index) => void change((all) => moved(all, id, index))}
        onRemove={(id) => void remove(id)}
        renderItem={(row, index) => (
          <StoredLine
            key={row.id}
            row={row}
            label={words.competences.lineOf({ column: title, position: index + 1 })}
            onCommit={(label) => rename(row.id, label)}
            onEnter={() => setPhase('adding')}
            onEmptied={() => void remove(row.id)}
          />
        )}
      />
      {phase === 'adding' ? (
        <AddLine
          label={words.competences.newLineOf({ column: title })}
          help={words.competences.help}
          onAdd={add}
          onClose={() => setPhase('returned')}
          onLeave={() => setPhase((now) => (now === 'adding' ? 'idle' : now))}
        />
      ) : (
        <>
          {rows.length === 0 && <p className={styles['example']}>{exampleOf(column, words)}</p>}
          <button
            type="button"
            className={styles['add']}
            aria-label={words.competences.addTo({ column: title })}
            autoFocus={phase === 'returned'}
            onClick={() => setPhase('adding')}
          >
            <Icon name="plus" small />
            {words.competences.add}
          </button>
        </>
      )}
    </div>
  );
}

function exampleOf(column: CompetenceColumn, { competences }: ReturnType<typeof usePartsWords>): string {
  const examples = {
    knowledge: competences.exampleKnowledge,
    skills: competences.exampleSkills,
    aptitudes: competences.exampleAptitudes,
  };
  return examples[column];
}

/** A copy with one row at another index; unchanged when the row is not there any more. */
export function moved<T extends { readonly id: string }>(
  rows: readonly T[],
  id: string,
  toIndex: number,
): readonly T[] {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) return rows;
  return rows.filter((candidate) => candidate.id !== id).toSpliced(toIndex, 0, row);
}

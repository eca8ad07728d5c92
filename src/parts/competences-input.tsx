import { competenceColumns, type CompetenceColumn, type CompetencesValue } from '../domain/fields/field.ts';
import { FieldGroup } from '../ui/field.tsx';
import { CompetenceColumnInput } from './competence-column.tsx';
import styles from './competences-input.module.css';
import type { InputProps } from './field-frame.ts';
import { useLatestValue } from './use-latest-value.ts';

/** Connaissances, compétences, aptitudes: three ordered lists written line by line; one under another when narrow. */
export function CompetencesInput({ value, commit, frame }: InputProps<'competences'>) {
  const change = useLatestValue(value, commit);
  const changeColumn =
    (column: CompetenceColumn) =>
    (next: (rows: CompetencesValue[CompetenceColumn]) => CompetencesValue[CompetenceColumn]): Promise<void> =>
      change((all) => ({ ...all, [column]: next(all[column]) }));
  return (
    <FieldGroup {...frame} hideLabel>
      <div className={styles['three']}>
        {competenceColumns.map((column) => (
          <CompetenceColumnInput
            key={column}
            column={column}
            rows={value[column]}
            change={changeColumn(column)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

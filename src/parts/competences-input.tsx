import { useState } from 'react';
import { moveCompetence } from '../domain/competences.ts';
import {
  competenceColumns,
  type Competence,
  type CompetenceColumn,
  type CompetencesValue,
} from '../domain/fields/field.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import { createId } from '../domain/ids.ts';
import { FieldGroup } from '../ui/field.tsx';
import { announce } from '../ui/live.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { CompetenceColumnInput } from './competence-column.tsx';
import type { NewCompetence } from './competence-help/competence-suggestions.ts';
import { OverallHelp } from './competence-help/overall-help.tsx';
import { PhraseHelper } from './competence-help/phrase-helper.tsx';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import { usePhrase } from './competence-help/use-phrase.ts';
import styles from './competences-input.module.css';
import { useEditing } from './editing.tsx';
import type { InputProps } from './field-frame.ts';
import { useLatestValue } from './use-latest-value.ts';

type Rows = CompetencesValue[CompetenceColumn];

/** Connaissances, compétences, aptitudes: three ordered lists written line by line; one under another when narrow. */
export function CompetencesInput({ value, commit, frame }: InputProps<'competences'>) {
  const language = useLanguage();
  const words = useCompetenceWords();
  const change = useLatestValue(value, commit);
  const [arrived, setArrived] = useState<string>();
  const making = usePhrase(useEditing().contentLanguage);
  const changeColumn =
    (column: CompetenceColumn) =>
    (next: (rows: Rows) => Rows): Promise<void> =>
      change((all) => ({ ...all, [column]: next(all[column]) }));
  const moveAway = (row: Competence, from: CompetenceColumn, to: CompetenceColumn): void => {
    setArrived(row.id);
    change((all) => moveCompetence(all, row.id, from, to)).then(
      () => announce(words.movedTo({ name: row.label, column: fieldTerms[to][language] })),
      window.reportError,
    );
  };
  const add = async (column: CompetenceColumn, competence: NewCompetence): Promise<void> => {
    await changeColumn(column)((rows) => [...rows, { id: createId(), ...competence }]);
    announce(words.phrase.added({ column: fieldTerms[column][language] }));
  };
  return (
    <FieldGroup {...frame} hideLabel>
      <div className={styles['three']}>
        {competenceColumns.map((column) => (
          <CompetenceColumnInput
            key={column}
            column={column}
            rows={value[column]}
            change={changeColumn(column)}
            onMoveAway={(row, to) => moveAway(row, column, to)}
            arrived={arrived}
            onHelpToSay={making.open}
          />
        ))}
      </div>
      <OverallHelp onHelpToSay={() => making.open()} />
      <PhraseHelper making={making} onAdd={add} />
    </FieldGroup>
  );
}

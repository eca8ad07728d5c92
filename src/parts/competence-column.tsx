import { useId, useState } from 'react';
import type { Competence, CompetenceColumn } from '../domain/fields/field.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import { competenceKey, repeatedIds } from '../domain/competences.ts';
import { announce } from '../ui/live.tsx';
import { ReorderableList } from '../ui/reorderable-list.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { AddLine } from './competence-add-line.tsx';
import { AddButton } from './competence-add-button.tsx';
import { ColumnHead } from './competence-column-head.tsx';
import type { NewCompetence } from './competence-help/competence-suggestions.ts';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';
import { Level } from './competence-level.tsx';
import { StoredLine } from './competence-line.tsx';
import { Situation } from './competence-situation.tsx';
import styles from './competences-input.module.css';
import { useCompetenceMenu } from './use-competence-menu.ts';
import { useCompetenceRows, type CompetenceRows } from './use-competence-rows.ts';

type Rows = readonly Competence[];

interface CompetenceColumnProps {
  readonly column: CompetenceColumn;
  readonly rows: Rows;
  readonly change: (next: (rows: Rows) => Rows) => Promise<void>;
  /** To another column, its id kept. */
  readonly onMoveAway: (row: Competence, to: CompetenceColumn) => void;
  /** The line that has just come from another column. */
  readonly arrived: string | undefined;
  readonly onHelpToSay: (column: CompetenceColumn) => void;
}

/** What is being written, besides the lines themselves. 'returned': focus goes back to the button. */
type Phase =
  | { readonly kind: 'idle' | 'adding' | 'returned' }
  /** About the line just added (`isNew`: at the foot of the column), or about one of the lines. */
  | { readonly kind: 'situation'; readonly id: string; readonly isNew: boolean }
  | { readonly kind: 'level'; readonly id: string };

const idle: Phase = { kind: 'idle' };

interface Doing {
  readonly edit: CompetenceRows;
  readonly phase: Phase;
  readonly setPhase: (phase: Phase) => void;
  /** Ends a phase, unless another one has begun meanwhile: a line left for a menu does not close what that opens. */
  readonly leave: (kind: Phase['kind']) => () => void;
}

/** One of the three columns: its lines, and the next one. */
export function CompetenceColumnInput(props: CompetenceColumnProps) {
  const { column, rows } = props;
  const title = fieldTerms[column][useLanguage()];
  const titleId = useId();
  const [phase, setPhase] = useState<Phase>(idle);
  const edit = useCompetenceRows(props.change);
  const leave = (kind: Phase['kind']) => () => setPhase((now) => (now.kind === kind ? idle : now));
  const doing: Doing = { edit, phase, setPhase, leave };
  return (
    <div className={styles['column']} role="group" aria-labelledby={titleId}>
      <ColumnHead column={column} title={title} titleId={titleId} onHelpToSay={props.onHelpToSay} />
      <Lines {...props} title={title} doing={doing} />
      <NextLine column={column} rows={rows} title={title} doing={doing} />
    </div>
  );
}

type LinesProps = CompetenceColumnProps & { readonly title: string; readonly doing: Doing };

function Lines({ column, rows, title, arrived, onMoveAway, doing }: LinesProps) {
  const words = useCompetenceWords();
  const { edit, phase, setPhase, leave } = doing;
  const menu = useCompetenceMenu({
    column,
    onLevel: (id) => setPhase({ kind: 'level', id }),
    onSituation: (id) => setPhase({ kind: 'situation', id, isNew: false }),
    onMove: onMoveAway,
    onUnlink: (id) => void edit.unlink(id),
  });
  const repeated = repeatedIds(rows);
  return (
    <ReorderableList
      label={title}
      look="ruled"
      controls="menu"
      items={rows}
      itemKey={(row) => row.id}
      itemLabel={(row) => row.label}
      onMove={(id, index) => void edit.move(id, index)}
      onRemove={(id) => void edit.remove(id)}
      moreActions={menu}
      renderItem={(row, index) => (
        <>
          <StoredLine
            key={row.id}
            row={row}
            label={words.lineOf({ column: title, position: index + 1 })}
            isRepeated={repeated.has(row.id)}
            hasArrived={row.id === arrived}
            onCommit={(label) => edit.rename(row.id, label)}
            onEnter={() => setPhase({ kind: 'adding' })}
            onEmptied={() => void edit.remove(row.id)}
          />
          {phase.kind === 'level' && phase.id === row.id && (
            <Level row={row} onChoose={(level) => edit.setLevel(row.id, level)} onDone={leave('level')} />
          )}
          {phase.kind === 'situation' && !phase.isNew && phase.id === row.id && (
            <Asked row={row} doing={doing} after={idle} />
          )}
        </>
      )}
    />
  );
}

interface AskedProps {
  readonly row: Competence;
  readonly doing: Doing;
  readonly after: Phase;
}

function Asked({ row, doing, after }: AskedProps) {
  return (
    <Situation
      name={row.label}
      onAnswer={(situation) => doing.edit.tellSituation(row.id, situation)}
      onDone={() => doing.setPhase(after)}
      onLeave={doing.leave('situation')}
    />
  );
}

type NextLineProps = Pick<LinesProps, 'column' | 'rows' | 'title' | 'doing'>;

/** At the foot of a column: the button, the line being written, or the question about the one just added. */
function NextLine({ column, rows, title, doing }: NextLineProps) {
  const words = useCompetenceWords();
  const { edit, phase, setPhase, leave } = doing;
  const add = async (competence: NewCompetence): Promise<void> => {
    const isRepeated = rows.some((row) => competenceKey(row.label) === competenceKey(competence.label));
    const id = await edit.add(competence);
    if (isRepeated) announce(words.repeatedIn({ name: competence.label, column: title }));
    // An aptitude of a list says little until it has been seen somewhere.
    else if (column === 'aptitudes' && competence.reference) setPhase({ kind: 'situation', id, isNew: true });
  };
  if (phase.kind === 'adding') {
    return (
      <AddLine
        column={column}
        rows={rows}
        label={words.newLineOf({ column: title })}
        onAdd={add}
        onClose={() => setPhase({ kind: 'returned' })}
        onLeave={leave('adding')}
      />
    );
  }
  const asked = phase.kind === 'situation' && phase.isNew && rows.find((row) => row.id === phase.id);
  if (asked) return <Asked key={asked.id} row={asked} doing={doing} after={{ kind: 'adding' }} />;
  return (
    <AddButton
      column={column}
      title={title}
      isEmpty={rows.length === 0}
      hasReturned={phase.kind === 'returned'}
      onPress={() => setPhase({ kind: 'adding' })}
    />
  );
}

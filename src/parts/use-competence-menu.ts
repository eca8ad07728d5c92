import { competenceColumns, type Competence, type CompetenceColumn } from '../domain/fields/field.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import type { MenuEntry } from '../ui/menu.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useCompetenceWords } from './competence-help/use-competence-words.ts';

interface CompetenceActions {
  readonly column: CompetenceColumn;
  readonly onLevel: (id: string) => void;
  readonly onSituation: (id: string) => void;
  readonly onMove: (row: Competence, to: CompetenceColumn) => void;
  readonly onUnlink: (id: string) => void;
}

/** What can be done with a line besides moving it up and down and taking it away. */
export function useCompetenceMenu(actions: CompetenceActions): (row: Competence) => readonly MenuEntry[] {
  const words = useCompetenceWords();
  const language = useLanguage();
  return (row) => [
    { id: 'separator-about', separator: true },
    {
      id: 'level',
      icon: 'sliders-horizontal',
      label: words.level.choose,
      onSelect: () => actions.onLevel(row.id),
    },
    ...(actions.column === 'aptitudes' && !hasSituation(row)
      ? [
          {
            id: 'situation',
            icon: 'map-pin',
            label: words.situation.choose,
            onSelect: () => actions.onSituation(row.id),
          },
        ]
      : []),
    ...competenceColumns
      .filter((column) => column !== actions.column)
      .map((column) => ({
        id: column,
        icon: 'arrow-left-right',
        label: words.moveTo({ column: fieldTerms[column][language] }),
        onSelect: () => actions.onMove(row, column),
      })),
    ...(row.reference?.scheme === 'ROME'
      ? [
          {
            id: 'unlink',
            icon: 'x',
            label: words.unlink,
            detail: row.reference.label,
            onSelect: () => actions.onUnlink(row.id),
          },
        ]
      : []),
    { id: 'separator-remove', separator: true },
  ];
}

/** « Faire preuve de réactivité : j’ai … » has one already. */
const hasSituation = (row: Competence): boolean => /:\s/u.test(row.label);

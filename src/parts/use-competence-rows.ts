import { withSituation } from '../domain/competence-phrases.ts';
import type { Competence } from '../domain/fields/field.ts';
import { createId } from '../domain/ids.ts';
import type { NewCompetence } from './competence-help/competence-suggestions.ts';
import { useEditing } from './editing.tsx';

type Rows = readonly Competence[];

/** Changes to the lines of one column. */
export function useCompetenceRows(change: (next: (rows: Rows) => Rows) => Promise<void>) {
  const { contentLanguage } = useEditing();
  const update = (id: string, next: (row: Competence) => Competence): Promise<void> =>
    change((all) => all.map((row) => (row.id === id ? next(row) : row)));
  return {
    move: (id: string, index: number) => change((all) => moved(all, id, index)),
    add: async (competence: NewCompetence): Promise<string> => {
      const id = createId();
      await change((all) => [...all, { id, ...competence }]);
      return id;
    },
    rename: (id: string, label: string) => update(id, (row) => ({ ...row, label })),
    remove: (id: string) => change((all) => all.filter((row) => row.id !== id)),
    setLevel: (id: string, level: string) =>
      update(id, ({ level: _before, ...row }) => (level === '' ? row : { ...row, level })),
    unlink: (id: string) => update(id, ({ reference: _before, ...row }) => row),
    tellSituation: (id: string, situation: string) =>
      update(id, (row) => ({ ...row, label: withSituation(row.label, situation, contentLanguage) })),
  };
}

export type CompetenceRows = ReturnType<typeof useCompetenceRows>;

/** A copy with one row at another index; unchanged when the row is not there any more. */
function moved<T extends { readonly id: string }>(
  rows: readonly T[],
  id: string,
  toIndex: number,
): readonly T[] {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) return rows;
  return rows.filter((candidate) => candidate.id !== id).toSpliced(toIndex, 0, row);
}

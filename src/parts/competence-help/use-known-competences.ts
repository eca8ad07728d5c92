import { useEffect, useState } from 'react';
import type { KnownCompetence } from '../../domain/competences.ts';
import type { CompetenceColumn } from '../../domain/fields/field.ts';
import { useEditing } from '../editing.tsx';

/** What the person has noted in this column anywhere; empty until it has been read, and while nothing can be read. */
export function useKnownCompetences(column: CompetenceColumn): readonly KnownCompetence[] {
  const { knownCompetences } = useEditing();
  const [known, setKnown] = useState<readonly KnownCompetence[]>(none);
  useEffect(() => {
    let isWanted = true;
    knownCompetences?.(column).then((found) => {
      if (isWanted) setKnown(found);
    }, window.reportError);
    return () => {
      isWanted = false;
    };
  }, [knownCompetences, column]);
  return known;
}

const none: readonly KnownCompetence[] = [];

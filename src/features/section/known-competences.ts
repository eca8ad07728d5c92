import type { PassportStore } from '../../data/passport-store.ts';
import {
  createCompetenceCollector,
  type KnownCompetence,
  type KnownCompetences,
} from '../../domain/competences.ts';
import type { CompetenceColumn } from '../../domain/fields/field.ts';

type Known = (column: CompetenceColumn) => Promise<readonly KnownCompetence[]>;

const readers = new WeakMap<PassportStore, Known>();

/**
 * The competences of the whole passport, read when a line is about to be written and never while one writes. They are
 * read again only after a change, and then only from the entries that changed: 5,000 entries cost nothing per line.
 */
export function knownCompetencesOf(store: PassportStore): Known {
  const reader = readers.get(store) ?? createReader(store);
  readers.set(store, reader);
  return reader;
}

function createReader(store: PassportStore): Known {
  const collect = createCompetenceCollector();
  let held: { readonly state: string; readonly known: Promise<KnownCompetences> } | undefined;
  return async (column) => {
    const state = await stateOf(store);
    if (held?.state !== state) {
      const reading = store.allEntries().then(collect);
      held = { state, known: reading };
      // What could not be read is not kept: the next line asks again.
      reading.catch(() => {
        if (held?.known === reading) held = undefined;
      });
    }
    return (await held.known)[column];
  };
}

/** Changes with every change: an edit, an undo, a redo, a merge. */
async function stateOf(store: PassportStore): Promise<string> {
  const { undo, redo } = await store.undoState();
  return `${undo?.seq ?? ''}/${redo?.seq ?? ''}`;
}

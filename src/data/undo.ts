import { cameFromFile, invertPatches } from '../domain/change.ts';
import type { Change, UndoState } from '../domain/records.ts';
import { write, type Draft, type StoreContext } from './commit.ts';
import { allTables, readUndo } from './database.ts';

export interface UndoWrites {
  /** Takes the last change back, as a new change. Gives the change that was undone, or undefined when there is none. */
  undo(): Promise<Change | undefined>;
  /** Does again what was undone last. */
  redo(): Promise<Change | undefined>;
}

export function createUndoWrites(context: StoreContext): UndoWrites {
  return { undo: () => step(context, 'undo'), redo: () => step(context, 'redo') };
}

function step(context: StoreContext, direction: 'undo' | 'redo'): Promise<Change | undefined> {
  const { db } = context;
  const tables = allTables(db).filter((table) => table.name !== 'proofs');
  return write(context, tables, async () => {
    const state = await readUndo(db);
    for (const seq of state[direction].toReversed()) {
      const change = await db.changes.get(seq);
      if (change) return { value: change, draft: stepDraft(change, direction) };
    }
    return { value: undefined };
  });
}

/** The patches are applied to the entries as they are: nobody else writes, so they are as the change left them. */
function stepDraft(change: Change, direction: 'undo' | 'redo'): Draft {
  const other = direction === 'undo' ? 'redo' : 'undo';
  return {
    kind: direction,
    of: change.seq,
    label: change.label,
    patches: direction === 'undo' ? invertPatches(change.patches) : change.patches,
    reason: 'sitting',
    // Else the state put back would count as knowing what the file said, and the next merge would pass the file over.
    leavesCurrent: cameFromFile(change),
    undo: (state: UndoState): UndoState => {
      // Positions above it, if any, are of changes that are no longer there.
      const kept = state[direction].slice(0, state[direction].indexOf(change.seq));
      const moved = [...state[other], change.seq];
      return direction === 'undo' ? { undo: kept, redo: moved } : { undo: moved, redo: kept };
    },
  };
}

import type { Values } from '../domain/fields/field.ts';
import { broughtBack, completeValues, duplicateEntry, replaceEntry } from '../domain/edit.ts';
import { entryTitle } from '../domain/entry-title.ts';
import { GoneError } from '../domain/gone-error.ts';
import { rankAfter, rankedMove } from '../domain/order.ts';
import type { ChangeLabel, Entry, Patch, Revision, Undecided } from '../domain/records.ts';
import { decide, type Decision } from '../domain/undecided.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { copiedPreferences } from './copied-preferences.ts';
import { editTables, pushUndo, write, type Draft, type StoreContext } from './commit.ts';
import { readPassport, type PassportDatabase } from './database.ts';
import { livingEntries } from './reads.ts';

/** Writes of whole entries. Each is one transaction and one change, and resolves when it is committed. */
export interface EntryWrites {
  /**
   * A new entry; `values` are the fields that are already known. A section of which there is one only gives the entry that it
   * has, when no values are given; with values, it throws.
   */
  createEntry(section: string, values?: Values): Promise<Entry>;
  /** A copy, behind the original where the person has ranked the list. */
  duplicateEntry(id: string): Promise<Entry>;
  /** Into the bin. */
  deleteEntry(id: string): Promise<void>;
  /** Out of the bin. */
  bringBack(id: string): Promise<void>;
  /** Settles one conflict of a merge (« à départager »). Where the other side is taken, what it replaces is kept as a version. */
  decide(id: string, conflict: Undecided, decision: Decision): Promise<void>;
  /** Before or after another entry of its section. From the first move on, the section keeps the person's order. */
  moveEntry(id: string, target: EntryTarget): Promise<void>;
}

export type EntryTarget =
  { readonly before: string; readonly after?: never } | { readonly after: string; readonly before?: never };

export function createEntryWrites(context: StoreContext): EntryWrites {
  return {
    createEntry: (section, values) => createEntry(context, section, values),
    duplicateEntry: (id) => duplicate(context, id),
    deleteEntry: (id) =>
      replace(context, id, 'delete', (entry) =>
        entry.deletedAt === undefined ? { ...entry, deletedAt: context.clock.now() } : entry,
      ),
    bringBack: (id) =>
      replace(context, id, 'bring-back', async (entry) => {
        await refuseSecond(context.db, entry);
        return entry.deletedAt === undefined ? entry : broughtBack(entry);
      }),
    decide: (id, conflict, decision) =>
      replace(context, id, 'decide', (entry) => decide(entry, conflict, decision, context.clock.now()), {
        keepsReplaced: decision === 'take',
      }),
    moveEntry: (id, target) => moveEntry(context, id, target),
  };
}

/** The entry, read in the caller's transaction. Throws a `GoneError` when it is not there (any more). */
export async function readEntry(db: PassportDatabase, id: string): Promise<Entry> {
  const entry = await db.entries.get(id);
  if (!entry) throw new GoneError(`No entry ${id}`);
  return entry;
}

/** An edit as a draft, named after the entry; none when nothing changes. */
export async function editDraft(
  db: PassportDatabase,
  type: ChangeLabel['type'],
  named: Entry,
  patches: readonly Patch[],
  more: Partial<Draft> = {},
): Promise<Draft | undefined> {
  if (patches.length === 0) return undefined;
  const language = named.contentLanguage ?? (await readPassport(db)).contentLanguage;
  const name = entryTitle(named, sectionOf(named.section), language);
  return { kind: 'edit', label: { type, name }, patches, reason: 'sitting', undo: pushUndo, ...more };
}

/** The first revision of an entry. */
export const firstRevision = ({ createId, device }: StoreContext, at: string): Revision => ({
  id: createId(),
  parents: [],
  at,
  device,
});

async function createEntry(context: StoreContext, type: string, given: Values | undefined): Promise<Entry> {
  const section = sectionOf(type);
  const values = completeValues(section.fields, given);
  return write(context, editTables(context.db), async () => {
    const [only] = section.cardinality === 'one' ? await livingEntries(context.db, type) : [];
    if (only && given === undefined) return { value: only };
    if (only) throw new Error(`There is one ${type} only`);
    const at = context.clock.now();
    const entry: Entry = {
      id: context.createId(),
      section: type,
      values,
      proofs: [],
      origins: [],
      undecided: [],
      createdAt: at,
      updatedAt: at,
      revision: firstRevision(context, at),
    };
    return { value: entry, draft: await newEntryDraft(context, 'create', entry) };
  });
}

async function duplicate(context: StoreContext, id: string): Promise<Entry> {
  const { db, clock, createId } = context;
  return write(context, [...editTables(db), db.preferences], async () => {
    const original = await readEntry(db, id);
    const section = sectionOf(original.section);
    if (section.cardinality === 'one') throw new Error(`There is one ${section.type} only`);
    const createdAt = clock.now();
    const made = { id: createId(), createdAt, revision: firstRevision(context, createdAt) };
    const rank = rankAfter(await livingEntries(db, section.type), original);
    const copy = duplicateEntry(original, section, made, createId);
    const entry = rank === undefined ? copy : { ...copy, rank };
    const tags = await copiedPreferences(db, id, entry.id);
    return { value: entry, draft: await newEntryDraft(context, 'duplicate', entry, tags) };
  });
}

const newEntryDraft = (
  { db }: StoreContext,
  type: 'create' | 'duplicate',
  entry: Entry,
  more: readonly Patch[] = [],
): Promise<Draft | undefined> =>
  editDraft(db, type, entry, [replaceEntry(undefined, entry), ...more], { asTheyAre: new Set([entry.id]) });

/** Replaces an entry by what `next` makes of it; the same object means that there is nothing to do. */
function replace(
  context: StoreContext,
  id: string,
  type: ChangeLabel['type'],
  next: (entry: Entry) => Entry | Promise<Entry>,
  more: Partial<Draft> = {},
): Promise<void> {
  return write(context, editTables(context.db), async () => {
    const entry = await readEntry(context.db, id);
    const after = await next(entry);
    const patches = after === entry ? [] : [replaceEntry(entry, after)];
    return { value: undefined, draft: await editDraft(context.db, type, entry, patches, more) };
  });
}

/** Of some sections there is one entry only: another one must not come out of the bin beside it. */
export async function refuseSecond(db: PassportDatabase, entry: Entry): Promise<void> {
  if (sectionOf(entry.section).cardinality === 'many') return;
  const others = await livingEntries(db, entry.section);
  if (others.some((other) => other.id !== entry.id)) throw new Error(`There is one ${entry.section} only`);
}

function moveEntry(context: StoreContext, id: string, target: EntryTarget): Promise<void> {
  return write(context, editTables(context.db), async () => {
    const moved = await readEntry(context.db, id);
    const ordered = await livingEntries(context.db, moved.section);
    const ranks = rankedMove(ordered, id, target);
    const patches = ordered.flatMap((entry) => {
      const rank = ranks.get(entry.id);
      return rank === undefined ? [] : [replaceEntry(entry, { ...entry, rank })];
    });
    return { value: undefined, draft: await editDraft(context.db, 'move', moved, patches) };
  });
}

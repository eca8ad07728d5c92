import { entryName } from './contents-summary.ts';
import { sameValue } from './fields/same.ts';
import type { Language } from './language.ts';
import type { Entry, PassportContents, Tombstone } from './records.ts';
import { ancestors, type RevisionGraph } from './revision-graph.ts';
import { sectionOf, sections } from './sections/index.ts';
import { valueDifferences, type ValueDifference } from './value-differences.ts';

/** Which of two states of an entry comes after the other, by their revisions; no clock is asked. */
export type EntryOrder = 'mine-newer' | 'theirs-newer' | 'both-changed';

/** An entry that is not the same on both sides, as it is called. */
export interface DifferingEntry {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  /** In the bin on the side where it stands (for a changed one: on their side). */
  readonly inBin: boolean;
}

export interface ChangedEntry extends DifferingEntry {
  readonly order: EntryOrder;
  /** What each side says where they differ, in the order of the section. */
  readonly differences: readonly ValueDifference[];
  /** Names of the proofs of both sides, when they are not the same. */
  readonly proofs: { readonly mine: string; readonly theirs: string } | null;
}

/** What a file (theirs) holds beside the open passport (mine). */
export interface ContentsComparison {
  /** Another id is another person's passport, or a second one: it is never merged. */
  readonly samePassport: boolean;
  /** Only in the file. */
  readonly added: readonly DifferingEntry[];
  /** Only in the open passport. */
  readonly removed: readonly DifferingEntry[];
  readonly changed: readonly ChangedEntry[];
  /** Only in the file, and erased for good here: bringing the two together does not bring them back. */
  readonly erasedHere: readonly DifferingEntry[];
  /** Only in the open passport, and erased for good in the file: bringing the two together erases them here too. */
  readonly erasedThere: readonly DifferingEntry[];
  readonly equal: number;
  /** Of the whole: 'equal' when nothing differs, else who has come further; 'both-changed' when each has something of its own. */
  readonly order: EntryOrder | 'equal';
  readonly preferencesDiffer: boolean;
}

export function compareContents(
  mine: PassportContents,
  theirs: PassportContents,
  language: Language,
): ContentsComparison {
  const graph = graphOf(mine, theirs);
  const mineById = new Map(mine.entries.map((entry) => [entry.id, entry]));
  const theirIds = new Set(theirs.entries.map((entry) => entry.id));
  const pairs = theirs.entries.flatMap((their) => {
    const my = mineById.get(their.id);
    return my ? [{ my, their }] : [];
  });
  const differing = pairs.filter(({ my, their }) => !sameBody(my, their));
  const changed = differing.map(({ my, their }) => changedEntry(my, their, graph, language));
  const [erasedHere, added] = parted(
    theirs.entries.filter((entry) => !mineById.has(entry.id)),
    mine.tombstones,
  );
  const [erasedThere, removed] = parted(
    mine.entries.filter((entry) => !theirIds.has(entry.id)),
    theirs.tombstones,
  );
  return {
    samePassport: mine.passport.id === theirs.passport.id,
    added: inOrder(added.map((entry) => differingEntry(entry, language))),
    removed: inOrder(removed.map((entry) => differingEntry(entry, language))),
    changed: inOrder(changed),
    erasedHere: inOrder(erasedHere.map((entry) => differingEntry(entry, language))),
    erasedThere: inOrder(erasedThere.map((entry) => differingEntry(entry, language))),
    equal: pairs.length - differing.length,
    // What was erased for good on one side is that side's last word about it.
    order: overallOrder(
      added.length + erasedThere.length > 0,
      removed.length + erasedHere.length > 0,
      changed,
    ),
    preferencesDiffer: !sameValue(byKey(mine), byKey(theirs)),
  };
}

/** Those that a tombstone keeps away, and the others. */
function parted(
  entries: readonly Entry[],
  tombstones: readonly Tombstone[],
): readonly [readonly Entry[], readonly Entry[]] {
  const erased = new Set(tombstones.map((row) => row.id));
  return [entries.filter((entry) => erased.has(entry.id)), entries.filter((entry) => !erased.has(entry.id))];
}

/** Parents on either side: one file may remember more of the history than the other. */
function graphOf(...sides: readonly PassportContents[]): RevisionGraph {
  return new Map(
    sides
      .flatMap((side) => [...side.revisions, ...side.entries.map((entry) => entry.revision)])
      .map((row) => [row.id, row]),
  );
}

function sameBody(left: Entry, right: Entry): boolean {
  return (
    left.revision.id === right.revision.id ||
    (sameValue(left.values, right.values) &&
      sameValue(left.proofs, right.proofs) &&
      left.rank === right.rank &&
      left.contentLanguage === right.contentLanguage &&
      (left.deletedAt === undefined) === (right.deletedAt === undefined))
  );
}

function differingEntry(entry: Entry, language: Language): DifferingEntry {
  return {
    id: entry.id,
    section: entry.section,
    title: entryName(entry, language),
    inBin: entry.deletedAt !== undefined,
  };
}

function changedEntry(mine: Entry, theirs: Entry, graph: RevisionGraph, language: Language): ChangedEntry {
  const { fields } = sectionOf(theirs.section);
  return {
    ...differingEntry(theirs, language),
    order: entryOrder(mine, theirs, graph),
    differences: valueDifferences(mine.values, theirs.values, fields, language),
    proofs: sameValue(mine.proofs, theirs.proofs)
      ? null
      : { mine: proofNames(mine), theirs: proofNames(theirs) },
  };
}

const proofNames = (entry: Entry): string => entry.proofs.map((proof) => proof.name).join(', ');

function entryOrder(mine: Entry, theirs: Entry, graph: RevisionGraph): EntryOrder {
  if (ancestors(graph, mine.revision.id).has(theirs.revision.id)) return 'mine-newer';
  if (ancestors(graph, theirs.revision.id).has(mine.revision.id)) return 'theirs-newer';
  return 'both-changed';
}

function overallOrder(
  adds: boolean,
  lacks: boolean,
  changed: readonly ChangedEntry[],
): ContentsComparison['order'] {
  const orders = new Set(changed.map((entry) => entry.order));
  const theirsHasOwn = adds || orders.has('theirs-newer');
  const mineHasOwn = lacks || orders.has('mine-newer');
  if (orders.has('both-changed') || (theirsHasOwn && mineHasOwn)) return 'both-changed';
  if (theirsHasOwn) return 'theirs-newer';
  return mineHasOwn ? 'mine-newer' : 'equal';
}

/** By section, then by title, so that a long list can be read. */
function inOrder<T extends DifferingEntry>(rows: readonly T[]): readonly T[] {
  const place = new Map(sections.map((section, index) => [section.type, index]));
  const placeOf = (row: T): number => place.get(row.section) ?? 0;
  return rows.toSorted(
    (left, right) => placeOf(left) - placeOf(right) || left.title.localeCompare(right.title, 'fr'),
  );
}

function byKey(contents: PassportContents): Readonly<Record<string, unknown>> {
  return Object.fromEntries(contents.preferences.map((row) => [row.key, row.value]));
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { preferenceSubject } from './change.ts';
import { sameValue } from './fields/same.ts';
import { mergeBodies } from './merge-bodies.ts';
import type {
  Entry,
  EntryBody,
  PassportContents,
  Revision,
  RevisionRecord,
  Tombstone,
  Undecided,
} from './records.ts';
import { ancestors, commonAncestor, type RevisionGraph } from './revision-graph.ts';
import { sectionOf } from './sections/index.ts';
import { mergedTags } from './tags.ts';

/**
 * Merges two states of the SAME passport, three-way per field and per item. Records (entries, preferences, revisions, versions,
 * tombstones, proofs) come out the same whichever side asks, and merging again changes nothing. The change log and the undo
 * positions are this device's own and stay `mine`.
 */
export function mergeContents(mine: PassportContents, theirs: PassportContents): PassportContents {
  if (mine.passport.id !== theirs.passport.id) throw new Error('Two different passports are never merged');
  const tombstones = unionBy([...mine.tombstones, ...theirs.tombstones], (row) => row.id, earliestTombstone);
  const isPurged = new Set(tombstones.map((row) => row.id));
  const revisions = unionBy([...mine.revisions, ...theirs.revisions], (row) => row.id, canonical);
  const versions = unionBy([...mine.versions, ...theirs.versions], (row) => row.id, canonical);
  const graph = new Map<string, RevisionRecord>(revisions.map((row) => [row.id, row]));
  const bodies = new Map(versions.map((row) => [row.id, row.body]));
  const merged = mergeEntries(mine.entries, theirs.entries, graph, bodies).filter(
    (entry) => !isPurged.has(entry.id),
  );
  const made = merged.flatMap((entry) =>
    graph.has(entry.revision.id) ? [] : [{ ...entry.revision, entry: entry.id }],
  );
  return {
    ...mine,
    passport: canonical(mine.passport, theirs.passport),
    entries: merged,
    preferences: unionBy(
      [...mine.preferences, ...theirs.preferences],
      (row) => row.key,
      // Two equal lists stay as they are: merging again must change nothing.
      (left, right) => (sameValue(left, right) ? left : (mergedTags(left, right) ?? canonical(left, right))),
    ).filter((row) => !isPurged.has(preferenceSubject(row.key))),
    presentations: unionBy([...mine.presentations, ...theirs.presentations], (row) => row.id, canonical),
    disclosures: unionBy([...mine.disclosures, ...theirs.disclosures], (row) => row.id, canonical),
    tombstones,
    revisions: [...revisions, ...made].filter((row) => !isPurged.has(row.entry)).toSorted(byId),
    versions: versions.filter((row) => !isPurged.has(row.entry)),
    proofs: unionBy(
      [...mine.proofs, ...theirs.proofs],
      (row) => row.sha256,
      (left, right) => (left.addedAt <= right.addedAt ? left : right),
    ),
  };
}

function mergeEntries(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  graph: RevisionGraph,
  bodies: ReadonlyMap<string, EntryBody>,
): readonly Entry[] {
  return unionBy(
    [...mine, ...theirs],
    (entry) => entry.id,
    (left, right) => mergeEntry(left, right, graph, bodies),
  );
}

function mergeEntry(
  left: Entry,
  right: Entry,
  graph: RevisionGraph,
  bodies: ReadonlyMap<string, EntryBody>,
): Entry {
  if (left.revision.id === right.revision.id) return canonical(left, right);
  const ofLeft = ancestors(graph, left.revision.id);
  const ofRight = ancestors(graph, right.revision.id);
  if (ofLeft.has(right.revision.id)) return left;
  if (ofRight.has(left.revision.id)) return right;
  const base = commonAncestor(graph, left.revision.id, right.revision.id, (id) => bodies.has(id));
  const [shown, other] = isLater(left.revision, right.revision) ? [left, right] : [right, left];
  const [ofShown, ofOther] = shown === left ? [ofLeft, ofRight] : [ofRight, ofLeft];
  const { body, conflicts } = mergeBodies(
    base === undefined ? undefined : bodies.get(base),
    shown,
    other,
    sectionOf(shown.section).fields,
  );
  const { id, section } = shown;
  return {
    id,
    section,
    ...body,
    origins: unionBy([...shown.origins, ...other.origins], (row) => canonicalJson(row), canonical),
    undecided: unionBy(
      [
        ...stillOpen(shown.undecided, other.undecided, ofOther),
        ...stillOpen(other.undecided, shown.undecided, ofShown),
        ...conflicts.map(({ path, value }): Undecided => ({ path, value, revision: other.revision })),
      ],
      (row) => canonicalJson([row.path, row.revision.id]),
      canonical,
    ),
    createdAt: [left.createdAt, right.createdAt].toSorted()[0] ?? left.createdAt,
    updatedAt: [left.updatedAt, right.updatedAt].toSorted()[1] ?? left.updatedAt,
    revision: mergedRevision(left.revision, right.revision),
  };
}

/** What one side still has to decide, unless the other knew of it and has decided since. */
function stillOpen(
  undecided: readonly Undecided[],
  others: readonly Undecided[],
  knownToOther: ReadonlySet<string>,
): readonly Undecided[] {
  return undecided.filter(
    (row) => !knownToOther.has(row.revision.id) || others.some((twin) => sameValue(twin, row)),
  );
}

/** Same parents, same id: two devices that merge the same states make the same revision, so they need not merge again. */
function mergedRevision(left: Revision, right: Revision): Revision {
  const parents = [left.id, right.id].toSorted();
  const id = `merge-${bytesToHex(sha256(utf8ToBytes(parents.join('\n')))).slice(0, 40)}`;
  const at = left.at > right.at ? left.at : right.at;
  return { id, parents, at, device: 'merge' };
}

/** Only chooses which side is shown first; nothing is dropped on a clock's word. */
const isLater = (left: Revision, right: Revision): boolean =>
  left.at === right.at ? left.id > right.id : left.at > right.at;

const earliestTombstone = (left: Tombstone, right: Tombstone): Tombstone =>
  left.at <= right.at ? left : right;

/** One of two rows that should be equal, chosen without regard to the side it came from. */
function canonical<Row>(left: Row, right: Row): Row {
  if (sameValue(left, right)) return left;
  return canonicalJson(left) <= canonicalJson(right) ? left : right;
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

const byId = (left: { readonly id: string }, right: { readonly id: string }): number =>
  left.id < right.id ? -1 : 1;

/** Rows by key, those under one key joined; sorted by key, so that the order does not tell which side asked. */
function unionBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  join: (left: Row, right: Row) => Row,
): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? row : join(known, row));
  }
  return [...byKey.entries()].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row);
}

import fc from 'fast-check';
import type {
  Entry,
  PassportContents,
  ProofRecord,
  RevisionRecord,
  Version,
} from '../../src/domain/records.ts';
import { currentRecordVersion } from '../../src/domain/migrations/chain.ts';
import type {
  ChoiceValue,
  CompetencesValue,
  Field,
  FieldValue,
  Item,
} from '../../src/domain/fields/field.ts';
import type { Section } from '../../src/domain/section.ts';
import { sections } from '../../src/domain/sections/index.ts';
import { valueOf, valuesOf } from './values.ts';

/* Whole passports, derived from the registry, and pairs of them that went their own way on two devices. */

const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 10, 1) })
  .map((time) => new Date(time).toISOString());

export function entryOf(section: Section): fc.Arbitrary<Entry> {
  return fc
    .record({
      id: fc.uuid(),
      values: valuesOf(section.fields),
      at: instant,
      revision: fc.uuid(),
      rank: fc.option(fc.constantFrom('a0', 'a1', 'a1V'), { nil: undefined }),
      isDeleted: fc.boolean(),
    })
    .map(({ id, values, at, revision, rank, isDeleted }) => ({
      id,
      section: section.type,
      values,
      proofs: [],
      ...(rank === undefined ? {} : { rank }),
      ...(isDeleted ? { deletedAt: at } : {}),
      origins: [{ path: [], by: 'device-a', at, via: 'typed' }],
      undecided: [],
      createdAt: at,
      updatedAt: at,
      revision: { id: revision, parents: [], at, device: 'device-a' },
    }));
}

const anyEntry = fc.oneof(...sections.map(entryOf));

const revisionOf = (entry: Entry): RevisionRecord => ({ ...entry.revision, entry: entry.id });

export function versionOf(entry: Entry, reason: Version['reason']): Version {
  const { values, proofs, rank, contentLanguage, deletedAt } = entry;
  return {
    id: entry.revision.id,
    entry: entry.id,
    at: entry.revision.at,
    device: entry.revision.device,
    reason,
    body: {
      values,
      proofs,
      ...(rank === undefined ? {} : { rank }),
      ...(contentLanguage === undefined ? {} : { contentLanguage }),
      ...(deletedAt === undefined ? {} : { deletedAt }),
    },
  };
}

const byKey = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] =>
  rows.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));

/** A passport with history; `proofs` are given by the caller, who knows how to hash them where it runs. */
export function contentsOf(proofs: readonly ProofRecord[] = []): fc.Arbitrary<PassportContents> {
  return fc
    .record({
      id: fc.uuid(),
      contentLanguage: fc.constantFrom('fr' as const, 'en' as const),
      seal: fc.nat(),
      createdAt: instant,
      entries: fc.uniqueArray(anyEntry, { maxLength: 6, selector: (entry) => entry.id }),
      preferences: fc.uniqueArray(
        fc.record({
          key: fc.string({ minLength: 1, maxLength: 20 }),
          value: fc.constantFrom('a', 1, true, null),
        }),
        {
          maxLength: 3,
          selector: (row) => row.key,
        },
      ),
      rows: fc.uniqueArray(fc.record({ id: fc.uuid(), value: fc.constantFrom('a', 1) }), {
        maxLength: 2,
        selector: (row) => row.id,
      }),
      tombstones: fc.uniqueArray(fc.record({ id: fc.uuid(), at: instant }), {
        maxLength: 2,
        selector: (row) => row.id,
      }),
    })
    .map(({ id, contentLanguage, seal, createdAt, entries, preferences, rows, tombstones }) => ({
      passport: { id, recordVersion: currentRecordVersion, contentLanguage, seal, createdAt },
      entries: byKey(withProofs(entries, proofs), (entry) => entry.id),
      preferences: byKey(preferences, (row) => row.key),
      presentations: byKey(rows, (row) => row.id),
      disclosures: byKey(rows, (row) => row.id),
      tombstones: byKey(tombstones, (row) => row.id),
      revisions: byKey(entries.map(revisionOf), (row) => row.id),
      versions: byKey(
        withProofs(entries, proofs).map((entry) => versionOf(entry, 'backup')),
        (row) => row.id,
      ),
      changes: entries.map((entry, index) => ({
        seq: index + 1,
        at: entry.createdAt,
        device: 'device-a',
        kind: 'edit' as const,
        label: { type: 'create' as const, name: 'x' },
        patches: [{ table: 'entries' as const, key: entry.id, path: [], after: withBytes(entry, proofs) }],
      })),
      undo: { undo: entries.map((_, index) => index + 1), redo: [] },
      proofs: byKey(proofs, (row) => row.sha256),
    }));
}

/** Images show one of the proofs' bytes, or nothing where there are none: what refers to no bytes cannot be written to a file. */
function withBytes<T>(value: T, proofs: readonly ProofRecord[]): T {
  if (typeof value !== 'object' || value === null) return value;
  if ('sha256' in value && 'crop' in value) {
    const proof = proofs.at(-1);
    // Images may be null wherever they may be at all.
    return (proof ? { ...value, sha256: proof.sha256 } : null) as T;
  }
  const parts = Object.entries(value).map(
    ([key, part]: [string, unknown]) => [key, withBytes(part, proofs)] as const,
  );
  // The same shape, part by part.
  return (Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

function withProofs(entries: readonly Entry[], proofs: readonly ProofRecord[]): readonly Entry[] {
  return entries.map((entry, index) => {
    const proof = proofs[index % Math.max(1, proofs.length)];
    const values = withBytes(entry.values, proofs);
    if (!proof) return { ...entry, values };
    const reference = {
      id: `proof-${index}`,
      path: [],
      sha256: proof.sha256,
      name: 'pièce.pdf',
      type: 'application/pdf',
      addedAt: entry.createdAt,
    };
    return { ...entry, values, proofs: [reference] };
  });
}

/** One edit: a field of an entry gets another value, or the entry goes to the bin, or comes back. */
interface Edit {
  readonly index: number;
  readonly pick: number;
  readonly revision: string;
  readonly at: string;
  readonly isDeletion: boolean;
  readonly seed: number;
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    index: fc.nat(5),
    pick: fc.nat(50),
    revision: fc.uuid(),
    at: instant,
    isDeletion: fc.constantFrom(false, false, false, true),
    seed: fc.nat(),
  }),
  { maxLength: 6 },
);

/** The passport after edits on one device, with the revision graph and a version of every state it came from. */
export function edited(contents: PassportContents, steps: readonly Edit[], device: string): PassportContents {
  return steps.reduce((now, step) => {
    const entry = now.entries[step.index % Math.max(1, now.entries.length)];
    return entry ? withEdit(now, entry, step, device) : now;
  }, contents);
}

/** Another value; or where the field holds elements, as often as not the same with one added, taken away, moved or changed. */
function editedValue(
  value: FieldValue | undefined,
  field: Field,
  step: Edit,
  device: string,
): FieldValue | undefined {
  const [drawn] = fc.sample(valueOf(field), { numRuns: 1, seed: step.seed });
  if (step.seed % 2 === 0 || drawn === undefined) return drawn;
  // The three kinds that hold elements; both values went through the schema of the field.
  if (field.kind === 'list') {
    return editedElements((value ?? []) as readonly Item[], drawn as readonly Item[], step, device);
  }
  if (field.kind === 'choices') {
    const [now, next] = [(value ?? []) as readonly ChoiceValue[], drawn as readonly ChoiceValue[]];
    const known = new Set(now.map((each) => JSON.stringify(each)));
    return step.seed % 3 === 0
      ? now.slice(1)
      : [...now, ...next.filter((each) => !known.has(JSON.stringify(each)))];
  }
  if (field.kind === 'competences') {
    const [now, next] = [value as CompetencesValue | undefined, drawn as CompetencesValue];
    return { ...(now ?? next), skills: editedElements(now?.skills ?? [], next.skills, step, device) };
  }
  return drawn;
}

function editedElements<Row extends { readonly id: string }>(
  now: readonly Row[],
  drawn: readonly Row[],
  step: Edit,
  device: string,
): readonly Row[] {
  const at = step.pick % Math.max(1, now.length);
  const own = drawn.map((row) => ({ ...row, id: `${step.revision}-${row.id}` }));
  const rest = now.filter((_, index) => index !== at);
  const here = now.slice(at, at + 1);
  const one = own.slice(0, 1);
  switch (Math.floor(step.seed / 2) % 5) {
    case 0:
      return rest;
    case 1:
      // One device only: of two orders one is taken, without a question.
      return device === 'device-a' ? [...rest, ...here] : now;
    case 2:
      return now.map((row, index) => (index === at ? { ...row, ...one[0], id: row.id } : row));
    case 3:
      return [...now.slice(0, at), ...one, ...now.slice(at)];
    default:
      return [...now, ...own];
  }
}

function withEdit(now: PassportContents, entry: Entry, step: Edit, device: string): PassportContents {
  const section = sections.find((each) => each.type === entry.section);
  const fields = Object.entries(section?.fields ?? {});
  const withElements = fields.filter(
    ([, { kind }]) => kind === 'list' || kind === 'competences' || kind === 'choices',
  );
  // Every other edit goes where two devices can meet in one field and both be right.
  const candidates = step.seed % 2 === 1 && withElements.length > 0 ? withElements : fields;
  const picked = candidates[step.pick % candidates.length];
  if (!picked) return now;
  const [name, field] = picked;
  const value = editedValue(entry.values[name], field, step, device);
  const { deletedAt, ...alive } = entry;
  const next: Entry = {
    ...alive,
    ...(step.isDeletion && deletedAt === undefined ? { deletedAt: step.at } : {}),
    values:
      step.isDeletion || value === undefined
        ? entry.values
        : { ...entry.values, [name]: withBytes(value, now.proofs) },
    updatedAt: step.at,
    revision: { id: step.revision, parents: [entry.revision.id], at: step.at, device },
  };
  return {
    ...now,
    entries: now.entries.map((each) => (each.id === entry.id ? next : each)),
    revisions: byKey([...now.revisions, revisionOf(next)], (row) => row.id),
    versions: byKey(
      [...now.versions.filter((row) => row.id !== step.revision), versionOf(next, 'sitting')],
      (row) => row.id,
    ),
  };
}

/** A passport that was copied to a second device and edited on both. */
export const diverged: fc.Arbitrary<{ readonly mine: PassportContents; readonly theirs: PassportContents }> =
  fc.tuple(contentsOf(), edits, edits).map(([base, here, there]) => ({
    mine: edited(base, here, 'device-a'),
    theirs: edited(base, there, 'device-b'),
  }));

/** A passport that was copied twice and edited on three devices; some entries were purged on the third. */
export const divergedThree: fc.Arbitrary<readonly [PassportContents, PassportContents, PassportContents]> = fc
  .tuple(contentsOf(), edits, edits, edits, fc.array(fc.nat(5), { maxLength: 2 }))
  .map(([base, one, two, three, purged]) => [
    edited(base, ownSteps(one, 'a'), 'device-a'),
    edited(base, ownSteps(two, 'b'), 'device-b'),
    purged.reduce(withoutEntry, edited(base, ownSteps(three, 'c'), 'device-c')),
  ]);

/** No two devices make the same revision, however the numbers were drawn. */
const ownSteps = (steps: readonly Edit[], device: string): readonly Edit[] =>
  steps.map((step, index) => ({ ...step, revision: `${device}-${index}-${step.revision}` }));

/** As after a purge: no row of it but the tombstone. */
function withoutEntry(now: PassportContents, index: number): PassportContents {
  const entry = now.entries[index % Math.max(1, now.entries.length)];
  if (!entry) return now;
  const others = now.tombstones.filter((row) => row.id !== entry.id);
  return {
    ...now,
    entries: now.entries.filter((each) => each.id !== entry.id),
    versions: now.versions.filter((row) => row.entry !== entry.id),
    tombstones: byKey([...others, { id: entry.id, at: '2026-11-01T10:00:00.000Z' }], (row) => row.id),
  };
}

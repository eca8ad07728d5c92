import type { Path } from './address.ts';
import { endingOfKind, kindOfName, kindOfType } from './proof-kind.ts';
import type { Change, Entry, EntryBody, ProofRecord, ProofReference, Tombstone, Version } from './records.ts';

/** How much a passport may hold, in bytes: beyond it, files become too large to copy with confidence. */
export const proofLimits = { each: 50 * 1024 * 1024, passport: 2 * 1024 * 1024 * 1024 } as const;

/** How long bytes are kept that nothing refers to any more. */
export const keptDays = 30;

type WithProofs = Pick<EntryBody, 'proofs'>;

/** The proofs attached to this very place: the entry itself (path []) or one of its items; those inside it are left out. */
export const proofsAt = (entry: WithProofs, path: Path): readonly ProofReference[] =>
  entry.proofs.filter((proof) => proof.path.length === path.length && isWithin(proof.path, path));

/** The proofs attached to a place or to anything inside it: what justifies its line in a list. */
export const proofsWithin = (entry: WithProofs, path: Path = []): readonly ProofReference[] =>
  entry.proofs.filter((proof) => isWithin(proof.path, path));

/** Whether a place is « justifié par une pièce », by itself or by something inside it; otherwise it is « déclaratif ». */
export const hasProof = (entry: WithProofs, path: Path = []): boolean =>
  entry.proofs.some((proof) => isWithin(proof.path, path));

const isWithin = (path: Path, place: Path): boolean => place.every((step, index) => path[index] === step);

/** The name of a proof as it is read: without the ending that its kind says already. */
export function proofTitle({ name, type }: Pick<ProofReference, 'name' | 'type'>): string {
  const kind = kindOfName(name);
  const isTold = kind !== undefined && (kind === kindOfType(type) || kindOfType(type) === undefined);
  const title = isTold ? name.slice(0, name.lastIndexOf('.')) : name;
  return title.trim() === '' ? name : title;
}

/** The name under which a copy of a proof is saved: its title, and the ending of what its bytes are. */
export function proofFileName(proof: Pick<ProofReference, 'name' | 'type'>): string {
  const kind = kindOfType(proof.type);
  return kind === undefined || kindOfName(proof.name) === kind
    ? proof.name
    : `${proofTitle(proof)}.${endingOfKind(kind)}`;
}

/** A proof's name with another title; the ending stays as it came. */
export function renamedProof(proof: Pick<ProofReference, 'name' | 'type'>, title: string): string {
  const ending = proof.name.slice(proofTitle(proof).length);
  const shortened = Array.from(title.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()).slice(0, longestTitle);
  return shortened.length === 0 ? proof.name : shortened.join('') + ending;
}

/** Letters of a title: enough for a sentence, and short enough for the name of a file. */
const longestTitle = 150;

/** One place that a proof serves. */
export interface ProofUse<E extends WithProofs = Entry> {
  readonly entry: E;
  readonly proof: ProofReference;
}

/** The places of every proof, by SHA-256; the same bytes may serve several. */
export function proofUses<E extends WithProofs>(
  entries: readonly E[],
): ReadonlyMap<string, readonly ProofUse<E>[]> {
  return Map.groupBy(
    entries.flatMap((entry) => entry.proofs.map((proof) => ({ entry, proof }))),
    ({ proof }) => proof.sha256,
  );
}

/** SHA-256 of all bytes that entries refer to, those in the bin included: proofs, and images in values on either side of a conflict. */
export function referencedProofs(entries: readonly WithProofs[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of entries) collectHashes(entry, found);
  return found;
}

/** Whatever has a `sha256` refers to bytes (a proof, an image), wherever it stands: in an entry, an item, one field of a change. */
function collectHashes(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('sha256' in value && typeof value.sha256 === 'string') found.add(value.sha256);
  for (const part of Object.values(value)) collectHashes(part, found);
}

/**
 * SHA-256 of the bytes that may be collected: no entry, version or change refers to them, and that for 30 days. Only purging
 * and a restore that failed leave such bytes, so the last of these days is known. `now` is an ISO instant.
 */
export function collectableProofs(
  records: {
    readonly entries: readonly Entry[];
    readonly versions: readonly Version[];
    readonly changes: readonly Change[];
    readonly tombstones: readonly Tombstone[];
    readonly proofs: readonly Pick<ProofRecord, 'sha256' | 'addedAt'>[];
  },
  now: string,
): readonly string[] {
  const limit = new Date(Date.parse(now) - keptDays * 24 * 60 * 60 * 1000).toISOString();
  if (records.tombstones.some((row) => row.at > limit)) return [];
  const referenced = neededProofs(records.entries, records.versions, records.changes);
  return records.proofs
    .filter((proof) => proof.addedAt <= limit && !referenced.has(proof.sha256))
    .map((proof) => proof.sha256);
}

/** SHA-256 of all bytes that anything refers to: entries, what history keeps of them, and what can be undone. */
export function neededProofs(
  entries: readonly Entry[],
  versions: readonly Version[],
  changes: readonly Change[],
): ReadonlySet<string> {
  const needed = new Set<string>();
  collectHashes([entries, versions, changes], needed);
  return needed;
}

/** The references that a change speaks of, in what was before it and what was after. */
export const proofsInChange = (change: Change): readonly ProofReference[] =>
  imagesWithProofs(change).flatMap((image) => image.proofs);

const imagesWithProofs = (change: Change): readonly WithProofs[] =>
  change.patches.flatMap((patch) => [patch.before, patch.after]).filter(hasProofs);

/** Whole entries in a change carry their proofs; fields do not. */
function hasProofs(image: unknown): image is WithProofs {
  return typeof image === 'object' && image !== null && 'proofs' in image && Array.isArray(image.proofs);
}

import type { Change, Entry, EntryBody, ProofRecord, Tombstone, Version } from './records.ts';

/** How much a passport may hold, in bytes: beyond it, files become too large to copy with confidence. */
export const proofLimits = { each: 50 * 1024 * 1024, passport: 2 * 1024 * 1024 * 1024 } as const;

/** How long bytes are kept that nothing refers to any more. */
const keptDays = 30;

/** SHA-256 of every proof that entries refer to, those in the bin included. */
export function referencedProofs(entries: readonly Pick<EntryBody, 'proofs'>[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => entry.proofs.map((proof) => proof.sha256)));
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
  const images = records.changes.flatMap((change) =>
    change.patches.flatMap((patch) => [patch.before, patch.after]).filter(hasProofs),
  );
  const bodies = [...records.entries, ...records.versions.map((version) => version.body), ...images];
  const referenced = referencedProofs(bodies);
  return records.proofs
    .filter((proof) => proof.addedAt <= limit && !referenced.has(proof.sha256))
    .map((proof) => proof.sha256);
}

/** Whole entries in a change carry their proofs; fields do not. */
function hasProofs(image: unknown): image is Pick<EntryBody, 'proofs'> {
  return typeof image === 'object' && image !== null && 'proofs' in image && Array.isArray(image.proofs);
}

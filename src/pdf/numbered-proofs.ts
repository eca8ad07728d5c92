import type { Path } from '../domain/address.ts';
import { proofUses } from '../domain/proofs.ts';
import type { Entry, ProofRecord, ProofReference } from '../domain/records.ts';

/** A proof of the document: bytes that several lines may rest on are one. */
export interface NumberedProof {
  readonly number: number;
  readonly sha256: string;
  /** As its first line calls it. */
  readonly name: string;
  readonly type: string;
  /** Bytes; undefined when they are not here. */
  readonly size: number | undefined;
  readonly lines: readonly { readonly entry: Entry; readonly path: Path }[];
}

/** The proofs of a document, and whether a list of them stands at its end. */
export interface NumberedProofs {
  readonly isListed: boolean;
  readonly proofs: readonly NumberedProof[];
  readonly numberOf: (proof: ProofReference) => number;
}

/** Numbers the proofs as the document meets them; `entries` are in its order. */
export function numberProofs(
  entries: readonly Entry[],
  sizes: readonly Pick<ProofRecord, 'sha256' | 'size'>[],
  isListed: boolean,
): NumberedProofs {
  const sizeOf = new Map(sizes.map(({ sha256, size }) => [sha256, size]));
  const proofs = [...proofUses(entries)].flatMap(([sha256, lines], index) => {
    const [first] = lines;
    if (first === undefined) return [];
    const { name, type } = first.proof;
    return [
      {
        number: index + 1,
        sha256,
        name,
        type,
        size: sizeOf.get(sha256),
        lines: lines.map(({ entry, proof }) => ({ entry, path: proof.path })),
      },
    ];
  });
  const numbers = new Map(proofs.map(({ sha256, number }) => [sha256, number]));
  return { isListed, proofs, numberOf: ({ sha256 }) => numbers.get(sha256) ?? 0 };
}

import type { Path } from '../../domain/address.ts';
import { proofsWithin } from '../../domain/proofs.ts';
import { ProofBadge } from './proof-badge.tsx';
import { useProofPlace } from './proof-host.tsx';

/** The badge of an item of the open entry; nothing where a form stands alone. */
export function ItemProofBadge({ path }: { readonly path: Path }) {
  const place = useProofPlace(path);
  return place && <ProofBadge count={proofsWithin(place.entry, path).length} />;
}

import type { PassportStore } from '../data/passport-store.ts';
import type { PassportContents, ProofRecord } from '../domain/records.ts';
import { wantedBytes } from '../domain/recover.ts';
import { success, type Result } from '../domain/result.ts';
import type { PointsHost, WholePoint } from '../features/backups/points-host.ts';
import type { FileProblem } from '../platform/platform.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { SecondCopyPort } from '../platform/second-copy-port.ts';

/** The restore points of an open passport, as the page of backups looks at them. */
export function createPointsHost(
  port: SecondCopyPort,
  slot: string,
  store: PassportStore,
  keeper: CopyKeeper | null,
): PointsHost {
  return {
    state: () => port.state(slot),
    read: async (id) => {
      const opened = await port.read(slot, id);
      return opened.ok ? success({ ...opened.value.contents, proofs: [] }) : opened;
    },
    forgetPast: async () => (await keeper?.forgetPast()) ?? false,
    withProofs: (contents, which) => withProofs(port, slot, store, contents, which),
  };
}

/** The notebook's own bytes where it has them: the hash says that they are the same. */
async function withProofs(
  port: SecondCopyPort,
  slot: string,
  store: PassportStore,
  contents: PassportContents,
  which: 'all' | 'lacking',
): Promise<Result<WholePoint, FileProblem>> {
  const stored = await store.storedProofs();
  const proofs: ProofRecord[] = [];
  const missingProofs: string[] = [];
  for (const [sha256, { type, addedAt }] of wantedBytes(contents)) {
    if (which === 'lacking' && stored.has(sha256)) continue;
    const own = stored.has(sha256) ? await store.proofBytes(sha256) : undefined;
    const copied = own === undefined ? await port.proof(slot, sha256, type) : success(own);
    if (!copied.ok) return copied;
    if (copied.value === null) missingProofs.push(sha256);
    else proofs.push({ sha256, size: copied.value.size, addedAt, blob: copied.value });
  }
  return success({ contents: { ...contents, proofs }, missingProofs });
}

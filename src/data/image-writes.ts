import { proofLimits } from '../domain/proofs.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { write, type StoreContext } from './commit.ts';
import { sha256Of } from '../domain/sha256.ts';
import { storedBytes } from './proof-writes.ts';

/** Why an image was not taken. Nothing was written. */
export interface ImageError {
  readonly type: 'PassportFull';
  /** Bytes that a passport may hold. */
  readonly limit: number;
}

export interface ImageWrites {
  /**
   * Keeps the bytes of an image for a field that is about to refer to them, and gives their SHA-256. They go with all other bytes
   * (`proofs`): into files, and away 30 days after nothing refers to them any more.
   */
  storeImage(image: Blob): Promise<Result<string, ImageError>>;
}

export function createImageWrites(context: StoreContext): ImageWrites {
  return { storeImage: (image) => storeImage(context, image) };
}

async function storeImage(context: StoreContext, image: Blob): Promise<Result<string, ImageError>> {
  const { db, clock } = context;
  // Hashed before the transaction, which would end while it waits.
  const bytes = await image.arrayBuffer();
  const sha256 = await sha256Of(bytes);
  const blob = new Blob([bytes], { type: image.type });
  return write<Result<string, ImageError>>(context, [db.proofs], async () => {
    const known = await db.proofs.get(sha256);
    if (!known && (await storedBytes(db)) + blob.size > proofLimits.passport) {
      return { value: failure({ type: 'PassportFull', limit: proofLimits.passport }) };
    }
    // Bytes of long ago that nothing refers to yet must not be collected before the field does.
    const addedAt = clock.now();
    if (known) await db.proofs.update(sha256, { addedAt });
    else await db.proofs.add({ sha256, size: blob.size, addedAt, blob });
    return { value: success(sha256), hasWritten: true };
  });
}

import { createHash, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maxPieceBytes, type CommittedFile } from '../contract.ts';
import { nodeDisk, readPiece, type Disk } from './disk.ts';
import { removeLeftovers } from './leftovers.ts';
import { ReadBackDiffers, systemCodeOf } from './problem.ts';

/** A file being written beside its place. Pieces are written one after the other, in the order of the calls. */
export interface AtomicWrite {
  write(bytes: Uint8Array): Promise<void>;
  /** Reads back what was written so far, before it takes its place. Fewer bytes than asked only at its end. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Puts the file in its place; throws what the system threw. Size in bytes, hash of what was read back. */
  commit(): Promise<CommittedFile>;
  /** Gives up; nothing is left behind. */
  abort(): Promise<void>;
}

/** Waits between attempts to rename, in milliseconds: antivirus and cloud folders hold a new file for a moment. */
const renameWaits = [20, 60, 120, 250, 450];
const passingCodes = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Starts writing `target`. Until `commit` has ended, what stood there before stands there whole; afterwards the new
 * file does. The order (temporary file in the same folder, flush, read back, rename, flush the folder) is what makes that true
 * through a crash: see ALICE, OSDI 2014. On any failure the temporary file is removed and the error thrown.
 */
export async function startAtomicWrite(target: string, disk: Disk = nodeDisk): Promise<AtomicWrite> {
  const place = await disk.resolve(target);
  await removeLeftovers(dirname(place));
  const temporary = join(dirname(place), `.carnet-${randomBytes(16).toString('hex')}.tmp`);
  const file = await disk.create(temporary);
  const hash = createHash('sha256');
  let size = 0;
  let open = true;
  let failure: { readonly error: unknown } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function cleanUp(): Promise<void> {
    try {
      if (open) {
        open = false;
        await file.close();
      }
    } finally {
      await disk.remove(temporary);
    }
  }

  /** One step after the other; the first failure cleans up and every later step fails with it. */
  function inOrder<T>(step: () => Promise<T>): Promise<T> {
    const result = queue.then(async () => {
      if (failure !== null) throw failure.error;
      if (!open) throw new Error('This write has ended');
      try {
        return await step();
      } catch (error) {
        failure = { error };
        // On a disk that went away cleaning up fails too; the first error is the one that explains.
        await cleanUp().catch(() => undefined);
        throw error;
      }
    });
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    write: (bytes) =>
      inOrder(async () => {
        await writeAll(disk, file, bytes);
        hash.update(bytes);
        size += bytes.byteLength;
      }),
    read: (offset, length) => inOrder(() => readPiece(file, offset, length)),
    commit: () =>
      inOrder(async () => {
        await disk.sync(file);
        open = false;
        await file.close();
        const written: CommittedFile = { size, sha256: hash.digest('hex') };
        const readBack = await hashFile(disk, temporary);
        if (readBack.size !== written.size || readBack.sha256 !== written.sha256) throw new ReadBackDiffers();
        await renamePatiently(disk, temporary, place);
        await disk.syncFolder(dirname(place));
        return readBack;
      }),
    abort: async () => {
      await queue;
      if (open) await cleanUp();
    },
  };
}

/** Writes a whole file at once, with the same promise as `startAtomicWrite`. */
export async function writeWhole(
  target: string,
  bytes: Uint8Array,
  disk: Disk = nodeDisk,
): Promise<CommittedFile> {
  const writing = await startAtomicWrite(target, disk);
  await writing.write(bytes);
  return await writing.commit();
}

/** A single call may write less than it was given (a nearly full disk): the rest is written again until it fails. */
async function writeAll(disk: Disk, file: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const written = await disk.write(file, bytes.subarray(done));
    if (written === 0) throw new Error('The system wrote nothing and gave no reason');
    done += written;
  }
}

async function hashFile(disk: Disk, path: string): Promise<CommittedFile> {
  const file = await disk.openToRead(path);
  try {
    const hash = createHash('sha256');
    const piece = new Uint8Array(maxPieceBytes);
    let size = 0;
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.byteLength, size);
      if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
      hash.update(piece.subarray(0, bytesRead));
      size += bytesRead;
    }
  } finally {
    await file.close();
  }
}

async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const milliseconds of renameWaits) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!passingCodes.has(systemCodeOf(error) ?? '')) throw error;
      await disk.wait(milliseconds);
    }
  }
  await disk.rename(from, to);
}

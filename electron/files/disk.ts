import { open, realpath, rename, rm, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** The few operations an atomic write is made of, so that a test can make each of them fail. */
export interface Disk {
  /** Creates a new file, readable by its owner only; fails when the name is taken. */
  create(path: string): Promise<FileHandle>;
  write(file: FileHandle, bytes: Uint8Array): Promise<number>;
  sync(file: FileHandle): Promise<void>;
  openToRead(path: string): Promise<FileHandle>;
  rename(from: string, to: string): Promise<void>;
  syncFolder(folder: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The file behind a symbolic link; the path itself when nothing stands there yet. */
  resolve(path: string): Promise<string>;
  wait(milliseconds: number): Promise<void>;
}

export const nodeDisk: Disk = {
  create: (path) => open(path, 'wx+', 0o600),
  write: async (file, bytes) => (await file.write(bytes)).bytesWritten,
  sync: (file) => file.sync(),
  openToRead: (path) => open(path, 'r'),
  rename,
  syncFolder,
  remove: (path) => rm(path, { force: true }),
  resolve,
  wait: async (milliseconds) => {
    await wait(milliseconds);
  },
};

async function resolve(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isCode(error, ['ENOENT'])) return path;
    throw error;
  }
}

/** Windows has no way to flush a folder, and some network disks refuse it: the file itself is flushed already. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isCode(error, ['EINVAL', 'ENOTSUP', 'EACCES', 'EPERM', 'EISDIR'])) throw error;
  }
}

function isCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** Reads up to `length` bytes at `offset`; fewer only at the end of the file. */
export async function readPiece(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const piece = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(piece, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return piece.slice(0, done);
}

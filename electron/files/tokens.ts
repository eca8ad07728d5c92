import { randomBytes } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, success } from '../../src/domain/result.ts';
import type { ChosenFile, ChosenPlace, CommittedFile, FileResult, FileProblem } from '../contract.ts';
import { startAtomicWrite, type AtomicWrite } from './atomic-write.ts';
import { nodeDisk, readPiece, type Disk } from './disk.ts';
import { fileProblemOf } from './problem.ts';

type Held =
  /** Chosen to be written, or just written: opened when first needed. */
  | { readonly state: 'chosen'; readonly path: string }
  | { readonly state: 'writing'; readonly path: string; readonly writing: Promise<AtomicWrite> }
  | { readonly state: 'reading'; readonly file: Promise<FileHandle> };

/** The files a person chose, known to the page by random names only. */
export interface Tokens {
  /** Holds a place to write to. Nothing is created before the first piece. */
  place(path: string): ChosenPlace;
  /** Opens a file to read. It stays the same file even if another takes its name meanwhile. */
  open(path: string): Promise<FileResult<ChosenFile>>;
  write(token: string, bytes: Uint8Array): Promise<FileResult<null>>;
  /** Puts the written file in its place; the token then reads it. */
  commit(token: string): Promise<FileResult<CommittedFile>>;
  /**
   * Reads up to `length` bytes at `offset`; fewer only at the end of the file, none past it. While a token writes it reads
   * what was written so far, so that a copy is verified before it replaces another.
   */
  read(token: string, offset: number, length: number): Promise<FileResult<Uint8Array>>;
  /** Ends a token, whatever it was doing; an unfinished write leaves nothing behind. */
  close(token: string): Promise<void>;
  closeAll(): Promise<void>;
}

const notOpen = failure<FileProblem>({ type: 'NotOpen' });

export function createTokens(disk: Disk = nodeDisk): Tokens {
  const held = new Map<string, Held>();

  function keep(state: Held): string {
    const token = randomBytes(16).toString('hex');
    held.set(token, state);
    return token;
  }

  async function close(token: string): Promise<void> {
    const was = held.get(token);
    held.delete(token);
    if (was !== undefined) await letGo(was);
  }

  return {
    place: (path) => ({ token: keep({ state: 'chosen', path }), name: basename(path) }),
    open: (path) =>
      attempt('reading', async () => {
        const file = await open(path, 'r');
        const { size } = await file.stat();
        return { token: keep({ state: 'reading', file: Promise.resolve(file) }), name: basename(path), size };
      }),
    write: (token, bytes) => {
      const now = held.get(token);
      if (now === undefined || now.state === 'reading') return Promise.resolve(notOpen);
      const writing = now.state === 'writing' ? now.writing : startAtomicWrite(now.path, disk);
      if (now.state === 'chosen') held.set(token, { state: 'writing', path: now.path, writing });
      return attempt('writing', async () => {
        await (await writing).write(bytes);
        return null;
      });
    },
    commit: async (token) => {
      const now = held.get(token);
      if (now?.state !== 'writing') return notOpen;
      const result = await attempt('writing', async () => (await now.writing).commit());
      if (result.ok && held.has(token)) held.set(token, { state: 'chosen', path: now.path });
      return result;
    },
    read: async (token, offset, length) => {
      const now = held.get(token);
      if (now === undefined) return notOpen;
      if (now.state === 'writing')
        return await attempt('writing', async () => (await now.writing).read(offset, length));
      const file = now.state === 'reading' ? now.file : open(now.path, 'r');
      if (now.state === 'chosen') held.set(token, { state: 'reading', file });
      return await attempt('reading', async () => await readPiece(await file, offset, length));
    },
    close,
    closeAll: async () => {
      await Promise.all([...held.keys()].map(close));
    },
  };
}

async function attempt<T>(doing: 'reading' | 'writing', step: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return success(await step());
  } catch (error) {
    return failure(fileProblemOf(error, doing));
  }
}

async function letGo(was: Held): Promise<void> {
  if (was.state === 'chosen') return;
  try {
    if (was.state === 'writing') await (await was.writing).abort();
    else await (await was.file).close();
  } catch (error) {
    // A file that never opened, or whose disk went away, was reported by the call that needed it.
    fileProblemOf(error, 'reading');
  }
}

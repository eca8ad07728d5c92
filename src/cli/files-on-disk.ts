import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileSource } from '../formats/file-source.ts';
import { failure, success, type Result } from '../domain/result.ts';

export type InputProblem =
  { readonly type: 'Missing' } | { readonly type: 'NotAFile' } | { readonly type: 'Unreadable' };
export type OutputProblem =
  | { readonly type: 'Exists' }
  | { readonly type: 'SameFile' }
  | { readonly type: 'FolderMissing' }
  | { readonly type: 'NotWritable'; readonly code: string };

export interface OpenedInput {
  readonly source: FileSource;
  readonly close: () => Promise<void>;
}

/** A file on disk as a source; it stays open until `close`, so that replacing it meanwhile changes nothing. */
export async function openInput(path: string): Promise<Result<OpenedInput, InputProblem>> {
  try {
    const file = await open(path, 'r');
    const { size } = await file.stat();
    if (!(await file.stat()).isFile()) {
      await file.close();
      return failure({ type: 'NotAFile' });
    }
    const source: FileSource = {
      size,
      slice: async (start, end) => {
        const bytes = new Uint8Array(end - start);
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return bytes.subarray(0, filled);
      },
    };
    return success({ source, close: () => file.close() });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return failure({ type: 'Missing' });
    return failure({ type: code === 'EISDIR' ? 'NotAFile' : 'Unreadable' });
  }
}

/**
 * Writes a file so that its place holds either what stood there or all of `bytes`, through a crash as well. Without `force`
 * nothing that exists is replaced; the file that was read is never written over.
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  options: { readonly force: boolean; readonly input: string },
): Promise<Result<null, OutputProblem>> {
  try {
    if (await isThere(path)) {
      if ((await realpath(path)) === (await realpath(options.input))) return failure({ type: 'SameFile' });
      if (!options.force) return failure({ type: 'Exists' });
    }
    await writeBeside(path, bytes);
    return success(null);
  } catch (error) {
    const code = codeOf(error);
    return failure(code === 'ENOENT' ? { type: 'FolderMissing' } : { type: 'NotWritable', code });
  }
}

async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The system's word for what happened; a bug has none and is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

import type { FileKind, FileProblem, FileResult } from '../../electron/contract.ts';
import { failure, success } from '../domain/result.ts';

/* Files in a browser: the picker where there is one (Chromium), a download and a file input everywhere else. */

/** Where a file will go; `handle` is null when it can only be downloaded. */
export interface BrowserPlace {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
}

interface SavePickerOptions {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

declare global {
  /** Chromium's picker; TypeScript's library does not know it. */
  var showSaveFilePicker: ((options: SavePickerOptions) => Promise<FileSystemFileHandle>) | undefined;
}

const accepted = {
  passport: { 'application/octet-stream': ['.passeport'] },
  pdf: { 'application/pdf': ['.pdf'] },
  proof: {
    'application/pdf': ['.pdf'],
    'image/jpeg': ['.jpg', '.jpeg'],
    'image/png': ['.png'],
    'image/webp': ['.webp'],
    'image/heic': ['.heic', '.heif'],
  },
} as const satisfies Record<FileKind, SavePickerOptions['types'][number]['accept']>;

/** Asks where to save; null when the person changed their mind. */
export async function choosePlace(
  kind: FileKind,
  suggestedName: string,
): Promise<FileResult<BrowserPlace | null>> {
  if (globalThis.showSaveFilePicker === undefined) return success({ name: suggestedName, handle: null });
  try {
    const handle = await globalThis.showSaveFilePicker({
      suggestedName,
      types: [{ accept: accepted[kind] }],
    });
    return success({ name: handle.name, handle });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return success(null);
    return failure(problemOf(error));
  }
}

/** A file being written: the browser keeps it aside until `close`, and `abort` leaves what was there. */
export interface Writing {
  readonly write: (bytes: Uint8Array<ArrayBuffer> | Blob) => Promise<FileResult<null>>;
  readonly close: () => Promise<FileResult<null>>;
  readonly abort: () => Promise<void>;
}

export async function startWriting(handle: FileSystemFileHandle): Promise<FileResult<Writing>> {
  return await attempt(async () => {
    const stream = await handle.createWritable();
    return {
      write: (bytes) =>
        attempt(async () => {
          await stream.write(bytes);
          return null;
        }),
      close: () =>
        attempt(async () => {
          await stream.close();
          return null;
        }),
      abort: async () => {
        await attempt(() => stream.abort());
      },
    };
  });
}

/** Asks for a file; null when the person changed their mind. */
export function chooseFile(extension: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = extension;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Long enough for the slowest disk to have taken the file, in milliseconds. */
const downloadPatience = 10 * 60 * 1000;

/** Hands a file to the browser's downloads; what becomes of it there cannot be known. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadPatience);
}

async function attempt<T>(step: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return success(await step());
  } catch (error) {
    return failure(problemOf(error));
  }
}

/** Names of the File System standard for what stands in the way. What is not one of its errors is a bug, and is thrown again. */
function problemOf(error: unknown): FileProblem {
  if (!(error instanceof DOMException)) throw error;
  switch (error.name) {
    case 'QuotaExceededError':
      return { type: 'DiskFull' };
    case 'NotAllowedError':
    case 'SecurityError':
      return { type: 'NotWritable' };
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return { type: 'InUse' };
    case 'NotFoundError':
      return { type: 'FolderMissing' };
    case 'AbortError':
      return { type: 'Cancelled' };
    default:
      return { type: 'SystemRefused', code: error.name };
  }
}

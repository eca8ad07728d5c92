import { Decrypter } from 'age-encryption';
import type { PassportFileError } from '../../domain/passport-file.ts';
import type { FileSource } from '../file-source.ts';
import { Refused } from '../passport-file/refused.ts';

export interface DecryptedOptions {
  /** Bytes decrypted for the first time, of the size of the plain file; never goes back. */
  readonly onProgress?: (done: number) => void;
}

/** age encrypts pieces of 64 KiB, each with its own tag: given whole, a damaged one fails by itself. */
const pieceBytes = 65_536;
const sealedPieceBytes = pieceBytes + 16;
/** Random bytes between header and pieces. */
const nonceBytes = 16;
/** A passport's directory stands at its end and is read backwards; it is smaller than this. */
const windowBytes = 4 * 1024 ** 2;

/** An encrypted file and what opens it. */
export interface Sealed {
  readonly source: FileSource;
  /** In bytes. */
  readonly headerSize: number;
  readonly fileKey: Uint8Array;
}

interface Window {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/**
 * The plain bytes of an encrypted file. It decrypts forwards and keeps the last 4 MiB in memory, nowhere else (a Blob may
 * be put on the disk by the browser); what lies further back is decrypted again from the start. The file's own key is
 * given, so that the phrase is worked through only once. Throws Refused when the file is damaged or cut.
 */
export async function decryptedSource(
  { source, headerSize, fileKey }: Sealed,
  { onProgress }: DecryptedOptions = {},
): Promise<FileSource> {
  const sealed = { source, headerSize, fileKey };
  let stream = await startStream(sealed);
  const { size } = stream;
  let window: readonly Window[] = [];
  let position = 0;
  let furthest = 0;

  const next = async (): Promise<Window> => {
    const bytes = await stream.read();
    const piece = { start: position, bytes };
    position += bytes.length;
    window = [...window, piece].filter((kept) => kept.start + kept.bytes.length > position - windowBytes);
    if (position > furthest) {
      furthest = position;
      onProgress?.(furthest);
    }
    return piece;
  };
  return {
    size,
    slice: async (start, end) => {
      if (start < (window[0]?.start ?? position)) {
        await stream.stop();
        stream = await startStream(sealed);
        window = [];
        position = 0;
      }
      const wanted = new Uint8Array(end - start);
      for (const piece of window) copyInto(wanted, start, piece);
      for (let reached = position; reached < end;) {
        const piece = await next();
        copyInto(wanted, start, piece);
        reached = piece.start + piece.bytes.length;
      }
      return wanted;
    },
  };
}

/** Copies the part of a piece that lies in the range beginning at `start`. */
function copyInto(wanted: Uint8Array, start: number, piece: Window): void {
  const from = Math.max(start, piece.start);
  const to = Math.min(start + wanted.length, piece.start + piece.bytes.length);
  if (from < to) wanted.set(piece.bytes.subarray(from - piece.start, to - piece.start), from - start);
}

interface PlainStream {
  /** Of the plain file. */
  readonly size: number;
  /** The next bytes; throws Refused when there are none. */
  readonly read: () => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}

async function startStream({ source, headerSize, fileKey }: Sealed): Promise<PlainStream> {
  if (source.size < headerSize + nonceBytes) throw new Refused({ type: 'Truncated' });
  const feed = feedOf(source, headerSize + nonceBytes);
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  const plain = await decrypter
    .decrypt(feed.stream)
    .catch(() => feed.fail({ type: 'Damaged', part: 'header' }));
  const size = sizeOf(() => plain.size(source.size));
  const reader = plain.getReader();
  let position = 0;
  return {
    size,
    read: async () => {
      // Nothing says whether a last piece that fails is a damaged one or the first half of one.
      const isLast = position + pieceBytes >= size;
      const read = await reader
        .read()
        .catch(() => feed.fail(isLast ? { type: 'EndDamaged' } : { type: 'Damaged', part: 'sealed' }));
      if (read.done) throw new Refused({ type: 'Truncated' });
      position += read.value.length;
      return read.value;
    },
    stop: async () => {
      // A stream that broke is stopped already.
      await reader.cancel().catch(() => undefined);
    },
  };
}

/** A size that no encrypted file has: it stops within the tag of its last piece. */
function sizeOf(compute: () => number): number {
  try {
    return compute();
  } catch {
    // The library's only reason to throw here.
    throw new Refused({ type: 'Truncated' });
  }
}

interface Feed {
  readonly stream: ReadableStream<Uint8Array>;
  /** Throws why the plain bytes stopped coming: the source's own failure, or else this problem with what it gave. */
  readonly fail: (problem: PassportFileError) => never;
}

/** Hands over what stands before the first piece, then piece by piece, so that one that fails takes no other with it. */
function feedOf(source: FileSource, firstBytes: number): Feed {
  let at = 0;
  let failed: { readonly error: unknown } | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const end = Math.min(at === 0 ? firstBytes : at + sealedPieceBytes, source.size);
        try {
          if (end > at) controller.enqueue(await source.slice(at, end));
        } catch (error) {
          failed = { error };
          throw error;
        }
        at = end;
        if (at === source.size) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    fail: (problem) => {
      throw failed === undefined ? new Refused(problem) : failed.error;
    },
  };
}

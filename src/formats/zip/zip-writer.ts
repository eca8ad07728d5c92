import { directoryHeader, endRecord, localHeader, type ZipPart } from './zip-records.ts';

/** Takes the bytes of a file one after the other; the next come when it is done. */
export type WriteBytes = (bytes: Uint8Array) => Promise<void> | void;

/** A part whose bytes are all there, packed already if deflated. */
export interface WholePart {
  readonly name: string;
  readonly method: ZipPart['method'];
  readonly crc32: number;
  /** Before packing, in bytes. */
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
}

export interface ZipWriter {
  readonly addWhole: (part: WholePart) => Promise<void>;
  /** Announces a part whose bytes follow by `append`. Size and CRC stand before the bytes, so that any ZIP reader can stream. */
  readonly begin: (part: Omit<ZipPart, 'offset'>) => Promise<void>;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** Writes the directory and gives the size of the file. */
  readonly end: () => Promise<number>;
}

const pieceSize = 1024 ** 2;

/**
 * Writes a ZIP file from its first byte to its last, in pieces of 1 MiB (the last is shorter); each piece is a buffer of its
 * own, which `write` may keep or transfer. The caller keeps to the limits of ZIP without ZIP64.
 */
export function zipWriter(instant: string, write: WriteBytes): ZipWriter {
  const parts: ZipPart[] = [];
  const output = pieceWriter(write);
  const begin: ZipWriter['begin'] = async (part) => {
    const placed = { ...part, offset: output.size() };
    parts.push(placed);
    await output.append(localHeader(placed, instant));
  };
  return {
    begin,
    append: output.append,
    addWhole: async ({ pieces, ...part }) => {
      await begin({ ...part, packedSize: pieces.reduce((sum, piece) => sum + piece.length, 0) });
      for (const piece of pieces) await output.append(piece);
    },
    end: async () => {
      const directoryOffset = output.size();
      for (const part of parts) await output.append(directoryHeader(part, instant));
      const directorySize = output.size() - directoryOffset;
      await output.append(endRecord({ parts: parts.length, directorySize, directoryOffset }));
      await output.flush();
      return output.size();
    },
  };
}

export interface PieceWriter {
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly size: () => number;
}

/** Gathers small writes: each piece crosses from the worker to the page and on to the main process. */
export function pieceWriter(write: WriteBytes): PieceWriter {
  let piece = new Uint8Array(pieceSize);
  let used = 0;
  let size = 0;
  const flush = async (): Promise<void> => {
    if (used === 0) return;
    const full = piece.subarray(0, used);
    piece = new Uint8Array(pieceSize);
    used = 0;
    await write(full);
  };
  return {
    flush,
    size: () => size,
    append: async (bytes) => {
      for (let at = 0; at < bytes.length;) {
        const taken = bytes.subarray(at, at + pieceSize - used);
        piece.set(taken, used);
        used += taken.length;
        size += taken.length;
        at += taken.length;
        if (used === pieceSize) await flush();
      }
    },
  };
}

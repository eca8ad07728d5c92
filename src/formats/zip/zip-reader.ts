import { Inflate } from 'fflate';
import type { FileSource } from '../file-source.ts';
import { crc32 } from './crc32.ts';
import {
  agreesWithDirectory,
  directoryHeaderSize,
  endSize,
  localHeaderSize,
  maximumNameSize,
  parseDirectory,
  parseEnd,
  type ZipPart,
} from './zip-records.ts';

export type DirectoryProblem = 'truncated' | 'damaged' | 'too-many-parts' | 'too-large';

export interface DirectoryLimits {
  readonly parts: number;
  readonly bytes: number;
}

/**
 * The parts of a ZIP file in the order in which they stand, from its directory alone; nothing is unpacked. The parts must
 * follow each other without a gap or an overlap from the first byte to the directory, so that no byte is read twice and
 * none is unaccounted for.
 */
export async function readDirectory(
  source: FileSource,
  limits: DirectoryLimits,
): Promise<readonly ZipPart[] | DirectoryProblem> {
  if (source.size < endSize) return 'truncated';
  const end = parseEnd(await source.slice(source.size - endSize, source.size));
  if (end === undefined) return 'truncated';
  if (end.parts > limits.parts) return 'too-many-parts';
  const endsWhereItShould = end.directoryOffset + end.directorySize === source.size - endSize;
  if (!endsWhereItShould || end.directorySize > end.parts * (directoryHeaderSize + maximumNameSize))
    return 'damaged';
  const bytes = await source.slice(end.directoryOffset, end.directoryOffset + end.directorySize);
  const parts = parseDirectory(bytes, end.parts);
  if (parts === undefined || !areContiguous(parts, end.directoryOffset)) return 'damaged';
  const total = parts.reduce((sum, part) => sum + part.size, 0);
  return total > limits.bytes ? 'too-large' : parts;
}

function areContiguous(parts: readonly ZipPart[], directoryOffset: number): boolean {
  let expected = 0;
  for (const part of parts) {
    if (part.offset !== expected) return false;
    expected += localHeaderSize + part.name.length + part.packedSize;
  }
  return expected === directoryOffset;
}

/** Whether the header before the part's bytes says the same as the directory. */
export async function hasMatchingHeader(source: FileSource, part: ZipPart): Promise<boolean> {
  return agreesWithDirectory(await source.slice(part.offset, dataStart(part)), part);
}

/**
 * The packed bytes of a part, piece by piece. `onPiece` hears how many bytes were read.
 */
export async function* packedPieces(
  source: FileSource,
  part: ZipPart,
  pieceSize: number,
  onPiece: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const end = dataStart(part) + part.packedSize;
  for (let at = dataStart(part); at < end; at += pieceSize) {
    const piece = await source.slice(at, Math.min(at + pieceSize, end));
    onPiece(piece.length);
    yield piece;
  }
}

/**
 * Unpacks a whole part into memory; undefined when it is not what the directory says (size, CRC) or not deflate at all. The
 * caller has checked `part.size` against its limit: never more than that is kept.
 */
export async function unpack(
  part: ZipPart,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const output = new Uint8Array(part.size);
  let size = 0;
  const append = (bytes: Uint8Array): boolean => {
    if (size + bytes.length > part.size) return false;
    output.set(bytes, size);
    size += bytes.length;
    return true;
  };
  const fits = part.method === 'stored' ? await appendAll(pieces, append) : await inflateAll(pieces, append);
  return fits && size === part.size && crc32(output) === part.crc32 ? output : undefined;
}

async function appendAll(
  pieces: AsyncIterable<Uint8Array>,
  append: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  for await (const piece of pieces) if (!append(piece)) return false;
  return true;
}

/** Deflate can grow a thousandfold: small bites keep what one call can unpack before we look within 16 MiB. */
const biteBytes = 16 * 1024;

async function inflateAll(
  pieces: AsyncIterable<Uint8Array>,
  append: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  let fits = true;
  const inflate = new Inflate((bytes) => {
    fits &&= append(bytes);
  });
  const push = (bytes: Uint8Array, isLast: boolean): boolean => {
    try {
      inflate.push(bytes, isLast);
      return fits;
    } catch (error) {
      // fflate reports malformed data as errors that carry a numeric code; anything else is a bug.
      if (error instanceof Error && 'code' in error) return false;
      throw error;
    }
  };
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += biteBytes) {
      if (!push(piece.subarray(at, at + biteBytes), false)) return false;
    }
  }
  return push(new Uint8Array(0), true);
}

function dataStart(part: ZipPart): number {
  return part.offset + localHeaderSize + part.name.length;
}

import { crc32 } from '../zip/crc32.ts';
import { deflate } from '../zip/deflate.ts';
import type { WholePart } from '../zip/zip-writer.ts';
import { sha256Of } from '../../domain/sha256.ts';
import { limits } from './limits.ts';

export interface PackedJson extends WholePart {
  readonly sha256: string;
}

/**
 * A JSON part, deflated; stored where deflate gains more than the reader believes (a page of one letter), because the
 * writer must never make a file that the reader takes for a bomb.
 */
export async function packJson(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<PackedJson> {
  const pieces = deflate(bytes);
  const packedSize = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const common = { name, crc32: crc32(bytes), size: bytes.length, sha256: await sha256Of(bytes) };
  const isBelievable = bytes.length <= packedSize * limits.ratio;
  return isBelievable
    ? { ...common, method: 'deflated', pieces }
    : { ...common, method: 'stored', pieces: [bytes] };
}

import { currentRecordVersion } from '../../domain/migrations/chain.ts';
import type { FileProgress, ManifestPart, PassportManifest } from '../../domain/passport-file.ts';
import { sha256Of } from '../../domain/sha256.ts';
import type { FileSource } from '../file-source.ts';
import { crc32 } from '../zip/crc32.ts';
import { hasMatchingHeader, packedPieces, readDirectory, unpack } from '../zip/zip-reader.ts';
import { localHeaderSize, type ZipPart } from '../zip/zip-records.ts';
import { runningDigest, wholeHashBytes } from './digest.ts';
import { parseJsonBytes } from './json-text.ts';
import { limits, pieceBytes } from './limits.ts';
import {
  formatVersion,
  manifestSchema,
  mimetype,
  partNames,
  proofPrefix,
  versionSchema,
} from './manifest.ts';
import { Refused, stopIfCancelled } from './refused.ts';

/** Bytes of a stored part and their hash; no pieces when they were not to be kept. */
export interface StoredBytes {
  readonly sha256: string;
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

/** A file whose structure and manifest agree; its parts are still to be read. */
export interface Container {
  readonly manifest: PassportManifest;
  /** By name, in the order of the file. */
  readonly proofParts: ReadonlyMap<string, ZipPart>;
  /** Unpacked bytes of a JSON part whose size and SHA-256 are those of the manifest, or undefined. */
  readonly readJson: (name: string) => Promise<Uint8Array | undefined>;
  /** Undefined when the part's header or CRC is wrong. */
  readonly readStored: (part: ZipPart, keeps: boolean) => Promise<StoredBytes | undefined>;
}

export interface ContainerOptions {
  readonly onProgress?: (progress: FileProgress) => void;
  readonly signal?: AbortSignal;
}

const damagedStructure = { type: 'Damaged', part: 'structure' } as const;
const damagedManifest = { type: 'Damaged', part: 'manifest' } as const;

export async function openContainer(given: FileSource, options: ContainerOptions): Promise<Container> {
  const source = guarded(given, options.signal);
  await recognise(source);
  const parts = await directoryOf(source);
  const reader = partReader(source, options);
  const manifest = await readManifest(parts, reader);
  const listed = matchParts(parts, manifest);
  return {
    manifest,
    proofParts: new Map(
      parts.filter((part) => part.name.startsWith(proofPrefix)).map((part) => [part.name, part]),
    ),
    readJson: async (name) => {
      const part = parts.find((row) => row.name === name);
      const bytes = part && (await reader.unpacked(part));
      return bytes && (await sha256Of(bytes)) === listed.get(name)?.sha256 ? bytes : undefined;
    },
    readStored: reader.stored,
  };
}

/** The source with its failures told as ours, and cancelling looked for at each read. */
export function guarded(source: FileSource, signal: AbortSignal | undefined): FileSource {
  return {
    size: source.size,
    slice: async (start, end) => {
      stopIfCancelled(signal);
      const bytes = await source.slice(start, end).catch((error: unknown) => {
        stopIfCancelled(signal);
        // Bytes that had to be decrypted say themselves what is wrong with them.
        if (error instanceof Refused) throw error;
        throw new Refused({ type: 'Unreadable' });
      });
      stopIfCancelled(signal);
      if (bytes.length !== end - start) throw new Refused({ type: 'Truncated' });
      return bytes;
    },
  };
}

const latin1 = new TextDecoder('latin1');
/** Every file of ours begins with the whole first part: header, name and media type. */
const firstPartSize = localHeaderSize + partNames.mimetype.length + mimetype.length;

/** Says what the file is from its first bytes, before anything else of it is read. */
async function recognise(source: FileSource): Promise<void> {
  if (source.size === 0) throw new Refused({ type: 'Empty' });
  const start = latin1.decode(await source.slice(0, Math.min(source.size, firstPartSize)));
  const name = start.slice(localHeaderSize);
  const isZip = 'PK\u0003\u0004'.startsWith(start.slice(0, 4));
  if (!isZip || !(partNames.mimetype + mimetype).startsWith(name))
    throw new Refused({ type: 'NotAPassport' });
  if (source.size < firstPartSize) throw new Refused({ type: 'Truncated' });
  if (source.size > limits.bytes) throw new Refused({ type: 'TooLarge', limit: 'bytes' });
}

async function directoryOf(source: FileSource): Promise<readonly ZipPart[]> {
  const parts = await readDirectory(source, limits);
  if (parts === 'truncated') throw new Refused({ type: 'Truncated' });
  if (parts === 'damaged') throw new Refused(damagedStructure);
  if (parts === 'too-many-parts') throw new Refused({ type: 'TooLarge', limit: 'parts' });
  if (parts === 'too-large') throw new Refused({ type: 'TooLarge', limit: 'bytes' });
  for (const part of parts) checkPart(part);
  const [first, second] = parts;
  if (
    first?.name !== partNames.mimetype ||
    first.method !== 'stored' ||
    second?.name !== partNames.manifest
  ) {
    throw new Refused(damagedStructure);
  }
  if (!(await hasMatchingHeader(source, first))) throw new Refused(damagedStructure);
  return parts;
}

function checkPart(part: ZipPart): void {
  const isProof = part.name.startsWith(proofPrefix);
  if (!isProof && part.size > limits.jsonBytes) throw new Refused({ type: 'TooLarge', limit: 'json' });
  if (part.size > part.packedSize * limits.ratio) throw new Refused({ type: 'TooLarge', limit: 'ratio' });
  // Proofs are never packed: most are JPEG or PDF already, and a packed one could hide a bomb.
  if (isProof && part.method !== 'stored') throw new Refused(damagedStructure);
}

async function readManifest(parts: readonly ZipPart[], reader: PartReader): Promise<PassportManifest> {
  const part = parts[1];
  const bytes = part && (await reader.unpacked(part));
  const value = bytes && parseJsonBytes(bytes);
  const versions = versionSchema.safeParse(value);
  if (!versions.success) throw new Refused(damagedManifest);
  const { application } = versions.data;
  if (versions.data.formatVersion > formatVersion || versions.data.recordVersion > currentRecordVersion) {
    throw new Refused({ type: 'NewerVersion', application });
  }
  const manifest = manifestSchema.safeParse(value);
  if (!manifest.success) throw new Refused(damagedManifest);
  return manifest.data;
}

/** The file must hold what the manifest lists, in that order, and nothing else; a name twice cannot pass. */
function matchParts(
  parts: readonly ZipPart[],
  manifest: PassportManifest,
): ReadonlyMap<string, ManifestPart> {
  const isOurs = (name: string): boolean =>
    name === partNames.records || name === partNames.history || /^proofs\/[0-9a-f]{64}$/u.test(name);
  const found = parts.slice(2);
  const agrees =
    found.length === manifest.parts.length &&
    manifest.parts.every((listed, index) => {
      const part = found[index];
      return part?.name === listed.name && part.size === listed.size && isOurs(listed.name);
    });
  const byName = new Map(manifest.parts.map((part) => [part.name, part]));
  if (!agrees || byName.size !== manifest.parts.length) throw new Refused(damagedManifest);
  return byName;
}

interface PartReader {
  readonly unpacked: (part: ZipPart) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly stored: Container['readStored'];
}

function partReader(source: FileSource, options: ContainerOptions): PartReader {
  let done = 0;
  const onPiece = (bytes: number): void => {
    done += bytes;
    options.onProgress?.({ done, total: source.size });
  };
  return {
    unpacked: async (part) => {
      if (!(await hasMatchingHeader(source, part))) return undefined;
      return unpack(part, packedPieces(source, part, pieceBytes, onPiece));
    },
    stored: async (part, keeps) => {
      if (!(await hasMatchingHeader(source, part))) return undefined;
      if (part.size > wholeHashBytes) return readLarge(source, part, keeps, onPiece);
      const bytes = await unpack(part, packedPieces(source, part, pieceBytes, onPiece));
      return bytes && { sha256: await sha256Of(bytes), pieces: keeps ? [bytes] : [] };
    },
  };
}

/** Piece by piece into a Blob, which the browser may keep on disk: such a proof is never in memory as one. */
async function readLarge(
  source: FileSource,
  part: ZipPart,
  keeps: boolean,
  onPiece: (bytes: number) => void,
): Promise<StoredBytes | undefined> {
  const digest = runningDigest();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let crc = 0;
  for await (const piece of packedPieces(source, part, pieceBytes, onPiece)) {
    digest.add(piece);
    crc = crc32(piece, crc);
    if (keeps) pieces.push(new Uint8Array(piece));
  }
  return crc === part.crc32 ? { sha256: digest.end(), pieces } : undefined;
}

import { currentRecordVersion } from '../../domain/migrations/chain.ts';
import type { ManifestPart, PassportFileError, PassportManifest } from '../../domain/passport-file.ts';
import type { PassportContents, ProofRecord } from '../../domain/records.ts';
import type { Result } from '../../domain/result.ts';
import { crc32 } from '../zip/crc32.ts';
import { directoryHeaderSize, endSize, localHeaderSize } from '../zip/zip-records.ts';
import { zipWriter, type WriteBytes, type ZipWriter } from '../zip/zip-writer.ts';
import {
  checkProofs,
  readPiece,
  type CheckedProofs,
  type HashedProof,
  type ProofOptions,
} from './check-proofs.ts';
import { countsOf } from './contents-checks.ts';
import { depthOf, jsonBytes } from './json-text.ts';
import { limits, pieceBytes } from './limits.ts';
import {
  formatName,
  formatVersion,
  historyTables,
  mimetype,
  partNames,
  proofPrefix,
  recordTables,
  type ProofRow,
} from './manifest.ts';
import { packJson, type PackedJson } from './pack-json.ts';
import { Refused, refusing, stopIfCancelled } from './refused.ts';

export interface WriteOptions extends ProofOptions {
  /** ISO instant; also the date of every part, so that equal contents give equal bytes. */
  readonly created: string;
  /** Version of the program. */
  readonly application: string;
}

export interface WrittenPassportFile {
  readonly manifest: PassportManifest;
  /** Bytes given to `write`. */
  readonly size: number;
}

/**
 * Writes a `.passeport` file in pieces of at most 1 MiB; each waits for `write` to be done with the one before. Every proof
 * is read and hashed once before the first byte is written, because the manifest stands first; then read again and copied.
 * What `write` throws is thrown on.
 */
export function writePassportFile(
  contents: PassportContents,
  options: WriteOptions,
  write: WriteBytes,
): Promise<Result<WrittenPassportFile, PassportFileError>> {
  return refusing(async () => {
    const proofs = await checkProofs(contents, options);
    const manifest = await describe(contents, proofs, options);
    const zip = zipWriter(options.created, write);
    const mime = new TextEncoder().encode(mimetype);
    await zip.addWhole({
      name: partNames.mimetype,
      method: 'stored',
      crc32: crc32(mime),
      size: mime.length,
      pieces: [mime],
    });
    for (const packed of manifest.packed) await zip.addWhole(packed);
    for (const proof of proofs.kept) await copyProof(zip, proof, options, proofs.progress);
    return { manifest: manifest.manifest, size: await zip.end() };
  });
}

/** The whole file in memory, for small ones and for tests. */
export async function passportFileBytes(
  contents: PassportContents,
  options: WriteOptions,
): Promise<Result<Uint8Array<ArrayBuffer>, PassportFileError>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const written = await writePassportFile(contents, options, (piece) => {
    pieces.push(new Uint8Array(piece));
  });
  if (!written.ok) return written;
  return { ok: true, value: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
}

interface Described {
  readonly manifest: PassportManifest;
  readonly packed: readonly PackedJson[];
}

/**
 * The contents with as much history as a file holds: of a passport whose history is longer than that, the oldest changes stay out,
 * then the oldest versions. What the passport says is in the file in any case.
 */
function withFittingHistory(given: PassportContents): {
  readonly contents: PassportContents;
  readonly history: Uint8Array<ArrayBuffer>;
} {
  let fitting = given;
  for (;;) {
    const history = jsonBytes(pick({ ...fitting }, historyTables));
    const { changes, versions } = fitting;
    if (history.length <= limits.jsonBytes) return { contents: fitting, history };
    if (changes.length > 0) fitting = withLaterChanges(fitting, Math.ceil(changes.length / 2));
    else if (versions.length > 0) {
      const byAge = versions.toSorted((left, right) => (left.at < right.at ? -1 : 1));
      const kept = new Set(byAge.slice(Math.ceil(versions.length / 2)).map((version) => version.id));
      fitting = { ...fitting, versions: versions.filter((version) => kept.has(version.id)) };
    } else throw tooLarge;
  }
}

function withLaterChanges(contents: PassportContents, gone: number): PassportContents {
  const bySeq = contents.changes.toSorted((left, right) => left.seq - right.seq);
  const changes = bySeq.slice(gone);
  const kept = new Set(changes.map((change) => change.seq));
  const { undo, redo } = contents.undo;
  const isKept = (seq: number): boolean => kept.has(seq);
  return { ...contents, changes, undo: { undo: undo.filter(isKept), redo: redo.filter(isKept) } };
}

async function describe(
  given: PassportContents,
  proofs: CheckedProofs,
  options: WriteOptions,
): Promise<Described> {
  const { contents, history: told } = withFittingHistory(given);
  const rows = proofs.kept.map(({ proof }) => proofRow(proof));
  const tables = { ...contents, proofs: rows };
  const records = await packJson(partNames.records, jsonOf(pick(tables, recordTables)));
  const history = await packJson(partNames.history, checked(told));
  const parts: readonly ManifestPart[] = [
    { name: records.name, size: records.size, sha256: records.sha256 },
    { name: history.name, size: history.size, sha256: history.sha256 },
    ...proofs.kept.map(({ proof }) => ({
      name: proofPrefix + proof.sha256,
      size: proof.size,
      sha256: proof.sha256,
    })),
  ];
  const manifest: PassportManifest = {
    format: formatName,
    formatVersion,
    recordVersion: currentRecordVersion,
    passport: contents.passport.id,
    created: options.created,
    application: options.application,
    counts: countsOf(tables),
    parts,
    leftOut: proofs.missing,
  };
  const first = await packJson(partNames.manifest, jsonOf(manifest));
  checkSizes(parts, first.size);
  stopIfCancelled(options.signal);
  return { manifest, packed: [first, records, history] };
}

function proofRow({ sha256, size, addedAt, blob }: ProofRecord): ProofRow {
  return { sha256, size, addedAt, type: blob.type };
}

function pick(
  tables: { readonly [table: string]: unknown },
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, tables[name]]));
}

/** A file that our own reader would refuse is not written. */
const jsonOf = (value: unknown): Uint8Array<ArrayBuffer> => checked(jsonBytes(value));

const tooLarge = new Refused({ type: 'TooLarge', limit: 'json' });

function checked(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length > limits.jsonBytes) throw tooLarge;
  if (depthOf(bytes) > limits.depth) throw new Refused({ type: 'TooLarge', limit: 'depth' });
  return bytes;
}

function checkSizes(parts: readonly ManifestPart[], manifestSize: number): void {
  if (parts.length + 2 > limits.parts) throw new Refused({ type: 'TooLarge', limit: 'parts' });
  const headers = localHeaderSize + directoryHeaderSize + 2 * 100;
  const total = parts.reduce((sum, part) => sum + part.size + headers, manifestSize + 2 * headers + endSize);
  if (total > limits.bytes) throw new Refused({ type: 'TooLarge', limit: 'bytes' });
}

async function copyProof(
  zip: ZipWriter,
  { proof, crc32: expected }: HashedProof,
  options: WriteOptions,
  progress: (bytes: number) => void,
): Promise<void> {
  const lost = new Refused({ type: 'ProofsUnreadable', proofs: [{ sha256: proof.sha256, name: '' }] });
  await zip.begin({
    name: proofPrefix + proof.sha256,
    method: 'stored',
    crc32: expected,
    size: proof.size,
    packedSize: proof.size,
  });
  let crc = 0;
  for (let at = 0; at < proof.size; at += pieceBytes) {
    const piece = await readPiece(proof.blob, at, options.signal);
    if (piece === undefined) throw lost;
    crc = crc32(piece, crc);
    await zip.append(piece);
    progress(piece.length);
  }
  if (crc !== expected) throw lost;
}

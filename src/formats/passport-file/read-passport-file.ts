import { contentsSchema } from '../../domain/contents-schema.ts';
import { sameValue } from '../../domain/fields/same.ts';
import { currentRecordVersion, migrateContents } from '../../domain/migrations/chain.ts';
import type { JsonContents } from '../../domain/migrations/migration.ts';
import type {
  FileProgress,
  NamedProof,
  OpenedPassportFile,
  PassportFileError,
  PassportManifest,
  WithoutDamaged,
} from '../../domain/passport-file.ts';
import {
  passportTables,
  type Entry,
  type PassportContents,
  type ProofRecord,
  type RevisionRecord,
} from '../../domain/records.ts';
import type { Result } from '../../domain/result.ts';
import type { FileSource } from '../file-source.ts';
import { unlock } from '../encryption/unlock.ts';
import type { ZipPart } from '../zip/zip-records.ts';
import { countsOf, missingProofsOf, proofNames, rowsAreUnique } from './contents-checks.ts';
import { parseJsonBytes } from './json-text.ts';
import {
  historyTables,
  partNames,
  proofPrefix,
  proofRowSchema,
  recordTables,
  type ProofRow,
} from './manifest.ts';
import { guarded, openContainer, type Container } from './open-container.ts';
import { Refused, refusing } from './refused.ts';

export interface ReadOptions extends WithoutDamaged {
  readonly onProgress?: (progress: FileProgress) => void;
  readonly signal?: AbortSignal;
  /** For a protected file; without it such a file is 'Encrypted'. */
  readonly passphrase?: string;
  /** The person agreed to an opening that takes long and much memory. */
  readonly allowsSlow?: boolean;
}

/**
 * Reads a `.passeport` file to its last byte. Nothing is trusted before the limits, sizes and hashes were checked; older
 * records are migrated, then parsed. Never throws because of what a file holds.
 */
export function readPassportFile(
  source: FileSource,
  options: ReadOptions = {},
): Promise<Result<OpenedPassportFile, PassportFileError>> {
  return refusing(() => open(source, options, true));
}

/**
 * Reads a file as far as `readPassportFile` does, keeps nothing, and says that it can be restored. With `expected`, also that
 * it is the file of that manifest: what "vérifiée" means after a backup.
 */
export function verifyPassportFile(
  source: FileSource,
  expected?: PassportManifest,
  options: ReadOptions = {},
): Promise<Result<PassportManifest, PassportFileError>> {
  return refusing(async () => {
    const { manifest } = await open(source, options, false);
    if (expected !== undefined && !sameValue(manifest, expected)) throw new Refused({ type: 'Differs' });
    return manifest;
  });
}

async function open(
  source: FileSource,
  options: ReadOptions,
  keepsProofs: boolean,
): Promise<OpenedPassportFile> {
  const container = await openPlain(source, options);
  const { manifest } = container;
  const { records, proofRows, missingHistory } = await readRecords(container);
  const names = proofNames(records.entries);
  const { proofs, damaged } = await readProofs(container, proofRows, keepsProofs);
  const damagedProofs = damaged.map((sha256) => named(sha256, names));
  if (missingHistory && options.withoutDamagedHistory !== true)
    throw new Refused({ type: 'HistoryDamaged', proofs: damagedProofs });
  if (damaged.length > 0 && options.withoutDamagedProofs !== true)
    throw new Refused({ type: 'ProofsDamaged', proofs: damagedProofs });
  const contents: PassportContents = { ...records, proofs };
  const missingProofs = [...new Set([...manifest.leftOut, ...damaged])];
  return { contents, manifest, missingProofs, missingHistory };
}

/** The container, of a plain file or inside a protected one. A protected file is passed through twice: its end comes first. */
async function openPlain(source: FileSource, options: ReadOptions): Promise<Container> {
  const { onProgress, signal } = options;
  const plain =
    source.size === 0
      ? undefined
      : await unlock(guarded(source, signal), {
          ...options,
          onProgress: (done) => onProgress?.({ done, total: 2 * source.size }),
        });
  if (plain === undefined) return openContainer(source, options);
  return openContainer(plain, {
    ...(signal === undefined ? {} : { signal }),
    onProgress: ({ done }) => onProgress?.({ done: plain.size + done, total: 2 * source.size }),
  });
}

interface Records {
  readonly records: Omit<PassportContents, 'proofs'>;
  readonly proofRows: readonly ProofRow[];
}

const damagedRecords = { type: 'Damaged', part: 'records' } as const;
const noHistory: JsonContents = { revisions: [], versions: [], changes: [], undo: { undo: [], redo: [] } };

/** Records that are sound by themselves are not lost with their history, whatever is wrong with it. */
async function readRecords(container: Container): Promise<Records & { readonly missingHistory: boolean }> {
  const tables = await readTables(container, partNames.records, recordTables);
  if (tables === undefined) throw new Refused(damagedRecords);
  const history = await readTables(container, partNames.history, historyTables);
  const whole = history && parseTables(container, { ...tables, ...history }, passportTables);
  if (whole) return { ...whole, missingHistory: false };
  const alone = parseTables(container, { ...tables, ...noHistory }, recordTables);
  if (alone === undefined) throw new Refused(damagedRecords);
  const revisions = lastRevisions(alone.records.entries);
  return { ...alone, records: { ...alone.records, revisions }, missingHistory: true };
}

/** What a later merge still works on: the revision of each entry, with its parents. An id stands there once. */
function lastRevisions(entries: readonly Entry[]): readonly RevisionRecord[] {
  const rows = entries.map(({ id, revision }): RevisionRecord => ({ ...revision, entry: id }));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Undefined when something in the tables is wrong; `counted` are those whose rows the manifest counts. */
function parseTables(
  container: Container,
  tables: JsonContents,
  counted: readonly (keyof PassportContents)[],
): Records | undefined {
  const { manifest } = container;
  const counts = countsOf(tables);
  if (!counted.every((table) => counts[table] === manifest.counts[table])) return undefined;
  if (!hasRecordVersion(tables, manifest)) return undefined;
  const { proofs, ...rest } = migrateContents(tables, manifest.recordVersion);
  const parsedProofs = proofRowSchema.array().safeParse(proofs);
  const parsed = contentsSchema.safeParse(rest);
  if (!parsedProofs.success || !parsed.success) return undefined;
  const records = parsed.data;
  if (records.passport.id !== manifest.passport || !rowsAreUnique(records)) return undefined;
  if (!agreeOnProofs(container, records, parsedProofs.data)) return undefined;
  return {
    records: { ...records, passport: { ...records.passport, recordVersion: currentRecordVersion } },
    proofRows: parsedProofs.data,
  };
}

/** The number is in the manifest and in the passport's own row: they must agree, for it decides which migrations run. */
function hasRecordVersion(tables: JsonContents, manifest: PassportManifest): boolean {
  const passport = tables['passport'];
  if (typeof passport !== 'object' || passport === null) return false;
  return Reflect.get(passport, 'recordVersion') === manifest.recordVersion;
}

/** Undefined when the part is not what the manifest lists, or holds other tables. */
async function readTables(
  container: Container,
  name: string,
  tables: readonly string[],
): Promise<JsonContents | undefined> {
  const bytes = await container.readJson(name);
  const value = bytes && parseJsonBytes(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const isWhole = names.length === tables.length && tables.every((table) => Object.hasOwn(value, table));
  return isWhole ? Object.fromEntries(Object.entries(value)) : undefined;
}

/** Rows, parts and references must tell of the same proofs. */
function agreeOnProofs(
  container: Container,
  records: Records['records'],
  rows: readonly ProofRow[],
): boolean {
  const parts = container.proofParts;
  const isListed = (row: ProofRow): boolean => parts.get(proofPrefix + row.sha256)?.size === row.size;
  const known = new Set(rows.map((row) => row.sha256));
  if (known.size !== rows.length || parts.size !== rows.length || !rows.every(isListed)) return false;
  return sameValue(missingProofsOf(records.entries, known), container.manifest.leftOut);
}

interface ReadProofs {
  readonly proofs: readonly ProofRecord[];
  readonly damaged: readonly string[];
}

async function readProofs(
  container: Container,
  rows: readonly ProofRow[],
  keeps: boolean,
): Promise<ReadProofs> {
  const types = new Map(rows.map((row) => [row.sha256, row.type]));
  const read = new Map<string, Blob | 'damaged'>();
  // In the order of the file, not of the rows: a disk or a network folder is read forwards.
  for (const [name, part] of container.proofParts) {
    const sha256 = name.slice(proofPrefix.length);
    read.set(sha256, await readProof(container, part, sha256, keeps, types.get(sha256) ?? ''));
  }
  const proofs: ProofRecord[] = [];
  const damaged: string[] = [];
  for (const { sha256, size, addedAt } of rows) {
    const blob = read.get(sha256);
    if (blob === undefined || blob === 'damaged') damaged.push(sha256);
    else if (keeps) proofs.push({ sha256, size, addedAt, blob });
  }
  return { proofs, damaged };
}

async function readProof(
  container: Container,
  part: ZipPart,
  sha256: string,
  keeps: boolean,
  type: string,
): Promise<Blob | 'damaged'> {
  const read = await container.readStored(part, keeps);
  if (read?.sha256 !== sha256) return 'damaged';
  return new Blob([...read.pieces], { type });
}

function named(sha256: string, names: ReadonlyMap<string, string>): NamedProof {
  return { sha256, name: names.get(sha256) ?? '' };
}

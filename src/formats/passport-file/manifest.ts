import { z } from 'zod';
import type { PassportManifest } from '../../domain/passport-file.ts';
import { passportTables } from '../../domain/records.ts';
import { limits } from './limits.ts';

export const mimetype = 'application/vnd.carnet-etapes.passeport+zip';
export const formatName = 'carnet-etapes/passeport';
/** Of the container: names and order of the parts. The shape of the records has its own number. */
export const formatVersion = 1;

export const partNames = {
  mimetype: 'mimetype',
  manifest: 'manifest.json',
  records: 'passport.json',
  history: 'history.json',
} as const;
export const proofPrefix = 'proofs/';

/** Which table stands in which JSON part. Every table is in one of them: a test compares the two lists with the tables. */
export const recordTables = [
  'passport',
  'entries',
  'preferences',
  'presentations',
  'disclosures',
  'tombstones',
  'proofs',
] as const;
export const historyTables = ['revisions', 'versions', 'changes', 'undo'] as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const size = z.int().min(0).max(limits.bytes);
const count = z.int().min(0);

/** Read first, alone: a newer file may be of any shape beyond these. */
export const versionSchema = z.object({
  format: z.literal(formatName),
  formatVersion: z.int().min(1),
  recordVersion: z.int().min(1),
  application: z.string().max(100),
});

/** Unknown keys are dropped: a later version may add some without another format version. */
export const manifestSchema: z.ZodType<PassportManifest> = z.object({
  format: z.literal(formatName),
  formatVersion: z.literal(formatVersion),
  recordVersion: z.int().min(1),
  passport: z.string().min(1).max(100),
  created: z.string().min(10).max(40),
  application: z.string().max(100),
  counts: z.record(z.enum(passportTables), count),
  parts: z.array(z.object({ name: z.string().max(100), size, sha256 })).max(limits.parts),
  leftOut: z.array(sha256).max(1_000_000),
});

/** The row that stands for a proof in `passport.json`; its bytes are the part `proofs/<sha256>`. */
export const proofRowSchema = z.strictObject({
  sha256,
  size,
  addedAt: z.string().min(10).max(40),
  type: z.string().max(2000),
});
export type ProofRow = z.infer<typeof proofRowSchema>;

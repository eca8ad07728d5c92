import { Dexie } from 'dexie';
import { z } from 'zod';
import { passportDatabaseName } from './database.ts';

/** What a passport holds, in numbers only: for the page that shows what would go, and for technical details. */
export interface PassportSummary {
  readonly recordVersion: number;
  /** Entries by section type, in the bin or not. */
  readonly entries: ReadonlyMap<string, number>;
  readonly inBin: number;
  /** `bytes` as stored, each proof once. */
  readonly proofs: { readonly count: number; readonly bytes: number };
  /** Changes that are remembered, and bodies that are kept. */
  readonly changes: number;
  readonly versions: number;
}

const entriesSchema = z.array(z.looseObject({ section: z.string(), deletedAt: z.string().optional() }));
const proofsSchema = z.array(z.looseObject({ size: z.number() }));
const passportsSchema = z.array(z.looseObject({ recordVersion: z.number() }));

/**
 * Looks into a passport, open or not, without bringing it to this version and without writing. Rejects when it cannot be opened or
 * read.
 */
export async function summarizePassport(slot: string): Promise<PassportSummary> {
  // Without declared tables Dexie takes what is there, as it is, and makes nothing.
  const db = new Dexie(passportDatabaseName(slot), { autoOpen: false });
  try {
    await db.open();
    const entries = entriesSchema.parse(await db.table('entries').toArray());
    const proofs = proofsSchema.parse(await db.table('proofs').toArray());
    const [passport] = passportsSchema.parse(await db.table('passport').toArray());
    const bySection = new Map<string, number>();
    for (const { section } of entries) bySection.set(section, (bySection.get(section) ?? 0) + 1);
    return {
      recordVersion: passport?.recordVersion ?? 0,
      entries: bySection,
      inBin: entries.filter((entry) => entry.deletedAt !== undefined).length,
      proofs: { count: proofs.length, bytes: proofs.reduce((sum, proof) => sum + proof.size, 0) },
      changes: await db.table('changes').count(),
      versions: await db.table('versions').count(),
    };
  } finally {
    db.close();
  }
}

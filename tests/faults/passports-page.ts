import { Dexie } from 'dexie';
import fc from 'fast-check';
import { passportDatabaseName } from '../../src/data/database.ts';
import { openPassport } from '../../src/data/passport-store.ts';
import { systemClock } from '../../src/domain/clock.ts';
import { sameValue } from '../../src/domain/fields/same.ts';
import { createId } from '../../src/domain/ids.ts';
import { mergeContents } from '../../src/domain/merge.ts';
import type { PassportContents } from '../../src/domain/records.ts';
import type { Result } from '../../src/domain/result.ts';
import { blobSource } from '../../src/formats/file-source.ts';
import { readPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { passportFileBytes } from '../../src/formats/passport-file/write-passport-file.ts';
import { comparable, sampleProof } from '../fixtures/sample-contents.ts';
import { contentsOf, divergedThree } from '../generators/contents.ts';

/* Runs in Chromium: passports.ts bundles it with Dexie and drives it. */

/** What one generated passport came to. */
export interface PassportRun {
  readonly entries: number;
  /** Whether its three copies contest nothing, so that the order of merging must not matter. */
  readonly isSettled: boolean;
  /** What did not hold, in words; empty when all did. */
  readonly broken: readonly string[];
}

/** A passport through database, file and database again, and three copies of another brought together in every order. */
export async function tryPassport(seed: number): Promise<PassportRun> {
  const proofs = [await sampleProof(seed % 4000, seed + 1), await sampleProof(1 + (seed % 90), seed + 2)];
  const [contents] = fc.sample(contentsOf(proofs.slice(seed % 3)), { numRuns: 1, seed });
  const [copies] = fc.sample(divergedThree, { numRuns: 1, seed });
  if (!contents || !copies) throw new Error('Nothing was generated');
  const merged = mergeLaws(copies);
  return {
    entries: contents.entries.length,
    isSettled: merged.isSettled,
    broken: [...(await roundTrip(contents)), ...merged.broken],
  };
}

/** restore(backup(x)) = x for every table, with a database on both sides. */
async function roundTrip(contents: PassportContents): Promise<readonly string[]> {
  const stored = await throughDatabase(contents);
  const bytes = valueOf(
    await passportFileBytes(stored, { created: systemClock.now(), application: '0.1.0' }),
  );
  const read = valueOf(await readPassportFile(blobSource(new Blob([bytes]))));
  const restored = await throughDatabase(read.contents);
  const [before, after] = [await comparable(contents), await comparable(restored)] as const;
  return differing(before, after).map((table) => `restore(backup(x)): ${table}`);
}

async function throughDatabase(contents: PassportContents): Promise<PassportContents> {
  const slot = createId();
  const store = valueOf(
    await openPassport(slot, {
      clock: systemClock,
      createId,
      device: 'device-of-the-test',
      onSaveState: () => undefined,
    }),
  );
  try {
    await store.restore(contents, { mode: 'replace', name: '' });
    // Blobs of a database are gone with it.
    const { proofs, ...rows } = await store.contents();
    const kept = proofs.map(async (row) => ({
      ...row,
      blob: new Blob([await row.blob.arrayBuffer()], { type: row.blob.type }),
    }));
    return { ...rows, proofs: await Promise.all(kept) };
  } finally {
    await store.close();
    await Dexie.delete(passportDatabaseName(slot));
  }
}

function differing(before: unknown, after: unknown): readonly string[] {
  const [left, right] = [before, after].map((each) => new Map(Object.entries(each as object)));
  const tables = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...tables].filter((table) => !sameValue(left?.get(table), right?.get(table)));
}

/** What two devices agree on: the change log and undo positions are each device's own. */
const shared = ({ changes: _changes, undo: _undo, ...rest }: PassportContents): unknown => rest;

/** What the entries say, whatever the revisions they are known by: those are named after the merges that made them. */
const said = ({ entries, preferences, tombstones }: PassportContents): unknown => ({
  entries: entries.map(({ revision: _revision, updatedAt: _updatedAt, ...entry }) => entry),
  preferences,
  tombstones,
});

function mergeLaws([a, b, c]: readonly [PassportContents, PassportContents, PassportContents]): {
  readonly isSettled: boolean;
  readonly broken: readonly string[];
} {
  const [ab, bc, ac] = [mergeContents(a, b), mergeContents(b, c), mergeContents(a, c)] as const;
  const three = [mergeContents(ab, c), mergeContents(a, bc), mergeContents(ac, b)] as const;
  const isSettled = [ab, bc, ac, ...three].every((state) =>
    state.entries.every((entry) => entry.undecided.length === 0),
  );
  const laws = {
    'merge(a, b) = merge(b, a)': sameValue(shared(ab), shared(mergeContents(b, a))),
    'merge(merge(a, b), b) = merge(a, b)': [a, b, ab].every((other) =>
      sameValue(mergeContents(ab, other), ab),
    ),
    'merge(merge(a, b), c) = merge(a, merge(b, c))':
      !isSettled || three.every((other) => sameValue(said(other), said(three[0]))),
  };
  return { isSettled, broken: Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [law])) };
}

function valueOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

import { photoPseudonymKind } from './002-photo-pseudonym-kind.ts';
import type { JsonContents, Migration } from './migration.ts';

/** Every step ever released, in order. */
export const migrations: readonly Migration[] = [photoPseudonymKind];

/** The record version that this program writes. */
export const currentRecordVersion = 1 + migrations.length;

/** Brings records of an older version to the current one. Newer ones are refused by the caller before anything opens them. */
export function migrateContents(
  contents: JsonContents,
  recordVersion: number,
  chain: readonly Migration[] = migrations,
): JsonContents {
  return chain
    .filter((step) => step.from >= recordVersion)
    .reduce((records, step) => step.migrate(records), contents);
}

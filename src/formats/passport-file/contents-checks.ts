import { referencedProofs } from '../../domain/proofs.ts';
import { passportTables, type Entry, type PassportContents } from '../../domain/records.ts';

/** Rows per table: 1 for the two tables of a single row. Of parsed or of raw tables. */
export function countsOf(
  tables: { readonly [table: string]: unknown } | PassportContents,
): Record<keyof PassportContents, number> {
  const count = (table: keyof PassportContents): number => {
    const rows: unknown = Reflect.get(tables, table);
    return Array.isArray(rows) ? rows.length : 1;
  };
  // fromEntries forgets the keys; passportTables lists each of them once.
  return Object.fromEntries(passportTables.map((table) => [table, count(table)])) as Record<
    keyof PassportContents,
    number
  >;
}

/** Whether each table's keys are there once, as its database needs them. */
export function rowsAreUnique(contents: Omit<PassportContents, 'proofs'>): boolean {
  const keys: readonly (readonly (string | number)[])[] = [
    contents.entries.map((row) => row.id),
    contents.preferences.map((row) => row.key),
    contents.presentations.map((row) => row.id),
    contents.disclosures.map((row) => row.id),
    contents.tombstones.map((row) => row.id),
    contents.revisions.map((row) => row.id),
    contents.versions.map((row) => row.id),
    contents.changes.map((row) => row.seq),
  ];
  return keys.every((list) => new Set(list).size === list.length);
}

/** File name of each proof or image that an entry shows, by SHA-256; the first entry that names it wins. Images bear none. */
export function proofNames(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const reference of entries.flatMap((entry) => entry.proofs)) {
    if (!names.has(reference.sha256)) names.set(reference.sha256, reference.name);
  }
  for (const sha256 of referencedProofs(entries)) if (!names.has(sha256)) names.set(sha256, imageName);
  return names;
}

const imageName = 'photo.jpg';

/** SHA-256 of the proofs and images that entries refer to and whose bytes are not among `known`, sorted. History may outlive bytes. */
export function missingProofsOf(entries: readonly Entry[], known: ReadonlySet<string>): readonly string[] {
  return [...proofNames(entries).keys()].filter((sha256) => !known.has(sha256)).toSorted();
}

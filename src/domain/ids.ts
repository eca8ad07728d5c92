/** A new identifier for a passport, entry, item, proof or revision: UUID version 4, from the system's secure generator. */
export function createId(): string {
  return crypto.randomUUID();
}

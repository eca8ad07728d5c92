/** What a file may be at most. Checked before trust when reading; the writer keeps to them too. */
export const limits = {
  parts: 20_000,
  /** Of the file, and of all parts unpacked, in bytes. */
  bytes: 2 * 1024 ** 3,
  /** Of one JSON part unpacked, in bytes. */
  jsonBytes: 64 * 1024 ** 2,
  /** Unpacked to packed. */
  ratio: 200,
  /** Nesting of JSON: a mission's competence is at about twenty. */
  depth: 200,
} as const;

/** How much is read, hashed and handed on at a time, in bytes: what one message between page and main may carry. */
export const pieceBytes = 1024 ** 2;

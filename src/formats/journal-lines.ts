import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/*
 * How a journal stands in its file: one line of text each, `<16 hexadecimal digits> <JSON>\n`, the digits being the beginning of
 * the SHA-256 of the JSON's bytes. JSON has no line break of its own, so a line ends where it ends.
 */

const sumLength = 16;
const newline = 0x0a;
const encoder = new TextEncoder();

/** A line for a JSON text. Throws when it is more than one line. */
export function journalLine(json: string): string {
  if (json.includes('\n')) throw new Error('A journal line is one line');
  return `${sumOf(encoder.encode(json))} ${json}\n`;
}

export interface DecodedJournal {
  /** Values of the lines that are whole, in order. */
  readonly values: readonly unknown[];
  /** Bytes that hold them. */
  readonly goodBytes: number;
  /** False when something follows them that is no line: a write that was cut off, or damage. */
  readonly isWhole: boolean;
}

/** Reads up to the first line that is not whole: what comes after a hole cannot be replayed. */
export function decodeJournal(bytes: Uint8Array): DecodedJournal {
  const values: unknown[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(newline, start);
    const value = end === -1 ? undefined : decodeLine(bytes.subarray(start, end));
    if (value === undefined) return { values, goodBytes: start, isWhole: false };
    values.push(value.json);
    start = end + 1;
  }
  return { values, goodBytes: start, isWhole: true };
}

function decodeLine(line: Uint8Array): { readonly json: unknown } | undefined {
  const json = line.subarray(sumLength + 1);
  if (line.length <= sumLength || line[sumLength] !== 0x20) return undefined;
  if (sumOf(json) !== new TextDecoder().decode(line.subarray(0, sumLength))) return undefined;
  // The sum holds: these are the bytes that were written, and what was written was JSON.
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  return { json: value };
}

function sumOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, sumLength);
}

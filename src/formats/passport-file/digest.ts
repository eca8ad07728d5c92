import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Up to here the system's own hash, five times as fast, is given the whole part; beyond, memory counts more than time. */
export const wholeHashBytes = 64 * 1024 ** 2;

export interface RunningDigest {
  readonly add: (bytes: Uint8Array) => void;
  readonly end: () => string;
}

/** SHA-256 of bytes that come piece by piece. */
export function runningDigest(): RunningDigest {
  const hash = sha256.create();
  return { add: (bytes) => hash.update(bytes), end: () => bytesToHex(hash.digest()) };
}

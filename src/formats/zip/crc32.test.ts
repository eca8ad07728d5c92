import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const bytes = new TextEncoder().encode('The quick brown fox jumps over the lazy dog');

describe('crc32', () => {
  it('gives the check values of the standard', () => {
    expect(crc32(new Uint8Array(0))).toBe(0);
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
    expect(crc32(bytes)).toBe(0x41_4f_a3_39);
  });

  it('gives the same whole or in pieces, wherever it is cut', () => {
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(0x41_4f_a3_39);
    }
  });
});

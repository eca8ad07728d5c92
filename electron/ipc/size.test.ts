import { expect, it } from 'vitest';
import { exceedsBytes } from './size.ts';

it('counts text, bytes and what contains them', () => {
  expect(exceedsBytes('a'.repeat(100), 216)).toBe(false);
  expect(exceedsBytes('a'.repeat(101), 216)).toBe(true);
  expect(exceedsBytes([new Uint8Array(1000)], 1031)).toBe(true);
  expect(exceedsBytes([new Uint8Array(1000)], 1032)).toBe(false);
  expect(exceedsBytes(new Map([['a', new ArrayBuffer(1000)]]), 1000)).toBe(true);
  expect(exceedsBytes(new Set([new ArrayBuffer(1000)]), 1000)).toBe(true);
  expect(exceedsBytes({ ['k'.repeat(600)]: null }, 1000)).toBe(true);
});

it('counts the whole buffer behind a small view', () => {
  expect(exceedsBytes(new Uint8Array(5000).subarray(0, 1), 4096)).toBe(true);
});

it('ends on a value that contains itself', () => {
  const ring: unknown[] = [];
  ring.push(ring);
  expect(exceedsBytes(ring, 1_000_000)).toBe(true);
});

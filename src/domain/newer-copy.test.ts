import { expect, it } from 'vitest';
import { newerCopy } from './newer-copy.ts';

const old = { at: '2026-11-23T10:00:00.000Z', name: 'old' };
const young = { at: '2026-11-24T09:00:00.000Z', name: 'young' };

it.each([
  [old, young, young],
  [young, old, young],
  [undefined, old, old],
  [old, undefined, old],
  [old, { ...old, name: 'same time' }, old],
  [undefined, undefined, undefined],
])('of %o and %o finds the last one made', (first, second, newer) => {
  expect(newerCopy(first, second)).toBe(newer);
});

import { expect, it } from 'vitest';
import { lastFailures, noteFailure } from './failures.ts';

it('keeps the last kinds, and never words', () => {
  noteFailure('2026-11-23T10:00:00.000Z', 'Karim n’a pas pu enregistrer');
  for (let count = 0; count < 30; count += 1) noteFailure('2026-11-23T10:01:00.000Z', 'QuotaExceededError');
  noteFailure('2026-11-23T10:02:00.000Z', 'Transports Girerd');
  expect(lastFailures()).toHaveLength(20);
  expect(new Set(lastFailures().map((failure) => failure.type))).toEqual(
    new Set(['QuotaExceededError', 'Other']),
  );
});

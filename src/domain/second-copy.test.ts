import { describe, expect, it } from 'vitest';
import type { StateMark } from './journal.ts';
import { compareWithCopy, type SecondCopyState, type Snapshot } from './second-copy.ts';

const mark = (seq: number, entries = 2, letter = 'a', recordVersion = 2): StateMark => ({
  passportId: 'passport',
  recordVersion,
  seq,
  counts: { entries },
  fingerprint: letter.repeat(64),
});
const copy = (seq: number, given: Partial<SecondCopyState> = {}): SecondCopyState => ({
  slot: 'slot',
  snapshots: [],
  unreadableSnapshots: 0,
  lastLine: seq,
  seq,
  mark: null,
  passportId: null,
  isJournalBroken: false,
  ...given,
});

describe('the start-up check', () => {
  it('finds nothing to say without a copy, or with an empty one', () => {
    expect(compareWithCopy(mark(3), null, 2)).toEqual({ type: 'none' });
    expect(compareWithCopy(mark(0, 0), copy(0), 2)).toEqual({ type: 'none' });
    expect(compareWithCopy(null, copy(0), 2)).toEqual({ type: 'none' });
  });

  it('never lets an empty notebook stand for one that held something', () => {
    expect(compareWithCopy(null, copy(5), 2)).toEqual({ type: 'empty' });
    expect(compareWithCopy(mark(0, 0), copy(5), 2)).toEqual({ type: 'empty' });
  });

  it('does not take a copy that no longer opens for one that never held anything', () => {
    const damaged = copy(0, { unreadableSnapshots: 2 });
    expect(compareWithCopy(mark(0, 0), damaged, 2)).toEqual({ type: 'empty' });
    expect(compareWithCopy(null, damaged, 2)).toEqual({ type: 'empty' });
    expect(compareWithCopy(mark(3), damaged, 2)).toEqual({ type: 'none' });
  });

  it('tells what the notebook lacks, and what only it has', () => {
    expect(compareWithCopy(mark(3), copy(5), 2)).toEqual({ type: 'behind', missing: 2 });
    expect(compareWithCopy(mark(6), copy(5), 2)).toEqual({ type: 'ahead' });
  });

  it('compares contents when both have as many changes', () => {
    expect(compareWithCopy(mark(5), copy(5), 2)).toEqual({ type: 'same' });
    expect(compareWithCopy(mark(5), copy(5, { mark: mark(5) }), 2)).toEqual({ type: 'same' });
    expect(compareWithCopy(mark(5), copy(5, { mark: mark(5, 2, 'b') }), 2)).toEqual({ type: 'differs' });
  });

  it('sees that history went although nothing was changed', () => {
    const whole = { ...mark(5), counts: { entries: 2, versions: 4, changes: 5 } };
    const thinner = { ...whole, counts: { ...whole.counts, versions: 0 } };
    expect(compareWithCopy(whole, copy(5, { mark: thinner }), 2)).toEqual({ type: 'same' });
    expect(compareWithCopy(thinner, copy(5, { mark: whole }), 2)).toEqual({ type: 'differs' });
  });

  it('does not take another passport for a later state of the one that the copy holds', () => {
    expect(compareWithCopy(mark(9), copy(5, { passportId: 'passport' }), 2)).toEqual({ type: 'ahead' });
    expect(compareWithCopy(mark(9), copy(5, { passportId: 'another' }), 2)).toEqual({ type: 'differs' });
  });

  it('does not ask again about the very notebook that the person has decided for', () => {
    const kept: Snapshot = {
      id: 'point',
      at: '2026-11-23T10:00:00.000Z',
      day: '2026-11-23',
      reason: 'recovery',
      name: '',
      line: 3,
      mark: mark(0, 0),
      size: 1,
      sha256: 'b'.repeat(64),
    };
    const broken = { snapshots: [kept], isJournalBroken: true };
    expect(compareWithCopy(mark(0, 0), copy(0, broken), 2)).toEqual({ type: 'same' });
    expect(compareWithCopy(mark(0, 0, 'b'), copy(0, broken), 2)).toEqual({ type: 'empty' });
    const regular = { ...broken, snapshots: [{ ...kept, reason: 'regular' as const }] };
    expect(compareWithCopy(mark(0, 0), copy(0, regular), 2)).toEqual({ type: 'empty' });
  });

  it('refuses to judge a copy of a later version', () => {
    expect(compareWithCopy(mark(5), copy(9, { mark: mark(9, 2, 'a', 3) }), 2)).toEqual({
      type: 'newer',
      found: 3,
    });
  });
});

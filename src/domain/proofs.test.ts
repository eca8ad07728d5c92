import { describe, expect, it } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import { collectableProofs, referencedProofs } from './proofs.ts';
import type { Change, Entry } from './records.ts';

const now = '2026-11-23T10:00:00.000Z';
const old = '2026-10-20T10:00:00.000Z';
const hash = (letter: string): string => letter.repeat(64);
const withProof = (letter: string): Entry => {
  const proof = {
    id: letter,
    path: [],
    sha256: hash(letter),
    name: 'x.pdf',
    type: 'application/pdf',
    addedAt: old,
  };
  return anEntry('employment', `entry-${letter}`, {}, { proofs: [proof] });
};
const change: Change = {
  seq: 1,
  at: old,
  device: 'device-a',
  kind: 'edit',
  label: { type: 'detach', name: '' },
  patches: [
    {
      table: 'entries',
      key: 'entry-c',
      path: [],
      before: withProof('c'),
      after: anEntry('employment', 'entry-c'),
    },
    { table: 'entries', key: 'entry-c', path: ['employer'], before: '', after: 'x' },
  ],
};
const { values, proofs, revision } = withProof('b');
const records = {
  entries: [withProof('a')],
  versions: [
    {
      id: revision.id,
      entry: 'entry-b',
      at: old,
      device: 'device-a',
      reason: 'sitting' as const,
      body: { values, proofs },
    },
  ],
  changes: [change],
  tombstones: [],
  proofs: ['a', 'b', 'c', 'd'].map((letter) => ({ sha256: hash(letter), addedAt: old })),
};

describe('bytes of proofs', () => {
  it('are collected when nothing refers to them any more', () => {
    expect(collectableProofs(records, now)).toEqual([hash('d')]);
  });

  it('are kept for 30 days after they came', () => {
    const recent = [{ sha256: hash('d'), addedAt: '2026-10-25T10:00:00.000Z' }];
    expect(collectableProofs({ ...records, proofs: recent }, now)).toEqual([]);
  });

  it('are kept for 30 days after something was purged', () => {
    const tombstones = [{ id: 'x', at: '2026-10-25T10:00:00.000Z' }];
    expect(collectableProofs({ ...records, tombstones }, now)).toEqual([]);
    expect(collectableProofs({ ...records, tombstones: [{ id: 'x', at: old }] }, now)).toEqual([hash('d')]);
  });

  it('are known by what entries refer to', () => {
    expect(referencedProofs([withProof('a'), withProof('b')])).toEqual(new Set([hash('a'), hash('b')]));
  });
});

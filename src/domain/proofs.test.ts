import { describe, expect, it } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import {
  collectableProofs,
  hasProof,
  proofFileName,
  proofsAt,
  proofsInChange,
  proofsWithin,
  proofTitle,
  proofUses,
  referencedProofs,
  renamedProof,
} from './proofs.ts';
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

describe('bytes of images', () => {
  const image = (letter: string) => ({
    sha256: hash(letter),
    width: 2,
    height: 3,
    crop: { x: 0, y: 0, width: 1, height: 1 },
  });
  const withPhoto = (letter: string): Entry =>
    anEntry('identity', 'entry-identity', { photo: image(letter) });
  const none = { entries: [], versions: [], changes: [], tombstones: [] };
  const stored = [{ sha256: hash('d'), addedAt: old }];

  it('are referred to by values, those that wait to be decided included', () => {
    const asked = { path: ['photo'], value: image('e'), revision };
    const entry = { ...withPhoto('d'), undecided: [asked] };
    expect([...referencedProofs([entry])]).toEqual([hash('d'), hash('e')]);
  });

  it('are kept as long as an entry, a version or one side of a change shows them', () => {
    const patch = { table: 'entries' as const, key: 'entry-identity', path: ['photo'] };
    const taken = { ...change, patches: [{ ...patch, before: image('d'), after: null }] };
    const version = {
      id: revision.id,
      entry: 'entry-identity',
      at: old,
      device: 'device-a',
      reason: 'sitting' as const,
      body: { values: withPhoto('d').values, proofs: [] },
    };
    expect(collectableProofs({ ...none, proofs: stored }, now)).toEqual([hash('d')]);
    expect(collectableProofs({ ...none, proofs: stored, entries: [withPhoto('d')] }, now)).toEqual([]);
    expect(collectableProofs({ ...none, proofs: stored, versions: [version] }, now)).toEqual([]);
    expect(collectableProofs({ ...none, proofs: stored, changes: [taken] }, now)).toEqual([]);
  });
});

describe('where proofs are', () => {
  const proof = (id: string, path: readonly string[]) => ({
    id,
    path,
    sha256: hash(id),
    name: `${id}.pdf`,
    type: 'application/pdf',
    addedAt: old,
  });
  const own = proof('a', []);
  const ofPost = proof('b', ['posts', 'p1']);
  const ofMission = proof('c', ['posts', 'p1', 'missions', 'm1']);
  const entry = anEntry('employment', 'job', {}, { proofs: [own, ofPost, ofMission] });

  it('tells those of a place from those inside it', () => {
    expect([proofsAt(entry, []), proofsAt(entry, ['posts', 'p1']), proofsAt(entry, ['posts', 'p2'])]).toEqual(
      [[own], [ofPost], []],
    );
    expect([proofsWithin(entry), proofsWithin(entry, ['posts', 'p1'])]).toEqual([
      [own, ofPost, ofMission],
      [ofPost, ofMission],
    ]);
  });

  it('justifies a line by what is inside it, never by what is around it', () => {
    expect([hasProof(entry), hasProof(entry, ['posts', 'p1']), hasProof(entry, ['posts', 'p2'])]).toEqual([
      true,
      true,
      false,
    ]);
    expect(hasProof(anEntry('employment', 'other'))).toBe(false);
  });

  it('lists the places that the same bytes serve', () => {
    const other = anEntry('habilitation', 'permit', {}, { proofs: [{ ...own, id: 'z' }] });
    expect(proofUses([entry, other]).get(hash('a'))).toEqual([
      { entry, proof: own },
      { entry: other, proof: { ...own, id: 'z' } },
    ]);
  });

  it('finds those that a change speaks of', () => {
    expect(proofsInChange(change)).toEqual(withProof('c').proofs);
  });
});

describe('the name of a proof', () => {
  const pdf = (name: string) => ({ name, type: 'application/pdf' });

  it('is read without the ending that says its kind', () => {
    expect(
      [pdf('Diplôme.PDF'), pdf('v1.2'), pdf('scan.png'), pdf('.pdf'), { name: 'x.png', type: '' }].map(
        proofTitle,
      ),
    ).toEqual(['Diplôme', 'v1.2', 'scan.png', '.pdf', 'x']);
  });

  it('gets the ending of what it is when a copy is saved', () => {
    expect([pdf('Diplôme.PDF'), pdf('Diplôme'), pdf('scan.png')].map(proofFileName)).toEqual([
      'Diplôme.PDF',
      'Diplôme.pdf',
      'scan.png.pdf',
    ]);
  });

  it('keeps its ending when it is renamed, and stays when nothing is given', () => {
    expect([
      renamedProof(pdf('scan_001.pdf'), '  Attestation\tde   2019 '),
      renamedProof(pdf('scan_001'), 'Attestation'),
      renamedProof(pdf('scan_001.pdf'), '   '),
      renamedProof(pdf('a.pdf'), 'x'.repeat(400)).length,
    ]).toEqual(['Attestation de 2019.pdf', 'Attestation', 'scan_001.pdf', 154]);
  });
});

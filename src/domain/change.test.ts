import { describe, expect, it } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import { applyPatches, hasEffect, invertPatches, makePatch, sameContent, withoutBodies } from './change.ts';
import type { Change, Patch } from './records.ts';

const job = anEntry('employment', 'job', { employer: 'Logi’Sud' });
const renamed = anEntry('employment', 'job', { employer: 'Logi’Nord' });
const rename: Patch = makePatch('entries', 'job', ['employer'], { before: 'Logi’Sud', after: 'Logi’Nord' });
const remove: Patch = makePatch('entries', 'job', [], { before: renamed, after: undefined });

const change = (patches: readonly Patch[], type: Change['label']['type'] = 'edit'): Change => ({
  seq: 1,
  at: '2026-11-20T08:30:00.000Z',
  device: 'device-a',
  kind: 'edit',
  label: { type, name: 'Logi’Sud' },
  patches,
});

describe('patches', () => {
  it('have no key for an absent side', () => {
    expect(Object.keys(remove)).toEqual(['table', 'key', 'path', 'before']);
  });

  it('change one field, or the whole entry', () => {
    expect(applyPatches(job, [rename])).toEqual(renamed);
    expect(applyPatches(job, [rename, remove])).toBeUndefined();
    expect(applyPatches(undefined, [rename])).toBeUndefined();
  });

  it('are taken back by their inverse', () => {
    const patches = [rename, remove];
    expect(applyPatches(applyPatches(job, patches), invertPatches(patches))).toEqual(job);
    expect(invertPatches(invertPatches(patches))).toEqual(patches);
  });
});

describe('two states of an entry', () => {
  it('are the same when only the revision tells them apart', () => {
    const revision = { ...job.revision, id: 'other' };
    expect(sameContent(job, { ...job, revision, updatedAt: '2026-11-21T08:30:00.000Z' })).toBe(true);
    expect(sameContent(job, { ...job, rank: 'a0' })).toBe(false);
    expect(sameContent(job, undefined)).toBe(false);
    expect(sameContent(undefined, undefined)).toBe(true);
  });
});

describe('what purging leaves of a change', () => {
  it('has no word of the entry and no effect', () => {
    const emptied = withoutBodies(change([rename, remove]), 'job');
    expect(JSON.stringify(emptied)).not.toMatch(/Logi/u);
    expect(hasEffect(emptied)).toBe(false);
    expect(applyPatches(job, emptied.patches)).toBe(job);
    expect(applyPatches(job, invertPatches(emptied.patches))).toBe(job);
  });

  it('still has what it did to others, and the name of the file it came from', () => {
    const other = makePatch('entries', 'other', [], {
      before: undefined,
      after: anEntry('employment', 'other'),
    });
    const left = withoutBodies(change([rename, other], 'restore'), 'job');
    expect(left.label.name).toBe('Logi’Sud');
    expect(left.patches).toEqual([{ table: 'entries', key: 'job', path: ['employer'] }, other]);
    expect(hasEffect(left)).toBe(true);
  });

  it('is the change itself when it was about others', () => {
    const about = change([rename]);
    expect(withoutBodies(about, 'other')).toBe(about);
  });
});

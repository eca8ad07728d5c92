import { describe, expect, it } from 'vitest';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { compareContents } from './compare-contents.ts';
import { describeContents } from './contents-summary.ts';
import type { Entry, PassportContents } from './records.ts';

const base = sampleContents();

/** One more change to an entry, made on one side. */
function changed(
  contents: PassportContents,
  id: string,
  revision: string,
  values: Entry['values'],
): PassportContents {
  const entries = contents.entries.map((entry) =>
    entry.id === id
      ? {
          ...entry,
          values: { ...entry.values, ...values },
          revision: { ...entry.revision, id: revision, parents: [entry.revision.id] },
        }
      : entry,
  );
  const revisions = entries
    .filter((entry) => entry.id === id)
    .map((entry) => ({ ...entry.revision, entry: id }));
  return { ...contents, entries, revisions: [...contents.revisions, ...revisions] };
}

const without = (contents: PassportContents, id: string): PassportContents => ({
  ...contents,
  entries: contents.entries.filter((entry) => entry.id !== id),
});

const nothing = {
  samePassport: true,
  added: [],
  removed: [],
  changed: [],
  erasedHere: [],
  erasedThere: [],
  equal: 3,
  order: 'equal',
  preferencesDiffer: false,
};

describe('comparing an open passport with a file', () => {
  it('finds no difference between equals', () => {
    expect(compareContents(base, sampleContents(), 'fr')).toEqual(nothing);
  });

  it('names what the file has changed since, and its fields', () => {
    const theirs = changed(base, 'entry-job', 'later', { employer: 'Logi’Nord', sector: 'Froid' });
    const entry = { id: 'entry-job', section: 'employment', title: 'Logi’Nord', inBin: false };
    expect(compareContents(base, theirs, 'fr')).toEqual({
      ...nothing,
      changed: [
        {
          ...entry,
          order: 'theirs-newer',
          differences: [
            { path: '/employer', label: 'Employeur', mine: 'Logi’Sud', theirs: 'Logi’Nord' },
            { path: '/sector', label: 'Activité de l’entreprise', mine: '', theirs: 'Froid' },
          ],
          proofs: null,
        },
      ],
      equal: 2,
      order: 'theirs-newer',
    });
    expect(compareContents(theirs, base, 'en')).toMatchObject({
      changed: [
        {
          title: 'Logi’Sud',
          order: 'mine-newer',
          differences: [{ label: 'Employer' }, { label: 'What the company does' }],
        },
      ],
      order: 'mine-newer',
    });
  });

  it('sees that both sides went on by themselves, whatever their clocks say', () => {
    const mine = changed(base, 'entry-job', 'left', { sector: 'Sec' });
    const theirs = changed(base, 'entry-job', 'right', { sector: 'Froid' });
    expect(compareContents(mine, theirs, 'fr')).toMatchObject({
      changed: [{ order: 'both-changed' }],
      order: 'both-changed',
    });
  });

  it('takes the same words for equal, written twice', () => {
    const mine = changed(base, 'entry-job', 'left', { sector: 'Sec' });
    const theirs = changed(base, 'entry-job', 'right', { sector: 'Sec' });
    expect(compareContents(mine, theirs, 'fr')).toEqual(nothing);
  });

  it('names what is on one side only, the bin included', () => {
    const fewer = without(base, 'entry-permit');
    const permit = { id: 'entry-permit', section: 'habilitation', title: 'CACES R.489', inBin: true };
    expect(compareContents(fewer, base, 'fr')).toEqual({
      ...nothing,
      added: [permit],
      equal: 2,
      order: 'theirs-newer',
    });
    expect(compareContents(base, fewer, 'fr')).toEqual({
      ...nothing,
      removed: [permit],
      equal: 2,
      order: 'mine-newer',
    });
    expect(compareContents(without(base, 'entry-job'), fewer, 'fr')).toMatchObject({
      order: 'both-changed',
      equal: 1,
    });
  });

  it('tells apart what was erased for good on one side: being brought together does not bring it back', () => {
    const purged = {
      ...without(base, 'entry-permit'),
      tombstones: [...base.tombstones, { id: 'entry-permit', at: '2026-11-21T08:00:00.000Z' }],
    };
    const permit = { id: 'entry-permit', section: 'habilitation', title: 'CACES R.489', inBin: true };
    expect(compareContents(purged, base, 'fr')).toEqual({
      ...nothing,
      erasedHere: [permit],
      equal: 2,
      order: 'mine-newer',
    });
    expect(compareContents(base, purged, 'fr')).toEqual({
      ...nothing,
      erasedThere: [permit],
      equal: 2,
      order: 'theirs-newer',
    });
  });

  it('tells another passport, and other preferences', () => {
    const other = { ...base, passport: { ...base.passport, id: 'someone-else' }, preferences: [] };
    expect(compareContents(base, other, 'fr')).toEqual({
      ...nothing,
      samePassport: false,
      preferencesDiffer: true,
    });
  });
});

describe('describing what a passport holds', () => {
  it('counts by section, the bin apart', async () => {
    const contents = sampleContents([await sampleProof(10, 1), await sampleProof(20, 2)]);
    expect(describeContents(contents, 'fr')).toEqual({
      passport: 'passport-of-the-test',
      name: 'Zoé 🦊 𝒵 Lefèvre',
      createdAt: '2026-11-20T08:30:00.000Z',
      changedAt: '2026-11-20T08:30:00.000Z',
      sections: [
        { section: 'identity', label: 'Mon identité', entries: 1, inBin: 0 },
        { section: 'employment', label: 'Emplois', entries: 1, inBin: 0 },
        { section: 'habilitation', label: 'Habilitations', entries: 0, inBin: 1 },
      ],
      entries: 2,
      inBin: 1,
      proofs: { count: 2, bytes: 30 },
      undoable: 1,
    });
    expect(describeContents({ ...contents, entries: [] }, 'en')).toMatchObject({
      name: '',
      sections: [],
      entries: 0,
    });
  });
});

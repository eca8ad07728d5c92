import { describe, expect, it } from 'vitest';
import { situations } from '../codelists/situations.ts';
import { photoPseudonymKind } from './002-photo-pseudonym-kind.ts';

const { migrate } = photoPseudonymKind;

const revision = { id: 'r', parents: [], at: '2026-11-20T08:30:00.000Z', device: 'd' };
const identity = { givenNames: 'Zoé', situation: 'En poste', notes: '' };
const permit = { title: 'CACES', employerBound: 'yes', employer: null };
const job = { employer: 'Logi’Sud', posts: [{ id: 'p', values: { title: 'Cariste' } }] };
const entryOf = (id: string, section: string, values: unknown) => ({
  id,
  section,
  values,
  proofs: [],
  origins: [],
  undecided: [],
  revision,
});

describe('the step from version 1 to 2', () => {
  it('gives identity a photo and a pseudonym, and keeps the situation in the person’s words', () => {
    expect(migrate({ entries: [entryOf('i', 'identity', identity)] })['entries']).toEqual([
      entryOf('i', 'identity', {
        givenNames: 'Zoé',
        situation: { other: 'En poste' },
        notes: '',
        pseudonym: '',
        photo: null,
      }),
    ]);
  });

  it('tells whose a title is from what version 1 knew', () => {
    const after = (employerBound: unknown) =>
      migrate({ entries: [entryOf('h', 'habilitation', { title: 'CACES', employerBound })] })['entries'];
    const expected = (kind: unknown) => [
      entryOf('h', 'habilitation', { title: 'CACES', kind, training: null }),
    ];
    expect(after('yes')).toEqual(expected({ code: 'EMPLOYER' }));
    expect(after('no')).toEqual(expected({ code: 'PERSONAL' }));
    expect(after('')).toEqual(expected(null));
  });

  it('leaves jobs and whatever it does not know as they are', () => {
    const contents = {
      entries: [entryOf('e', 'employment', job), 7, null, { values: [] }],
      versions: 'x',
      changes: [{ patches: 3 }, { patches: [null, 'x', { table: 'entries', path: 4 }] }],
      other: { kept: true },
    };
    expect(migrate(contents)).toEqual(contents);
  });

  it('recognises the rows of the list, in both languages, and takes a blank for nothing', () => {
    const after = (situation: unknown): unknown =>
      migrate({ changes: [{ patches: [{ table: 'entries', path: ['situation'], after: situation }] }] })[
        'changes'
      ];
    const expected = (value: unknown) => [
      { patches: [{ table: 'entries', path: ['situation'], after: value }] },
    ];
    for (const row of situations.rows) {
      expect(after(row.fr)).toEqual(expected({ code: row.code }));
      expect(after(` ${row.en} `)).toEqual(expected({ code: row.code }));
    }
    expect(after('  ')).toEqual(expected(null));
    expect(after('en cdi')).toEqual(expected({ other: 'en cdi' }));
  });

  it('reaches versions, whole entries in changes, single fields, what waits to be decided, and origins', () => {
    const origin = { path: ['employerBound'], by: 'd', at: revision.at, via: 'typed' };
    const waiting = { path: ['situation'], value: 'Sans emploi', revision };
    const removed = { path: [], value: null, revision };
    const before = {
      entries: [
        { ...entryOf('h', 'habilitation', permit), origins: [origin] },
        { ...entryOf('i', 'identity', identity), undecided: [waiting, removed] },
      ],
      versions: [{ id: 'r', entry: 'h', body: { values: permit, proofs: [] } }],
      changes: [
        {
          seq: 1,
          patches: [
            { table: 'entries', key: 'h', path: [], after: entryOf('h', 'habilitation', permit) },
            { table: 'entries', key: 'h', path: ['employerBound'], before: '', after: 'yes' },
            { table: 'entries', key: 'e', path: ['posts', 'p', 'title'], before: '', after: 'Cariste' },
            { table: 'preferences', key: 'k', path: [], before: { employerBound: 'yes' } },
          ],
        },
      ],
    };
    const newPermit = { title: 'CACES', kind: { code: 'EMPLOYER' }, employer: null, training: null };
    const newIdentity = { ...identity, situation: { other: 'En poste' }, pseudonym: '', photo: null };
    expect(migrate(before)).toEqual({
      entries: [
        { ...entryOf('h', 'habilitation', newPermit), origins: [{ ...origin, path: ['kind'] }] },
        {
          ...entryOf('i', 'identity', newIdentity),
          undecided: [{ ...waiting, value: { other: 'Sans emploi' } }, removed],
        },
      ],
      versions: [{ id: 'r', entry: 'h', body: { values: newPermit, proofs: [] } }],
      changes: [
        {
          seq: 1,
          patches: [
            { table: 'entries', key: 'h', path: [], after: entryOf('h', 'habilitation', newPermit) },
            { table: 'entries', key: 'h', path: ['kind'], before: null, after: { code: 'EMPLOYER' } },
            { table: 'entries', key: 'e', path: ['posts', 'p', 'title'], before: '', after: 'Cariste' },
            { table: 'preferences', key: 'k', path: [], before: { employerBound: 'yes' } },
          ],
        },
      ],
    });
  });
});

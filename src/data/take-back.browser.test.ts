import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { said, setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { diverged } from '../../tests/generators/contents.ts';
import type { PassportContents } from '../domain/records.ts';
import type { RestoreReport } from './restore.ts';

/* A and B hold the same passport. What A takes back must never pass for something that A knows of B and has set aside. */

let a: OpenedStore;
let b: OpenedStore;
let job: string;

const merge = { mode: 'merge', name: 'b.passeport' } as const;
const replace = { mode: 'replace', name: 'b.passeport' } as const;

beforeEach(async () => {
  a = await setupStore();
  ({ id: job } = await a.store.createEntry('employment', { employer: 'Café' }));
  await a.store.closeSitting(undefined, 'backup');
  b = await setupStore(undefined, { device: 'device-b' });
  await b.store.restore(await a.store.contents(), replace);
});
afterEach(async () => {
  await a.discard();
  await b.discard();
});

const write = ({ store }: OpenedStore, field: string, value: string): Promise<void> =>
  store.setValue({ entry: job, path: [field] }, value);
const copyOf = async ({ store }: OpenedStore): Promise<PassportContents> => {
  await store.closeSitting(undefined, 'backup');
  return store.contents();
};
const held = async ({ store }: OpenedStore): Promise<unknown> => {
  const entry = await store.entry(job);
  return [entry?.values['employer'], entry?.values['sector'], entry?.undecided.length];
};

describe.each([
  ['that both sides changed', true],
  ['that only the other side changed', false],
])('an entry %s', (_what, isChangedHere) => {
  const mine = isChangedHere ? 'Chez A' : 'Café';
  beforeEach(async () => {
    await write(b, 'sector', 'Secteur de B');
    if (isChangedHere) await write(a, 'employer', 'Chez A');
  });

  it('is merged again after the merge was taken back', async () => {
    const theirs = await copyOf(b);
    for (let round = 0; round < 3; round += 1) {
      expect((await a.store.restore(theirs, merge)).changed).toBe(1);
      expect(await held(a)).toEqual([mine, 'Secteur de B', 0]);
      await a.store.undo();
      expect(await held(a)).toEqual([mine, '', 0]);
    }
  });

  it('is merged after a replacement was taken back', async () => {
    const theirs = await copyOf(b);
    await a.store.restore(theirs, replace);
    expect(await held(a)).toEqual(['Café', 'Secteur de B', 0]);
    await a.store.undo();
    expect(await held(a)).toEqual([mine, '', 0]);
    await a.store.restore(theirs, merge);
    expect(await held(a)).toEqual([mine, 'Secteur de B', 0]);
  });

  it('keeps on the other side what was written there', async () => {
    await a.store.restore(await copyOf(b), merge);
    await a.store.undo();
    await b.store.restore(await copyOf(a), merge);
    expect(await held(b)).toEqual([mine, 'Secteur de B', 0]);
  });

  it('keeps it as well when this side went on writing after taking the merge back', async () => {
    await a.store.restore(await copyOf(b), merge);
    await a.store.undo();
    await write(a, 'employer', 'Plus tard');
    await b.store.restore(await copyOf(a), merge);
    expect(await held(b)).toEqual(['Plus tard', 'Secteur de B', 0]);
  });

  it('has nothing new to merge once the merge was done again', async () => {
    const theirs = await copyOf(b);
    await a.store.restore(theirs, merge);
    await a.store.undo();
    await a.store.redo();
    const before = said(await a.store.contents());
    const report = await a.store.restore(theirs, merge);
    expect(report).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 1, isUndoable: false });
    expect(said(await a.store.contents())).toEqual(before);
    expect(await held(a)).toEqual([mine, 'Secteur de B', 0]);
  });

  it('is merged again when an edit after the merge was taken back too', async () => {
    const theirs = await copyOf(b);
    await a.store.restore(theirs, merge);
    await write(a, 'sector', 'Autre');
    await a.store.undo();
    await a.store.undo();
    await a.store.restore(theirs, merge);
    expect(await held(a)).toEqual([mine, 'Secteur de B', 0]);
  });
});

it('asks again about a conflict whose merge was taken back', async () => {
  await write(b, 'employer', 'Chez B');
  a.clock.advance(1);
  await write(a, 'employer', 'Chez A');
  const theirs = await copyOf(b);
  await a.store.restore(theirs, merge);
  await a.store.undo();
  expect(await held(a)).toEqual(['Chez A', '', 0]);
  expect((await a.store.restore(theirs, merge)).undecided).toBe(1);
  expect(await held(a)).toEqual(['Chez A', '', 1]);
});

it.each([merge, replace])(
  'an entry that a $mode had added comes back when it is merged again',
  async (first) => {
    const { id } = await b.store.createEntry('employment', { employer: 'De B' });
    const theirs = await copyOf(b);
    await a.store.restore(theirs, first);
    await a.store.undo();
    expect(await a.store.entry(id)).toBeUndefined();
    expect((await a.store.restore(theirs, merge)).added).toBe(1);
    expect((await a.store.entry(id))?.values['employer']).toBe('De B');
    await a.store.undo();
    await b.store.restore(await copyOf(a), merge);
    expect((await b.store.entry(id))?.values['employer']).toBe('De B');
  },
);

it('an ordinary edit that was taken back stays taken back when an older copy is merged', async () => {
  await write(a, 'sector', 'Secteur de A');
  const older = await copyOf(a);
  await a.store.undo();
  await a.store.restore(older, merge);
  expect(await held(a)).toEqual(['Café', '', 0]);
});

/** Of two moments of deletion, names of a proof or ranks the later is taken without a question: which that is may differ the second time. */
const counted = ({ changed, unchanged, ...report }: RestoreReport): unknown => ({
  ...report,
  shared: changed + unchanged,
});

it('any two states are merged again to the same, however often the merge was taken back', async () => {
  for (const { mine, theirs } of fc.sample(diverged, { numRuns: 15, seed: 31 })) {
    const here = await setupStore();
    await here.store.restore(mine, replace);
    const before = said(await here.store.contents());
    const first = await here.store.restore(theirs, merge);
    const merged = await here.store.contents();
    if (first.isUndoable) await here.store.undo();
    expect(said(await here.store.contents())).toEqual(before);
    expect(counted(await here.store.restore(theirs, merge))).toEqual(counted(first));
    const again = await here.store.contents();
    // In a conflict, the side that was put back is the later one now: it is shown, and the other waits.
    const settled = merged.entries.filter((entry) => entry.undecided.length === 0).map(({ id }) => id);
    const values = ({ entries }: PassportContents): unknown =>
      entries
        .filter(({ id }) => settled.includes(id))
        .map((entry) => [entry.values, entry.deletedAt !== undefined]);
    expect(values(again)).toEqual(values(merged));
    await here.discard();
  }
}, 60_000);

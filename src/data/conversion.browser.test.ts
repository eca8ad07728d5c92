import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aMission, years } from '../../tests/fixtures/entries.ts';
import { said, setupStore, type OpenedStore } from '../../tests/fixtures/open-store.ts';
import { isItems } from '../domain/address.ts';
import { completeValues } from '../domain/edit.ts';
import type { Entry } from '../domain/records.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { tagsKey } from '../domain/tags.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await setupStore();
});
afterEach(() => opened.discard());

const stage = (): Promise<Entry> =>
  opened.store.createEntry('internship', {
    title: 'Stagiaire vente',
    employer: 'Librairie du Port',
    period: years('2020-01', '2020-03'),
    missions: [aMission('m1', { title: 'Tenir la caisse' })],
  });

describe('a converted entry', () => {
  it('takes the place of the original, with its tags, in one change that can be undone and done again', async () => {
    const { store } = opened;
    const { id } = await stage();
    await store.setPreference(tagsKey(id), ['Été']);
    const before = said(await store.contents());
    const { changes: earlier } = await store.contents();

    const made = await store.convertEntry(id, 'employment');

    const after = await store.contents();
    expect(after.changes.length).toBe(earlier.length + 1);
    expect(after.changes.at(-1)?.label).toEqual({ type: 'convert', name: 'Stagiaire vente' });
    expect((await store.entriesOf('internship')).length).toBe(0);
    expect((await store.bin()).map((entry) => entry.id)).toEqual([id]);
    expect((await store.entriesOf('employment')).map((entry) => entry.values['employer'])).toEqual([
      'Librairie du Port',
    ]);
    expect((await store.preferences()).get(tagsKey(made.id))).toEqual(['Été']);

    await store.undo();
    expect(said(await store.contents())).toEqual(before);
    await store.redo();
    expect(said(await store.contents())).toEqual(said(after));
  });

  it('is what links to the original point at, where their field may', async () => {
    const { store } = opened;
    const training = await store.createEntry('training', { title: 'SST' });
    const link = { entry: training.id, label: 'SST' };
    const permit = await store.createEntry('habilitation', { title: 'SST', training: link });
    const job = await store.createEntry('internship', { title: 'Aide', course: link });

    const made = await store.convertEntry(training.id, 'certification');

    // Neither field may point at a certification: the label stays, and leads to the bin.
    expect((await store.entry(permit.id))?.values['training']).toEqual(link);
    expect((await store.entry(job.id))?.values['course']).toEqual(link);

    const linked = await store.createEntry('training', {
      title: 'Préparation',
      certification: { entry: made.id, label: 'SST' },
    });
    const again = await store.convertEntry(made.id, 'habilitation');
    expect((await store.entry(linked.id))?.values['certification']).toEqual({
      entry: again.id,
      label: 'SST',
    });
    expect((await store.entry(again.id))?.section).toBe('habilitation');
  });

  it('is refused where it is not offered', async () => {
    const { id } = await stage();
    await expect(opened.store.convertEntry(id, 'language')).rejects.toThrow('Not a language');
    expect((await opened.store.entriesOf('internship')).length).toBe(1);
  });
});

describe('a training that is noted from the proposal it came of', () => {
  it('has what the proposal says, and both lead to each other, in one change', async () => {
    const { store } = opened;
    const { proposals } = sectionOf('interview').fields;
    if (proposals?.kind !== 'list') throw new Error('An interview has proposals');
    const proposal = completeValues(proposals.fields, {
      title: 'Recyclage CACES R.489',
      organisation: 'AFTRAL',
      duration: { amount: '2', unit: 'days' },
      doneOn: '2026-12-02',
    });
    const interview = await store.createEntry('interview', {
      kind: { other: 'Entretien de parcours' },
      date: '2026-03-12',
      proposals: [{ id: 'p1', values: proposal }],
    });
    const before = said(await store.contents());

    const made = await store.beginLinked({ entry: interview.id, path: ['proposals', 'p1', 'training'] });

    expect(made.values).toMatchObject({
      title: 'Recyclage CACES R.489',
      organisation: 'AFTRAL',
      hours: null,
      days: { amount: '2', unit: 'days' },
      period: { end: { state: 'ended', date: '2026-12-02' } },
      proposal: { entry: interview.id, item: 'p1', label: 'Entretien de parcours' },
    });
    const items = (await store.entry(interview.id))?.values['proposals'];
    expect(isItems(items) ? items[0]?.values['training'] : undefined).toEqual({
      entry: made.id,
      label: 'Recyclage CACES R.489',
    });
    await store.undo();
    expect(said(await store.contents())).toEqual(before);
  });
});

describe('tags', () => {
  it('of several entries change as one', async () => {
    const { store } = opened;
    await store.setPreferences(
      new Map([
        [tagsKey('a'), ['VAE']],
        [tagsKey('b'), ['VAE', 'Quai']],
      ]),
    );
    expect([...(await store.preferences())].length).toBe(2);
    await store.undo();
    expect([...(await store.preferences())]).toEqual([]);
  });

  it('go with a copy of their entry, and leave no word behind when it is erased', async () => {
    const { store } = opened;
    const { id } = await stage();
    await store.setPreference(tagsKey(id), ['Secret']);
    const copy = await store.duplicateEntry(id);
    expect((await store.preferences()).get(tagsKey(copy.id))).toEqual(['Secret']);
    await store.setPreference(tagsKey(copy.id), []);
    await store.deleteEntry(copy.id);
    await store.purge(copy.id);
    await store.deleteEntry(id);
    await store.purge(id);
    expect(JSON.stringify(await store.contents())).not.toContain('Secret');
  });
});

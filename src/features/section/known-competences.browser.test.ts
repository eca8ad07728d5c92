import { afterEach, expect, it } from 'vitest';
import { aMission, aPost } from '../../../tests/fixtures/entries.ts';
import { setupStore, type OpenedStore } from '../../../tests/fixtures/open-store.ts';
import { knownCompetencesOf } from './known-competences.ts';

let opened: OpenedStore | undefined;
afterEach(async () => opened?.discard());

it('knows what was noted a moment ago, and forgets what was undone', async () => {
  opened = await setupStore();
  const { store, clock } = opened;
  const known = knownCompetencesOf(store);
  const skills = async () => (await known('skills')).map(({ label, places }) => [label, places.length]);
  expect(await skills()).toEqual([]);
  const note = (id: string, label: string) => {
    const competences = { knowledge: [], skills: [{ id, label }], aptitudes: [] };
    return store.createEntry('employment', {
      posts: [aPost(`post-${id}`, { missions: [aMission(`mission-${id}`, { competences })] })],
    });
  };
  await note('a', 'Charger');
  expect(await skills()).toEqual([['Charger', 1]]);
  clock.advance(1);
  await note('b', 'charger');
  expect(await skills()).toEqual([['charger', 2]]);
  await store.undo();
  expect(await skills()).toEqual([['Charger', 1]]);
  expect(knownCompetencesOf(store)).toBe(known);
});

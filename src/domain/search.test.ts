import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { entryOf } from '../../tests/generators/contents.ts';
import { note, tellMet } from '../../tests/generators/values.ts';
import { fold } from './fold.ts';
import { emptyValues, valuesText } from './fields/kinds.ts';
import type { Entry } from './records.ts';
import { search, searchLines, tagSearchLines } from './search.ts';
import { employment } from './sections/employment.ts';
import { sectionOf, sections } from './sections/index.ts';

const [sample] = fc.sample(entryOf(employment), { numRuns: 1, seed: 1 });
function entryWith(values: Record<string, string | object>): Entry {
  if (!sample) throw new Error('no sample');
  return { ...sample, id: 'e1', values: { ...emptyValues(employment.fields), ...values } as Entry['values'] };
}

afterAll(() => {
  process.stdout.write(tellMet('search'));
});

describe('search', () => {
  it('finds every line by a word of it', () => {
    fc.assert(
      fc.property(fc.oneof(...sections.map(entryOf)), (entry) => {
        const lines = searchLines(entry, 'fr');
        for (const line of lines) {
          note(line.field.kind, 'search');
          const word = line.text.split(/[\s·]+/u).find((each) => fold(each).trim() !== '');
          if (word === undefined) continue;
          const hits = search(lines, word, 10_000).map((hit) => hit.address.path.join('/'));
          expect(hits).toContain(line.address.path.join('/'));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds an entry by its tags, alone or with a word of its fields', () => {
    const entry = entryWith({ employer: 'Transports Morel' });
    const lines = [...searchLines(entry, 'fr'), ...tagSearchLines(entry, ['Été 2024', 'VAE'])];
    expect(search(lines, 'ete 2024').map((hit) => [hit.address.path, hit.text])).toEqual([
      [[], 'Été 2024 · VAE'],
    ]);
    expect(search(lines, 'morel vae').length).toBe(2);
    expect(tagSearchLines(entry, [])).toEqual([]);
  });

  it('looks at every word of every field, whatever its kind', () => {
    fc.assert(
      fc.property(fc.oneof(...sections.map(entryOf)), (entry) => {
        const looked = searchLines(entry, 'fr')
          .map((line) => line.text)
          .join('\n');
        for (const told of valuesText(entry.values, sectionOf(entry.section).fields, 'fr'))
          expect(looked).toContain(told);
      }),
      { numRuns: 100 },
    );
  });

  it('ignores accents, case, ligatures and kinds of apostrophes', () => {
    const lines = searchLines(entryWith({ employer: 'Maîtrise d’Œuvre ÉLÉVATEUR' }), 'fr');
    for (const query of ['maitrise', "d'oeuvre", 'ŒUVRE', 'elevateur', 'élévat']) {
      expect(search(lines, query).map((hit) => hit.address.path)).toEqual([['employer']]);
    }
  });

  it('finds codelist labels in both languages', () => {
    const post = {
      id: 'p1',
      values: { ...emptyValues(employment.fields.posts.fields), contract: { code: 'INTERIM' } },
    };
    const lines = searchLines(entryWith({ posts: [post] }), 'fr');
    expect(search(lines, 'intérim').map((hit) => hit.address.path)).toEqual([['posts', 'p1', 'contract']]);
    expect(search(lines, 'temp-agency').map((hit) => hit.address.path)).toEqual([
      ['posts', 'p1', 'contract'],
    ]);
  });

  it('finds words that stand in different fields of one entry', () => {
    const lines = searchLines(entryWith({ employer: 'Girerd', sector: 'Transport routier' }), 'fr');
    expect(search(lines, 'girerd routier').map((hit) => hit.address.path)).toEqual([
      ['employer'],
      ['sector'],
    ]);
    expect(search(lines, 'girerd boulangerie')).toEqual([]);
  });

  it('shows the piece of a long text that holds the word', () => {
    const story = `${'bla '.repeat(500)}cariste ${'bla '.repeat(500)}`;
    const [hit] = search(searchLines(entryWith({ notes: story }), 'fr'), 'cariste');
    expect(hit?.excerpt).toContain('cariste');
    expect(hit?.excerpt.length).toBeLessThan(200);
  });

  it('finds nothing for blank', () => {
    expect(search(searchLines(entryWith({ employer: 'x' }), 'fr'), '  ')).toEqual([]);
  });
});

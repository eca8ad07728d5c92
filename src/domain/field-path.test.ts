import { describe, expect, it } from 'vitest';
import { aMission, anEntry, aPost } from '../../tests/fixtures/entries.ts';
import { fieldOfPath, valuesAtPath } from './field-path.ts';
import { sections } from './sections/index.ts';
import { employment } from './sections/employment.ts';

const job = anEntry('employment', 'job', {
  employer: 'Logi’Sud',
  posts: [
    aPost('a', {
      title: 'Cariste',
      missions: [aMission('m', { title: 'Ranger' }), aMission('n', { title: 'Charger' })],
    }),
    aPost('b', { title: 'Cheffe d’équipe', missions: [aMission('o', { title: 'Former' })] }),
  ],
});

describe('field paths', () => {
  it.each([
    ['employer', ['Logi’Sud']],
    ['posts[].title', ['Cariste', 'Cheffe d’équipe']],
    ['posts[].missions[].title', ['Ranger', 'Charger', 'Former']],
    ['nothing', []],
    ['employer[].title', []],
  ])('read %s', (path, values) => {
    expect(valuesAtPath(job.values, path)).toEqual(values);
  });

  it('lead to the field that is declared', () => {
    expect(fieldOfPath(employment.fields, 'posts[].missions[].period').kind).toBe('period');
    expect(fieldOfPath(employment.fields, 'posts').kind).toBe('list');
  });

  it.each(['nothing', 'employer[].title', 'posts[].nothing', 'posts[]'])('refuse %s', (path) => {
    expect(() => fieldOfPath(employment.fields, path)).toThrow('No field');
  });

  it('of every section lead somewhere', () => {
    for (const { fields, title, headline, timeline, due } of sections) {
      for (const path of [...title, ...headline, ...timeline, ...(due === undefined ? [] : [due])]) {
        expect(fieldOfPath(fields, path)).toBeDefined();
      }
    }
  });
});

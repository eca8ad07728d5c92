import { describe, expect, it, test } from 'vitest';
import { sampleContents } from '../../tests/fixtures/sample-contents.ts';
import { mergeContents } from './merge.ts';
import type { JsonValue } from './records.ts';
import {
  cleanTag,
  mergedTags,
  renamedTag,
  tagCounts,
  tagsByEntry,
  tagsKey,
  withoutTag,
  withTag,
} from './tags.ts';

const preferences = new Map<string, JsonValue>([
  [tagsKey('a'), ['Été 2024', 'VAE']],
  [tagsKey('b'), ['vae']],
  [tagsKey('c'), []],
  [tagsKey('d'), { later: 'version' }],
  ['leadMonths', 6],
]);
const byEntry = tagsByEntry(preferences);

test('tags are read per entry; what is no list of words is left alone', () => {
  expect([...byEntry]).toEqual([
    ['a', ['Été 2024', 'VAE']],
    ['b', ['vae']],
  ]);
});

test('two spellings count as one tag', () => {
  expect(tagCounts(byEntry)).toEqual([
    { tag: 'VAE', count: 2 },
    { tag: 'Été 2024', count: 1 },
  ]);
});

test('a tag is kept as words on one line, once', () => {
  expect(cleanTag('  e\u0301te\u0301 \n 2024 ')).toBe('été 2024');
  expect(withTag(['Été'], 'ete')).toEqual(['Été']);
  expect(withTag(['Été'], ' ')).toEqual(['Été']);
  expect(withTag(['Été'], 'VAE')).toEqual(['Été', 'VAE']);
  expect(withoutTag(['Été', 'VAE'], 'été')).toEqual(['VAE']);
});

test('renaming everywhere changes the entries that have it, and takes in a tag that is there already', () => {
  expect([...renamedTag(byEntry, 'VAE', 'Validation')]).toEqual([
    [tagsKey('a'), ['Été 2024', 'Validation']],
    [tagsKey('b'), ['Validation']],
  ]);
  expect([...renamedTag(byEntry, 'été 2024', 'VAE')]).toEqual([[tagsKey('a'), ['VAE']]]);
  expect([...renamedTag(byEntry, 'VAE', '  ')]).toEqual([]);
});

describe('merging two copies', () => {
  const left = { key: tagsKey('a'), value: ['Quai', 'VAE'] };
  const right = { key: tagsKey('a'), value: ['Nuit', 'vae'] };

  it('keeps the tags of both, the same whichever side asks, and once', () => {
    const merged = mergedTags(left, right);
    expect(merged).toEqual({ key: tagsKey('a'), value: ['Nuit', 'Quai', 'VAE'] });
    expect(mergedTags(right, left)).toEqual(merged);
    expect(merged && mergedTags(merged, left)).toEqual(merged);
  });

  it('leaves other preferences to their own rule', () => {
    expect(mergedTags({ key: 'theme', value: ['a'] }, { key: 'theme', value: ['b'] })).toBeUndefined();
    expect(mergedTags(left, { key: left.key, value: 1 })).toBeUndefined();
  });

  it('happens when passports are merged, and drops those of an entry that was purged', () => {
    const base = sampleContents();
    const tombstone = { id: 'gone', at: '2026-11-01T10:00:00.000Z' };
    const mine = { ...base, tombstones: [...base.tombstones, tombstone], preferences: [left] };
    const theirs = { ...base, preferences: [right, { key: tagsKey('gone'), value: ['Nuit'] }] };
    expect(mergeContents(mine, theirs).preferences).toEqual([mergedTags(left, right)]);
  });
});

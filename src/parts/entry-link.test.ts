import { expect, test } from 'vitest';
import { placeOf, readSectionLocation, sectionLocation, sectionHref } from './entry-link.ts';
import { sectionOf } from '../domain/sections/index.ts';

test('a place is written and read back', () => {
  const place = {
    section: 'employment',
    entryId: 'e-1',
    itemId: 'p-1',
    at: ['posts', 'p-1', 'missions', 'm.1', 'title'],
  };
  expect(sectionHref(place)).toBe(`#${sectionLocation(place)}`);
  expect(readSectionLocation(sectionLocation(place))).toEqual(place);
  expect(readSectionLocation('/s/employment/e-1/p-1?at=posts.p-1.title')).toEqual({
    section: 'employment',
    entryId: 'e-1',
    itemId: 'p-1',
    at: ['posts', 'p-1', 'title'],
  });
  expect(readSectionLocation('/s/identity')).toEqual({ section: 'identity' });
});

test('other locations are not places of a section', () => {
  expect(readSectionLocation('/')).toBeUndefined();
  expect(readSectionLocation('/backups')).toBeUndefined();
  expect(readSectionLocation('/s/employment/a/b/c')).toBeUndefined();
  expect(readSectionLocation('/s/employment/%E0%A4%A')).toEqual({
    section: 'employment',
    entryId: '%E0%A4%A',
  });
});

test('an address leads to the page where it is edited', () => {
  const employment = sectionOf('employment');
  expect(placeOf(employment, 'e', [])).toEqual({
    section: 'employment',
    entryId: 'e',
    itemId: undefined,
    at: undefined,
  });
  expect(placeOf(employment, 'e', ['employer'])).toEqual({
    section: 'employment',
    entryId: 'e',
    itemId: undefined,
    at: ['employer'],
  });
  expect(placeOf(employment, 'e', ['posts', 'p'])).toEqual({
    section: 'employment',
    entryId: 'e',
    itemId: 'p',
    at: undefined,
  });
  expect(placeOf(employment, 'e', ['posts', 'p', 'missions', 'm', 'title'])).toEqual({
    section: 'employment',
    entryId: 'e',
    itemId: 'p',
    at: ['posts', 'p', 'missions', 'm', 'title'],
  });
});

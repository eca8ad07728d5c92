import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, versionOf } from '../../tests/generators/contents.ts';
import type { Entry, EntryBody } from './records.ts';
import { sectionOf, sections } from './sections/index.ts';
import { saysTheSame, versionChanges } from './version-changes.ts';
import { compareVersion } from './version-diff.ts';

const job = sectionOf('employment');

const bodyOf = (more: Partial<EntryBody> = {}): EntryBody => ({ values: {}, proofs: [], ...more });

const proof = {
  id: 'proof',
  path: [],
  sha256: 'a'.repeat(64),
  name: 'attestation.pdf',
  type: 'application/pdf',
  addedAt: '2026-01-01T00:00:00.000Z',
};

const names = (then: EntryBody, now: EntryBody): readonly string[] =>
  versionChanges(then, now, job).map((change) =>
    'field' in change ? `${change.type} ${change.field.label.fr}` : change.type,
  );

const label = (name: string, inside?: string): string => {
  const field = job.fields[name];
  const found = inside === undefined ? field : field?.kind === 'list' ? field.fields[inside] : undefined;
  if (found === undefined) throw new Error(`No field ${name}`);
  return found.label.fr;
};

describe('versionChanges', () => {
  it('names fields in the order of the section, then proofs, language and the bin', () => {
    const then = bodyOf({ values: { sector: 'Transport', employer: 'Girerd' } });
    const now = bodyOf({
      values: { sector: 'Port', employer: 'Transports Girerd' },
      proofs: [proof],
      contentLanguage: 'en',
      deletedAt: '2026-01-02T00:00:00.000Z',
    });
    expect(names(then, now)).toEqual([
      `field ${label('employer')}`,
      `field ${label('sector')}`,
      'proofs',
      'language',
      'binned',
    ]);
    expect(names(now, then).at(-1)).toBe('unbinned');
  });

  it('goes into the elements that are on both sides, and says each name once', () => {
    const posts = (...titles: readonly string[]): EntryBody =>
      bodyOf({
        values: { posts: titles.map((title, index) => ({ id: `post-${index}`, values: { title } })) },
      });
    expect(names(posts('Cariste', 'Chef'), posts('Cariste de nuit', 'Chef de quai'))).toEqual([
      `field ${label('posts', 'title')}`,
    ]);
    expect(names(posts('Cariste'), posts('Cariste', 'Chef'))).toEqual([`field ${label('posts')}`]);
    const both = posts('Cariste', 'Chef');
    const items = both.values['posts'];
    const turned = bodyOf({ values: { posts: Array.isArray(items) ? items.toReversed() : [] } });
    expect(names(both, turned)).toEqual([`order ${label('posts')}`]);
  });

  it('sees a difference exactly where the comparison shows one', () => {
    const pairs = fc
      .constantFrom(...sections)
      .chain((section) =>
        fc.tuple(entryOf(section), entryOf(section), fc.array(fc.boolean(), { minLength: 9 })),
      );
    fc.assert(
      fc.property(pairs, ([entry, other, turns]) => {
        const section = sectionOf(entry.section);
        const values = Object.fromEntries(
          Object.entries(entry.values).map(([name, value], index) => [
            name,
            turns[index % turns.length] ? value : (other.values[name] ?? value),
          ]),
        );
        const version = versionOf({ ...entry, values }, 'sitting').body;
        const binned: Entry = { ...entry, deletedAt: '2026-01-02T00:00:00.000Z' };
        for (const now of [entry, binned]) {
          expect(saysTheSame(version, now, section)).toBe(
            compareVersion(version, now, section, 'fr').length === 0,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

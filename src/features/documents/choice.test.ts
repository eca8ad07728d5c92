import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../tests/fixtures/entries.ts';
import { selectEntries } from '../../domain/selection.ts';
import {
  choiceOfSection,
  firstChoice,
  isShown,
  readChoice,
  selectionOf,
  withAnnex,
  withEntries,
  type DocumentChoice,
} from './choice.ts';

const me = anEntry('identity', 'me', { givenNames: 'Zoé' });
const job = anEntry('employment', 'job', { employer: 'Quai' });
const other = anEntry('employment', 'other', { employer: 'Gare' });
const interview = anEntry('interview', 'interview', {});
const entries = [me, job, other, interview];

const more = { extract: undefined, includeSensitive: false, language: 'fr', today: '2026-11-23' } as const;

/** Ids of what the document of a choice holds. */
function held(choice: DocumentChoice, extract?: string): readonly string[] {
  return selectEntries(entries, selectionOf(choice, entries, { ...more, extract })).map(({ id }) => id);
}

describe('a choice', () => {
  it('shows all but the annexes at first', () => {
    expect(held(firstChoice)).toEqual(['me', 'job', 'other']);
  });

  it('becomes a part of the passport when a line is left out, and shows what is written later', () => {
    const part = withEntries(firstChoice, [other], false);
    expect(part).toEqual({ ...firstChoice, preset: 'part', leftOut: ['other'] });
    expect(held(part)).toEqual(['me', 'job']);
    expect(isShown(part, anEntry('training', 'later', {}))).toBe(true);
    expect(held(withEntries(part, [other], true))).toEqual(['me', 'job', 'other']);
  });

  it('starts from everything when a line of the whole passport is left out', () => {
    const kept: DocumentChoice = { ...firstChoice, leftOut: ['job'] };
    expect(held(kept)).toEqual(['me', 'job', 'other']);
    expect(held(withEntries(kept, [other], false))).toEqual(['me', 'job']);
  });

  it('shows an annex whole when it is asked for', () => {
    const part: DocumentChoice = { ...firstChoice, preset: 'part', leftOut: ['interview'] };
    expect(held(withAnnex(part, 'interview', entries, true))).toEqual(['me', 'job', 'other', 'interview']);
    expect(held(withAnnex(withAnnex(part, 'interview', entries, true), 'interview', entries, false))).toEqual(
      ['me', 'job', 'other'],
    );
  });

  it('of one section holds that section and the name, and is printed without a cover', () => {
    const jobs = choiceOfSection(entries, 'employment');
    expect(held(jobs, 'employment')).toEqual(['me', 'job', 'other']);
    expect(selectionOf(jobs, entries, { ...more, extract: 'employment' }).sections).toEqual([
      'identity',
      'employment',
    ]);
    expect(held(choiceOfSection(entries, 'interview'), 'interview')).toEqual(['me', 'interview']);
  });

  it('is a document like any other as soon as more is added to the print of a section', () => {
    const jobs = withAnnex(choiceOfSection(entries, 'employment'), 'interview', entries, true);
    expect(selectionOf(jobs, entries, { ...more, extract: 'employment' }).sections).toBe('all');
  });
});

it('is read back as it was kept, and begins anew where it cannot be understood', () => {
  const kept: DocumentChoice = { ...firstChoice, proofs: 'list', largePrint: true, language: 'en' };
  expect(readChoice({ ...kept })).toEqual(kept);
  for (const stored of [undefined, null, 'whole', { preset: 'whole' }, { ...kept, proofs: 'all' }]) {
    expect(readChoice(stored)).toEqual(firstChoice);
  }
});

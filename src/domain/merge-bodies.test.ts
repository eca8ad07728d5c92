import { describe, expect, it } from 'vitest';
import type { Fields, LanguageLevelsValue } from './fields/field.ts';
import { kinds } from './fields/kinds.ts';
import { mergeBodies } from './merge-bodies.ts';
import type { EntryBody } from './records.ts';

const fields = {
  levels: { kind: 'languageLevels', label: { fr: 'Niveaux', en: 'Levels' } },
} as const satisfies Fields;
const none = kinds.languageLevels.empty;
const bodyOf = (levels: Partial<LanguageLevelsValue>): EntryBody => ({
  values: { levels: { ...none, ...levels } },
  proofs: [],
});

describe('levels of a language that two devices changed', () => {
  const base = bodyOf({ overall: { code: 'A2' } });

  it('are joined activity by activity', () => {
    const mine = bodyOf({ overall: { code: 'A2' }, reading: { code: 'B1' } });
    const theirs = bodyOf({ overall: { code: 'B1' }, writing: { code: 'A1' } });
    expect(mergeBodies(base, mine, theirs, fields)).toEqual({
      body: bodyOf({ overall: { code: 'B1' }, reading: { code: 'B1' }, writing: { code: 'A1' } }),
      conflicts: [],
    });
  });

  it('are one question when both changed the same activity', () => {
    const mine = bodyOf({ overall: { code: 'B1' }, reading: { code: 'B1' } });
    const theirs = bodyOf({ overall: { code: 'B2' }, writing: { code: 'A1' } });
    expect(mergeBodies(base, mine, theirs, fields)).toEqual({
      body: bodyOf({ overall: { code: 'B1' }, reading: { code: 'B1' }, writing: { code: 'A1' } }),
      conflicts: [{ path: ['levels'], value: theirs.values['levels'] }],
    });
  });
});

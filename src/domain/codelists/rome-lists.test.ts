import { describe, expect, it } from 'vitest';
import { competenceLevels } from './competence-levels.ts';
import { softSkills } from './soft-skills.ts';
import { transversalSkills } from './transversal-skills.ts';

describe('the savoir-être of ROME 4.0 v60', () => {
  it('are 16, each with its definition', () => {
    expect(softSkills.rows.length).toBe(16);
    expect(softSkills.rows.map((row) => row.macro)).toEqual(
      Array.from({ length: 16 }, (_, index) => `6D${101 + index}`),
    );
    expect(softSkills.rows.filter((row) => row.definition.fr === '' || row.definition.en === '')).toEqual([]);
  });

  it('are known by every earlier name, each of which leads to one alone', () => {
    const names = softSkills.rows.flatMap((row) => row.formerly);
    // 7 of the first lists of ROME 4.0 and the 14 of 2018.
    expect(names.length).toBe(21);
    expect(new Set(names).size).toBe(21);
  });
});

it('has the 57 transversal macro-savoir-faire, each code once', () => {
  expect(transversalSkills.rows.length).toBe(57);
  expect(new Set(transversalSkills.rows.map((row) => row.macro)).size).toBe(57);
  expect(transversalSkills.find('300462')).toMatchObject({
    macro: '6A110',
    fr: 'Rendre compte de son activité',
  });
});

it('has five levels, from basics to passing on', () => {
  expect(competenceLevels.rows.map((row) => row.fr)).toEqual([
    'notions',
    'pratique accompagnée',
    'autonome',
    'maîtrise',
    'je peux transmettre',
  ]);
});

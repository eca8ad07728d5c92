import { describe, expect, it } from 'vitest';
import { interviewRhythms } from './codelists/interview-rhythms.ts';
import { interviewRhythmRules, suggestNextInterview, type InterviewGiven } from './interview-rhythm.ts';

const next = (given: Partial<InterviewGiven>): string | undefined =>
  suggestNextInterview({ date: '2026-03-12', kind: 'PARCOURS', rhythm: undefined, ...given })?.value;

describe('the next interview', () => {
  it.each([
    ['4 years later since the law of October 2025', { date: '2025-10-26' }, '2029-10-26'],
    ['2 years later until the eve of that law', { date: '2025-10-25' }, '2027-10-25'],
    ['2 years later under the law of 2014', { date: '2024-02-01', kind: 'PROFESSIONNEL' }, '2026-02-01'],
    ['the rhythm the person chose', { date: '2024-02-01', rhythm: 'QUATRE_HUIT' }, '2028-02-01'],
    ['the former rhythm kept by an agreement', { rhythm: 'DEUX_SIX' }, '2028-03-12'],
    ['a leap day to a leap year', { date: '2024-02-29', rhythm: 'QUATRE_HUIT' }, '2028-02-29'],
    ['a leap day to the last day of February', { date: '2024-02-29' }, '2026-02-28'],
    ['a leap day over 2100, which has none', { date: '2096-02-29' }, '2100-02-28'],
    ['a month from a month', { date: '2026-03' }, '2030-03'],
    ['a year from a year', { date: '2024' }, '2026'],
    ['about a year from about a year', { date: '2022~' }, '2024~'],
    ['after the first interview', { kind: 'PREMIER' }, '2030-03-12'],
  ] satisfies readonly (readonly [string, Partial<InterviewGiven>, string])[])(
    'is told: %s',
    (_what, given, expected) => {
      expect(next(given)).toBe(expected);
    },
  );

  it.each([
    ['an interview before the law of 2014', { date: '2008-11-20' }],
    ['a date in words', { date: { text: 'au printemps' } }],
    ['the rhythm of an agreement, which the person knows', { rhythm: 'ACCORD' }],
    ['a yearly appraisal', { kind: 'EVALUATION' }],
    ['an interview at one’s request', { kind: 'A_MA_DEMANDE' }],
    ['a kind in one’s own words', { kind: undefined }],
  ] satisfies readonly (readonly [string, Partial<InterviewGiven>])[])(
    'is not guessed from %s',
    (_what, given) => {
      expect(next(given)).toBeUndefined();
    },
  );

  it('says on what it rests, that employers may differ, and that the law of 2025 is to be verified', () => {
    expect(suggestNextInterview({ date: '2026-03-12', kind: 'ETAT_DES_LIEUX', rhythm: undefined })).toEqual({
      value: '2030-03-12',
      reason: {
        fr: '4 ans après cet entretien, selon la loi de 2025. L’état des lieux suivant vient 8 ans après celui-ci. Votre employeur peut suivre un autre rythme.',
        en: '4 years after this interview, under the law of 2025. The next overall review comes 8 years after this one. Your employer may follow another rhythm.',
      },
      source: 'Loi n° 2025-989 du 24 octobre 2025',
      verify: true,
    });
  });

  it('rests on dated rules: 2 and 6 years, then 4 and 8', () => {
    expect(
      interviewRhythmRules.map(({ from, interviewMonths, reviewMonths }) => [
        from,
        interviewMonths,
        reviewMonths,
      ]),
    ).toEqual([
      ['2014-03-07', 24, 72],
      ['2025-10-26', 48, 96],
    ]);
  });

  it('has a rule for each rhythm a person can choose, but that of an agreement', () => {
    const codes = interviewRhythms.rows.map(({ code }) => code).filter((code) => code !== 'ACCORD');
    expect(interviewRhythmRules.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });
});

import { describe, expect, it } from 'vitest';
import {
  endIsUsual,
  leadMonthsOf,
  renewalFor,
  suggestValidity,
  validityState,
  type ValidityRequest,
} from './validity.ts';

/** Last valid day, rule's months and whether to verify; or 'none'. */
function suggested(
  family: string,
  issued: string,
  more: Partial<ValidityRequest> = {},
): readonly unknown[] | 'none' {
  const found = suggestValidity({ family, categories: [], issued, ...more });
  return 'until' in found ? [found.until, found.months, found.verify] : 'none';
}

function reasonOf(request: ValidityRequest): string {
  const found = suggestValidity(request);
  return 'none' in found ? found.none.fr : found.rule.fr;
}

describe('the end that a rule gives', () => {
  it.each([
    [
      'CACES R.482 runs 10 years',
      suggested('CACES_R482', '2020-01-15', { categories: ['CACES_R482.A'] }),
      ['2030-01-14', 120, false],
    ],
    [
      'CACES R.489 runs 5 years',
      suggested('CACES_R489', '2020-01-15', { categories: ['CACES_R489.1A'] }),
      ['2025-01-14', 60, false],
    ],
    [
      'CACES R.483 runs 5 years without its conditions',
      suggested('CACES_R483', '2020-01-15'),
      ['2025-01-14', 60, false],
    ],
    [
      'an old CACES is to verify',
      suggested('CACES_R389', '2011-12-06', { categories: ['CACES_R389.1'] }),
      ['2016-12-05', 60, true],
    ],
    [
      'SST runs 24 months',
      suggested('SST', '2024-05-10', { categories: ['SST.INITIAL'] }),
      ['2026-05-09', 24, false],
    ],
    [
      'a MAC SST starts 24 months again',
      suggested('SST', '2026-05-02', { categories: ['SST.MAC'] }),
      ['2028-05-01', 24, false],
    ],
    [
      'an SST trainer has 36 months',
      suggested('SST', '2024-05-10', { categories: ['SST.FORMATEUR'] }),
      ['2027-05-09', 36, false],
    ],
    ['AIPR ends on the eve of the anniversary', suggested('AIPR', '2022-04-15'), ['2027-04-14', 60, false]],
    [
      'AIPR ends with its proof',
      suggested('AIPR', '2022-04-15', { proofValidUntil: '2025-01-14' }),
      ['2025-01-14', 60, false],
    ],
    [
      'AIPR does not outlive itself',
      suggested('AIPR', '2022-04-15', { proofValidUntil: '2030' }),
      ['2027-04-14', 60, false],
    ],
    [
      'SSIAP runs 36 months',
      suggested('SSIAP', '2023-10-01', { categories: ['SSIAP.2'] }),
      ['2026-09-30', 36, false],
    ],
    [
      'FCO runs 5 years',
      suggested('FIMO_FCO', '2022-09-02', { categories: ['FIMO_FCO.FCO_MARCHANDISES'] }),
      ['2027-09-01', 60, false],
    ],
    ['ADR is to verify', suggested('ADR', '2025-01-15'), ['2030-01-14', 60, true]],
    ['the CNAPS card runs 5 years', suggested('CNAPS', '2025-01-15'), ['2030-01-14', 60, false]],
    ['29 February', suggested('CACES_R489', '2020-02-29'), ['2025-02-28', 60, false]],
    [
      'a month alone counts from its first day',
      suggested('CACES_R490', '2020-04'),
      ['2025-03-31', 60, false],
    ],
    [
      'a preliminary asbestos training',
      suggested('AMIANTE_SS3', '2026-01-15', { preliminary: true }),
      ['2026-07-14', 6, false],
    ],
    [
      'an asbestos refresher',
      suggested('AMIANTE_SS3', '2026-01-15', { preliminary: false }),
      ['2029-01-14', 36, false],
    ],
    ['an asbestos training of a kind not told', suggested('AMIANTE_SS3', '2026-01-15'), 'none'],
    [
      'the first of several to end',
      suggested('SST', '2024-05-10', { categories: ['SST.FORMATEUR', 'SST.MAC'] }),
      ['2026-05-09', 24, false],
    ],
    [
      'the one that ends, beside one that does not',
      suggested('PRAP', '2024-05-10', { categories: ['PRAP.GESTES_POSTURES', 'PRAP.2S'] }),
      ['2026-05-09', 24, true],
    ],
    ['BAFA has no end', suggested('BAFA_BAFD', '2024-09-18', { categories: ['BAFA_BAFD.BAFA'] }), 'none'],
    [
      'BAFD has one',
      suggested('BAFA_BAFD', '2024-09-18', { categories: ['BAFA_BAFD.BAFD'] }),
      ['2029-09-17', 60, true],
    ],
    [
      'a category of another family is not counted',
      suggested('CACES_R489', '2020-01-15', { categories: ['CACES_R482.A'] }),
      ['2025-01-14', 60, false],
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each([
    ['B, 15 years', 'B', '2020-03-01', undefined, ['2035-02-28', 180, false]],
    ['a pink B, until the law’s day', 'B', '2003-02-11', undefined, ['2033-01-18', null, true]],
    ['C before 60', 'C', '2022-01-10', '1984-05-22', ['2027-01-09', 60, false]],
    ['C at 59: 2 years once 60', 'C', '2022-01-10', '1962-06-01', ['2024-01-09', 60, true]],
    ['C at 62', 'C', '2024-01-10', '1962-06-01', ['2026-01-09', 60, true]],
    ['C at 75: 1 year once 76', 'C', '2022-01-10', '1946-06-01', ['2023-01-09', 60, true]],
    ['C at 57: until the eve of 60', 'C', '2022-01-10', '1964-06-01', ['2024-05-31', 60, true]],
    ['D at 59: 1 year once 60', 'D', '2022-01-10', '1962-06-01', ['2023-01-09', 60, true]],
    ['D at 57: until the eve of 60', 'D', '2022-01-10', '1964-06-01', ['2024-05-31', 60, true]],
    ['D at 60: each year', 'DE', '2022-06-01', '1962-06-01', ['2023-05-31', 60, true]],
    ['C of someone whose age is not noted', 'CE', '2022-01-10', undefined, ['2027-01-09', 60, false]],
    ['AM, whose duration was not found', 'AM', '2022-01-10', undefined, 'none'],
  ])('driving licence %s', (_what, category, issued, birthDate, expected) => {
    const request = {
      categories: [`PERMIS_CONDUIRE.${category}`],
      ...(birthDate === undefined ? {} : { birthDate }),
    };
    expect(suggested('PERMIS_CONDUIRE', issued, request)).toEqual(expected);
  });

  it('says when age could not be taken into account', () => {
    const reason = reasonOf({
      family: 'PERMIS_CONDUIRE',
      categories: ['PERMIS_CONDUIRE.D'],
      issued: '2022-01-10',
    });
    expect(reason).toContain('Votre date de naissance n’est pas notée');
  });

  it('gives the rule of an electrical permit and when a refresher is advised, without an end', () => {
    expect(
      suggestValidity({ family: 'HAB_ELEC', categories: ['HAB_ELEC.BS'], issued: '2023-06-15' }),
    ).toEqual({
      none: {
        fr: 'Pas de durée légale\u00a0; recyclage conseillé tous les 3 ans, 2 ans si vous pratiquez peu. L’employeur en décide.',
        en: 'No legal duration; a refresher is advised every 3 years, 2 if you practise little. The employer decides.',
      },
      refresh: { by: '2026-06-14', months: 36 },
      source: 'NF C 18-510, NF C 18-550\u00a0; Code du travail, art. R4544-9 et R4544-10\u00a0; INRS',
      verify: false,
    });
  });

  it.each([
    ['2020', 'Avec l’année seule, la date de fin ne se calcule pas\u00a0: il manque le mois ou le jour.'],
    ['2020-03~', 'La date d’obtention est approximative\u00a0: la date de fin ne se calcule pas.'],
    [{ text: 'été 2020' }, 'La date d’obtention est notée en mots\u00a0: la date de fin ne se calcule pas.'],
    [null, 'Il manque la date d’obtention pour calculer une date de fin.'],
  ])('says why it cannot be computed from %j', (issued, expected) => {
    expect(reasonOf({ family: 'SST', categories: [], issued })).toBe(expected);
  });

  it('tells the rule, not the missing month, when no rule ends the title', () => {
    expect(reasonOf({ family: 'PSC', categories: [], issued: '2019' })).toMatch(/^Pas de date de fin/u);
  });

  it('has nothing to say of a family it does not know', () => {
    expect(reasonOf({ family: 'AFGSU', categories: [], issued: '2020-01-01' })).toMatch(
      /^Cette famille n’est pas/u,
    );
  });
});

describe('where a title stands', () => {
  it.each([
    ['2026-12-05', '2026-12-05', 'soon'],
    ['2026-12-05', '2026-12-06', 'past'],
    ['2026-12-05', '2026-09-05', 'soon'],
    ['2026-12-05', '2026-09-04', 'valid'],
    ['2027-05-31', '2027-02-28', 'soon'],
    ['2027-05-31', '2027-02-27', 'valid'],
    ['2026-12', '2026-12-31', 'soon'],
    ['2026-12', '2027-01-01', 'past'],
    ['2026', '2026-12-31', 'soon'],
    ['2026', '2025-09-30', 'valid'],
    ['2026', '2027-01-01', 'past'],
  ])('valid until %s, on %s: %s', (validUntil, today, expected) => {
    expect(validityState(validUntil, 3, today)).toBe(expected);
  });

  it('is open without an end date, and unknown where one is usual or was written in words', () => {
    expect([
      validityState(null, 3, '2026-11-23'),
      validityState(null, 3, '2026-11-23', true),
      validityState({ text: 'fin de mission' }, 3, '2026-11-23'),
    ]).toEqual(['open', 'unknown', 'unknown']);
  });

  it('expects an end date of what has a duration', () => {
    const expected = [
      endIsUsual('SST', []),
      endIsUsual('HAB_ELEC', ['HAB_ELEC.BS']),
      endIsUsual('BAFA_BAFD', ['BAFA_BAFD.BAFA']),
      endIsUsual('BAFA_BAFD', ['BAFA_BAFD.BAFD']),
      endIsUsual('PRAP', ['PRAP.GESTES_POSTURES']),
      endIsUsual('PERMIS_CONDUIRE', ['PERMIS_CONDUIRE.B']),
      endIsUsual('AFGSU', []),
    ];
    expect(expected).toEqual([true, false, false, true, false, true, false]);
  });

  it('comes up 6 months ahead for SSIAP and asbestos, 3 for the others', () => {
    expect(['SSIAP', 'AMIANTE_SS3', 'AMIANTE_SS4', 'SST', 'CACES_R489', 'AFGSU'].map(leadMonthsOf)).toEqual([
      6, 6, 6, 3, 3, 3,
    ]);
  });

  it('is renewed by a refresher in time, and for SSIAP by the full upgrade once past', () => {
    const renewals = [
      renewalFor('SSIAP', ['SSIAP.1'], 'soon'),
      renewalFor('SSIAP', ['SSIAP.1'], 'past'),
      renewalFor('SSIAP', ['SSIAP.3'], 'past'),
      renewalFor('SST', [], 'past'),
      renewalFor('AFGSU', [], 'past'),
    ].map((label) => label?.fr);
    expect(renewals).toEqual([
      'recyclage (14 h)',
      'remise à niveau (21 h)',
      'remise à niveau (35 h)',
      'MAC SST',
      undefined,
    ]);
  });
});

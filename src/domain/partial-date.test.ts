import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDay } from './calendar.ts';
import {
  comparePartialDates,
  earliest,
  formatPartialDate,
  isApproximate,
  isPartialDate,
  latest,
  parsePartialDate,
  partialDateSchema,
  precision,
  readBack,
  type PartialDate,
} from './partial-date.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const preciseDates = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    precision: fc.constantFrom('year', 'month', 'day'),
    mark: fc.constantFrom('', '~'),
  })
  .filter(({ year, month, day }) => isRealDay(year, month, day))
  .map(({ year, month, day, precision: exactness, mark }) => {
    const parts = [
      String(year),
      ...(exactness === 'year' ? [] : [two(month)]),
      ...(exactness === 'day' ? [two(day)] : []),
    ];
    return parts.join('-') + mark;
  });
const languages = fc.constantFrom('fr' as const, 'en' as const);
const styles = fc.constantFrom('long' as const, 'short' as const, 'numeric' as const);
const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  preciseDates,
  fc
    .string({ minLength: 1 })
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text })),
);

it('keeps a text as long as any other text may be', () => {
  const pasted = parsePartialDate('mot '.repeat(30_000), 'fr');
  expect(partialDateSchema.safeParse(pasted).success).toBe(true);
});

describe('reading a date', () => {
  it.each([
    ['2019', '2019'],
    ['en 2019', '2019'],
    ['mars 2019', '2019-03'],
    ['en mars 2019', '2019-03'],
    ['Mars 2019', '2019-03'],
    ['MARS 2019', '2019-03'],
    ['03/2019', '2019-03'],
    ['3/2019', '2019-03'],
    ['03-2019', '2019-03'],
    ['03.2019', '2019-03'],
    ['03 2019', '2019-03'],
    ['03 / 2019', '2019-03'],
    ['2019-03', '2019-03'],
    ['2019/3', '2019-03'],
    ['2019-03-12', '2019-03-12'],
    ['12/03/2019', '2019-03-12'],
    ['12-3-2019', '2019-03-12'],
    ['12.03.2019', '2019-03-12'],
    ['12 03 2019', '2019-03-12'],
    ['12 / 03 / 2019', '2019-03-12'],
    ['12 mars 2019', '2019-03-12'],
    ['le 12 mars 2019', '2019-03-12'],
    ['12-mars-2019', '2019-03-12'],
    ['1er avril 2020', '2020-04-01'],
    ['1ᵉʳ avril 2020', '2020-04-01'],
    ['1 avril 2020', '2020-04-01'],
    ['janv. 2014', '2014-01'],
    ['janv 2014', '2014-01'],
    ['févr. 2014', '2014-02'],
    ['fevr 2014', '2014-02'],
    ['fév. 2014', '2014-02'],
    ['Fevrier 2014', '2014-02'],
    ['avr. 2014', '2014-04'],
    ['juil. 2014', '2014-07'],
    ['juill. 2014', '2014-07'],
    ['aout 2014', '2014-08'],
    ['août 2014', '2014-08'],
    ['sept. 2014', '2014-09'],
    ['sep 2014', '2014-09'],
    ['oct. 2014', '2014-10'],
    ['nov 2014', '2014-11'],
    ['déc. 2014', '2014-12'],
    ['DÉCEMBRE 2014', '2014-12'],
    ['de\u0301cembre 2014', '2014-12'],
    ['12\u00a0mars\u00a02019', '2019-03-12'],
    ['12\u202fmars\u202f2019', '2019-03-12'],
    ['  12   mars  2019 ', '2019-03-12'],
    ['２０１９', '2019'],
    ['１２／０３／２０１９', '2019-03-12'],
    ['12‑03‑2019', '2019-03-12'],
    ['29/02/2024', '2024-02-29'],
    ['1900', '1900'],
    ['2100', '2100'],
    ['vers 2010', '2010~'],
    ['Vers 2010', '2010~'],
    ['vers le 12 mars 2019', '2019-03-12~'],
    ['vers mars 2019', '2019-03~'],
    ['environ 2010', '2010~'],
    ['2010 environ', '2010~'],
    ['env. 2010', '2010~'],
    ['~2010', '2010~'],
    ['~ 2010', '2010~'],
    ['2010~', '2010~'],
    ['≈ 2010', '2010~'],
    ['autour de 2010', '2010~'],
  ])('reads « %s »', (written, expected) => {
    expect(parsePartialDate(written, 'fr')).toBe(expected);
  });

  it.each([
    ['March 2019', '2019-03'],
    ['in March 2019', '2019-03'],
    ['March 12, 2019', '2019-03-12'],
    ['March 12 2019', '2019-03-12'],
    ['Mar 12th, 2019', '2019-03-12'],
    ['12 March 2019', '2019-03-12'],
    ['12th March 2019', '2019-03-12'],
    ['the 12th of March 2019', '2019-03-12'],
    ['on 1st April 2020', '2020-04-01'],
    ['2nd May 2020', '2020-05-02'],
    ['3rd June 2020', '2020-06-03'],
    ['Sept 2014', '2014-09'],
    ['Sep. 2014', '2014-09'],
    ['12/03/2019', '2019-03-12'],
    ['c. 2010', '2010~'],
    ['ca. 2010', '2010~'],
    ['circa 2010', '2010~'],
    ['about 2010', '2010~'],
    ['around March 2010', '2010-03~'],
    ['approx. 2010', '2010~'],
  ])('reads "%s" in English, day first', (written, expected) => {
    expect(parsePartialDate(written, 'en')).toBe(expected);
  });

  it('reads the other language too, for people paste dates from anywhere', () => {
    expect(parsePartialDate('12 March 2019', 'fr')).toBe('2019-03-12');
    expect(parsePartialDate('12 août 2019', 'en')).toBe('2019-08-12');
  });

  it.each(['', ' ', '\u00a0', '\t\n'])('takes blank %j for no date', (written) => {
    expect(parsePartialDate(written, 'fr')).toBeNull();
  });

  it.each([
    'depuis 2019',
    'été 1998',
    'étés 1996 à 1998',
    'printemps',
    '19',
    '12/03/19',
    'mars 19',
    '31/02/2019',
    '29/02/2023',
    '29 février 1900',
    '31 avril 2019',
    '13/2019',
    '00/2019',
    '2019-13',
    '2019-02-30',
    '3/25/2019',
    '0/0/2019',
    '1899',
    '2101',
    '20190312',
    '2009-2014',
    '2009 – 2014',
    'ju 2019',
    'vers',
    'mars',
    'vers l’an 2000',
    '12 brumaire 2019',
  ])('keeps « %s » as it was written', (written) => {
    expect(parsePartialDate(written, 'fr')).toEqual({ text: written });
  });

  it('keeps words without their outer spaces, in composed form', () => {
    expect(parsePartialDate('  e\u0301te\u0301 1998 ', 'fr')).toEqual({ text: 'été 1998' });
  });

  it('reads back every date that it has formatted, in both languages and all styles', () => {
    fc.assert(
      fc.property(preciseDates, languages, styles, languages, (date, language, style, reader) => {
        expect(parsePartialDate(formatPartialDate(date, language, style), reader)).toBe(date);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads its own stored form', () => {
    fc.assert(
      fc.property(preciseDates, languages, (date, language) => parsePartialDate(date, language) === date),
    );
  });

  it('understands its own sentence, and never throws on what people type', () => {
    fc.assert(
      fc.property(
        preciseDates,
        languages,
        (date, language) => parsePartialDate(readBack(date, language), language) === date,
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), languages, (written, language) => {
        const read = parsePartialDate(written, language);
        expect(read === null || isPartialDate(read)).toBe(true);
      }),
    );
  });
});

describe('writing a date', () => {
  it.each([
    ['2019-03-12', '12\u00a0mars 2019', '12\u00a0mars 2019', '12/03/2019'],
    ['2020-04-01', '1er\u00a0avril 2020', '1er\u00a0avr. 2020', '01/04/2020'],
    ['2014-09', 'septembre 2014', 'sept. 2014', '09/2014'],
    ['2010', '2010', '2010', '2010'],
    ['2010~', 'vers 2010', 'vers 2010', 'vers 2010'],
    ['2010-12~', 'vers décembre 2010', 'vers déc. 2010', 'vers 12/2010'],
  ])('writes %s in French', (date, long, short, numeric) => {
    const written = (['long', 'short', 'numeric'] as const).map((style) =>
      formatPartialDate(date, 'fr', style),
    );
    expect(written).toEqual([long, short, numeric]);
  });

  it.each([
    ['2019-03-12', '12 March 2019', '12 Mar 2019', '12/03/2019'],
    ['2014-09', 'September 2014', 'Sep 2014', '09/2014'],
    ['2010~', 'around 2010', 'c. 2010', 'c. 2010'],
  ])('writes %s in English', (date, long, short, numeric) => {
    const written = (['long', 'short', 'numeric'] as const).map((style) =>
      formatPartialDate(date, 'en', style),
    );
    expect(written).toEqual([long, short, numeric]);
  });

  it('gives words back unchanged', () => {
    expect(formatPartialDate({ text: 'été 1998' }, 'en', 'numeric')).toBe('été 1998');
  });

  it('never writes U+202F, which the faces of the PDF do not have', () => {
    fc.assert(
      fc.property(
        preciseDates,
        languages,
        styles,
        (date, language, style) => !formatPartialDate(date, language, style).includes('\u202f'),
      ),
    );
  });

  it.each([
    ['2019-03-12', 'le 12\u00a0mars 2019', 'on 12 March 2019'],
    ['2019-03', 'en mars 2019', 'in March 2019'],
    ['2019', 'en 2019', 'in 2019'],
    ['2019~', 'vers 2019', 'around 2019'],
    ['2019-03-12~', 'vers le 12\u00a0mars 2019', 'around 12 March 2019'],
    [{ text: 'été 98' }, 'noté tel quel\u00a0: «\u00a0été 98\u00a0»', 'kept as written: “été 98”'],
  ] as const)('says what was understood of %j', (date, french, english) => {
    expect([readBack(date, 'fr'), readBack(date, 'en')]).toEqual([french, english]);
  });
});

describe('comparing dates', () => {
  it('knows the first and the last day that a date may mean', () => {
    const bounds = (['2019', '2020-02', '2019-02~', '2019-03-12', { text: 'été' }] as const).map((date) => [
      precision(date),
      isApproximate(date),
      earliest(date),
      latest(date),
    ]);
    expect(bounds).toEqual([
      ['year', false, '2019-01-01', '2019-12-31'],
      ['month', false, '2020-02-01', '2020-02-29'],
      ['month', true, '2019-02-01', '2019-02-28'],
      ['day', false, '2019-03-12', '2019-03-12'],
      ['text', false, undefined, undefined],
    ]);
  });

  it('sorts oldest first, the more exact before the less, words last', () => {
    const dates: PartialDate[] = [
      { text: 'été' },
      '2019',
      '2020',
      '2019~',
      '2019-01',
      { text: 'avant' },
      '2019-01-01',
      '2018-12-31',
    ];
    expect(dates.toSorted(comparePartialDates)).toEqual([
      '2018-12-31',
      '2019-01-01',
      '2019-01',
      '2019',
      '2019~',
      '2020',
      { text: 'avant' },
      { text: 'été' },
    ]);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b)) + Math.sign(comparePartialDates(b, a))).toBe(0);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0) {
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
        }
        if (comparePartialDates(a, b) === 0) expect(a).toEqual(b);
      }),
    );
  });
});

describe('a date from a file', () => {
  it('is accepted when it is one that could have been typed', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isPartialDate(date)).toBe(true);
        expect(partialDateSchema.parse(date)).toEqual(date);
      }),
    );
  });

  it.each([
    '2019-02-30',
    '2019-13',
    '19',
    '',
    '2019-3',
    '1899',
    '2101-01',
    '2019-03-12T00:00:00Z',
    '~2019',
    2019,
    null,
    undefined,
    { text: '' },
    { text: ' ' },
    { text: 2019 },
    { text: 'été', more: 1 },
    [],
  ])('is refused when it is %j', (value) => {
    expect([isPartialDate(value), partialDateSchema.safeParse(value).success]).toEqual([false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyField, met, note, tellMet, valueOf } from '../../../tests/generators/values.ts';
import { languages } from '../language.ts';
import { sections } from '../sections/index.ts';
import {
  emptyValue,
  emptyValues,
  isEmptyValue,
  kinds,
  valuesSchema,
  valueSchema,
  valueText,
} from './kinds.ts';
import { sameValue } from './same.ts';
import type { Field } from './field.ts';

const fields = sections.flatMap((section) => [...everyField(section.fields)]);
/** By kind first: a kind of which there is one field among two hundred must be met too. */
const anyField = fc
  .constantFrom(...Map.groupBy(fields, (field) => field.kind).values())
  .chain((alike) => fc.constantFrom(...alike));
const anyFieldAndValue = anyField.chain((field) => valueOf(field).map((value) => [field, value] as const));

/** Kinds whose stored text is a code or a date of ours, told in words: the person's own wording is not in it. */
const codedKinds = ['yesNo', 'partialDate'];

/** Dates and answers, which are told in words wherever they stand. */
const isCoded = (text: string): boolean => /^(?:\d{4}(?:-\d{2}){0,2}~?|yes|no)$/u.test(text);

/** Every string inside a value that a person typed: all but ids, codes, units and schemes. */
function wordsWritten(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    const isOurs = [
      'id',
      'code',
      'sha256',
      'unit',
      'scheme',
      'version',
      'level',
      'entry',
      'item',
      'state',
      'amount',
      'start',
      'date',
    ].includes(key);
    return isOurs || isCoded(value) ? [] : [value];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'reference' ? [] : wordsWritten(part, Array.isArray(value) ? key : name),
  );
}

describe('every kind of field', () => {
  it('is used by some section, so that nothing here is untried', () => {
    expect([...new Set(fields.map((field) => field.kind))].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  it('stores what it has stored: parsing twice changes nothing, and JSON carries it', () => {
    fc.assert(
      fc.property(anyFieldAndValue, ([field, value]) => {
        note(field.kind, 'schema');
        const stored: unknown = JSON.parse(JSON.stringify(value));
        expect(valueSchema(field).parse(stored)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('holds only composed text (NFC) without lone surrogates', () => {
    fc.assert(
      fc.property(anyFieldAndValue, ([, value]) => {
        for (const text of wordsWritten(value)) expect(text).toBe(text.normalize('NFC').toWellFormed());
      }),
      { numRuns: 300 },
    );
  });

  it('tells every word the person wrote, in both languages', () => {
    fc.assert(
      fc.property(anyFieldAndValue, fc.constantFrom(...languages), ([field, value], language) => {
        note(field.kind, 'text');
        const told = valueText(value, field, language).join('\n');
        // A place is told as « 69400 Ville, Pays »: each part is there, though not alone on its line.
        const written =
          codedKinds.includes(field.kind) && typeof value === 'string' ? [] : wordsWritten(value);
        for (const text of written) if (text.trim() !== '') expect(told).toContain(text);
      }),
      { numRuns: 800 },
    );
  });

  it('compares a value with itself, and with another', () => {
    fc.assert(
      fc.property(anyFieldAndValue, anyFieldAndValue, ([field, left], [, right]) => {
        note(field.kind, 'compare');
        expect(sameValue(left, structuredClone(left))).toBe(true);
        expect(sameValue(left, right)).toBe(sameValue(right, left));
        expect(sameValue(left, right)).toBe(sortedJson(left) === sortedJson(right));
      }),
      { numRuns: 500 },
    );
  });

  it('knows what "not given" is', () => {
    for (const field of fields) {
      expect(isEmptyValue(emptyValue(field), field)).toBe(true);
      expect(valueSchema(field).parse(emptyValue(field))).toEqual(emptyValue(field));
      expect(languages.map((language) => valueText(emptyValue(field), field, language))).toEqual([[], []]);
    }
  });

  it('was met by every reader of this file', () => {
    const missing = Object.keys(kinds).flatMap((kind) =>
      ['generate', 'schema', 'text', 'compare']
        .filter((reader) => !met.get(kind)?.has(reader))
        .map((reader) => `${kind} × ${reader}`),
    );
    process.stdout.write(tellMet('generate', 'schema', 'text', 'compare'));
    expect(missing).toEqual([]);
  });
});

describe('a number', () => {
  const field = {
    kind: 'number',
    label: { fr: 'Effectif', en: 'Staff' },
    units: [{ code: 'people', fr: 'personnes', en: 'people' }],
  } as const satisfies Field;

  it('is told with its unit, and as written when it was not understood', () => {
    const told = [{ amount: '3.5', unit: 'people' }, { text: 'environ 12' }].map((value) =>
      valueText(valueSchema(field).parse(value), field, 'fr'),
    );
    expect(told).toEqual([['3,5\u00a0personnes'], ['environ 12']]);
  });

  it('is either digits or words, and never blank', () => {
    const odd = [{ text: ' ' }, { text: 'douze', unit: 'people' }, { amount: 'douze', unit: 'people' }];
    expect(odd.map((value) => valueSchema(field).safeParse(value).success)).toEqual([false, false, false]);
  });
});

describe('values of a group', () => {
  it.each(sections.map((section) => [section.type, section] as const))(
    'are exactly the declared fields: %s',
    (_type, section) => {
      const schema = valuesSchema(section.fields);
      const empty = emptyValues(section.fields);
      expect(schema.parse(empty)).toEqual(empty);
      expect(schema.safeParse({ ...empty, unknown: 'x' }).success).toBe(false);
      const [first = ''] = Object.keys(section.fields);
      expect(
        schema.safeParse(Object.fromEntries(Object.entries(empty).filter(([name]) => name !== first)))
          .success,
      ).toBe(false);
    },
  );

  it.each(fields.map((field): [string, Field] => [`${field.kind} ${field.label.en}`, field]))(
    'labels are written in both languages: %s',
    (_name, field) => {
      expect([field.label.fr.trim(), field.label.en.trim()]).not.toContain('');
    },
  );
});

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

import { describe, expect, it } from 'vitest';

/* Every sentence in both languages: no key missing, nothing empty, and French set as French is. */

type Area = Record<string, unknown>;
const french = import.meta.glob<Area>('./fr/*.ts', { eager: true });
const english = import.meta.glob<Area>('./en/*.ts', { eager: true });

/** A value for any parameter a sentence may ask for. */
const anything = new Proxy(
  {},
  {
    get: (_target, key) => {
      // What is said of each problem has a test of its own.
      if (key === 'problem') return { type: 'Empty' };
      return key === 'count' || key === 'page' || key === 'pages' ? 2 : 'x';
    },
  },
);

/** Sentences of an area by dotted key; functions are called with made-up values. */
function sentences(value: unknown, key: string): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[key, value]]);
  if (typeof value === 'function') return sentences(Reflect.apply(value, undefined, [anything]), key);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([name, part]) => [...sentences(part, `${key}.${name}`)]));
}

function areas(modules: Record<string, Area>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    Object.entries(modules).map(([file, module]) => {
      const [exported] = Object.values(module);
      return [file.replace(/^\.\/(fr|en)\//u, ''), sentences(exported, '')];
    }),
  );
}

const fr = areas(french);
const en = areas(english);

describe('the sentences of the interface', () => {
  it('has the same areas in both languages', () => {
    expect([...en.keys()]).toEqual([...fr.keys()]);
    expect(fr.size).toBeGreaterThan(0);
  });

  it.each([...fr.keys()])('says everything in both languages: %s', (file) => {
    const keys = [...(fr.get(file) ?? new Map<string, string>()).keys()];
    expect(keys.length).toBeGreaterThan(0);
    expect([...(en.get(file) ?? new Map<string, string>()).keys()].toSorted()).toEqual(keys.toSorted());
  });

  it.each([...fr.keys()])('leaves no sentence empty: %s', (file) => {
    const empty = [fr, en].flatMap((side) =>
      [...(side.get(file) ?? new Map<string, string>())]
        .filter(([, text]) => text.trim() === '')
        .map(([key]) => key),
    );
    expect(empty).toEqual([]);
  });

  it.each([...fr.keys()])('sets French as French is set: %s', (file) => {
    const wrong = [...(fr.get(file) ?? new Map<string, string>())].filter(
      ([, text]) =>
        /[^\u00a0\s][:;?!»](\s|$)|\u0020[:;?!»]|«[^\u00a0]|\w'\w|!/u.test(text) ||
        /veuillez|erreur|expiré|périmé/iu.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

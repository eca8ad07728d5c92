import { describe, expect, it } from 'vitest';
import type { Codelist } from '../codelist.ts';
import { cefrLevels } from './cefr-levels.ts';
import { countries } from './countries.ts';
import { habilitationFamilies } from './habilitation-families.ts';
import { habilitationKinds, kindCodes } from './habilitation-kinds.ts';
import { languageNames } from './language-names.ts';
import { situations } from './situations.ts';

const all: readonly Codelist[] = [cefrLevels, countries, habilitationKinds, languageNames, situations];

const counts = (list: Codelist): object =>
  Object.fromEntries(
    [...Map.groupBy(list.rows, (row) => row.source)].map(([source, rows]) => [source, rows.length]),
  );

describe('lists of names', () => {
  it('have every language of ISO 639-1, and those of France that it has no code for', () => {
    expect(counts(languageNames)).toEqual({
      'ISO 639-1': 183,
      'ISO 639-3\u00a0; langues de France (liste du ministère de la Culture)': 28,
      'Ministère de la Culture, langues de France': 3,
    });
    const ofFrance = ['BR', 'CA', 'CO', 'EU', 'OC', 'GSW', 'VLS', 'GCF', 'RCF', 'TY', 'FSL', 'X_GALLO'];
    expect(ofFrance.map((code) => languageNames.find(code)?.fr)).toEqual([
      'Breton',
      'Catalan',
      'Corse',
      'Basque',
      'Occitan',
      'Alsacien',
      'Flamand occidental',
      'Créole guadeloupéen ou martiniquais',
      'Créole réunionnais',
      'Tahitien',
      'Langue des signes française (LSF)',
      'Gallo',
    ]);
  });

  it('have every country of ISO 3166-1', () => {
    expect(counts(countries)).toEqual({ 'ISO 3166-1 alpha-2': 249 });
    expect(countries.rows.filter((row) => !/^[A-Z]{2}$/u.test(row.code))).toEqual([]);
    expect(['FR', 'MA', 'CD'].map((code) => countries.find(code)?.fr)).toEqual([
      'France',
      'Maroc',
      'République démocratique du Congo (Kinshasa)',
    ]);
  });

  it('have the six levels of the framework, each explained, and the mother tongue', () => {
    expect(cefrLevels.rows.map((row) => row.code)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'NATIVE']);
    const explained = cefrLevels.rows.flatMap((row) => [row.explanation.fr, row.explanation.en]);
    expect(explained.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  it('have the situations of 5.9, and the three kinds of title', () => {
    expect([situations.rows.length, habilitationKinds.rows.length]).toEqual([11, 3]);
    const known = new Set(habilitationKinds.rows.map((row) => row.code));
    expect(habilitationFamilies.rows.filter((row) => !known.has(kindCodes[row.kind]))).toEqual([]);
  });

  it('are written properly in both languages, and never read the same twice', () => {
    const badly = all.flatMap((list) =>
      list.rows.filter((row) => / [;:?!»]|« |'|^\p{Ll}/u.test(`${row.fr}${row.source}`)),
    );
    expect(badly).toEqual([]);
    for (const list of all) {
      for (const language of ['fr', 'en'] as const) {
        const labels = list.rows.map((row) => row[language]);
        expect(labels.filter((label, index) => label.trim() === '' || labels.indexOf(label) < index)).toEqual(
          [],
        );
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { defineCodelist, rowShortLabel } from '../codelist.ts';
import { contractTypes } from './contract-types.ts';
import { employmentStatuses } from './employment-statuses.ts';
import { habilitationCategories } from './habilitation-categories.ts';
import { habilitationFamilies } from './habilitation-families.ts';
import { registryCodelists } from './registry-codelists.ts';
import { workingTimes } from './working-times.ts';

const all = registryCodelists();

/** Categories per family, counted in the research on the passport (its 5.8, 6.1, 6.2, 6.3) and in ROME for what preceded 2020. */
const categoriesPerFamily = {
  // 6.1; R.482 and R.490 have their remote control option besides (11 and 0 categories).
  CACES_R482: 12,
  CACES_R483: 2,
  CACES_R484: 2,
  CACES_R485: 2,
  CACES_R486: 3,
  CACES_R487: 3,
  CACES_R489: 9,
  CACES_R490: 1,
  // 6.2: 28 usual symbols, 4 live, 4 cleaning, 4 special, 11 for vehicles.
  HAB_ELEC: 51,
  // 5.8: 14 categories, and AM.
  PERMIS_CONDUIRE: 15,
  // 6.3
  SST: 3,
  PSC: 2,
  PSE: 3,
  SSIAP: 3,
  INCENDIE: 4,
  PRAP: 4,
  BNSSA: 0,
  FIMO_FCO: 6,
  ADR: 6,
  AUTORISATION_CONDUITE: 0,
  TAXI_VTC: 2,
  PERMIS_BATEAU: 3,
  DRONE: 0,
  AIPR: 3,
  TRAVAIL_HAUTEUR: 2,
  ECHAFAUDAGES: 6,
  CORDISTE: 2,
  AMIANTE_SS3: 3,
  AMIANTE_SS4: 4,
  CATEC: 2,
  ATEX: 4,
  RISQUES_CHIMIQUES: 2,
  NUCLEAIRE: 8,
  PCR: 7,
  SOUDAGE: 12,
  COFREND: 3,
  FLUIDES_FRIGORIGENES: 5,
  HACCP: 0,
  CERTIBIOCIDE: 3,
  CERTIPHYTO: 3,
  CNAPS: 4,
  BAFA_BAFD: 2,
  FUNERAIRE: 0,
  // Before 2020, from ROME.
  CACES_R372M: 10,
  CACES_R366: 0,
  CACES_R377M: 2,
  CACES_R383M: 5,
  CACES_R386: 6,
  CACES_R389: 6,
  CACES_R390: 0,
  CACES_R318: 0,
};

/** Months of validity of each family: sourced ones, then those that rest on common practice. */
const sourced = {
  CACES_R482: 120,
  CACES_R483: 60,
  CACES_R484: 60,
  CACES_R485: 60,
  CACES_R486: 60,
  CACES_R487: 60,
  CACES_R489: 60,
  CACES_R490: 60,
  HAB_ELEC: null,
  PERMIS_CONDUIRE: null,
  SST: 24,
  SSIAP: 36,
  FIMO_FCO: 60,
  AUTORISATION_CONDUITE: null,
  AIPR: 60,
  AMIANTE_SS3: 36,
  CNAPS: 60,
};
const toVerify = {
  PSC: null,
  PSE: null,
  INCENDIE: null,
  PRAP: 24,
  BNSSA: 60,
  ADR: 60,
  TAXI_VTC: null,
  PERMIS_BATEAU: null,
  DRONE: 60,
  TRAVAIL_HAUTEUR: null,
  ECHAFAUDAGES: null,
  CORDISTE: null,
  AMIANTE_SS4: 36,
  CATEC: 36,
  ATEX: null,
  RISQUES_CHIMIQUES: 36,
  NUCLEAIRE: 36,
  PCR: 60,
  SOUDAGE: 24,
  COFREND: 60,
  FLUIDES_FRIGORIGENES: null,
  HACCP: null,
  CERTIBIOCIDE: 60,
  CERTIPHYTO: 60,
  BAFA_BAFD: null,
  FUNERAIRE: null,
  CACES_R372M: 120,
  CACES_R366: 60,
  CACES_R377M: 60,
  CACES_R383M: 60,
  CACES_R386: 60,
  CACES_R389: 60,
  CACES_R390: 60,
  CACES_R318: 60,
};

describe('every codelist', () => {
  it.each(all.map((list) => [list.id, list] as const))(
    '%s has labels in both languages and a source on each row',
    (_id, list) => {
      const incomplete = list.rows.filter((row) =>
        [row.fr, row.en, row.source].some((text) => text.trim() === ''),
      );
      expect(incomplete).toEqual([]);
      expect(list.rows.map((row) => list.find(row.code))).toEqual(list.rows);
    },
  );

  it('keeps French punctuation and never has two rows that read the same under one parent', () => {
    const badly = all.flatMap((list) =>
      list.rows.filter((row) => / [;:?!»]|« |'/u.test(`${row.fr}${row.source}`)),
    );
    expect(badly.map((row) => row.code)).toEqual([]);
    const labels = all.flatMap((list) =>
      list.rows.flatMap((row) => [
        `${list.id} ${row.parent} ${row.fr}`,
        `${list.id} ${row.parent} en ${row.en}`,
      ]),
    );
    expect(labels.length - new Set(labels).size).toBe(0);
  });

  it('refuses repeated and malformed codes', () => {
    const row = { code: 'CDI', fr: 'CDI', en: 'CDI', source: 'x' };
    expect(() => defineCodelist('list', [row, row])).toThrow('twice');
    expect(() => defineCodelist('list', [{ ...row, code: 'cdi é' }])).toThrow('malformed');
    expect(defineCodelist('list', [row]).find('CDD')).toBeUndefined();
  });
});

describe('contracts and working time', () => {
  it('has the 33 codes of the closed list, in its order', () => {
    expect(contractTypes.rows.map((row) => row.code)).toEqual([
      'CDI',
      'CDI_INT',
      'CDI_C',
      'CDD',
      'CDD_U',
      'CDD_I',
      'SAISON',
      'INTERIM',
      'INTERMITTENT',
      'APPR',
      'PROF',
      'CUI',
      'STAGE',
      'PFMP',
      'PMSMP',
      'FONC',
      'CONTR_PUB',
      'MILIT',
      'INDEP',
      'MICRO',
      'LIB',
      'GERANT',
      'PORTAGE',
      'ARTISTE',
      'CESU',
      'CONJ',
      'SCIV',
      'VIE',
      'BENEV',
      'SPV',
      'ELU',
      'VDI',
      'AUTRE',
    ]);
  });

  it('marks our 13 additions as to verify', () => {
    expect(contractTypes.rows.filter((row) => row.verify).map((row) => row.code)).toEqual([
      'CDI_INT',
      'CDI_C',
      'CUI',
      'PFMP',
      'PMSMP',
      'MICRO',
      'GERANT',
      'PORTAGE',
      'CESU',
      'CONJ',
      'VIE',
      'SPV',
      'VDI',
    ]);
  });

  it('marks working times and statuses as to verify', () => {
    expect(
      [workingTimes, employmentStatuses].map(({ rows }) => [rows.length, rows.every((row) => row.verify)]),
    ).toEqual([
      [4, true],
      [12, true],
    ]);
  });
});

describe('families of habilitations', () => {
  it('has as many categories in each family as were found', () => {
    const counts = habilitationFamilies.rows.map((family) => [
      family.code,
      habilitationCategories.childrenOf(family.code).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual(categoriesPerFamily);
    expect(habilitationCategories.rows.length).toBe(
      Object.values(categoriesPerFamily).reduce((sum, count) => sum + count, 0),
    );
  });

  it('has the durations that were found, and marks as to verify those that rest on common practice', () => {
    const durations = (verify: true | undefined): object =>
      Object.fromEntries(
        habilitationFamilies.rows
          .filter((row) => row.verify === verify)
          .map((row) => [row.code, row.validityMonths]),
      );
    expect([durations(undefined), durations(true)]).toEqual([sourced, toVerify]);
  });

  it('lets 10 years be reached under conditions by cranes only', () => {
    const longer = habilitationFamilies.rows
      .filter((row) => row.maximumMonths === 120)
      .map((row) => row.code);
    expect(longer).toEqual(['CACES_R483', 'CACES_R487', 'CACES_R490']);
  });

  it('tells apart what the employer issues', () => {
    const employers = habilitationFamilies.rows
      .filter((row) => row.kind === 'employer')
      .map((row) => row.code);
    expect(employers).toEqual(['HAB_ELEC', 'AUTORISATION_CONDUITE', 'AIPR']);
  });

  it('accepts the eight former numbers, after all others', () => {
    const codes = habilitationFamilies.rows.map((row) => row.code);
    const historic = habilitationFamilies.rows.filter((row) => row.historic).map((row) => row.code);
    expect(historic).toEqual(codes.slice(-8));
    expect(historic).toEqual([
      'CACES_R372M',
      'CACES_R366',
      'CACES_R377M',
      'CACES_R383M',
      'CACES_R386',
      'CACES_R389',
      'CACES_R390',
      'CACES_R318',
    ]);
  });

  it('never tells a person that a right is lost', () => {
    const words = [...habilitationFamilies.rows, ...habilitationCategories.rows].map(
      (row) => `${row.rule?.fr ?? ''} ${row.rule?.en ?? ''}`,
    );
    expect(words.filter((text) => /expir|périm|plus le droit|overdue|retard/iu.test(text))).toEqual([]);
  });
});

describe('categories', () => {
  it('has the exact symbols of R.489 and R.482', () => {
    const signs = (family: string): readonly string[] =>
      habilitationCategories.childrenOf(family).map((row) => rowShortLabel(row, 'fr'));
    expect([signs('CACES_R489'), signs('CACES_R482')]).toEqual([
      ['1A', '1B', '2A', '2B', '3', '4', '5', '6', '7'],
      ['A', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'D', 'E', 'F', 'G', 'Option télécommande (catégories A à F)'],
    ]);
  });

  it('has no B0V, which no longer exists', () => {
    expect(habilitationCategories.rows.filter((row) => row.short?.fr.startsWith('B0V'))).toEqual([]);
  });

  it.each([
    ['HAB_ELEC.B0', 'B0 – opérations d’ordre non électrique, basse tension'],
    [
      'HAB_ELEC.B2V_ESSAI',
      'B2V Essai – chargé de travaux d’ordre électrique, au voisinage, essai, basse tension',
    ],
    ['HAB_ELEC.HE_MANOEUVRE', 'HE Manœuvre – opérations spécifiques, manœuvre, haute tension'],
    ['HAB_ELEC.B2TL', 'B2TL – chargé de travaux d’ordre électrique, sous tension, véhicules, basse tension'],
    ['HAB_ELEC.BCL', 'BCL – chargé de consignation, véhicules, basse tension'],
  ])('tells symbol %s from its grammar', (code, expected) => {
    expect(habilitationCategories.find(code)?.fr).toBe(expected);
  });

  it('marks as to verify the special operations, which come from background knowledge', () => {
    const special = habilitationCategories
      .childrenOf('HAB_ELEC')
      .filter((row) => row.short?.fr.includes('X'));
    expect(special.map((row) => [row.short?.fr, row.verify])).toEqual(
      ['B1X', 'B2X', 'H1X', 'H2X', 'B1XL', 'B2XL'].map((sign) => [sign, true]),
    );
  });

  it('has the 15 driving licences, of 15 or 5 years', () => {
    const licences = habilitationCategories.childrenOf('PERMIS_CONDUIRE');
    const byMonths = Map.groupBy(licences, (row) => row.validityMonths);
    const signs = (months: number | null): readonly (string | undefined)[] | undefined =>
      byMonths.get(months)?.map((row) => row.short?.fr);
    expect([signs(180), signs(60), signs(null)]).toEqual([
      ['A1', 'A2', 'A', 'B1', 'B', 'BE'],
      ['C1', 'C', 'D1', 'D', 'C1E', 'CE', 'D1E', 'DE'],
      ['AM'],
    ]);
  });
});

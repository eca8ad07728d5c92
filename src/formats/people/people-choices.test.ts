import { describe, expect, it } from 'vitest';
import { choose, chooseLevel, wordings, type Wording } from './people-choices.ts';

const tables: readonly (readonly [string, Wording])[] = Object.entries(wordings);

describe('words that become rows of our lists', () => {
  it.each(tables)('of %s lead to rows that say each of them', (_name, { codelist, synonyms }) => {
    for (const [words, code] of Object.entries(synonyms)) {
      expect({ words, row: codelist.find(code) ?? null }).toMatchObject({ words, row: { code } });
      expect(choose({ codelist, synonyms }, words)).toEqual({ code });
    }
  });

  it.each<[keyof typeof wordings, string, string]>([
    ['funding', 'Plan de formation', 'PDC'],
    ['funding', 'FAF.TT', 'FAFTT'],
    ['funding', 'Autofinancement', 'AUTO'],
    ['modality', 'à distance synchrone (classe virtuelle)', 'DISTANCE_SYNCHRONE'],
    ['initiative', 'moi-même', 'MOI'],
    ['nature', 'remise à niveau, compétences de base', 'REMISE_A_NIVEAU'],
    ['nature', 'autoformation / MOOC', 'AUTOFORMATION'],
    ['contract', 'CESU', 'CESU'],
    ['contract', 'Mission d’intérim', 'INTERIM'],
    ['interview', 'entretien de parcours professionnel', 'PARCOURS'],
    ['interview', 'Entretien professionnel', 'PROFESSIONNEL'],
    ['route', 'VAE', 'VAE'],
    ['request', 'partielle', 'PARTIELLE'],
  ])('%s « %s » is %s', (name, text, code) => {
    expect(choose(wordings[name], text)).toEqual({ code });
  });

  it.each<[keyof typeof wordings, string]>([
    ['funding', 'OPCO ATLAS'],
    ['funding', 'AKTO'],
    ['funding', 'Employeur (frais de déplacement seulement)'],
    ['funding', 'Région'],
    ['modality', 'présentiel (internat)'],
    ['nature', 'formation de secourisme'],
    ['outcome', 'diplôme obtenu'],
    ['interview', 'entretien professionnel annuel'],
    ['contract', 'CDI étudiant'],
  ])('%s « %s » stays as it is written', (name, text) => {
    expect(choose(wordings[name], text)).toEqual({ other: text });
  });

  it('say nothing where nothing is written', () => {
    expect([choose(wordings.nature, undefined), choose(wordings.nature, ' '), chooseLevel('')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('know levels by their number', () => {
    expect(['3', 'niveau 6', 'V', '9'].map(chooseLevel)).toEqual([
      { code: 'NIVEAU_3' },
      { code: 'NIVEAU_6' },
      { other: 'V' },
      { other: '9' },
    ]);
  });
});

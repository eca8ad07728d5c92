import { describe, expect, it } from 'vitest';
import { suggestLevel } from './diploma-level.ts';

describe('the level of a diploma, from its name', () => {
  it.each([
    ['CAP cuisine', 'NIVEAU_3'],
    ['BEP Carrières sanitaires et sociales', 'NIVEAU_3'],
    ['Baccalauréat technologique STMG', 'NIVEAU_4'],
    ['Bac pro Maintenance', 'NIVEAU_4'],
    ['Brevet professionnel coiffure', 'NIVEAU_4'],
    ['BTS', 'NIVEAU_5'],
    ['brevet de technicien supérieur Tourisme', 'NIVEAU_5'],
    ['DUT Techniques de commercialisation', 'NIVEAU_5'],
    ['BUT Techniques de commercialisation', 'NIVEAU_6'],
    ['Licence professionnelle', 'NIVEAU_6'],
    ['Maîtrise de droit', 'NIVEAU_6'],
    ['Master Informatique', 'NIVEAU_7'],
    ['Diplôme d’ingénieur CNAM', 'NIVEAU_7'],
    ['DOCTORAT', 'NIVEAU_8'],
  ])('%s → %s', (title, level) => {
    expect(suggestLevel(title)).toEqual({
      value: level,
      reason: { fr: 'D’après le nom du diplôme.', en: 'From the name of the diploma.' },
      source: 'Décret n° 2019-14 du 8 janvier 2019 (Code du travail, art. D6113-18 et suivants)',
      verify: false,
    });
  });

  it.each([['DCG'], ['BTSA viticulture'], ['DAEU A']])('%s is to verify', (title) => {
    expect(suggestLevel(title)?.verify).toBe(true);
  });

  it.each([
    [''],
    ['Brevet des collèges'],
    ['Titre professionnel Agent magasinier'],
    ['Capacité en droit'],
    ['Bac +2'],
    ['Bac+5'],
    ['Master 1 de lettres'],
    ['Licence 2e année'],
    ['Bachelor marketing'],
  ])('is not guessed: %s', (title) => {
    expect(suggestLevel(title)).toBeNull();
  });
});

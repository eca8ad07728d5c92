import { expect, it } from 'vitest';
import { foldText, matchesText } from './fold-text.ts';

it('folds capitals, accents, ligatures, hyphens and apostrophes', () => {
  expect(foldText('Chef d’Œuvre, lève-personne')).toBe("chef d'oeuvre, leve personne");
});

it('finds a text by the beginnings of its words, in any order', () => {
  expect({
    begun: matchesText('Prévenir les chutes', 'chu prev'),
    inside: matchesText('Prévenir les chutes', 'venir'),
    empty: matchesText('Prévenir les chutes', ''),
    apostrophe: matchesText('Chef d’équipe', 'equ'),
    abbreviation: matchesText('Sauveteur secouriste du travail (SST)', 'sst'),
    number: matchesText('CACES® R.489 chariots', '489'),
  }).toEqual({
    begun: true,
    inside: false,
    empty: true,
    apostrophe: true,
    abbreviation: true,
    number: true,
  });
});

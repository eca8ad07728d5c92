import { describe, expect, test } from 'vitest';
import { readFonts } from '../../tests/tools/pdf-tools.ts';
import { readFaces } from './fonts.ts';
import { messagesIn } from './messages.ts';
import { createWriter, type Runs, type Source } from './writer.ts';

const faces = readFaces(await readFonts());
const source: Source = { address: { entry: 'e', path: ['field'] }, entryTitle: 'Quai', fieldLabel: 'Champ' };

function written(
  text: string,
  style: 'text' | 'story' = 'text',
): { runs: Runs; uncovered: readonly string[] } {
  const writer = createWriter(faces, messagesIn('fr'));
  const runs = writer.write(text, style, source);
  return { runs, uncovered: writer.uncovered().map(({ character, name }) => `${character} ${name}`) };
}

// The line of a story, 14 points, in the other face's terms.
const fallback = { font: 'SourceSans3', lineHeight: 14 / (9.25 * 1.424) };

describe('writes', () => {
  test('plain text as it is', () => {
    expect(written('Décharger 3 camions')).toEqual({ runs: 'Décharger 3 camions', uncovered: [] });
  });

  test('a run in the other family where its own lacks a character', () => {
    expect(written('Fait ✓ hier', 'story').runs).toEqual([
      { text: 'Fait ' },
      { text: '✓ ', ...fallback },
      { text: 'hier' },
    ]);
  });

  test('a word with a fixed hyphen unbroken, unless it is longer than a column', () => {
    expect(written('un lève\u2011personne').runs).toEqual([
      { text: 'un ' },
      { text: 'lève-personne', noWrap: true },
    ]);
    const long = `${'a'.repeat(30)}\u2011b`;
    expect(written(long).runs).toEqual([{ text: `${'a'.repeat(30)}-b` }]);
  });

  test('one mark for characters in a row that no font draws, spaces between them included', () => {
    expect(written('صباح الخير, dit-il')).toEqual({
      runs: '[…], dit-il',
      uncovered: ['ص', 'ب', 'ا', 'ح', 'ل', 'خ', 'ي', 'ر'].map((letter) => `${letter} lettre arabe`),
    });
  });

  test('a letter without the sign on it that no font has', () => {
    expect(written('e\u20dd fin')).toEqual({
      runs: 'e fin',
      uncovered: ['\u20dd accent ou signe placé sur une lettre'],
    });
  });

  test('nothing in place of a control, and tells it', () => {
    expect(written('a\u0007b')).toEqual({
      runs: 'ab',
      uncovered: ['\u0007 caractère invisible'],
    });
  });
});

test('tells a character once for each field', () => {
  const writer = createWriter(faces, messagesIn('en'));
  writer.write('😀😀', 'text', source);
  writer.write('😀', 'text', source);
  writer.write('😀', 'text', { ...source, address: { entry: 'e', path: ['other'] } });
  expect(writer.uncovered()).toEqual(
    ['field', 'other'].map((field) => ({
      ...source,
      address: { entry: 'e', path: [field] },
      character: '😀',
      codePoint: 0x1f600,
      name: 'emoji or pictogram',
    })),
  );
});

test('refuses words of ours that cannot be drawn', () => {
  expect(() => createWriter(faces, messagesIn('fr')).write('😀', 'text')).toThrow('U+1F600');
});

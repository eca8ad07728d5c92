import { expect, test } from 'vitest';
import { drawableText, oneLine, paragraphsOf, withoutControls } from './plain-text.ts';

test.each([
  ['composes letters', 'C\u0327ag\u0306lar', 'Çağlar'],
  ['gives thin spaces a width that every font has', '1\u202f234\u2009567', '1\u00a0234\u00a0567'],
  ['turns tabs and typographic spaces into spaces', 'a\tb\u2003c\u3000d', 'a b c d'],
  ['knows every line end', 'a\r\nb\rc\u2028d\u000be', 'a\nb\nc\nd\ne'],
  ['drops what is never drawn', 'trans\u00adport\u200b\ufeff\u200e', 'transport'],
  ['keeps a hyphen that must not break', 'lève\u2011personne', 'lève\u2011personne'],
  ['keeps markup and code as they are', '<b>*C++*</b> _x_ #1 &amp;', '<b>*C++*</b> _x_ #1 &amp;'],
  ['keeps controls, which are to be told', 'a\u0007b', 'a\u0007b'],
])('%s', (_statement, text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});

test('a paragraph is a line that holds something', () => {
  expect(paragraphsOf(' un \n\n\t\n- deux\u00a0\n')).toEqual(['un', '- deux']);
  expect(oneLine(' un \n deux ')).toBe('un deux');
});

test('an endless paragraph is cut after sentences, and keeps its words', () => {
  const words = Array.from({ length: 4_000 }, (_, index) =>
    index % 100 === 99 ? `fin${index}.` : `mot${index}`,
  );
  const pieces = paragraphsOf(words.join(' '));
  expect(pieces.join(' ')).toBe(words.join(' '));
  expect(pieces.map((piece) => piece.split(' ').length)).toEqual([1500, 1500, 1000]);
  expect(paragraphsOf('x '.repeat(2_000)).map((piece) => piece.split(' ').length)).toEqual([1500, 500]);
});

test('titles lose controls and halves of letters', () => {
  expect(withoutControls('R\u0007&D \ud83d')).toBe('R&D \ufffd');
});

import pdfmake from 'pdfmake/js/index.js';
import { expect, test } from 'vitest';
import { readFonts } from '../../tests/tools/pdf-tools.ts';
import { readFontFace } from './font-face.ts';
import { fontFileNames, readFaces } from './fonts.ts';
import { renderDefinition } from './render.ts';

const fonts = await readFonts();

test('all weights and slopes of a family draw the same characters', () => {
  const keys = (name: (typeof fontFileNames)[number]): string =>
    [...readFontFace(fonts[name]).advances.keys()].toSorted((left, right) => left - right).join();
  const byFamily = Map.groupBy(fontFileNames, (name) => name.split('_')[0]);
  expect([...byFamily.values()].map((names) => new Set(names.map(keys)).size)).toEqual([1, 1]);
});

test('reads which characters a font has, beyond the basic plane too', () => {
  const { Literata, SourceSans3 } = readFaces(fonts);
  const covers = (text: string): readonly boolean[] =>
    [Literata, SourceSans3].map(({ normal }) => normal.advances.has(text.codePointAt(0) ?? 0));
  expect({
    é: covers('é'),
    Ж: covers('Ж'),
    tick: covers('✓'),
    lock: covers('🔒'),
    smile: covers('😀'),
    alef: covers('ا'),
    narrowSpace: covers('\u202f'),
  }).toEqual({
    é: [true, true],
    Ж: [true, true],
    tick: [false, true],
    lock: [false, true],
    smile: [false, false],
    alef: [false, false],
    narrowSpace: [false, true],
  });
});

test('agrees with the library that draws, for every code point of three planes', async () => {
  await renderDefinition({ content: [], defaultStyle: { font: 'Literata' } }, fonts);
  const stream = await pdfmake.createPdf({ content: [], defaultStyle: { font: 'Literata' } }).getStream();
  const faces = readFaces(fonts);
  for (const name of ['Literata', 'LiterataMedium', 'SourceSans3'] as const) {
    const { font } = stream.provideFont(name, false, false);
    const different = Array.from({ length: 0x30000 }, (_, code) => code).filter(
      (code) => font.hasGlyphForCodePoint(code) !== faces[name].normal.advances.has(code),
    );
    expect({ name, different }).toEqual({ name, different: [] });
  }
});

test('reads how wide a letter is', () => {
  const { SourceSans3 } = readFaces(fonts);
  const widths = ['i', 'm', '0'].map((letter) => SourceSans3.normal.advances.get(letter.codePointAt(0) ?? 0));
  expect(widths).toEqual([0.246, 0.829, 0.497]);
});

test('refuses what is no font', () => {
  expect(() => readFontFace(new TextEncoder().encode('%PDF-1.7 and more than twelve bytes'))).toThrow(
    RangeError,
  );
  expect(() => readFontFace(new Uint8Array(64))).toThrow('The font has no cmap table');
});

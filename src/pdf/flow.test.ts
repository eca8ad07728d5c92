import { expect, test } from 'vitest';
import { readFonts } from '../../tests/tools/pdf-tools.ts';
import { assemble, textBlock, textNode, type Block } from './flow.ts';
import { readFaces } from './fonts.ts';
import { createMeasure } from './measure.ts';
import { bodyHeight, textIndent } from './styles.ts';

const heading = (held: number): Block => ({ ...textBlock(textNode('Titre', 'entry'), 10), held });
const prose = textBlock(textNode('Texte', 'text'), 3);
const heldHeights = (blocks: readonly Block[]): readonly number[] =>
  assemble(blocks, 1).flatMap((node) =>
    typeof node === 'object' && 'unbreakable' in node && 'stack' in node ? [(node.stack ?? []).length] : [],
  );

test('headings are held together, with room for two lines of what follows', () => {
  expect(assemble([heading(15), heading(14), prose], 1)).toEqual([
    {
      stack: [
        { text: 'Titre', style: 'entry', margin: [textIndent, 0, 0, 0] },
        { text: 'Titre', style: 'entry', margin: [textIndent, 10, 0, 0] },
        { stack: [], margin: [0, 0, 0, 29] },
      ],
      unbreakable: true,
      margin: [0, 10, 0, 0],
    },
    { stack: [], margin: [0, -29, 0, 0] },
    { text: 'Texte', style: 'text', margin: [textIndent, 3, 0, 0] },
  ]);
});

test('what could be taller than a page is never held', () => {
  expect(heldHeights([heading(bodyHeight), prose])).toEqual([]);
  expect(heldHeights([heading(Infinity), prose])).toEqual([]);
  expect(
    heldHeights([...Array.from({ length: 20 }, () => heading(100)), prose]).every((held) => held < 7),
  ).toBe(true);
});

test('a measured text is never taller than the measure says', async () => {
  const measure = createMeasure(readFaces(await readFonts()), 1);
  expect(measure('mot', 'text', 100)).toBe(14);
  expect(measure('W'.repeat(80), 'name', 388)).toBe(36 * 8);
  expect(measure('un\ndeux', 'text', 100)).toBe(28);
  expect(measure('x'.repeat(5_000), 'text', 100)).toBe(Infinity);
});

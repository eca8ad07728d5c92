import type { Faces } from './fonts.ts';
import { drawableText } from './plain-text.ts';
import { styleOf, type Scale, type StyleName } from './styles.ts';

/** How tall a text is in a style, in points, on lines of `width`. `Infinity` for what is too long to be held together. */
export type Measure = (text: string, style: StyleName, width: number) => number;

/** Kerning, fallback faces and other places to break move a line's end by less than this. */
const caution = 0.96;
/** No heading is longer, and measuring more would be lost time. */
const longestMeasured = 4000;
/** For what the face does not draw: another face's letter, or the mark of omission. */
const unknownAdvance = 1.4;

/** Measures with the advances of the fonts, breaking lines at spaces as pdfmake does; never less than what is drawn. */
export function createMeasure(faces: Faces, scale: Scale): Measure {
  return (text, style, width) => {
    if (text.length > longestMeasured) return Infinity;
    const { face, bold, size, line } = styleOf(style);
    const { advances } = bold === true ? faces[face].bold : faces[face].normal;
    const widthOf = (word: string): number =>
      Array.from(word).reduce(
        (sum, letter) => sum + (advances.get(letter.codePointAt(0) ?? 0) ?? unknownAdvance),
        0,
      ) *
      size *
      scale;
    const lines = drawableText(text)
      .split('\n')
      .reduce((sum, paragraph) => sum + lineCount(paragraph, widthOf, width * caution), 0);
    return lines * line * scale;
  };
}

function lineCount(paragraph: string, widthOf: (word: string) => number, width: number): number {
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = widthOf(word);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + length;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

import type { NamedStyle } from 'pdfmake/interfaces';

/*
 * Every number of the printed passport, in points. The drawing gives millimetres for places and "size / line" for
 * letters; pdfmake wants a multiple of the font's own line, so `line` is divided by it here.
 */

const millimetre = 72 / 25.4;
export const mm = (value: number): number => value * millimetre;

export const colours = {
  ink: '#20302b',
  inkSoft: '#48564f',
  green: '#1d5c4c',
  rose: '#dc9a92',
  hair: '#d9d5c8',
  gold: '#b27d1e',
} as const;

/** A4, and the margin that is the signature: dates, rule, life. */
export const page = {
  width: 595.28,
  height: 841.89,
  margins: [mm(16), mm(27), mm(18), mm(25)] satisfies [number, number, number, number],
  /** At 842 the rule would be taller than A4, and pdfmake would refuse the whole document. */
  ruleHeight: 841,
  ruleAt: mm(50),
  ruleWidth: 0.75,
  headerTop: mm(13),
  /** From the bottom edge to the lower side of the last line of the footer. */
  footerBottom: mm(11),
} as const;

/** Widths of the date column, of what parts it from the text, and of the text. */
export const columns = {
  date: mm(30),
  gap: mm(9),
  text: page.width - page.margins[0] - page.margins[2] - mm(39),
} as const;
/** Where the text begins, seen from the left margin. */
export const textIndent = columns.date + columns.gap;

/** Height of a page that text can fill. */
export const bodyHeight = page.height - page.margins[1] - page.margins[3];

export const gaps = {
  coverTop: mm(91) - page.margins[1],
  coverJob: 4,
  coverRows: 20,
  coverRow: 3,
  coverBlock: 25.5,
  section: 22,
  firstEntry: 8,
  entry: 17,
  /** Between entries that are a line or two. */
  line: 11,
  mark: 1.5,
  item: 13,
  mission: 7,
  block: 3,
  paragraph: 2,
  competence: 2,
} as const;

export type FaceName = 'Literata' | 'LiterataMedium' | 'SourceSans3';

/** A font's own line and ascent, per unit of size (hhea tables of the files in resources/fonts/pdf). */
export const faceMetrics: Readonly<Record<FaceName, { readonly line: number; readonly ascent: number }>> = {
  Literata: { line: 1.485, ascent: 1.177 },
  LiterataMedium: { line: 1.485, ascent: 1.177 },
  SourceSans3: { line: 1.424, ascent: 1.024 },
};

interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
  /** Literata 600, Source Sans 3 600. */
  readonly bold?: true;
  readonly italics?: true;
}

export const textStyles = {
  name: { face: 'LiterataMedium', size: 30, line: 36, colour: colours.ink },
  longName: { face: 'LiterataMedium', size: 21, line: 26, colour: colours.ink },
  job: { face: 'Literata', size: 13, line: 18, colour: colours.inkSoft, italics: true },
  initials: { face: 'Literata', size: 22, line: 26, colour: colours.green },
  coverLabel: { face: 'SourceSans3', size: 10, line: 15, colour: colours.inkSoft },
  coverValue: { face: 'SourceSans3', size: 10, line: 15, colour: colours.ink },
  section: { face: 'LiterataMedium', size: 18, line: 22, colour: colours.green },
  entry: { face: 'Literata', size: 11.5, line: 15, colour: colours.ink, bold: true },
  post: { face: 'LiterataMedium', size: 11, line: 14, colour: colours.ink },
  mission: { face: 'SourceSans3', size: 9.5, line: 14, colour: colours.ink, bold: true },
  story: { face: 'Literata', size: 9.25, line: 14, colour: colours.ink },
  project: { face: 'Literata', size: 11, line: 17, colour: colours.ink },
  text: { face: 'SourceSans3', size: 9.5, line: 14, colour: colours.ink },
  label: { face: 'SourceSans3', size: 9.5, line: 14, colour: colours.inkSoft, bold: true },
  date: { face: 'SourceSans3', size: 9.5, line: 14, colour: colours.inkSoft },
  columnHead: { face: 'SourceSans3', size: 8.5, line: 12, colour: colours.inkSoft, bold: true },
  column: { face: 'SourceSans3', size: 9, line: 12, colour: colours.ink },
  small: { face: 'SourceSans3', size: 8.5, line: 12, colour: colours.inkSoft },
  letter: { face: 'SourceSans3', size: 11, line: 15.5, colour: colours.ink },
  letterStrong: { face: 'SourceSans3', size: 11, line: 15.5, colour: colours.ink, bold: true },
  foot: { face: 'SourceSans3', size: 8, line: 11, colour: colours.inkSoft },
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof textStyles;

/** How much larger than the drawing the letters are: as drawn, or in large print. */
export type Scale = 1 | 1.3;

/** Entries are widened so that optional keys can be read. */
export const styleOf = (name: StyleName): TextStyle => textStyles[name];

/** The multiple of `face`'s own line that gives the line of a style. */
export function lineHeightIn(face: FaceName, { size, line }: Pick<TextStyle, 'size' | 'line'>): number {
  return line / (size * faceMetrics[face].line);
}

/** From the top of a line to its baseline. */
export function baseline(name: StyleName, scale: Scale): number {
  const { face, size } = styleOf(name);
  return faceMetrics[face].ascent * size * scale;
}

/** The styles as pdfmake takes them, new each time: it writes into what it is given. */
export function pdfmakeStyles(scale: Scale): Record<string, NamedStyle> {
  return Object.fromEntries(
    Object.keys(textStyles).map((name) => {
      // Object.keys widens to string; the keys are those of the object.
      const style = styleOf(name as StyleName);
      return [
        name,
        {
          font: style.face,
          fontSize: style.size * scale,
          lineHeight: lineHeightIn(style.face, style),
          color: style.colour,
          bold: style.bold === true,
          italics: style.italics === true,
        },
      ];
    }),
  );
}

/** Height of a line. */
export const heightOf = (name: StyleName, scale: Scale): number => styleOf(name).line * scale;

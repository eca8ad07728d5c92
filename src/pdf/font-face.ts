/** What can be known of a font before anything is drawn with it. */
export interface FontFace {
  /** How far each character that the font draws moves the pen, as a part of the size. What is not in it is not drawn. */
  readonly advances: ReadonlyMap<number, number>;
}

/**
 * Reads a TrueType font's `cmap` (OpenType 1.9, formats 4 and 12) and `hmtx`, so that what a page cannot show, and how
 * tall a text will be, are known before it is drawn. Throws when the bytes are no font that we can read.
 */
export function readFontFace(font: Uint8Array): FontFace {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const glyphs = readGlyphs(view);
  if (glyphs.size === 0) throw new Error('The font has no Unicode cmap of format 4 or 12');
  const unitsPerEm = view.getUint16(tableOffset(view, 'head') + 18);
  const metrics = view.getUint16(tableOffset(view, 'hhea') + 34);
  const widths = tableOffset(view, 'hmtx');
  const advances = new Map<number, number>();
  for (const [code, glyph] of glyphs) {
    advances.set(code, view.getUint16(widths + Math.min(glyph, metrics - 1) * 4) / unitsPerEm);
  }
  return { advances };
}

/** The glyph of each code point. */
function readGlyphs(view: DataView): ReadonlyMap<number, number> {
  const cmap = tableOffset(view, 'cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    if (!isUnicode(view.getUint16(record), view.getUint16(record + 2))) continue;
    const subtable = cmap + view.getUint32(record + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readSegments(view, subtable, glyphs);
    if (format === 12) readGroups(view, subtable, glyphs);
  }
  return glyphs;
}

/** Platform 0 is Unicode; of Windows (3), encodings 1 and 10 are. */
function isUnicode(platform: number, encoding: number): boolean {
  return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
}

function tableOffset(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Format 4: segments of the Basic Multilingual Plane, each with a shift or a row of glyph numbers. */
function readSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const twiceCount = view.getUint16(at + 6);
  for (let offset = 0; offset < twiceCount; offset += 2) {
    const end = view.getUint16(at + 14 + offset);
    const start = view.getUint16(at + 16 + twiceCount + offset);
    const delta = view.getUint16(at + 16 + twiceCount * 2 + offset);
    const rangeAt = at + 16 + twiceCount * 3 + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) % 0x10000;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  const groups = view.getUint32(at + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = at + 16 + index * 12;
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let code = start; code <= end; code += 1) {
      if (glyph + code - start !== 0) glyphs.set(code, glyph + code - start);
    }
  }
}

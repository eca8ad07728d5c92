import type { TFontDictionary } from 'pdfmake/interfaces';
import { readFontFace, type FontFace } from './font-face.ts';
import type { FaceName } from './styles.ts';

/** The files of resources/fonts/pdf that a document is set in. */
export const fontFileNames = [
  'Literata_400Regular.ttf',
  'Literata_400Regular_Italic.ttf',
  'Literata_500Medium.ttf',
  'Literata_600SemiBold.ttf',
  'SourceSans3_400Regular.ttf',
  'SourceSans3_400Regular_Italic.ttf',
  'SourceSans3_600SemiBold.ttf',
] as const;
export type FontFileName = (typeof fontFileNames)[number];

/** The bytes of each file. Reading them is the host's: from the disk, or by a request to the page's own origin. */
export type FontFiles = { readonly [Name in FontFileName]: Uint8Array };

/** Reads every font by `read`, which is given a file name. */
export async function loadFontFiles(read: (name: FontFileName) => Promise<Uint8Array>): Promise<FontFiles> {
  const loaded = await Promise.all(fontFileNames.map(async (name) => [name, await read(name)] as const));
  // The keys are exactly those of fontFileNames.
  return Object.fromEntries(loaded) as { [Name in FontFileName]: Uint8Array };
}

/** pdfmake's dictionary, new each time. Each face has all four styles, because a run in a missing one throws. */
export function fontDictionary(): TFontDictionary {
  const italics: FontFileName = 'Literata_400Regular_Italic.ttf';
  const sansItalics: FontFileName = 'SourceSans3_400Regular_Italic.ttf';
  return {
    Literata: face('Literata_400Regular.ttf', 'Literata_600SemiBold.ttf', italics),
    LiterataMedium: face('Literata_500Medium.ttf', 'Literata_600SemiBold.ttf', italics),
    SourceSans3: face('SourceSans3_400Regular.ttf', 'SourceSans3_600SemiBold.ttf', sansItalics),
  } satisfies Record<FaceName, TFontDictionary[string]>;
}

function face(normal: FontFileName, bold: FontFileName, italics: FontFileName): TFontDictionary[string] {
  return { normal, bold, italics, bolditalics: italics };
}

/**
 * What is known of each face. All weights of a family draw the same characters (fonts.test.ts compares them), so italics
 * need no entry of their own.
 */
export type Faces = {
  readonly [Name in FaceName]: { readonly normal: FontFace; readonly bold: FontFace };
};

export function readFaces(fonts: FontFiles): Faces {
  const literataBold = readFontFace(fonts['Literata_600SemiBold.ttf']);
  return {
    Literata: { normal: readFontFace(fonts['Literata_400Regular.ttf']), bold: literataBold },
    LiterataMedium: { normal: readFontFace(fonts['Literata_500Medium.ttf']), bold: literataBold },
    SourceSans3: {
      normal: readFontFace(fonts['SourceSans3_400Regular.ttf']),
      bold: readFontFace(fonts['SourceSans3_600SemiBold.ttf']),
    },
  };
}

/** Where a run goes when its own face lacks a character: to the other family. */
export const otherFace = {
  Literata: 'SourceSans3',
  LiterataMedium: 'SourceSans3',
  SourceSans3: 'Literata',
} as const satisfies Record<FaceName, FaceName>;

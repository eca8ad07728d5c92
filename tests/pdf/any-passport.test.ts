import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sectionOf, sections } from '../../src/domain/sections/index.ts';
import type { Field, FieldKind, Fields, Item, Values } from '../../src/domain/fields/field.ts';
import { valueText } from '../../src/domain/fields/kinds.ts';
import { fold } from '../../src/domain/fold.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Entry } from '../../src/domain/records.ts';
import { isAnnex } from '../../src/domain/selection.ts';
import { readFaces, type Faces, type FontFiles } from '../../src/pdf/fonts.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { drawableText } from '../../src/pdf/plain-text.ts';
import { contentsOf } from '../generators/contents.ts';
import { everyField, note, tellMet } from '../generators/values.ts';
import { readFonts, textOf } from '../tools/pdf-tools.ts';
import { printing } from '../tools/printing.ts';

vi.setConfig({ testTimeout: 300_000 });

let fonts: FontFiles;
let faces: Faces;
afterAll(() => {
  process.stdout.write(tellMet('pdf'));
});
beforeAll(async () => {
  fonts = await readFonts();
  faces = readFaces(fonts);
});

/**
 * What each kind has to say in words that stand on paper as they are; dates and codes have shorter forms there, which other
 * tests read. A kind that is added without a line here does not compile.
 */
const saidInFull: { readonly [Kind in FieldKind]: boolean } = {
  text: true,
  longText: true,
  // Its label alone says a yes.
  yesNo: false,
  number: true,
  partialDate: false,
  period: false,
  choice: false,
  choices: false,
  place: true,
  competences: true,
  link: true,
  score: true,
  languageLevels: false,
  language: false,
  country: false,
  image: false,
  list: false,
};

/** Every text of a group, of any section there is or will be. */
function textsOf(values: Values, fields: Fields, language: Language): readonly string[] {
  const texts = (name: string, field: Field): readonly string[] => {
    const value = values[name];
    if (field.kind === 'list') {
      // The value of a list field is its items.
      return ((value ?? []) as readonly Item[]).flatMap((item) =>
        textsOf(item.values, field.fields, language),
      );
    }
    return saidInFull[field.kind] ? valueText(value, field, language) : ownWords(value);
  };
  const all = Object.entries(fields).map(([name, field]) => ({ field, told: texts(name, field) }));
  const said = all.flatMap(({ field, told }) => (field.kind === 'link' ? [] : told)).map(letters);
  // A link is not told beside the name that it would repeat.
  return all.flatMap(({ field, told }) =>
    field.kind === 'link' ? told.filter((text) => !said.includes(letters(text))) : told,
  );
}

/** What was written in place of a row of our lists, wherever it is in the value. */
function ownWords(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'other' in value ? [String(value.other)] : Object.values(value).flatMap(ownWords);
}

const isDrawable = (character: string): boolean =>
  faces.SourceSans3.normal.advances.has(character.codePointAt(0) ?? 0) ||
  faces.Literata.normal.advances.has(character.codePointAt(0) ?? 0);

/** Letters and figures that our fonts draw, in a row; what the text layer may lawfully change between them is left out. */
function letters(text: string): string {
  return Array.from(fold(drawableText(text)))
    .filter((character) => /[\p{Letter}\p{Number}]/u.test(character) && isDrawable(character))
    .join('');
}

function wordsOfEntries(entries: readonly Entry[], language: Language): readonly string[] {
  return entries
    .filter((entry) => entry.deletedAt === undefined)
    .flatMap((entry) => {
      const section = sections.find(({ type }) => type === entry.section);
      return section === undefined ? [] : textsOf(entry.values, section.fields, language);
    })
    .flatMap((text) => drawableText(text).split(/[^\p{Letter}\p{Number}]+/u))
    .filter((word) => word.length > 2 && Array.from(word).every(isDrawable));
}

/** Nothing is left out, and the text holds what our own words add to it. */
const everything = {
  annexes: sections.filter(isAnnex).map(({ type }) => type),
  includeSensitive: true,
} as const;

test('whatever a passport holds, it prints, and every word that can be drawn is there', async () => {
  await fc.assert(
    fc.asyncProperty(
      contentsOf(),
      fc.constantFrom('fr' as const, 'en' as const),
      fc.boolean(),
      async (contents, language, largePrint) => {
        for (const { section } of contents.entries) {
          for (const field of everyField(sectionOf(section).fields)) note(field.kind, 'pdf');
        }
        const request = printing(contents.entries, { language, largePrint, ...everything });
        const { bytes } = await renderPdf(request, fonts);
        const drawn = letters((await textOf(bytes)).replace(/\s/gu, ''));
        const expected = Map.groupBy(wordsOfEntries(contents.entries, language), letters);
        const lost = [...expected].filter(([word, all]) => drawn.split(word).length - 1 < all.length);
        expect(lost).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

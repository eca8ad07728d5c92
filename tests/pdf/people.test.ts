import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Values } from '../../src/domain/fields/field.ts';
import type { Entry } from '../../src/domain/records.ts';
import type { Language } from '../../src/domain/language.ts';
import { isAnnex, plainSelection } from '../../src/domain/selection.ts';
import { formatPartialDate } from '../../src/domain/partial-date.ts';
import { sections, sectionOf } from '../../src/domain/sections/index.ts';
import { valuesText } from '../../src/domain/fields/kinds.ts';
import { readPeople } from '../../src/formats/people/read-people.ts';
import type { FontFiles } from '../../src/pdf/fonts.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { infoOf, readFonts, textOf } from '../tools/pdf-tools.ts';
import { largerCareers, leavesOf, ownCareers, wordsOf, type Career } from '../tools/told-words.ts';

// A busy machine takes its time over the longest careers.
vi.setConfig({ testTimeout: 180_000 });

let fonts: FontFiles;
let careers: readonly Career[] = [];
beforeAll(async () => {
  fonts = await readFonts();
  careers = [...(await ownCareers()), ...(await largerCareers())];
});

interface Printed {
  readonly pdf: Uint8Array;
  /** Words of which a letter is not in the font: it is announced, and drawn as a mark. */
  readonly undrawn: readonly string[];
  /** French words of our lists, where the document says them in English. */
  readonly translated: ReadonlySet<string>;
}

/** The whole passport of a career, annexes and what is kept for oneself included. */
async function print({ bytes }: Career, language: Language): Promise<Printed> {
  const people = readPeople(bytes, '2026-11-23T12:00:00.000Z');
  if (!people.ok) throw new Error(people.error.place);
  const { passport, entries, proofs } = people.value.contents;
  const selection = {
    ...plainSelection({ language, today: '2026-11-23' }),
    annexes: sections.filter(isAnnex).map(({ type }) => type),
    includeSensitive: true,
  };
  const rendered = await renderPdf({ contents: { passport, entries, proofs }, images: {}, selection }, fonts);
  const wordsIn = (rows: readonly Entry[]): readonly string[] =>
    rows
      .flatMap(({ values, section }) => valuesText(values, sectionOf(section).fields, 'fr'))
      .flatMap(wordsOf);
  const own = new Set(wordsIn(entries.map(withoutRows)));
  return {
    pdf: rendered.bytes,
    undrawn: rendered.uncovered.flatMap(({ character }) => wordsOf(character)),
    translated: new Set(language === 'fr' ? [] : wordsIn(entries).filter((word) => !own.has(word))),
  };
}

/** The person's own words: rows of our lists, units and « sur » say nothing. */
const withoutRows = (entry: Entry): Entry => ({
  ...entry,
  // The same values but for what `withoutOurs` makes of them, which their fields may hold too.
  values: JSON.parse(JSON.stringify(entry.values), (_key, value: unknown) => withoutOurs(value)) as Values,
});

function withoutOurs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('code' in value) return { other: '' };
  if ('amount' in value) return { text: value.amount };
  if ('scale' in value && 'value' in value)
    return { value: `${String(value.value)} ${String(value.scale)}`, scale: '' };
  return value;
}

/** « sept. » for « septembre » in a narrow column; notes tell their dates in French in every document. */
const isShownAsMonth = (word: string, shown: ReadonlySet<string>): boolean =>
  Array.from({ length: 12 }, (_, month) => `2020-${String(month + 1).padStart(2, '0')}`).some((date) => {
    const told = (['fr', 'en'] as const).flatMap((language) =>
      (['long', 'short'] as const).map((style) => wordsOf(formatPartialDate(date, language, style))),
    );
    return told.flat().includes(word) && told.flat().some((part) => !/^\d/u.test(part) && shown.has(part));
  });

/**
 * Words that are not on the page. One that a line break cuts in two (an address of the web) is looked for without spaces; it
 * is too long there to be found by chance.
 */
async function missingWords(career: Career, printed: Printed, language: Language): Promise<Found> {
  const words = wordsOf(await textOf(printed.pdf));
  const shown = new Set(words);
  const together = words.join('');
  const told = [
    ...new Set(leavesOf(JSON.parse(new TextDecoder().decode(career.bytes)), language).flatMap(wordsOf)),
  ];
  const isMissing = (word: string): boolean =>
    !shown.has(word) &&
    !(word.length >= 6 && together.includes(word)) &&
    !isShownAsMonth(word, shown) &&
    !printed.translated.has(word) &&
    !printed.undrawn.some((sign) => word.includes(sign));
  return { words: told.length, missing: told.filter(isMissing) };
}

interface Found {
  readonly words: number;
  readonly missing: readonly string[];
}

describe('the printed passport of a career', () => {
  test.each<[Language]>([['fr'], ['en']])('says every word of its file, in %s', async (language) => {
    for (const career of careers) {
      const printed = await print(career, language);
      const { words, missing } = await missingWords(career, printed, language);
      const pages = /Pages:\s+(\d+)/u.exec(await infoOf(printed.pdf))?.[1] ?? '';
      process.stdout.write(`${career.name}, ${language}: ${words} words, ${pages} pages\n`);
      expect.soft({ name: career.name, missing }).toEqual({ name: career.name, missing: [] });
    }
  });
});

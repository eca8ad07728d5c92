import type { Language } from '../domain/language.ts';

/*
 * What a person typed or pasted, made ready for drawing. Only invisible differences are levelled here; a character that
 * cannot be drawn is not touched, for it has to be told (writer.ts).
 */

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Spaces that our fonts lack, or that would break a line where it must not break. */
const fixedSpaces = /[\u2007\u2009\u200A\u202F]/gu;
const otherSpaces = /[\t\u1680\u2000-\u2006\u2008\u205F\u3000]/gu;
/**
 * Never drawn, and nothing is lost with them: soft hyphens (no word is hyphenated), joiners, marks of direction, variation
 * selectors, tags of flags.
 */
const invisible =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E00FF}]|\p{Variation_Selector}/gu;

/**
 * Composed (NFC), with one kind of line end, and with spaces that every font has. Control characters stay.
 * U+2011 stays too: writer.ts draws it as a hyphen that no line breaks after.
 */
export function drawableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(fixedSpaces, '\u00a0')
    .replace(otherSpaces, ' ')
    .replace(invisible, '');
}

/** The paragraphs of a text: its lines that hold something, endless ones in several. */
export function paragraphsOf(text: string): readonly string[] {
  return drawableText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(inPieces);
}

/** Some three pages. pdfmake's time for a paragraph grows with the square of its words. */
const longestParagraph = 1500;

/** An endless paragraph begins a new line after a sentence here and there; every word stays. */
function inPieces(paragraph: string): readonly string[] {
  const words = paragraph.split(' ');
  const pieces: string[] = [];
  let from = 0;
  while (words.length - from > longestParagraph) {
    const most = words.slice(from, from + longestParagraph);
    const sentence = most.findLastIndex(
      (word, index) => index >= longestParagraph / 2 && /[.!?…;]$/u.test(word),
    );
    const length = sentence === -1 ? longestParagraph : sentence + 1;
    pieces.push(most.slice(0, length).join(' '));
    from += length;
  }
  return [...pieces, words.slice(from).join(' ')];
}

/** A text on one line, for titles and facts. */
export function oneLine(text: string): string {
  return paragraphsOf(text).join(' ');
}

/**
 * Words of one's own that stand where a row of our lists would, with the capital that those have. What is no plain word (an
 * address, « iPad ») is left alone.
 */
export function capitalised(text: string, language: Language): string {
  const [word = ''] = text.split(/\s/u);
  if (!/^\p{Ll}[\p{Ll}’'()-]*[,.;:]?$/u.test(word)) return text;
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** For titles and names outside the page, where nothing can be drawn or announced. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(/\p{Cc}/gu, '');
}

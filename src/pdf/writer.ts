import type { ContentText } from 'pdfmake/interfaces';
import type { Address } from '../domain/address.ts';
import { characterName } from './character-name.ts';
import { otherFace, type Faces } from './fonts.ts';
import type { Messages } from './messages.ts';
import { drawableText } from './plain-text.ts';
import type { UncoveredCharacter } from './request.ts';
import { lineHeightIn, styleOf, type FaceName, type StyleName } from './styles.ts';

/** Where a text comes from, so that what cannot be drawn of it can be told. Our own words come from nowhere. */
export interface Source {
  readonly address: Address;
  readonly entryTitle: string;
  readonly fieldLabel: string;
}

/** What pdfmake takes as the `text` of a node. */
export type Runs = string | ContentText[];

/** Turns texts into runs that our fonts can draw, and remembers what they cannot. */
export interface Writer {
  readonly write: (text: string, style: StyleName, source?: Source) => Runs;
  /** The same for words of the person that are told, and announced, elsewhere. */
  readonly writeAgain: (text: string, style: StyleName) => Runs;
  /** Whether the style's own face draws all of it. */
  readonly canDraw: (text: string, style: StyleName) => boolean;
  readonly uncovered: () => readonly UncoveredCharacter[];
}

/**
 * Drawn once in place of each run of characters that no font has: the usual sign that something was left out. A box would
 * look like a fault, and nothing at all would hide the loss.
 */
export const omissionMark = '[…]';

/** Longer words with a non-breaking hyphen may break after all: they would not fit a column. */
const longestUnbroken = 24;

interface Piece {
  readonly face: FaceName;
  readonly text: string;
}

export function createWriter(faces: Faces, messages: Messages): Writer {
  const found = new Map<string, UncoveredCharacter>();

  function announce(character: string, source: Source): void {
    const codePoint = character.codePointAt(0) ?? 0;
    const key = [source.address.entry, ...source.address.path, codePoint].join('\n');
    if (found.has(key)) return;
    found.set(key, { ...source, character, codePoint, name: characterName(character, messages.characters) });
  }

  function runs(text: string, style: StyleName, tell: (character: string) => void): Runs {
    return runsOf(piecesOf(drawableText(text), styleOf(style).face, faces, tell), style);
  }

  return {
    write: (text, style, source) =>
      runs(text, style, (character) => {
        if (source === undefined)
          throw new Error(`Our own words hold U+${hex(character)}, which no font draws`);
        announce(character, source);
      }),
    writeAgain: (text, style) => runs(text, style, () => undefined),
    canDraw: (text, style) => drawsAll(faces, styleOf(style).face, drawableText(text)),
    uncovered: () => [...found.values()],
  };
}

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase();

/** Cuts a text where the face has to change. Characters that no face draws go to `tell`. */
function piecesOf(
  text: string,
  own: FaceName,
  faces: Faces,
  tell: (character: string) => void,
): readonly Piece[] {
  const draws = (face: FaceName, cluster: string): boolean => drawsAll(faces, face, cluster);
  if (draws(own, text)) return [{ face: own, text }];
  const pieces: Piece[] = [];
  for (const [cluster] of text.matchAll(/[^\p{Mark}]\p{Mark}*|\p{Mark}+/gsu)) {
    const last = pieces.at(-1);
    // Spaces are in both families: they stay with what is before them.
    const preferred = cluster.trim() === '' && last !== undefined ? last.face : own;
    const face = [preferred, own, otherFace[own]].find((one) => draws(one, cluster));
    add(pieces, face === undefined ? undrawn(cluster, own, faces, tell) : { face, text: cluster });
  }
  return pieces;
}

function drawsAll(faces: Faces, face: FaceName, text: string): boolean {
  for (const character of text) if (!isDrawnBy(faces, face, character)) return false;
  return true;
}

function isDrawnBy(faces: Faces, face: FaceName, character: string): boolean {
  // A line end is not drawn, and the non-breaking hyphen is drawn as a hyphen.
  if (character === '\n' || character === '\u2011') return true;
  return faces[face].normal.advances.has(character.codePointAt(0) ?? 0);
}

/** What is left of a cluster that no single face draws: its letter without the signs on it, or the mark of omission. */
function undrawn(cluster: string, own: FaceName, faces: Faces, tell: (character: string) => void): Piece {
  const isDrawable = (character: string, face: FaceName): boolean => isDrawnBy(faces, face, character);
  const [base = '', ...signs] = cluster;
  const face = isDrawable(base, own) ? own : otherFace[own];
  const isBaseDrawn = isDrawable(base, face);
  const lost = isBaseDrawn ? signs.filter((sign) => !isDrawable(sign, face)) : [base, ...signs];
  for (const character of lost) tell(character);
  if (isBaseDrawn) return { face, text: [base, ...signs].filter((one) => !lost.includes(one)).join('') };
  return { face: own, text: /^\p{Cc}/u.test(base) ? '' : omissionMark };
}

/** Adds a piece, joined to the last one where the face is the same; omissions in a row make one mark. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last === undefined || last.face !== piece.face) {
    pieces.push(piece);
    return;
  }
  const repeats = piece.text === omissionMark && last.text.trimEnd().endsWith(omissionMark);
  const text = repeats ? last.text.trimEnd() : last.text + piece.text;
  pieces[pieces.length - 1] = { face: last.face, text };
}

function runsOf(pieces: readonly Piece[], style: StyleName): Runs {
  const own = styleOf(style);
  const [only] = pieces;
  if (pieces.length === 1 && only?.face === own.face && !only.text.includes('\u2011')) return only.text;
  return pieces.flatMap((piece) =>
    hyphenRuns(piece.text).map((run) => ({
      ...run,
      ...(piece.face === own.face ? {} : { font: piece.face, lineHeight: lineHeightIn(piece.face, own) }),
    })),
  );
}

/** A word with a non-breaking hyphen is a run of its own that does not wrap; the fonts have the plain hyphen only. */
function hyphenRuns(text: string): readonly ContentText[] {
  return text
    .split(/([^\s]*\u2011[^\s]*)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const drawn = part.replaceAll('\u2011', '-');
      return part.includes('\u2011') && part.length <= longestUnbroken
        ? { text: drawn, noWrap: true }
        : { text: drawn };
    });
}

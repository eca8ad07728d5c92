import type { CanvasElement, ContentColumns } from 'pdfmake/interfaces';
import type { Path } from '../domain/address.ts';
import { proofsWithin } from '../domain/proofs.ts';
import type { DocumentContext, EntryContext } from './context.ts';
import { textNode } from './flow.ts';
import { colours, columns, gaps, heightOf, styleOf } from './styles.ts';

/** What a line rests on: a drawn sign and its words. Nothing where the document tells nothing of proofs. */
export interface ProofMark {
  readonly node: ContentColumns;
  readonly height: number;
}

/**
 * The mark of an entry (`path` []) or of an item of it. An item says something only when it has a proof of its own; an entry
 * always does, and a proof on an item of it counts.
 */
export function proofMark(context: EntryContext, path: Path, width: number): ProofMark | null {
  const { proofs, entryProofs, messages } = context;
  if (proofs === null) return null;
  const own = proofsWithin({ proofs: entryProofs }, path);
  if (own.length === 0) return path.length === 0 ? sign(context, false, messages.declared, width) : null;
  const numbers = [...new Set(own.map((proof) => proofs.numberOf(proof)))].toSorted((a, b) => a - b);
  const words = proofs.isListed ? messages.provenBy({ numbers: numbers.join(', ') }) : messages.proven;
  return sign(context, true, words, width);
}

/** What the two signs mean, for the cover. */
export function markLegend(context: DocumentContext): readonly ContentColumns[] {
  const { messages } = context;
  return [
    sign(context, true, messages.provenMeans, columns.text).node,
    sign(context, false, messages.declaredMeans, columns.text).node,
  ];
}

function sign(context: DocumentContext, isProven: boolean, words: string, width: number): ProofMark {
  const { writer, measure, scale } = context;
  const size = styleOf('small').size * scale;
  const room = size * 1.45;
  const line = heightOf('small', scale);
  return {
    node: {
      columns: [
        { width: room, canvas: isProven ? tick(size, line) : ring(size, line) },
        { ...textNode(writer.write(words, 'small'), 'small'), width: width - room },
      ],
      // Columns inherit the gap of those they stand in.
      columnGap: 0,
      margin: [0, gaps.mark, 0, 0],
    },
    height: measure(words, 'small', width - room) + gaps.mark,
  };
}

/** A ring, as wide as a capital is high, in the middle of the capitals of its line. */
function ring(size: number, line: number, colour: string = colours.inkSoft): CanvasElement[] {
  return [
    {
      type: 'ellipse',
      x: size * 0.42,
      y: line * 0.53,
      r1: size * 0.36,
      r2: size * 0.36,
      lineWidth: 0.7,
      lineColor: colour,
    },
  ];
}

function tick(size: number, line: number): CanvasElement[] {
  const at = (x: number, y: number): { x: number; y: number } => ({
    x: size * (0.42 + x),
    y: line * 0.53 + size * y,
  });
  return [
    ...ring(size, line, colours.green),
    {
      type: 'polyline',
      points: [at(-0.17, 0.01), at(-0.04, 0.15), at(0.19, -0.15)],
      lineWidth: 1,
      lineColor: colours.green,
      lineCap: 'round',
    },
  ];
}

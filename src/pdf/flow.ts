import type {
  Content,
  ContentColumns,
  ContentStack,
  ContentSvg,
  ContentTable,
  ContentText,
} from 'pdfmake/interfaces';
import type { Runs } from './writer.ts';
import { baseline, bodyHeight, columns, textIndent, type Scale, type StyleName } from './styles.ts';

/*
 * A document is a list of blocks, one under the other. Blocks are free to run over pages; only headings are held to what
 * follows them, and small tables to themselves. pdfmake drops without a word whatever is held together and taller than a
 * page, so a block is held only when it was measured, and leaves ample room.
 */

type Node = ContentText | ContentStack | ContentColumns | ContentTable | ContentSvg;

export interface Block {
  readonly node: Node;
  /** Space above, in points; none is left at the top of a page when the block is the first that is held. */
  readonly gap: number;
  /** From the left margin. Rows with a date column have none. */
  readonly indent?: number;
  /** Its height where it was measured. */
  readonly height?: number;
  /** Its height. A block that has one is not cut, and stays on the page of what follows it. */
  readonly held?: number;
  /** What is held ends here: what follows may stand on another page. */
  readonly closes?: true;
  /** For what is not held: the height that must fit under the headings before it. Two lines of text by default. */
  readonly needs?: number;
  readonly onNewPage?: true;
}

/** Far from a whole page: the measure may be wrong by a quarter before anything is lost. */
const mostHeld = bodyHeight * 0.75;
const twoTextLines = 29;

export const textNode = (text: Runs, style: StyleName): ContentText => ({ text, style });

/**
 * A line under a heading. pdfmake takes what a tight line saves from below its letters only, which brings the next line
 * too near.
 */
export const lineUnder = (runs: Runs, isFirst: boolean): ContentText => ({
  ...textNode(runs, 'small'),
  margin: [0, isFirst ? 1.5 : 0, 0, 0],
});

/** A row of the margin: what stands in the date column, aligned on the first line of the text. */
export function marginRow(
  margin: { readonly text: Runs; readonly style: StyleName },
  text: readonly Content[],
  firstLine: StyleName,
  scale: Scale,
): ContentColumns {
  const drop = Math.max(0, baseline(firstLine, scale) - baseline(margin.style, scale));
  return {
    columns: [
      {
        width: columns.date,
        text: margin.text,
        style: margin.style,
        alignment: 'right',
        margin: [0, drop, 0, 0],
      },
      { width: columns.text, stack: [...text] },
    ],
    columnGap: columns.gap,
  };
}

/** The blocks as pdfmake's content, headings held to what follows. */
export function assemble(blocks: readonly Block[], scale: Scale): Content[] {
  const twoLines = twoTextLines * scale;
  const content: Content[] = [];
  let heads: Block[] = [];
  const flush = (room: number): void => {
    content.push(...heldTogether(heads, room));
    heads = [];
  };
  for (const block of blocks) {
    const isHeld = block.held !== undefined && boundOf([block]) <= mostHeld;
    if (!isHeld) {
      flush(block.needs ?? twoLines);
      content.push(placed(block));
      continue;
    }
    if (block.onNewPage || boundOf([...heads, block]) > mostHeld) flush(twoLines);
    heads.push(block);
    if (block.closes) flush(0);
  }
  flush(0);
  return content;
}

function boundOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.held ?? 0) + block.gap, 0);
}

/**
 * Headings that cannot be parted, with `room` under them: the space is held with them and then given back, so that the
 * next block begins just below, on the same page.
 */
function heldTogether(heads: readonly Block[], room: number): readonly Content[] {
  const [first, ...others] = heads;
  if (first === undefined) return [];
  const inner: Content[] = [
    placed({ ...first, gap: 0 }, false),
    ...others.map((block) => placed(block, false)),
  ];
  const space: Content[] = room > 0 ? [{ stack: [], margin: [0, 0, 0, room] }] : [];
  const head: Content = {
    stack: [...inner, ...space],
    unbreakable: true,
    margin: [0, first.gap, 0, 0],
    ...(first.onNewPage ? { pageBreak: 'before' as const } : {}),
  };
  return room > 0 ? [head, { stack: [], margin: [0, -room, 0, 0] }] : [head];
}

function placed({ node, gap, indent = 0, onNewPage }: Block, mayBreak = true): Content {
  return {
    ...node,
    margin: [indent, gap, 0, 0],
    ...(onNewPage && mayBreak ? { pageBreak: 'before' as const } : {}),
  };
}

/** A block of the text column. */
export const textBlock = (node: Node, gap: number): Block => ({ node, gap, indent: textIndent });

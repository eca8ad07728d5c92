import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import type { DocumentContext, EntryContext } from './context.ts';
import { entryDate, entryHead, sectionAnchor, titleOf } from './entry-head.ts';
import { lineUnder, marginRow, textNode, type Block } from './flow.ts';
import { factLine, joinedLine, tellFields } from './facts.ts';
import { closing, groupBlocks } from './group.ts';
import { heightOfHead } from './item-head.ts';
import { hasLevels, levelsBlocks } from './levels-table.ts';
import { proofMark } from './proof-mark.ts';
import { columns, gaps, heightOf, type StyleName } from './styles.ts';
import { validityBlocks } from './validity-table.ts';

/** Where a part begins: under what is before it, on a page of its own, or at the top of the first page. */
export type Start = 'flow' | 'page' | 'top';

/** A section: its title, then its entries in the order of the list. */
export function sectionBlocks(
  context: DocumentContext,
  section: Section,
  entries: readonly Entry[],
  start: Start,
): readonly Block[] {
  const title = titleBlock(
    context,
    section.label[context.language],
    sectionAnchor(section),
    section.annex === true ? context.messages.annex : '',
    start,
  );
  const contexts = entries.map((entry) => ({ entry, context: entryContext(context, section, entry) }));
  // Tables are too narrow for large letters.
  const mayBeTable = context.scale === 1;
  if (mayBeTable && isTabular(section)) return [title, ...validityBlocks(contexts, section)];
  if (mayBeTable && hasLevels(section)) return [title, ...levelsBlocks(contexts, section)];
  const isLarge = hasPages(section);
  return [
    title,
    ...contexts.flatMap((one, index) => {
      const gap = isLarge ? gaps.entry : gaps.line;
      return entryBlocks(one.context, section, one.entry, index === 0 ? gaps.firstEntry : gap);
    }),
  ];
}

/** The title of a part, which bookmarks and the page of contents lead to. `margin` stands beside it. */
export function titleBlock(
  { writer, measure, scale }: DocumentContext,
  text: string,
  anchor: string,
  margin: string,
  start: Start,
): Block {
  const title = {
    ...textNode(writer.write(text, 'section'), 'section'),
    id: anchor,
    outline: true,
    outlineText: text,
  };
  return {
    node: marginRow({ text: writer.write(margin, 'date'), style: 'date' }, [title], 'section', scale),
    gap: start === 'flow' ? gaps.section : 0,
    held: measure(text, 'section', columns.text),
    ...(start === 'page' ? { onNewPage: true as const } : {}),
  };
}

/** An employer is the title of its posts; other entries are lines. */
const hasPages = (section: Section): boolean =>
  Object.values(section.fields).some((field) => field.kind === 'list' && field.open === 'page');

/** A table of lines suits what expires, as long as nothing in it needs the whole width. */
function isTabular(section: Section): boolean {
  const isWide = ({ kind }: { readonly kind: string }): boolean => kind === 'list' || kind === 'competences';
  return section.list === 'validity' && !Object.values(section.fields).some(isWide);
}

function entryContext(context: DocumentContext, section: Section, entry: Entry): EntryContext {
  const title = titleOf(entry, section, context.language);
  return {
    ...context,
    entry: entry.id,
    entryTitle: title || section.singular[context.language],
    entryProofs: entry.proofs,
  };
}

function entryBlocks(context: EntryContext, section: Section, entry: Entry, gap: number): readonly Block[] {
  const style: StyleName = hasPages(section) ? 'entry' : 'post';
  const head = entryHead(context, section, entry, style);
  const when = entryDate(context, section, entry);
  const told = tellFields(context, section.fields, entry.values, [], [...head.told, ...when.told]);
  const line = joinedLine(head.headline, factLine(context, told, context.entryTitle, head.said));
  const mark = proofMark(context, [], columns.text);
  const row = marginRow(
    { text: when.text, style: 'date' },
    [
      head.title,
      ...(line === null ? [] : [lineUnder(line.runs, true)]),
      ...(mark === null ? [] : [mark.node]),
    ],
    style,
    context.scale,
  );
  const held = Math.max(
    heightOfHead(context, context.entryTitle, style, line) + (mark?.height ?? 0),
    heightOf('date', context.scale) * 2,
  );
  const blocks = groupBlocks(context, told, null);
  return [{ node: row, gap, held, ...closing(blocks) }, ...blocks];
}

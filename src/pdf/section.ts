import { entryTitle } from '../domain/entry-title.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import type { DocumentContext, EntryContext } from './context.ts';
import { entryDate, entryHead, sectionAnchor } from './entry-head.ts';
import { lineUnder, marginRow, textNode, type Block } from './flow.ts';
import { factLine, joinedLine, tellFields } from './facts.ts';
import { groupBlocks, heightOfHead } from './group.ts';
import { columns, gaps, heightOf } from './styles.ts';
import { validityBlocks } from './validity-table.ts';

/** A section: its title, then its entries in the order of the list. `isFirst` = it opens the pages after the cover. */
export function sectionBlocks(
  context: DocumentContext,
  section: Section,
  entries: readonly Entry[],
  isFirst: boolean,
): readonly Block[] {
  const title: Block = {
    node: marginRow(
      { text: '', style: 'date' },
      [
        {
          ...textNode(context.writer.write(section.label[context.language], 'section'), 'section'),
          id: sectionAnchor(section),
          outline: true,
          outlineText: section.label[context.language],
        },
      ],
      'section',
    ),
    gap: isFirst ? 0 : gaps.section,
    held: context.measure(section.label[context.language], 'section', columns.text),
    ...(isFirst ? { onNewPage: true as const } : {}),
  };
  const contexts = entries.map((entry) => ({ entry, context: entryContext(context, section, entry) }));
  if (isTabular(section)) return [title, ...validityBlocks(contexts, section)];
  return [
    title,
    ...contexts.flatMap((one, index) =>
      entryBlocks(one.context, section, one.entry, index === 0 ? gaps.firstEntry : gaps.entry),
    ),
  ];
}

/** A table of lines suits what expires, as long as nothing in it needs the whole width. */
function isTabular(section: Section): boolean {
  const isWide = ({ kind }: { readonly kind: string }): boolean => kind === 'list' || kind === 'competences';
  return section.list === 'validity' && !Object.values(section.fields).some(isWide);
}

function entryContext(context: DocumentContext, section: Section, entry: Entry): EntryContext {
  const title = entryTitle(entry, section, context.language);
  return { ...context, entry: entry.id, entryTitle: title || section.singular[context.language] };
}

function entryBlocks(context: EntryContext, section: Section, entry: Entry, gap: number): readonly Block[] {
  const head = entryHead(context, section, entry, 'entry');
  const when = entryDate(context, section, entry);
  const told = tellFields(context, section.fields, entry.values, [], [...head.told, ...when.told]);
  const line = joinedLine(head.headline, factLine(context, told, context.entryTitle));
  const row = marginRow(
    { text: when.text, style: 'date' },
    [head.title, ...(line === null ? [] : [lineUnder(line.runs, true)])],
    'entry',
  );
  const held = Math.max(heightOfHead(context, context.entryTitle, 'entry', line), heightOf('date') * 2);
  return [{ node: row, gap, held }, ...groupBlocks(context, told, null)];
}

import type { Content } from 'pdfmake/interfaces';
import { displayName } from '../domain/display-name.ts';
import { entryTitle } from '../domain/entry-title.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import type { ImageValue } from '../domain/fields/field.ts';
import { contentsBlocks, type Chapter, type ContentsLine } from './contents-list.ts';
import { sourceOf, type DocumentContext, type EntryContext } from './context.ts';
import { marginRow, textBlock, textNode, type Block } from './flow.ts';
import { sealPlace } from './page-furniture.ts';
import { photoOnCover } from './photo.ts';
import { markLegend } from './proof-mark.ts';
import { selfBlocks } from './self-blocks.ts';
import { bodyHeight, columns, gaps, heightOf, styleOf, type StyleName } from './styles.ts';
import type { Source } from './writer.ts';

const initialsWidth = 100;

/** Parts of the drawing's gaps: a cover that would run over its page by little is set closer. */
const densities = [1, 0.8, 0.6, 0.4] as const;

/** The first page, and whether all of it is sure to stand on one. */
export interface Cover {
  readonly blocks: readonly Block[];
  readonly isOnePage: boolean;
}

/** Who the document is about, in their own words, and what it holds. */
export function coverOf(
  context: DocumentContext,
  self: readonly Chapter[],
  lines: readonly ContentsLine[],
  images: Readonly<Record<string, Uint8Array>>,
): Cover {
  const selves = self.flatMap(({ section, entries }) =>
    entries.map((entry) => ({ section, entry, context: ofEntry(context, section, entry) })),
  );
  const identity = selves.find(({ section }) => isIdentity(section));
  const name = identity === undefined ? '' : displayName(identity.entry.values);
  const drawn = [
    ...(identity === undefined || name === '' ? [] : initials(identity.context, name)),
    ...selves.flatMap(({ section, entry }) => photos(section, entry, images)),
  ];
  const written = [
    nameBlock(context, name, identity && nameSource(identity.context, identity.section)),
    ...selves.flatMap((one) =>
      selfBlocks(one.context, one.section, one.entry, one === identity ? name : null),
    ),
    ...contentsBlocks(context, lines),
    ...(context.proofs === null ? [] : [legend(context)]),
  ];
  const page = onOnePage(written);
  return { blocks: [...drawn, ...(page ?? written)], isOnePage: page !== undefined };
}

/** As drawn, or closer where that brings all on one page. The place of the name does not move. */
function onOnePage(blocks: readonly Block[]): readonly Block[] | undefined {
  const closer = (density: number): readonly Block[] =>
    blocks.map((block, index) => (index === 0 ? block : { ...block, gap: block.gap * density }));
  const height = (all: readonly Block[]): number =>
    all.reduce((sum, block) => sum + block.gap + (block.height ?? block.held ?? 0), 0);
  return densities.map(closer).find((all) => height(all) <= bodyHeight);
}

/** The section whose values make a name (domain/entry-title.ts, displayName). */
export const isIdentity = (section: Section): boolean => section.type === 'identity';

function ofEntry(context: DocumentContext, section: Section, entry: Entry): EntryContext {
  const title = isIdentity(section) ? '' : entryTitle(entry, section, context.language);
  return {
    ...context,
    entry: entry.id,
    entryTitle: title || section.label[context.language],
    entryProofs: entry.proofs,
  };
}

/** A name is made of several fields: what it lacks is told at the first of them. */
function nameSource(context: EntryContext, section: Section): Source | undefined {
  const field = section.fields['givenNames'];
  return field === undefined ? undefined : sourceOf(context, ['givenNames'], field);
}

function nameBlock(context: DocumentContext, name: string, source: Source | undefined): Block {
  // A name that needs two lines is set smaller, so that it stays a title.
  const fits = context.measure(name, 'name', columns.text) <= heightOf('name', context.scale);
  const style: StyleName = fits && name !== '' ? 'name' : 'longName';
  const text = name === '' ? context.messages.legalTitle : name;
  const node = textNode(context.writer.write(text, style, name === '' ? undefined : source), style);
  return { ...textBlock(node, gaps.coverTop), height: context.measure(text, style, columns.text) };
}

/** First letters in the middle of the rosette, unless our fonts lack one. */
function initials(context: EntryContext, name: string): readonly Block[] {
  const words = name.split(' ');
  const letters = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word = '') => Array.from(word.normalize('NFC'))[0] ?? '')
    .join('')
    .toLocaleUpperCase(context.language);
  if (!context.writer.canDraw(letters, 'initials')) return [];
  const runs = context.writer.write(letters, 'initials');
  const node: Content = {
    columns: [
      { width: initialsWidth, text: runs, style: 'initials', alignment: 'center', characterSpacing: 0.5 },
    ],
    absolutePosition: {
      x: sealPlace.x - initialsWidth / 2,
      // Capitals reach 0.7 of the size above the baseline, which stands 1.177 below the top of the line.
      y: sealPlace.y - styleOf('initials').size * context.scale * (1.177 - 0.35),
    },
  };
  return [{ node, gap: 0 }];
}

/** What the marks on the lines mean. */
function legend(context: DocumentContext): Block {
  const label = {
    text: context.writer.write(context.messages.legend, 'coverLabel'),
    style: 'coverLabel',
  } as const;
  const node = marginRow(label, markLegend(context), 'small', context.scale);
  return {
    node,
    gap: gaps.coverRows,
    held: heightOf('small', context.scale) * 2 + gaps.mark * 2,
    closes: true,
  };
}

function photos(
  section: Section,
  entry: Entry,
  images: Readonly<Record<string, Uint8Array>>,
): readonly Block[] {
  return Object.entries(section.fields).flatMap(([name, field]) => {
    if (field.kind !== 'image') return [];
    // The value of an image field is an image.
    const image = (entry.values[name] ?? null) as ImageValue | null;
    const bytes = image === null ? undefined : images[image.sha256];
    return image === null || bytes === undefined ? [] : [{ node: photoOnCover(image, bytes), gap: 0 }];
  });
}

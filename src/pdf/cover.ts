import type { Content } from 'pdfmake/interfaces';
import { displayName } from '../domain/display-name.ts';
import { entryTitle } from '../domain/entry-title.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { contentsBlocks, type Chapter } from './contents-list.ts';
import { sourceOf, type DocumentContext, type EntryContext } from './context.ts';
import { marginRow, textBlock, textNode, type Block } from './flow.ts';
import { tellFields, type ToldField } from './facts.ts';
import { sealPlace } from './page-furniture.ts';
import { gaps, styleOf, type StyleName } from './styles.ts';
import type { Runs, Source } from './writer.ts';

/** Above this many letters a name is set smaller, so that it stays a title. */
const longestName = 34;
const initialsWidth = 100;

/** The first page: who it is about, in their own words, and what the document holds. */
export function coverBlocks(
  context: DocumentContext,
  self: readonly Chapter[],
  path: readonly Chapter[],
): readonly Block[] {
  const selves = self.flatMap(({ section, entries }) =>
    entries.map((entry) => ({ section, entry, context: ofEntry(context, section, entry) })),
  );
  const identity = selves.find(({ section }) => isIdentity(section));
  const name = identity === undefined ? '' : displayName(identity.entry.values);
  return [
    ...(identity === undefined || name === '' ? [] : initials(identity.context, name)),
    nameBlock(context, name, identity && nameSource(identity.context, identity.section)),
    ...selves.flatMap((one) =>
      selfBlocks(one.context, one.section, one.entry, one === identity ? name : null),
    ),
    ...contentsBlocks(context, path),
  ];
}

/** The section whose values make a name (domain/entry-title.ts, displayName). */
export const isIdentity = (section: Section): boolean => section.type === 'identity';

function ofEntry(context: DocumentContext, section: Section, entry: Entry): EntryContext {
  const title = isIdentity(section) ? '' : entryTitle(entry, section, context.language);
  return { ...context, entry: entry.id, entryTitle: title || section.label[context.language] };
}

/** A name is made of several fields: what it lacks is told at the first of them. */
function nameSource(context: EntryContext, section: Section): Source | undefined {
  const field = section.fields['givenNames'];
  return field === undefined ? undefined : sourceOf(context, ['givenNames'], field);
}

function nameBlock(context: DocumentContext, name: string, source: Source | undefined): Block {
  const isLong = name.length > longestName || name === '';
  const style: StyleName = isLong ? 'longName' : 'name';
  const text = name === '' ? context.messages.legalTitle : name;
  return textBlock(
    textNode(context.writer.write(text, style, name === '' ? undefined : source), style),
    gaps.coverTop,
  );
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
      y: sealPlace.y - styleOf('initials').size * (1.177 - 0.35),
    },
  };
  return [{ node, gap: 0 }];
}

/** Everything given about oneself: the trade under the name, stories in the reading face, the rest as labelled rows. */
function selfBlocks(
  context: EntryContext,
  section: Section,
  entry: Entry,
  name: string | null,
): readonly Block[] {
  const named = name === null ? [] : fieldsOfName(entry);
  const told = tellFields(context, section.fields, entry.values, [], named);
  const job =
    name === null
      ? undefined
      : told.find((one) => one.told.type === 'fact' && one.name === section.headline[0]);
  const rest = told.filter((one) => one !== job);
  const rows = rest.filter((one) => one.told.type === 'fact');
  const prose = rest.filter((one) => one.told.type === 'prose');
  return [
    ...(job === undefined ? [] : [textBlock(textNode(valueRuns(context, job, 'job'), 'job'), gaps.coverJob)]),
    ...rows.map((one, index) => row(context, one, index === 0 ? gaps.coverRows : gaps.coverRow)),
    ...prose.flatMap((one) => story(context, one)),
  ];
}

/** The fields that displayName has told; the other of the two family names keeps a row of its own. */
function fieldsOfName(entry: Entry): readonly string[] {
  const usage = entry.values['usageName'];
  const hasUsage = typeof usage === 'string' && usage.trim() !== '';
  const isSame = hasUsage && usage === entry.values['birthName'];
  return ['givenNames', 'usageName', ...(hasUsage && !isSame ? [] : ['birthName'])];
}

function valueRuns(context: EntryContext, { told, path, field }: ToldField, style: StyleName): Runs {
  return told.type === 'fact' ? context.writer.write(told.text, style, sourceOf(context, path, field)) : '';
}

function labelRuns({ writer, language }: EntryContext, { field }: ToldField): Runs {
  return writer.write(field.label[language], 'coverLabel');
}

function row(context: EntryContext, one: ToldField, gap: number): Block {
  const value = textNode(valueRuns(context, one, 'coverValue'), 'coverValue');
  return {
    node: marginRow({ text: labelRuns(context, one), style: 'coverLabel' }, [value], 'coverValue'),
    gap,
  };
}

function story(context: EntryContext, one: ToldField): readonly Block[] {
  if (one.told.type !== 'prose') return [];
  const source = sourceOf(context, one.path, one.field);
  const [first = '', ...others] = one.told.paragraphs;
  const paragraph = (text: string): Content =>
    textNode(context.writer.write(text, 'project', source), 'project');
  const label = { text: labelRuns(context, one), style: 'coverLabel' } as const;
  return [
    { node: marginRow(label, [paragraph(first)], 'project'), gap: gaps.coverBlock },
    ...others.map((text) =>
      textBlock(textNode(context.writer.write(text, 'project', source), 'project'), gaps.paragraph * 2),
    ),
  ];
}

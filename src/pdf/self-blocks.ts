import type { ContentText } from 'pdfmake/interfaces';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { competencesBlocks } from './competences-table.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { tellFields, type ToldField } from './facts.ts';
import { marginRow, textBlock, textNode, type Block } from './flow.ts';
import { itemsBlocks } from './group.ts';
import { columns, gaps, heightOf, type StyleName } from './styles.ts';
import type { Runs } from './writer.ts';

/**
 * Everything given about oneself: the trade under the name, then labelled rows and stories in the reading face. Of the person
 * the rows come first; of a project, what its section puts first.
 */
export function selfBlocks(
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
  const isRow = ({ told: { type } }: ToldField): boolean => type === 'fact';
  const ordered = name === null ? rest : rest.toSorted((a, b) => Number(isRow(b)) - Number(isRow(a)));
  return [
    ...(job === undefined ? [] : [jobBlock(context, job)]),
    ...ordered.flatMap((one, index) => {
      const before = ordered[index - 1];
      const gap = before !== undefined && isRow(before) ? gaps.coverRow : gaps.coverRows;
      return isRow(one) ? [row(context, one, gap)] : partBlocks(context, one);
    }),
  ];
}

function jobBlock(context: EntryContext, job: ToldField): Block {
  const node = textNode(valueRuns(context, job, 'job'), 'job');
  const text = job.told.type === 'fact' ? job.told.text : '';
  return { ...textBlock(node, gaps.coverJob), height: context.measure(text, 'job', columns.text) };
}

function partBlocks(context: EntryContext, one: ToldField): readonly Block[] {
  switch (one.told.type) {
    case 'fact':
      return [];
    case 'prose':
      return story(context, one, one.told.paragraphs, one.told.voice === 'story' ? 'project' : 'coverValue');
    case 'competences': {
      const source = sourceOf(context, one.path, one.field);
      return [heading(context, one), ...competencesBlocks(context, one.told.columns, source)];
    }
    case 'items':
      return [heading(context, one), ...itemsBlocks(context, one, one.told.items)];
  }
}

function heading(context: EntryContext, one: ToldField): Block {
  const node = textNode(labelRuns(context, one), 'coverLabel');
  return { ...textBlock(node, gaps.coverRows), held: heightOf('coverLabel', context.scale) };
}

/** The fields that displayName has told; the other of the two family names keeps a row of its own. */
function fieldsOfName(entry: Entry): readonly string[] {
  const usage = entry.values['usageName'];
  const hasUsage = isWritten(usage);
  const isSame = hasUsage && usage === entry.values['birthName'];
  const own = ['givenNames', 'usageName', ...(hasUsage && !isSame ? [] : ['birthName'])];
  // A pseudonym is the name only where there is no other.
  const isNamed = own.some((name) => isWritten(entry.values[name]));
  return isNamed ? own : ['pseudonym'];
}

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function valueRuns(context: EntryContext, { told, path, field }: ToldField, style: StyleName): Runs {
  return told.type === 'fact' ? context.writer.write(told.text, style, sourceOf(context, path, field)) : '';
}

function labelRuns({ writer, language }: EntryContext, { field }: ToldField): Runs {
  return writer.write(field.label[language], 'coverLabel');
}

function row(context: EntryContext, one: ToldField, gap: number): Block {
  const value = textNode(valueRuns(context, one, 'coverValue'), 'coverValue');
  return {
    node: marginRow(
      { text: labelRuns(context, one), style: 'coverLabel' },
      [value],
      'coverValue',
      context.scale,
    ),
    gap,
    height: Math.max(
      context.measure(one.told.type === 'fact' ? one.told.text : '', 'coverValue', columns.text),
      context.measure(one.field.label[context.language], 'coverLabel', columns.date),
    ),
  };
}

/** A story that is not taller is not cut by the end of a page. */
const tallestHeld = 170;

function story(
  context: EntryContext,
  one: ToldField,
  [first = '', ...others]: readonly string[],
  style: StyleName,
): readonly Block[] {
  const source = sourceOf(context, one.path, one.field);
  const paragraph = (text: string): ContentText => textNode(context.writer.write(text, style, source), style);
  const label = { text: labelRuns(context, one), style: 'coverLabel' } as const;
  const gap = style === 'project' ? gaps.coverBlock : gaps.coverRows;
  const height = (text: string): number => context.measure(text, style, columns.text);
  const whole = [first, ...others].reduce((sum, text) => sum + height(text) + gaps.paragraph * 2, 0);
  // A short story stays whole, its label beside all of it.
  if (whole <= tallestHeld) {
    const paragraphs = [first, ...others].map((text, index) =>
      index === 0
        ? paragraph(text)
        : {
            ...paragraph(text),
            margin: [0, gaps.paragraph * 2, 0, 0] satisfies [number, number, number, number],
          },
    );
    const node = marginRow(label, paragraphs, style, context.scale);
    const beside = context.measure(one.field.label[context.language], 'coverLabel', columns.date);
    const total = Math.max(whole, beside);
    return [{ node, gap, height: total, held: total, closes: true }];
  }
  return [
    { node: marginRow(label, [paragraph(first)], style, context.scale), gap, height: height(first) },
    ...others.map((text) => ({ ...textBlock(paragraph(text), gaps.paragraph * 2), height: height(text) })),
  ];
}

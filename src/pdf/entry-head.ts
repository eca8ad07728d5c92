import type { ContentText } from 'pdfmake/interfaces';
import { entryTitle, headlineTexts } from '../domain/entry-title.ts';
import { fieldOfPath, valuesAtPath } from '../domain/field-path.ts';
import type { Field } from '../domain/fields/field.ts';
import type { Language } from '../domain/language.ts';
import { spanOf } from '../domain/order.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { sourceOf, type EntryContext } from './context.ts';
import { textNode } from './flow.ts';
import { factSeparator, joined, tellFields, type FactLine } from './facts.ts';
import { capitalised, paragraphsOf } from './plain-text.ts';
import type { StyleName } from './styles.ts';
import { wholeDates } from './values.ts';
import type { Runs } from './writer.ts';

/** Where bookmarks and the page of contents point. */
export const sectionAnchor = (section: Section): string => `section-${section.type}`;

/** What names an entry and what is told under its name, with the fields that are thereby told. */
export interface EntryHead {
  readonly title: ContentText;
  readonly headline: FactLine | null;
  /** The texts of the headline, one by one. */
  readonly said: readonly string[];
  readonly told: readonly string[];
}

/** What an entry is called on paper; '' when nothing names it. */
export function titleOf(entry: Entry, section: Section, language: Language): string {
  const title = entryTitle(entry, section, language);
  const named = section.title.find(
    (path) => entryTitle(entry, { ...section, title: [path] }, language) !== '',
  );
  return named === undefined ? title : asShown(title, fieldOfPath(section.fields, named), language);
}

/** Words of one's own in place of a row of our lists stand like one. */
export const asShown = (text: string, field: Field, language: Language): string =>
  ['choice', 'language', 'country'].includes(field.kind) ? capitalised(text, language) : text;

/** The head of an entry, in the given styles; its title is a bookmark under that of the section. */
export function entryHead(
  context: EntryContext,
  section: Section,
  entry: Entry,
  style: StyleName,
  leaveOut: readonly string[] = [],
): EntryHead {
  const named = section.title.find(
    (path) => entryTitle(entry, { ...section, title: [path] }, context.language) !== '',
  );
  // A longer text is no title: it is told in its own place, whole.
  const titlePath = named !== undefined && isTold(entry, section, named) ? named : undefined;
  const title = named === titlePath ? context.entryTitle : section.singular[context.language];
  const source =
    titlePath === undefined
      ? undefined
      : sourceOf(context, [titlePath], fieldOfPath(section.fields, titlePath));
  const headline = section.headline
    .filter((path) => path !== titlePath && !leaveOut.includes(path))
    .flatMap((path) => {
      const [text] = headlineTexts(entry, { ...section, headline: [path] }, context.language);
      if (text === undefined) return [];
      return [{ path, text: asShown(text, fieldOfPath(section.fields, path), context.language) }];
    });
  const runs = headline.map(({ path, text }) =>
    context.writer.write(text, 'small', sourceOf(context, [path], fieldOfPath(section.fields, path))),
  );
  return {
    title: {
      ...textNode(context.writer.write(title, style, source), style),
      outline: true,
      outlineText: title,
      outlineParentId: sectionAnchor(section),
    },
    headline:
      headline.length === 0
        ? null
        : { runs: joined(runs, factSeparator), text: headline.map(({ text }) => text).join(factSeparator) },
    said: headline.map(({ text }) => text),
    told: [...(titlePath === undefined ? [] : [titlePath]), ...headline.map(({ path }) => path)],
  };
}

/** Whether a title says all of its field: of a longer text it is the first line only. */
function isTold({ values }: Entry, section: Section, path: string): boolean {
  if (fieldOfPath(section.fields, path).kind !== 'longText') return true;
  const given = valuesAtPath(values, path).flatMap((value) =>
    typeof value === 'string' ? paragraphsOf(value) : [],
  );
  return given.length === 1 && (given[0] ?? '').length <= longestTitle;
}

/** Letters of two lines. */
const longestTitle = 130;

/** What stands in the date column beside an entry, and the fields that it tells: the first of its dates that is given. */
export function entryDate(
  context: EntryContext,
  section: Section,
  entry: Entry,
): { readonly text: Runs; readonly told: readonly string[] } {
  for (const path of section.timeline.filter((one) => !one.includes('[]'))) {
    const field = fieldOfPath(section.fields, path);
    const [one] = tellFields(context, { [path]: field }, entry.values, [], []);
    if (one?.told.type !== 'fact') continue;
    const text = context.writer.write(wholeDates(one.told.short), 'date', sourceOf(context, one.path, field));
    return { text, told: [path] };
  }
  // A single post carries its own dates; the entry's would only repeat them.
  const dated = section.timeline.flatMap((each) =>
    valuesAtPath(entry.values, each).filter((value) => value !== null),
  );
  return {
    text: dated.length > 1 ? context.writer.write(yearsOf(context, entry, section), 'date') : '',
    told: [],
  };
}

function yearsOf({ language }: EntryContext, entry: Entry, section: Section): string {
  const { start, end } = spanOf(entry, section);
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (from === '' || to === '') return from || to;
  const isOngoing = to === '9999';
  return formatPeriod(
    { start: from, end: isOngoing ? { state: 'ongoing' } : { state: 'ended', date: to } },
    language,
    'short',
  );
}

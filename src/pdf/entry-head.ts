import type { ContentText } from 'pdfmake/interfaces';
import { entryTitle, headlineTexts } from '../domain/entry-title.ts';
import { fieldOfPath, valuesAtPath } from '../domain/field-path.ts';
import { spanOf } from '../domain/order.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { isShown, sourceOf, type EntryContext } from './context.ts';
import { textNode } from './flow.ts';
import { joined, tellFields, type FactLine } from './facts.ts';
import type { StyleName } from './styles.ts';
import { wholeDates } from './values.ts';
import type { Runs } from './writer.ts';

/** Where bookmarks and the page of contents point. */
export const sectionAnchor = (section: Section): string => `section-${section.type}`;

/** What names an entry and what is told under its name, with the fields that are thereby told. */
export interface EntryHead {
  readonly title: ContentText;
  readonly headline: FactLine | null;
  readonly told: readonly string[];
}

/** The head of an entry, in the given styles; its title is a bookmark under that of the section. */
export function entryHead(
  context: EntryContext,
  section: Section,
  entry: Entry,
  style: StyleName,
  leaveOut: readonly string[] = [],
): EntryHead {
  const shown = (path: string): boolean => isShown(fieldOfPath(section.fields, path), context);
  const titlePath = section.title.find(
    (path) => shown(path) && entryTitle(entry, { ...section, title: [path] }, context.language) !== '',
  );
  const source =
    titlePath === undefined
      ? undefined
      : sourceOf(context, [titlePath], fieldOfPath(section.fields, titlePath));
  const headline = section.headline
    .filter((path) => path !== titlePath && !leaveOut.includes(path) && shown(path))
    .flatMap((path) => {
      const [text] = headlineTexts(entry, { ...section, headline: [path] }, context.language);
      return text === undefined ? [] : [{ path, text }];
    });
  const runs = headline.map(({ path, text }) =>
    context.writer.write(text, 'small', sourceOf(context, [path], fieldOfPath(section.fields, path))),
  );
  return {
    title: {
      ...textNode(context.writer.write(context.entryTitle, style, source), style),
      outline: true,
      outlineText: context.entryTitle,
      outlineParentId: sectionAnchor(section),
    },
    headline:
      headline.length === 0
        ? null
        : { runs: joined(runs, ', '), text: headline.map(({ text }) => text).join(', ') },
    told: [...(titlePath === undefined ? [] : [titlePath]), ...headline.map(({ path }) => path)],
  };
}

/** What stands in the date column beside an entry, and the fields that it tells. */
export function entryDate(
  context: EntryContext,
  section: Section,
  entry: Entry,
): { readonly text: Runs; readonly told: readonly string[] } {
  const [path] = section.timeline;
  const field = path === undefined ? undefined : fieldOfPath(section.fields, path);
  if (path === undefined || field === undefined || !isShown(field, context)) return { text: '', told: [] };
  if (section.timeline.length === 1 && !path.includes('[]')) {
    const [one] = tellFields(context, { [path]: field }, entry.values, [], []);
    if (one?.told.type !== 'fact') return { text: '', told: [] };
    return {
      text: context.writer.write(wholeDates(one.told.short), 'date', sourceOf(context, one.path, field)),
      told: [path],
    };
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

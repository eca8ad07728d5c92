import { isItems } from './address.ts';
import { daysBetween } from './calendar.ts';
import { entryTitle, headlineTexts, itemTitle } from './entry-title.ts';
import type { Field, FieldValue, ListField } from './fields/field.ts';
import type { Language } from './language.ts';
import {
  earliest,
  formatPartialDate,
  isApproximate,
  isPartialDate,
  latest,
  precision,
  type PartialDate,
} from './partial-date.ts';
import { formatPeriod, type Period } from './period.ts';
import type { Entry } from './records.ts';
import type { Section } from './section.ts';

/*
 * A life as lanes of marks: what the timeline draws and what its list says are read from the same parts, so that neither
 * knows more than the other. Places in time are years with a fraction: 2012.5 is the middle of 2012.
 */

/** One date or period as it was noted: a line of the list. */
export interface TimelinePart {
  readonly source: Entry;
  readonly entry: string;
  /** The element it belongs to (a post), when the date is not the entry's own. */
  readonly item: string | undefined;
  /** Element of a list that the date is in; '' when it is the entry's own. Dates of one element belong together. */
  readonly element: string;
  readonly title: string;
  /** Which of the entry's dates it is, where there can be several (« Date d’obtention »); '' otherwise. */
  readonly label: string;
  /** The date for people; '' when none is noted. */
  readonly when: string;
  /** Undefined when no date was understood: such a part is only in the list. */
  readonly span: TimelineSpan | undefined;
}

/** Where a part lies. `openStart`, `openEnd`: that side is not known. `isVague`: a side is only known about ("vers"). */
export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
  readonly isPoint: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly isVague: boolean;
  readonly isOngoing: boolean;
}

/** What is drawn as one: an employer with its posts one after the other, a training, a title and its validity. */
export interface TimelineMark extends TimelineSpan {
  /** Names the mark among all those of the timeline. */
  readonly id: string;
  readonly entry: string;
  /** The element to open, when the mark is that of one element alone. */
  readonly item: string | undefined;
  readonly title: string;
  readonly shape: 'bar' | 'dot' | 'diamond';
  /** Where inner parts begin: the posts of one employer. */
  readonly ticks: readonly number[];
  readonly parts: readonly TimelinePart[];
}

export interface TimelineLane {
  readonly section: Section;
  readonly marks: readonly TimelineMark[];
  /** Everything the lane tells, dated or not, in the order of time; without a date last. */
  readonly parts: readonly TimelinePart[];
}

/** Two posts of one employer that are no further apart (in years) are drawn as one bar. */
const joinedWithin = 0.18;

/** Years from either end of a bar within which an inner beginning is not told apart from it. */
const tooClose = 0.15;

/** Every section of the path that can be placed in time and has entries, in the order of the registry. */
export function readTimeline(
  sections: readonly Section[],
  entries: readonly Entry[],
  today: string,
  language: Language,
): readonly TimelineLane[] {
  const bySection = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = bySection.get(entry.section);
    if (list === undefined) bySection.set(entry.section, [entry]);
    else list.push(entry);
  }
  return sections
    .filter((section) => section.chapter === 'path' && section.timeline.length > 0)
    .map((section) => laneOf(section, bySection.get(section.type) ?? [], today, language))
    .filter((lane) => lane.parts.length > 0);
}

function laneOf(
  section: Section,
  entries: readonly Entry[],
  today: string,
  language: Language,
): TimelineLane {
  const now = yearAt(today);
  const marks: TimelineMark[] = [];
  const parts: TimelinePart[] = [];
  for (const entry of entries) {
    const told = toldOf(section, entry, now, language);
    parts.push(...told.parts);
    marks.push(...told.marks);
  }
  return {
    section,
    marks: marks.toSorted((left, right) => left.from - right.from || left.to - right.to),
    parts: parts.toSorted(byTime),
  };
}

interface Told {
  readonly section: Section;
  readonly now: number;
  readonly language: Language;
  readonly parts: readonly TimelinePart[];
  readonly marks: readonly TimelineMark[];
}

/** What each entry tells, read once for each of its states: a long life is not read anew for one word. Entries are never changed in place. */
const told = new WeakMap<Entry, Told>();

function toldOf(section: Section, entry: Entry, now: number, language: Language): Told {
  const known = told.get(entry);
  if (known?.section === section && known.now === now && known.language === language) return known;
  const parts = partsOf(section, entry, now, language);
  const made = { section, now, language, parts, marks: marksOf(section, entry, parts, language) };
  told.set(entry, made);
  return made;
}

/** Oldest first; what has no date comes last. */
function byTime(left: TimelinePart, right: TimelinePart): number {
  const [a, b] = [left.span, right.span];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.from - b.from || a.to - b.to;
}

function partsOf(section: Section, entry: Entry, now: number, language: Language): readonly TimelinePart[] {
  const title = entryTitle(entry, section, language) || section.singular[language];
  const dated = section.timeline
    .flatMap((path) => datesAt(section, entry, path, language))
    .map(({ value, item, element, itemName, label }): TimelinePart => {
      const place = {
        source: entry,
        entry: entry.id,
        item,
        element,
        ...placed(section, entry, value, now, language),
      };
      if (itemName === undefined) return { ...place, title, label };
      return { ...place, title: itemName || title, label };
    })
    .filter((part) => part.when !== '');
  if (dated.length > 0) return dated;
  return [
    {
      source: entry,
      entry: entry.id,
      item: undefined,
      element: '',
      title,
      label: '',
      when: '',
      span: undefined,
    },
  ];
}

interface FoundDate {
  readonly value: FieldValue;
  readonly label: string;
  readonly item: string | undefined;
  readonly element: string;
  /** Undefined when the date is the entry's own; '' when the element has no name yet. */
  readonly itemName: string | undefined;
}

/** The values under a path of the section, each with the element of the outermost list that it came through. */
function datesAt(section: Section, entry: Entry, path: string, language: Language): readonly FoundDate[] {
  const [name = '', inner] = path.split('[].');
  const field = section.fields[name];
  const value = entry.values[name];
  // With one date to an entry, its place in time says which it is.
  const labelOf = (dated: Field | undefined): string =>
    section.timeline.length > 1 ? (dated?.label[language] ?? '') : '';
  if (inner === undefined) {
    if (field === undefined || value === undefined || value === null) return [];
    return [{ value, label: labelOf(field), item: undefined, element: '', itemName: undefined }];
  }
  if (field?.kind !== 'list' || !isItems(value)) return [];
  return value.flatMap((item) => {
    const date = item.values[inner];
    if (date === undefined || date === null) return [];
    const itemName = itemTitle(item, field, language);
    const label = labelOf(field.fields[inner]);
    return [{ value: date, label, item: openItem(field, item.id), element: item.id, itemName }];
  });
}

/** Only elements with a page of their own can be gone to. */
const openItem = (list: ListField, id: string): string | undefined => (list.open === 'page' ? id : undefined);

function placed(
  section: Section,
  entry: Entry,
  value: FieldValue,
  now: number,
  language: Language,
): Pick<TimelinePart, 'when' | 'span'> {
  if (isPartialDate(value)) {
    const due = validUntil(section, entry);
    const from = formatPartialDate(value, language, 'short');
    if (due === null) return { when: from, span: spanOfDate(value) };
    const to = formatPartialDate(due, language, 'short');
    return {
      when: `${from}\u00a0– ${to}`,
      span: spanOfPeriod({ start: value, end: { state: 'ended', date: due } }, now),
    };
  }
  // Sections declare periods and dates in their timeline, nothing else (order.ts refuses the others).
  const period = value as Period;
  return { when: formatPeriod(period, language, 'short'), span: spanOfPeriod(period, now) };
}

/** A title runs from the day it was issued to the end of its validity. */
function validUntil(section: Section, entry: Entry): PartialDate | null {
  if (section.list !== 'validity' || section.due === undefined) return null;
  const value = entry.values[section.due];
  return isPartialDate(value) && latest(value) !== undefined ? value : null;
}

/** The dates of one element make one mark, and so do consecutive posts of one employer; a gap between posts makes two. */
function marksOf(
  section: Section,
  entry: Entry,
  parts: readonly TimelinePart[],
  language: Language,
): readonly TimelineMark[] {
  const dated = parts.filter(hasSpan).toSorted(byTime);
  const groups: Group[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const part of dated) {
    const group = groups.at(-1);
    const isNext = !part.span.isPoint && part.span.from <= end + joinedWithin;
    const isSame = group?.[0].element === part.element;
    if (group !== undefined && (isSame || isNext)) group.push(part);
    else groups.push([part]);
    end = Math.max(end, part.span.to);
  }
  const name = entryTitle(entry, section, language) || section.singular[language];
  return groups.map((group, index) => markOf(section, entry, name, group, index));
}

type DatedPart = TimelinePart & { readonly span: TimelineSpan };
type Group = [DatedPart, ...DatedPart[]];
const hasSpan = (part: TimelinePart): part is DatedPart => part.span !== undefined;

function markOf(section: Section, entry: Entry, name: string, group: Group, index: number): TimelineMark {
  const spans = group.map((part) => part.span);
  const [first, ...others] = group;
  const last = others.reduce((found, part) => (part.span.to > found.span.to ? part : found), first);
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const isPoint = from === to && spans.every((span) => span.isPoint);
  // A test in a language, a VAE of a certification: without a page of its own, told with what it belongs to.
  const isInner = first.element !== '' && first.item === undefined && first.title !== name;
  return {
    id: `${entry.id}-${index}`,
    entry: entry.id,
    item: others.length === 0 ? first.item : undefined,
    title: isInner ? `${name}, ${first.title}` : name,
    shape: isPoint ? (isAward(section) ? 'diamond' : 'dot') : 'bar',
    from,
    to,
    isPoint,
    openStart: first.span.openStart,
    openEnd: last.span.openEnd,
    isVague: spans.some((span) => span.isVague),
    isOngoing: spans.some((span) => span.isOngoing),
    ticks: others
      .map((part) => part.span.from)
      .filter((year) => year - from > tooClose && to - year > tooClose),
    parts: group,
  };
}

/** What is obtained once and kept: a diploma, a certification. */
const isAward = (section: Section): boolean => section.tone === 'studies' || section.tone === 'certificates';

function spanOfDate(date: PartialDate): TimelineSpan | undefined {
  const middle = middleOf(date);
  if (middle === undefined) return undefined;
  return { ...exact, from: middle, to: middle, isPoint: true, isVague: isApproximate(date) };
}

const exact = { isPoint: false, openStart: false, openEnd: false, isVague: false, isOngoing: false } as const;

/**
 * A year alone stands for its middle, so that "2003–2009" and "2009–2014" follow each other; unless nothing would be left of
 * the period. A side that is not known is open, and takes up to a year on the drawing.
 */
function spanOfPeriod(period: Period, now: number): TimelineSpan | undefined {
  const { start, end } = period;
  const endDate = end.state === 'ended' ? end.date : undefined;
  const from = start === undefined ? undefined : sideOf(start, 'from');
  const to = end.state === 'ongoing' ? now : endDate === undefined ? undefined : sideOf(endDate, 'to');
  const isVague =
    (start !== undefined && isApproximate(start)) || (endDate !== undefined && isApproximate(endDate));
  const isOngoing = end.state === 'ongoing';
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined) {
    return { ...exact, from: Number(to) - 1, to: Number(to), openStart: true, isVague, isOngoing };
  }
  if (to === undefined) return { ...exact, from, to: from + 1, openEnd: true, isVague };
  const whole = from < to ? { from, to } : wholeOf(start, endDate, from, to);
  return { ...exact, ...whole, isVague, isOngoing };
}

/** A period inside one year or one month, or one whose sides are the wrong way round: all that they may mean. */
function wholeOf(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const days = [start, end].flatMap((date) => (date === undefined ? [] : [earliest(date), latest(date)]));
  const places = days.flatMap((day) => (day === undefined ? [] : [yearAt(day)]));
  return { from: Math.min(from, to, ...places), to: Math.max(from, to, ...places) };
}

function sideOf(date: PartialDate, side: 'from' | 'to'): number | undefined {
  const day = side === 'from' ? earliest(date) : latest(date);
  if (day === undefined) return undefined;
  return precision(date) === 'year' ? Number(day.slice(0, 4)) + 0.5 : yearAt(day);
}

function middleOf(date: PartialDate): number | undefined {
  const [first, last] = [earliest(date), latest(date)];
  return first === undefined || last === undefined ? undefined : (yearAt(first) + yearAt(last)) / 2;
}

/** A day (YYYY-MM-DD) as a year with its fraction. */
export function yearAt(day: string): number {
  const year = Number(day.slice(0, 4));
  return year + daysBetween(`${day.slice(0, 4)}-01-01`, day) / 366;
}

/** Where it was, in a few words: the employer of a post, then the facts of the entry. Told apart, for it is only read of rows on screen. */
export function whereOf({ source, title }: TimelinePart, section: Section, language: Language): string {
  const name = entryTitle(source, section, language);
  return [name === title ? '' : name, ...headlineTexts(source, section, language)]
    .filter((text) => text !== '')
    .join(', ');
}

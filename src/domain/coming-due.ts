import { isItems } from './address.ts';
import { addMonths } from './calendar.ts';
import { entryTitle, headlineTexts, itemTitle } from './entry-title.ts';
import type { FieldValue } from './fields/field.ts';
import { fold } from './fold.ts';
import type { Label, Language } from './language.ts';
import { isPartialDate, latest, type PartialDate } from './partial-date.ts';
import type { Entry } from './records.ts';
import type { DueItems, Section } from './section.ts';
import { leadMonthsOf, validityState } from './validity.ts';

/** Something with a date to remember: the end of a title, the date of a proposal. */
export interface ComingDue {
  readonly section: Section;
  readonly entry: string;
  /** From the entry to the date: a field, or a list, the id of an element and a field. */
  readonly path: readonly string[];
  /** What it is about; '' when nothing names it yet. */
  readonly title: string;
  /** Short facts about it; '' when there are none. */
  readonly detail: string;
  /** The element of the entry that the date belongs to (a proposal); '' when it is the entry's own. */
  readonly part: string;
  /** How the section calls this date. */
  readonly label: Label;
  readonly due: PartialDate;
  /** Its last day, YYYY-MM-DD. */
  readonly day: string;
  readonly state: 'past' | 'soon' | 'later';
}

/** Months ahead and behind that are told. */
const ahead = 12;
const behind = 24;

/**
 * What comes due in the next twelve months, soonest first, then what has lately passed, latest first. Read from the `due`
 * path of every section. A title of which a newer one runs needs nothing any more, nor does what is done or called off.
 */
export function comingDue(
  sections: readonly Section[],
  entries: readonly Entry[],
  today: string,
  language: Language,
): readonly ComingDue[] {
  const bySection = new Map(sections.map((section) => [section.type, section]));
  const [first, last] = [addMonths(today, -behind), addMonths(today, ahead)];
  const renewed = renewals(bySection, entries, language);
  const found = entries.flatMap((entry) => {
    const section = bySection.get(entry.section);
    if (section === undefined) return [];
    return datesOf(section, entry, language)
      .filter(({ day }) => day >= first && day <= last)
      .filter(({ day, path }) => path.length > 1 || !isRenewed(section, entry, day, renewed, language))
      .map((date): ComingDue => ({
        ...date,
        detail: headlineTexts(entry, section, language).join(', '),
        state: stateOf(entry, date.due, today),
      }));
  });
  const [past, coming] = [found.filter((due) => due.day < today), found.filter((due) => due.day >= today)];
  return [...coming.toSorted(byDay), ...past.toSorted((left, right) => byDay(right, left))];
}

const byDay = (left: ComingDue, right: ComingDue): number =>
  left.day === right.day ? 0 : left.day < right.day ? -1 : 1;

type DatedField = Omit<ComingDue, 'state' | 'detail'>;

function datesOf(section: Section, entry: Entry, language: Language): readonly DatedField[] {
  const names = {
    section,
    entry: entry.id,
    title: entryTitle(entry, section, language),
  };
  const own = section.due === undefined ? [] : ownDate(names, entry, section.due);
  const inner = (section.dueItems ?? []).flatMap((due) => datesInItems(names, entry, due, language));
  return inner.length === 0 ? own : [...own, ...inner];
}

type Names = Pick<ComingDue, 'section' | 'entry' | 'title'>;

function ownDate(names: Names, entry: Entry, name: string): readonly DatedField[] {
  const due = dateIn(entry.values[name]);
  const field = names.section.fields[name];
  if (due === undefined || field === undefined) return [];
  return [{ ...names, path: [name], part: '', label: field.label, ...due }];
}

function datesInItems(
  names: Names,
  entry: Entry,
  { path, settled }: DueItems,
  language: Language,
): readonly DatedField[] {
  const [name = '', inner = ''] = path.split('[].');
  const items = entry.values[name];
  const list = names.section.fields[name];
  const dated = list?.kind === 'list' ? list.fields[inner] : undefined;
  if (list?.kind !== 'list' || dated === undefined || !isItems(items)) return [];
  return items.flatMap((item) => {
    const due = dateIn(item.values[inner]);
    const isSettled = codesIn(item.values[settled.field]).some((code) => settled.codes.includes(code));
    if (due === undefined || isSettled) return [];
    const part = itemTitle(item, list, language);
    return [{ ...names, path: [name, item.id, inner], part, label: dated.label, ...due }];
  });
}

function dateIn(value: FieldValue | undefined): Pick<ComingDue, 'due' | 'day'> | undefined {
  if (!isPartialDate(value)) return undefined;
  const day = latest(value);
  return day === undefined ? undefined : { due: value, day };
}

function stateOf(entry: Entry, due: PartialDate, today: string): ComingDue['state'] {
  const state = validityState(due, leadMonthsOf(codesIn(entry.values['family'])[0] ?? ''), today);
  return state === 'past' ? 'past' : state === 'soon' ? 'soon' : 'later';
}

/** The latest date of each kind: the end of the newest title, the next interview after the last one. */
function renewals(
  sections: ReadonlyMap<string, Section>,
  entries: readonly Entry[],
  language: Language,
): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const entry of entries) {
    const section = sections.get(entry.section);
    const end = section?.due === undefined ? undefined : dateIn(entry.values[section.due])?.day;
    if (section === undefined || end === undefined) continue;
    const kind = titleKind(entry, section, language);
    if (end > (ends.get(kind) ?? '')) ends.set(kind, end);
  }
  return ends;
}

function isRenewed(
  section: Section,
  entry: Entry,
  day: string,
  ends: ReadonlyMap<string, string>,
  language: Language,
): boolean {
  return (ends.get(titleKind(entry, section, language)) ?? '') > day;
}

/** What an entry is a title of: a newer one of the same kind renews it. */
export function titleKind(entry: Pick<Entry, 'values'>, section: Section, language: Language): string {
  const family = codesIn(entry.values['family'])[0] ?? '';
  const categories = codesIn(entry.values['categories']);
  const what =
    family !== '' && categories.length > 0
      ? categories.toSorted()
      : [fold(entryTitle(entry, section, language))];
  return [section.type, family, ...what].join(' ');
}

function codesIn(value: FieldValue | undefined): readonly string[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.flatMap((row) => (isCoded(row) ? [row.code] : []));
}

const isCoded = (row: unknown): row is { readonly code: string } =>
  typeof row === 'object' && row !== null && 'code' in row && typeof row.code === 'string';

import { rowShortLabel, type Codelist } from './codelist.ts';
import { fieldOfPath, valuesAtPath } from './field-path.ts';
import type { ChoiceValue, Field, FieldValue, Item, ListField, Values } from './fields/field.ts';
import { shortLevels, valueText } from './fields/kinds.ts';
import type { Language } from './language.ts';
import type { Entry } from './records.ts';
import type { Section } from './section.ts';

type Titled = Pick<Entry, 'values'>;

/** What names an entry in lists, links and sentences: its first title field that is given; '' when none is. One line. */
export function entryTitle(entry: Titled, section: Section, language: Language): string {
  const { values } = entry;
  const known = titles.get(values);
  if (known?.section === section && known.language === language) return known.title;
  const title = readTitle(entry, section, language);
  titles.set(values, { section, language, title });
  return title;
}

interface KnownTitle {
  readonly section: Section;
  readonly language: Language;
  readonly title: string;
}

/** Lists, what comes due and the timeline ask for the same titles at every change; values are never changed in place. */
const titles = new WeakMap<Values, KnownTitle>();

function readTitle(entry: Titled, section: Section, language: Language): string {
  const name = section.nameOf?.(entry.values) ?? '';
  if (name !== '') return name;
  return firstText(section.title, (path) => pathText(entry.values, section, path, language));
}

/** The short facts told under the title, one string per field that is given; what already names the entry is not repeated. */
export function headlineTexts(entry: Titled, section: Section, language: Language): readonly string[] {
  const title = entryTitle(entry, section, language);
  return section.headline
    .map((path) => pathText(entry.values, section, path, language))
    .filter((text) => isGiven(text) && text !== title);
}

/** What names one element of a list (a post, a mission); '' when nothing does yet. One line. */
export function itemTitle(item: Pick<Item, 'values'>, list: ListField, language: Language): string {
  return firstText(list.title, (name) => {
    const field = list.fields[name];
    return field === undefined ? '' : lineOf(item.values[name], field, language);
  });
}

function pathText(values: Values, section: Section, path: string, language: Language): string {
  const field = fieldOfPath(section.fields, path);
  return valuesAtPath(values, path)
    .map((value) => lineOf(value, field, language))
    .filter(isGiven)
    .join(', ');
}

/** One line: of a longer text its first one, of a codelist row the form made for titles. */
function lineOf(value: FieldValue | undefined, field: Field, language: Language): string {
  if (field.kind === 'choice' || field.kind === 'choices') return choiceLine(value, field.codelist, language);
  if (field.kind === 'languageLevels') return levelsLine(value, language);
  const lines = valueText(value, field, language).flatMap((text) => text.split(/\r?\n/u));
  const given = lines.map((line) => line.trim()).filter(isGiven);
  return field.kind === 'longText' ? (given[0] ?? '') : given.join(', ');
}

/** « B1 », or « B1, Écouter : B2 » where some activity has a level of its own: who reads the line misses nothing. */
function levelsLine(value: FieldValue | undefined, language: Language): string {
  const levels = typeof value === 'object' && value !== null && 'overall' in value ? value : undefined;
  return levels === undefined
    ? ''
    : shortLevels(levels, language)
        .map((text) => text.trim())
        .join(', ');
}

function choiceLine(value: FieldValue | undefined, codelist: Codelist, language: Language): string {
  const chosen = Array.isArray(value) ? value : [value];
  return chosen
    .filter(isChoice)
    .map((row) => {
      if ('other' in row) return row.other.trim();
      const known = codelist.find(row.code);
      return known === undefined ? row.code : rowShortLabel(known, language);
    })
    .filter(isGiven)
    .join(', ');
}

function isChoice(value: unknown): value is ChoiceValue {
  return typeof value === 'object' && value !== null && ('code' in value || 'other' in value);
}

const isGiven = (text: string): boolean => text !== '';

function firstText(paths: readonly string[], read: (path: string) => string): string {
  for (const path of paths) {
    const text = read(path);
    if (text !== '') return text;
  }
  return '';
}

import { isItems, type Address, type Path } from './address.ts';
import type { Field, Fields, Values } from './fields/field.ts';
import { valueText } from './fields/kinds.ts';
import { fold } from './fold.ts';
import { languages, type Language } from './language.ts';
import type { Entry } from './records.ts';
import { sectionOf } from './sections/index.ts';

/** One findable text: the words of one field, and where they stand. */
export interface SearchLine {
  readonly address: Address;
  readonly section: string;
  readonly field: Field;
  /** As shown, in the language searched in. */
  readonly text: string;
  /** Folded words in both languages, so that « CDI » and "Permanent" both find it. */
  readonly folded: string;
}

export interface SearchHit extends SearchLine {
  /** Part of `text` that holds the first word found, for showing. */
  readonly excerpt: string;
}

/** Every word of every field of an entry, codelist labels included, in reading order. */
export function searchLines(entry: Entry, language: Language): readonly SearchLine[] {
  const lines: SearchLine[] = [];
  collect({ entry, language, lines }, entry.values, sectionOf(entry.section).fields, []);
  return lines;
}

/** Tags in a search hit; they are no field of any section. */
const tagField: Field = { kind: 'text', label: { fr: 'Étiquettes', en: 'Tags' } };

/** The person's tags on an entry, to be found like its words; none when there is none. */
export function tagSearchLines(
  entry: Pick<Entry, 'id' | 'section'>,
  tags: readonly string[],
): readonly SearchLine[] {
  if (tags.length === 0) return [];
  const text = tags.join(' · ');
  const address = { entry: entry.id, path: [] };
  return [{ address, section: entry.section, field: tagField, text, folded: fold(text) }];
}

interface Scope {
  readonly entry: Entry;
  readonly language: Language;
  readonly lines: SearchLine[];
}

function collect(scope: Scope, values: Values, fields: Fields, prefix: Path): void {
  const { entry, language, lines } = scope;
  for (const [name, field] of Object.entries(fields)) {
    const path = [...prefix, name];
    const value = values[name];
    if (field.kind === 'list') {
      for (const item of isItems(value) ? value : []) {
        collect(scope, item.values, field.fields, [...path, item.id]);
      }
      continue;
    }
    const text = valueText(value, field, language).join(' · ');
    if (text === '') continue;
    const everyLanguage = languages.map((each) => valueText(value, field, each).join(' '));
    lines.push({
      address: { entry: entry.id, path },
      section: entry.section,
      field,
      text,
      folded: fold([...new Set(everyLanguage)].join(' ')),
    });
  }
}

/**
 * Lines in which every word of the query is found, those that hold the words in a row first. Accents, case, ligatures and
 * kinds of apostrophes do not matter. A query is looked for in single fields, then across one entry's fields.
 */
export function search(lines: readonly SearchLine[], query: string, limit = 200): readonly SearchHit[] {
  const phrase = fold(query).trim();
  const words = phrase.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return [];
  const inOneField = lines.filter((line) => words.every((word) => line.folded.includes(word)));
  const found = inOneField.length > 0 ? inOneField : acrossFields(lines, words);
  const exact = found.filter((line) => line.folded.includes(phrase));
  const rest = found.filter((line) => !line.folded.includes(phrase));
  return [...exact, ...rest]
    .slice(0, limit)
    .map((line) => ({ ...line, excerpt: excerptOf(line.text, words) }));
}

function acrossFields(lines: readonly SearchLine[], words: readonly string[]): readonly SearchLine[] {
  const wordsByEntry = new Map<string, Set<string>>();
  for (const line of lines) {
    const known = wordsByEntry.get(line.address.entry) ?? new Set();
    for (const word of words) if (line.folded.includes(word)) known.add(word);
    wordsByEntry.set(line.address.entry, known);
  }
  return lines.filter(
    (line) =>
      wordsByEntry.get(line.address.entry)?.size === words.length &&
      words.some((word) => line.folded.includes(word)),
  );
}

const excerptLength = 160;

function excerptOf(text: string, words: readonly string[]): string {
  const flat = text.replaceAll(/\s+/gu, ' ');
  if (flat.length <= excerptLength) return flat;
  // Folding may lengthen (œ → oe); close enough to aim the window, and the cut is made on the text itself.
  const at = Math.max(0, fold(flat).indexOf(words[0] ?? '') - 40);
  const start = at === 0 ? 0 : flat.indexOf(' ', at) + 1;
  const piece = flat.slice(start, start + excerptLength);
  return `${start > 0 ? '… ' : ''}${piece}${start + excerptLength < flat.length ? ' …' : ''}`;
}

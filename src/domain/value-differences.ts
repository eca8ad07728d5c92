import { isItems } from './address.ts';
import { itemTitle } from './entry-title.ts';
import type { Field, Fields, FieldValue, Item, ListField, Values } from './fields/field.ts';
import { isEmptyValue, valueText } from './fields/kinds.ts';
import { sameValue } from './fields/same.ts';
import type { Language } from './language.ts';

/** What two sides say of one thing, in words; '' where a side says nothing. */
export interface ValueDifference {
  /** Names of fields and ids of elements, downwards; each place once. */
  readonly path: string;
  /** The label of the field, after the title of the element it is in. */
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Where two sides of an entry differ, as the person reads them: in the order of the section, elements of lists one by one. */
export function valueDifferences(
  mine: Values,
  theirs: Values,
  fields: Fields,
  language: Language,
  path = '',
): readonly ValueDifference[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    fieldDifferences(mine[name], theirs[name], field, language, `${path}/${name}`),
  );
}

function fieldDifferences(
  mine: FieldValue | undefined,
  theirs: FieldValue | undefined,
  field: Field,
  language: Language,
  path: string,
): readonly ValueDifference[] {
  if (sameValue(mine, theirs)) return [];
  if (field.kind === 'list') {
    const found = itemDifferences(itemsOf(mine), itemsOf(theirs), field, language, path);
    // The same elements in another order say so by their whole text.
    if (found.length > 0) return found;
  }
  return [
    difference(path, field.label[language], textOf(mine, field, language), textOf(theirs, field, language)),
  ];
}

const itemsOf = (value: FieldValue | undefined): readonly Item[] =>
  value !== undefined && isItems(value) ? value : [];

function itemDifferences(
  mine: readonly Item[],
  theirs: readonly Item[],
  list: ListField,
  language: Language,
  path: string,
): readonly ValueDifference[] {
  const ids = [...new Set([...mine, ...theirs].map((item) => item.id))];
  return ids.flatMap((id) => {
    const place = `${path}/${id}`;
    const [my, their] = [mine, theirs].map((items) => items.find((item) => item.id === id));
    const words = (item: Item | undefined): string =>
      item === undefined ? '' : textOf([item], list, language);
    if (my === undefined || their === undefined) {
      return [difference(place, list.label[language], words(my), words(their))];
    }
    const title = itemTitle(my, list, language) || list.label[language];
    return valueDifferences(my.values, their.values, list.fields, language, place).map((row) => ({
      ...row,
      label: `${title} › ${row.label}`,
    }));
  });
}

/** A line end would not be seen in a short text. */
const textOf = (value: FieldValue | undefined, field: Field, language: Language): string =>
  isEmptyValue(value, field)
    ? ''
    : valueText(value, field, language)
        .join(', ')
        .replaceAll(/\s*\n\s*/gu, ' ');

const difference = (path: string, label: string, mine: string, theirs: string): ValueDifference => {
  const [shortMine, shortTheirs] = shortened(mine, theirs);
  return { path, label, mine: shortMine, theirs: shortTheirs };
};

const longest = 120;
/** Letters kept before the first that differs. */
const before = 30;

/** Two texts cut around the first letter that differs, so that a short look shows what there is to choose between. */
function shortened(mine: string, theirs: string): readonly [string, string] {
  const [left, right] = [letters(mine), letters(theirs)];
  const differs = left.findIndex((letter, index) => letter !== right[index]);
  const first = differs < 0 ? left.length : differs;
  const isLong = Math.max(left.length, right.length) > longest;
  const start = isLong && first > longest / 2 ? first - before : 0;
  return [cut(left, start), cut(right, start)];
}

const letters = (text: string): readonly string[] =>
  [...new Intl.Segmenter('fr').segment(text)].map((part) => part.segment);

function cut(text: readonly string[], start: number): string {
  const shown = text
    .slice(start, start + longest)
    .join('')
    .trim();
  return `${start > 0 && shown !== '' ? '…' : ''}${shown}${start + longest < text.length ? '…' : ''}`;
}

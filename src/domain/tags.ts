import { fold } from './fold.ts';
import type { JsonValue, Preference } from './records.ts';

/*
 * Tags are words that the person puts on entries to find them again. They are preferences, one row per entry, so they travel in
 * copies and never stand in a document.
 */

/** Longest tag, in UTF-16 units: a word or a few. */
export const longestTag = 60;

/** Preferences about one entry are called `<what>:<entry>`. */
const prefix = 'tags:';

export const tagsKey = (entry: string): string => `${prefix}${entry}`;

/** The tags of each entry that has some. Rows that hold something else (written by a later version) are left alone. */
export function tagsByEntry(
  preferences: ReadonlyMap<string, JsonValue>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [key, value] of preferences) {
    const tags = key.startsWith(prefix) ? readTags(value) : [];
    if (tags.length > 0) found.set(key.slice(prefix.length), tags);
  }
  return found;
}

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** Every tag in use, the most used first; spellings that differ by accents or case only are one, by its first spelling. */
export function tagCounts(byEntry: ReadonlyMap<string, readonly string[]>): readonly TagCount[] {
  const counts = new Map<string, TagCount>();
  for (const tags of byEntry.values()) {
    for (const tag of tags) {
      const known = counts.get(fold(tag));
      counts.set(fold(tag), { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted((left, right) =>
    left.count === right.count ? compareText(fold(left.tag), fold(right.tag)) : right.count - left.count,
  );
}

/** A tag as it is kept; '' when nothing is left of it. */
export function cleanTag(text: string): string {
  return text.toWellFormed().normalize('NFC').replaceAll(/\s+/gu, ' ').trim().slice(0, longestTag).trim();
}

/** The tags with one more; the same list when it is there already, however it is spelled. */
export function withTag(tags: readonly string[], text: string): readonly string[] {
  const tag = cleanTag(text);
  return tag === '' || tags.some((each) => fold(each) === fold(tag)) ? tags : [...tags, tag];
}

export const withoutTag = (tags: readonly string[], tag: string): readonly string[] =>
  tags.filter((each) => fold(each) !== fold(tag));

/** The rows that change when a tag is called otherwise everywhere; one that is there already takes it in. */
export function renamedTag(
  byEntry: ReadonlyMap<string, readonly string[]>,
  from: string,
  text: string,
): ReadonlyMap<string, readonly string[]> {
  const to = cleanTag(text);
  const changed = new Map<string, readonly string[]>();
  if (to === '') return changed;
  for (const [entry, tags] of byEntry) {
    const at = tags.findIndex((tag) => fold(tag) === fold(from));
    if (at === -1 || tags[at] === to) continue;
    const others = tags.filter((tag) => fold(tag) !== fold(from) && fold(tag) !== fold(to));
    changed.set(tagsKey(entry), others.toSpliced(Math.min(at, others.length), 0, to));
  }
  return changed;
}

/**
 * What two copies say of one entry, together: no tag is lost. Undefined when the rows are not tags. The same whichever side
 * asks: sorted, and of two spellings the first in code order.
 */
export function mergedTags(left: Preference, right: Preference): Preference | undefined {
  if (!left.key.startsWith(prefix) || !isTags(left.value) || !isTags(right.value)) return undefined;
  const byFold = new Map<string, string>();
  for (const tag of [...left.value, ...right.value].toSorted(compareText)) {
    if (!byFold.has(fold(tag))) byFold.set(fold(tag), tag);
  }
  return { key: left.key, value: [...byFold.values()] };
}

const isTags = (value: JsonValue): value is readonly string[] =>
  Array.isArray(value) && value.every((tag) => typeof tag === 'string');

/** What a row says, read with care: files are written by other hands too. */
const readTags = (value: JsonValue): readonly string[] =>
  isTags(value) ? value.filter((tag) => tag.trim() !== '') : [];

const compareText = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);

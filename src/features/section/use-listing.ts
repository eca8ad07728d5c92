import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import {
  answerFilters,
  isFiltered,
  isPlain,
  listWords,
  plainView,
  viewEntries,
  type AnswerFilter,
  type ListView,
} from '../../domain/listing.ts';
import type { Language } from '../../domain/language.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { tagCounts, tagsByEntry, type TagCount } from '../../domain/tags.ts';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { validityRow } from './validity-rows.ts';

/** A list of entries, as the person looks at it for now. */
export interface Listing {
  /** What is shown, in its order. */
  readonly shown: readonly Entry[];
  readonly total: number;
  readonly view: ListView;
  readonly setView: (view: ListView) => void;
  /** As the person arranged it, whole: entries can be moved. */
  readonly isPlain: boolean;
  readonly isFiltered: boolean;
  readonly tagsOf: (entry: Entry) => readonly string[];
  /** Every tag of the passport, the most used first. */
  readonly tags: readonly TagCount[];
  readonly filters: readonly AnswerFilter[];
}

/** Kept while the window is open: going to an entry and back finds the list as it was. */
const remembered = new WeakMap<PassportStore, Map<string, ListView>>();

export function useListing(
  store: PassportStore,
  section: Section,
  entries: readonly Entry[],
  today: string,
): Listing {
  const language = useLanguage();
  const [view, setView] = useView(store, section);
  const { tagsOf, tags } = useTags(store);
  const wordsOf = useMemo(() => wordReader(tagsOf, language), [tagsOf, language]);
  // A long list is narrowed behind the typing, not before the letter is on screen.
  const wanted = useDeferredValue(view);
  const shown = useMemo(() => {
    const stateOf = (entry: Entry): string => validityRow(entry, section, language, today).state;
    return viewEntries(entries, wanted, { section, language, tagsOf, stateOf, wordsOf });
  }, [entries, wanted, section, language, today, tagsOf, wordsOf]);
  const filters = useMemo(() => answerFilters(entries, section, language), [entries, section, language]);
  return {
    shown,
    total: entries.length,
    view,
    setView,
    isPlain: isPlain(view),
    isFiltered: isFiltered(view),
    tagsOf,
    tags,
    filters,
  };
}

/** Reads the words of an entry once; live queries give a new object for each state of it. */
function wordReader(tagsOf: Listing['tagsOf'], language: Language): (entry: Entry) => string {
  const known = new WeakMap<Entry, string>();
  return (entry) => {
    const words = known.get(entry) ?? listWords(entry, tagsOf(entry), language);
    known.set(entry, words);
    return words;
  };
}

function viewsOf(store: PassportStore): Map<string, ListView> {
  const views = remembered.get(store) ?? new Map<string, ListView>();
  remembered.set(store, views);
  return views;
}

function useView(store: PassportStore, { type }: Section): readonly [ListView, (view: ListView) => void] {
  const [view, show] = useState(() => viewsOf(store).get(type) ?? plainView);
  const setView = useCallback(
    (next: ListView) => {
      viewsOf(store).set(type, next);
      show(next);
    },
    [store, type],
  );
  return [view, setView];
}

const none: readonly string[] = [];

/** The tags of each entry and of the passport, read live. */
export function useTags(store: PassportStore): Pick<Listing, 'tagsOf' | 'tags'> & {
  readonly byEntry: ReadonlyMap<string, readonly string[]>;
} {
  const preferences = useLiveQuery(() => store.preferences(), [store]);
  return useMemo(() => {
    const byEntry = tagsByEntry(preferences ?? new Map());
    return { byEntry, tagsOf: (entry) => byEntry.get(entry.id) ?? none, tags: tagCounts(byEntry) };
  }, [preferences]);
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Address } from '../../domain/address.ts';
import { entryTitle } from '../../domain/entry-title.ts';
import type { Entry } from '../../domain/records.ts';
import { fold } from '../../domain/fold.ts';
import { search, searchLines, tagSearchLines, type SearchHit } from '../../domain/search.ts';
import { sectionOf, sections } from '../../domain/sections/index.ts';
import { tagsByEntry } from '../../domain/tags.ts';
import { search as en } from '../../i18n/en/search.ts';
import { search as fr } from '../../i18n/fr/search.ts';
import type { Language } from '../../i18n/language.ts';
import { SearchDialog } from '../../ui/search-dialog.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;
const mostHits = 60;

/** A page that is found by its name. */
export interface SearchedPage {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly icon: string;
}

/** Finds every word of every field, and pages by their names; choosing a hit opens its place. */
export function SearchPanel(props: {
  readonly store: PassportStore;
  readonly pages: readonly SearchedPage[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (section: string, address: Address) => void;
  readonly onOpenPage: (href: string) => void;
}) {
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const hits = useHits(props.store, props.isOpen, query, language);
  const word = words[language];
  const isBlank = query.trim() === '';
  const pages = pagesNamed(props.pages, query);
  const note = pages.length > 0 && hits?.found.length === 0 ? undefined : noteFor(isBlank, hits, query, word);
  return (
    <SearchDialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      label={word.label}
      placeholder={word.placeholder}
      query={query}
      onQuery={setQuery}
      groups={[
        ...groupsOf(hits?.found ?? [], hits?.entries ?? [], language),
        ...(pages.length === 0 ? [] : [{ id: 'pages', label: word.pages, items: pages }]),
      ]}
      onChoose={(id) => {
        const page = pages.find((each) => each.id === id);
        if (page) return props.onOpenPage(page.href);
        const hit = hits?.found.find((each) => hitId(each) === id);
        if (hit) props.onOpen(hit.section, hit.address);
      }}
      {...(note === undefined ? {} : { note })}
    />
  );
}

/** Those in whose name every word begins a word. */
function pagesNamed(pages: readonly SearchedPage[], query: string): readonly SearchedPage[] {
  const wanted = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return pages
    .filter(({ label }) => {
      const named = fold(label).split(/[\s']+/u);
      return wanted.every((word) => named.some((each) => each.startsWith(word)));
    })
    .map((page) => ({ ...page, id: `page-${page.id}` }));
}

interface Hits {
  readonly entries: readonly Entry[];
  readonly found: readonly SearchHit[];
}

function useHits(store: PassportStore, isOpen: boolean, query: string, language: Language): Hits | undefined {
  const entries = useLiveQuery(() => (isOpen ? store.allEntries() : []), [store, isOpen]);
  const preferences = useLiveQuery(() => (isOpen ? store.preferences() : undefined), [store, isOpen]);
  const lines = useMemo(() => {
    const tags = tagsByEntry(preferences ?? new Map());
    return entries
      ?.filter((entry) => entry.deletedAt === undefined)
      .flatMap((entry) => [
        ...searchLines(entry, language),
        ...tagSearchLines(entry, tags.get(entry.id) ?? []),
      ]);
  }, [entries, preferences, language]);
  return useMemo(
    () => (entries && lines ? { entries, found: search(lines, query, mostHits) } : undefined),
    [entries, lines, query],
  );
}

function noteFor(
  isBlank: boolean,
  hits: Hits | undefined,
  query: string,
  word: (typeof words)[Language],
): string | undefined {
  if (isBlank) return word.start;
  if (hits?.found.length === 0) return word.nothing({ query: query.trim() });
  return hits?.found.length === mostHits ? word.many({ count: mostHits }) : undefined;
}

const hitId = (hit: SearchHit): string => [hit.address.entry, ...hit.address.path].join('/');

function groupsOf(hits: readonly SearchHit[], entries: readonly Entry[], language: Language) {
  const titles = new Map(
    entries.map((entry) => [entry.id, entryTitle(entry, sectionOf(entry.section), language)]),
  );
  return sections
    .map((section) => ({
      id: section.type,
      label: section.label[language],
      items: hits
        .filter((hit) => hit.section === section.type)
        .map((hit) => ({
          id: hitId(hit),
          label: hit.excerpt,
          detail: [titles.get(hit.address.entry), hit.field.label[language]].filter(Boolean).join(' · '),
          icon: sectionOf(hit.section).icon,
          hue: sectionOf(hit.section).tone,
        })),
    }))
    .filter((group) => group.items.length > 0);
}

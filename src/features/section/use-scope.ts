import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Path } from '../../domain/address.ts';
import { entryTitle, headlineTexts } from '../../domain/entry-title.ts';
import type { Fields, Values } from '../../domain/fields/field.ts';
import type { Language } from '../../domain/language.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import type { Editing, EditingScope, LinkTarget } from '../../parts/editing.tsx';
import { placeOf, sectionHref, sectionLocation } from '../../parts/entry-link.ts';
import { itemsIn } from '../../parts/entry-line.tsx';
import { adviceOn } from '../../parts/form-advice.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import { knownCompetencesOf } from './known-competences.ts';

interface ScopeRequest {
  readonly store: PassportStore;
  readonly section: Section;
  /** Names the form; the id of the entry, or the section's type while there is no entry yet. */
  readonly entryKey: string;
  readonly values: Values;
  readonly contentLanguage: Language;
  readonly today: string;
  readonly at: Path | undefined;
  /** Called once the field that was aimed at has the focus. */
  readonly onArrived: () => void;
  readonly editing: Editing;
  readonly navigate: (location: string) => void;
}

/** What the form of an entry needs to know, read live. */
export function useScope(request: ScopeRequest): EditingScope {
  const { store, section, entryKey, values, contentLanguage, today, editing, navigate } = request;
  const [target, setTarget] = useTarget(request.at, request.onArrived);
  const linked = useLinked(store, section);
  const birthDate = useBirthDate(store);
  const imageBytes = useCallback((sha256: string) => store.proofBytes(sha256), [store]);
  const advice = useMemo(() => adviceOn(section, values, { birthDate }), [section, values, birthDate]);
  return useMemo(
    () => ({
      editing,
      entry: entryKey,
      contentLanguage,
      today,
      advice,
      target,
      setTarget,
      hrefOf: (item) => sectionHref(placeOf(section, entryKey, item)),
      openItem: (item, at) => navigate(sectionLocation({ ...placeOf(section, entryKey, item), at })),
      linkTargets: (types) =>
        linked
          .filter((entry) => types.includes(entry.section))
          .map((entry) => linkTarget(entry, contentLanguage)),
      imageBytes,
      storeImage: async (image) => {
        const stored = await store.storeImage(image);
        return stored.ok ? stored.value : undefined;
      },
      knownCompetences: knownCompetencesOf(store),
      beginLinked: async (path) => {
        await flushDrafts();
        const made = await store.beginLinked({ entry: entryKey, path });
        navigate(sectionLocation({ section: made.section, entryId: made.id }));
      },
      hrefOfLink: (link) => {
        if (!('entry' in link)) return undefined;
        const entry = linked.find((row) => row.id === link.entry);
        return entry && sectionHref(placeOf(sectionOf(entry.section), entry.id, pathOf(entry, link.item)));
      },
    }),
    [
      store,
      imageBytes,
      editing,
      entryKey,
      contentLanguage,
      today,
      advice,
      target,
      setTarget,
      section,
      navigate,
      linked,
    ],
  );
}

/** An address that someone comes from is aimed at once; going to another one aims again. */
function useTarget(
  at: Path | undefined,
  onArrived: () => void,
): readonly [Path | undefined, (target: Path | undefined) => void] {
  const key = at?.join('.');
  const [aim, setAim] = useState({ key, target: at });
  const isNew = aim.key !== key;
  if (isNew) setAim({ key, target: at });
  const setTarget = useCallback(
    (target: Path | undefined) => {
      setAim((now) => ({ ...now, target }));
      if (target === undefined) onArrived();
    },
    [onArrived],
  );
  return [isNew ? at : aim.target, setTarget];
}

function linkTarget(entry: Entry, language: Language): LinkTarget {
  const section = sectionOf(entry.section);
  const detail = headlineTexts(entry, section, language).join(', ');
  return {
    entry: entry.id,
    label: entryTitle(entry, section, language),
    ...(detail === '' ? {} : { detail }),
  };
}

/** The entries that the section's link fields may point at. */
function useLinked(store: PassportStore, section: Section): readonly Entry[] {
  const types = linkedTypes(section.fields);
  const key = types.join();
  const found = useLiveQuery(
    async () => (await Promise.all(types.map((type) => store.entriesOf(type)))).flat(),
    [store, key],
  );
  return found ?? noEntries;
}
const noEntries: readonly Entry[] = [];

/** Also of links that stand in elements of lists (the training that came of a proposal). */
function linkedTypes(fields: Fields): readonly string[] {
  const found = Object.values(fields).flatMap((field): readonly string[] =>
    field.kind === 'link' ? field.to : field.kind === 'list' ? linkedTypes(field.fields) : [],
  );
  return [...new Set(found)];
}

/** The element that a link means, where it stands now; [] when it means the entry, or something that was removed. */
function pathOf(entry: Entry, item: string | undefined): Path {
  if (item === undefined) return [];
  const list = Object.keys(entry.values).find((name) => itemsIn(entry, name).some((row) => row.id === item));
  return list === undefined ? [] : [list, item];
}

/** Some licences depend on age. */
function useBirthDate(store: PassportStore): string | undefined {
  return useLiveQuery(async () => {
    const [identity] = await store.entriesOf('identity');
    const date = identity?.values['birthDate'];
    return typeof date === 'string' && isPartialDate(date) ? date : undefined;
  }, [store]);
}

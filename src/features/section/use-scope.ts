import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Path } from '../../domain/address.ts';
import { entryTitle, headlineTexts } from '../../domain/entry-title.ts';
import type { Values } from '../../domain/fields/field.ts';
import type { Language } from '../../domain/language.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import type { Editing, EditingScope, LinkTarget } from '../../parts/editing.tsx';
import { placeOf, sectionHref, sectionLocation } from '../../parts/entry-link.ts';
import { adviceOn } from '../../parts/form-advice.ts';

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
      hrefOfLink: (link) => {
        if (!('entry' in link)) return undefined;
        const entry = linked.find((row) => row.id === link.entry);
        return entry && sectionHref({ section: entry.section, entryId: entry.id });
      },
    }),
    [editing, entryKey, contentLanguage, today, advice, target, setTarget, section, navigate, linked],
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
  const types = Object.values(section.fields).flatMap((field) => (field.kind === 'link' ? field.to : []));
  const key = types.join();
  const found = useLiveQuery(
    async () => (await Promise.all(types.map((type) => store.entriesOf(type)))).flat(),
    [store, key],
  );
  return found ?? noEntries;
}
const noEntries: readonly Entry[] = [];

/** Some licences depend on age. */
function useBirthDate(store: PassportStore): string | undefined {
  return useLiveQuery(async () => {
    const [identity] = await store.entriesOf('identity');
    const date = identity?.values['birthDate'];
    return typeof date === 'string' && isPartialDate(date) ? date : undefined;
  }, [store]);
}

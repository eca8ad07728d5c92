import { useMemo } from 'react';
import type { Clock } from '../../domain/clock.ts';
import type { Entry, Version } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { saysTheSame, versionChanges, type VersionChange } from '../../domain/version-changes.ts';
import type { Language } from '../../domain/language.ts';
import { marginDay, timeOf } from '../../parts/moment.ts';
import { versionsLocation } from '../../parts/versions-link.ts';
import { MarginLink, MarginLinks, MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { useHistoryWords, type HistoryWords } from './use-history-words.ts';

/** Names of what changed that a row has room for; the others are counted. */
const namesShown = 2;

interface VersionListProps {
  readonly entry: Entry;
  /** The last one first. */
  readonly versions: readonly Version[];
  readonly shown: Version | undefined;
  readonly clock: Clock;
  /** Id of this computer. */
  readonly device: string;
}

/** The versions of an entry, each told by what changed there: by their hours alone nobody can choose between them. */
export function VersionList({ entry, versions, shown, clock, device }: VersionListProps) {
  const language = useLanguage();
  const word = useHistoryWords();
  const section = sectionOf(entry.section);
  const rows = useMemo(() => told(versions, entry, section), [versions, entry, section]);
  return (
    <MarginList narrow label={word.list}>
      {rows.map(({ version, changes, isPresent }) => (
        <MarginRow key={version.id} when={timeOf(version.at, language)}>
          <MarginLinks>
            <MarginLink
              href={`#${versionsLocation(entry.id, version.id)}`}
              current={version.id === shown?.id}
              detail={[
                marginDay(version.at, clock.today(), language),
                ...(isPresent ? [word.present] : []),
                ...(isPlain(version) ? [] : [whyKept(version, word)]),
                ...(version.device === device || isMerged(version) ? [] : [word.otherComputer]),
              ].join(' · ')}
            >
              {changes === undefined ? word.first : changesText(changes, word, language)}
            </MarginLink>
          </MarginLinks>
        </MarginRow>
      ))}
    </MarginList>
  );
}

/** Why history has this version, in a few words. */
export const whyKept = (version: Version, word: HistoryWords): string =>
  isMerged(version) ? word.merged : word.reasons[version.reason];

/** As most are: in the list, there is nothing to say about it. */
const isPlain = (version: Version): boolean => version.reason === 'sitting' && !isMerged(version);

const isMerged = (version: Version): boolean => version.device === 'merge';

interface Told {
  readonly version: Version;
  /** Against the version before it; undefined for the first one. */
  readonly changes: readonly VersionChange[] | undefined;
  /** It says what the entry says now. */
  readonly isPresent: boolean;
}

function told(versions: readonly Version[], entry: Entry, section: Section): readonly Told[] {
  return versions.map((version, index) => {
    const before = versions[index + 1];
    return {
      version,
      changes: before && versionChanges(before.body, version.body, section),
      isPresent: saysTheSame(version.body, entry, section),
    };
  });
}

function changesText(changes: readonly VersionChange[], word: HistoryWords, language: Language): string {
  const moved = changes.find(({ type }) => type === 'binned' || type === 'unbinned');
  const names = changes.flatMap((change) => nameOf(change, word, language) ?? []);
  if (names.length === 0) {
    return moved === undefined ? word.unchanged : word[moved.type === 'binned' ? 'binned' : 'unbinned'];
  }
  const more = names.length - namesShown;
  const text = names.slice(0, namesShown).join(', ');
  return word.changed({ names: more > 0 ? word.namesAnd({ names: text, more }) : text });
}

function nameOf(change: VersionChange, word: HistoryWords, language: Language): string | undefined {
  switch (change.type) {
    case 'field':
      return change.field.label[language];
    case 'order':
      return word.order({ name: change.field.label[language] });
    case 'proofs':
      return word.proofs;
    case 'language':
      return word.language;
    case 'binned':
    case 'unbinned':
      return undefined;
  }
}

import { useLiveQuery } from 'dexie-react-hooks';
import type { PassportStore } from '../../data/passport-store.ts';
import type { VersionPart } from '../../domain/bring-back.ts';
import type { Clock } from '../../domain/clock.ts';
import { entryName } from '../../domain/contents-summary.ts';
import type { Language } from '../../domain/language.ts';
import type { Entry, Version } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { saysTheSame } from '../../domain/version-changes.ts';
import { compareVersion } from '../../domain/version-diff.ts';
import { sectionHref } from '../../parts/entry-link.ts';
import { GroupView } from '../../parts/field-view.tsx';
import { momentOf } from '../../parts/moment.ts';
import { versionsLocation, type VersionsPlace } from '../../parts/versions-link.ts';
import { Button } from '../../ui/button.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { Empty } from '../../ui/empty.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Rows } from '../../ui/rows.tsx';
import { SinglePage, Spread } from '../../ui/spread.tsx';
import { BlockTitle, Fine, Lede, PageTitle } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Differences, ProofNames } from './differences.tsx';
import { useHistoryWords } from './use-history-words.ts';
import { VersionList, whyKept } from './version-list.tsx';

interface VersionsProps {
  readonly store: PassportStore;
  readonly clock: Clock;
  /** Id of this computer. */
  readonly device: string;
  /** Undefined where the address names no entry. */
  readonly place: VersionsPlace | undefined;
}

interface Known {
  readonly entry: Entry;
  readonly versions: readonly Version[];
  readonly contentLanguage: Language;
}

/** What an entry said before, beside what it says now; looking changes nothing, and anything can be brought back. */
export function VersionsPage(props: VersionsProps) {
  const { store, place } = props;
  const id = place?.entry ?? '';
  const known = useLiveQuery(async (): Promise<Known | null> => {
    const entry = await store.entry(id);
    if (entry === undefined) return null;
    const { contentLanguage } = await store.passport();
    return {
      entry,
      versions: await store.versionsOf(id),
      contentLanguage: entry.contentLanguage ?? contentLanguage,
    };
  }, [store, id]);
  if (known === undefined) return null;
  return known === null ? <Gone /> : <Known {...props} known={known} />;
}

function Gone() {
  const word = useHistoryWords();
  return (
    <SinglePage label={word.title}>
      <Empty icon="history" level={1} title={word.gone} action={<a href="#/bin">{word.seeBin}</a>} />
    </SinglePage>
  );
}

interface KnownProps extends VersionsProps {
  readonly known: Known;
}

function Known(props: KnownProps) {
  const { known, place } = props;
  const word = useHistoryWords();
  const { versions } = known;
  const section = sectionOf(known.entry.section);
  const isOther = (version: Version): boolean => !saysTheSame(version.body, known.entry, section);
  const shown = versions.find((version) => version.id === place?.version) ?? versions.find(isOther);
  return (
    <Spread
      leftLabel={word.list}
      rightLabel={word.title}
      leftKey={`versions/${known.entry.id}`}
      rightKey={`versions/${known.entry.id}/${shown?.id ?? ''}`}
      shows={place?.version === undefined ? 'left' : 'right'}
      back={{ label: word.list, href: `#${versionsLocation(known.entry.id)}` }}
      left={<Chooser {...props} shown={shown} />}
      right={
        shown === undefined ? (
          <Empty icon="history" title={word.none}>
            {word.noneText}
          </Empty>
        ) : (
          <OneVersion {...props} version={shown} />
        )
      }
    />
  );
}

function Chooser(props: KnownProps & { readonly shown: Version | undefined }) {
  const { known, clock, device, shown } = props;
  const language = useLanguage();
  const word = useHistoryWords();
  const { entry, versions } = known;
  const section = sectionOf(entry.section);
  const name = entryName(entry, language);
  const isOnly = section.cardinality === 'one';
  return (
    <Rows gap="large">
      <div>
        <Crumbs
          links={[
            { label: section.label[language], href: sectionHref({ section: section.type }) },
            ...(isOnly || entry.deletedAt !== undefined
              ? []
              : [{ label: name, href: sectionHref({ section: section.type, entryId: entry.id }) }]),
          ]}
        />
        <PageTitle>{word.title}</PageTitle>
        <Lede>{word.lede}</Lede>
      </div>
      {entry.deletedAt !== undefined && (
        <Notice tone="none" icon="trash-2" action={<a href="#/bin">{word.seeBin}</a>}>
          {word.inBin}
        </Notice>
      )}
      <VersionList {...{ entry, versions, shown, clock, device }} />
    </Rows>
  );
}

function OneVersion({ store, known, version }: KnownProps & { readonly version: Version }) {
  const language = useLanguage();
  const word = useHistoryWords();
  const { entry, contentLanguage } = known;
  const section = sectionOf(entry.section);
  const differences = compareVersion(version.body, entry, section, language);
  const bringBack = async (part: VersionPart, name: string): Promise<void> => {
    await flushDrafts();
    await store.bringBackVersion(entry.id, version.id, part);
    showToast({
      message: part.type === 'whole' ? word.broughtBackAll : word.broughtBack({ name }),
      action: { label: word.undo, onPress: () => void store.undo() },
    });
  };
  return (
    <Rows gap="large">
      <div>
        <BlockTitle>{word.asOf({ moment: momentOf(version.at, language) })}</BlockTitle>
        <Fine>{whyKept(version, word)}</Fine>
      </div>
      {differences.length === 0 ? (
        <Notice tone="ok">{word.noDifference}</Notice>
      ) : (
        <>
          <div>
            <Button icon="undo-2" variant="main" onPress={() => void bringBack({ type: 'whole' }, '')}>
              {word.bringBackAll}
            </Button>
            <Fine>{word.bringBackAllText}</Fine>
          </div>
          <section aria-label={word.differences}>
            <BlockTitle level={3}>{word.differences}</BlockTitle>
            <Fine>{word.legend}</Fine>
            <Differences
              differences={differences}
              contentLanguage={contentLanguage}
              onBringBack={(part, name) => void bringBack(part, name)}
            />
          </section>
        </>
      )}
      <Disclosure title={word.whole} level={3} defaultOpen={differences.length === 0}>
        <GroupView fields={section.fields} values={version.body.values} contentLanguage={contentLanguage} />
        <ProofNames proofs={version.body.proofs} />
      </Disclosure>
    </Rows>
  );
}

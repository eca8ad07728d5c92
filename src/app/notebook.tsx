import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { SaveFailure } from '../data/save-state.ts';
import { displayName } from '../domain/display-name.ts';
import { identity } from '../domain/sections/identity.ts';
import { ProofsScope } from '../features/proofs/proofs-scope.tsx';
import { SearchPanel } from '../features/search/search-panel.tsx';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { placeOf, readSectionLocation, sectionLocation } from '../parts/entry-link.ts';
import { fileProblemText } from '../parts/file-problem-text.ts';
import type { ChosenFile } from '../platform/platform.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { Banner } from '../ui/banner.tsx';
import { hasOpenDrafts, subscribeDrafts } from '../ui/drafts.ts';
import { Button } from '../ui/button.tsx';
import { Contents } from '../ui/contents.tsx';
import { Cover } from '../ui/cover.tsx';
import { Icon } from '../ui/icons.tsx';
import { useLandmarks } from '../ui/use-landmarks.ts';
import { usePageKeys } from '../ui/use-page-keys.ts';
import type { Language } from '../i18n/language.ts';
import { useLanguage } from '../ui/use-ui-words.ts';
import { contentsGroups, searchedPages } from './contents-groups.ts';
import type { CopyProblem } from './copy-keeper.ts';
import { useCopyProblem } from './copy-problem.ts';
import { ExampleBanner, useIsExample } from './example-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Bar } from './bar.tsx';
import { PageView } from './page-view.tsx';
import { SectionPage } from './pages.ts';
import { homeLocation, pageLocation } from './routes.ts';
import { useSaveState } from './save-state.ts';
import type { NotebookProps } from './notebook-props.ts';
import { navigate, useLocation } from './use-location.ts';
import { useStoreTrouble, type StoreTrouble } from './store-trouble.ts';
import { useAutomaticCopies } from './use-automatic-copies.ts';
import { useCommands } from './use-commands.ts';
import { useHost } from './use-host.ts';

const words = { fr, en } as const;

/** An open passport: the cover, the table of contents, and the page one is on. */
export function Notebook(props: NotebookProps) {
  const { services, store, slot } = props;
  const location = useLocation() || homeLocation;
  const [isSearching, setIsSearching] = useState(false);
  // Open for the page it was opened on: going elsewhere closes it.
  const [contentsOpenAt, setContentsOpenAt] = useState<string>();
  const [opened, setOpened] = useState<ChosenFile>();
  const forgetOpened = useCallback(() => setOpened(undefined), []);
  const name = usePersonName(props);
  const saving = useSaveState(services.saveState);
  const copyProblem = useCopyProblem(services.copyProblem);
  const trouble = useStoreTrouble(services.storeTrouble);
  const isExample = useIsExample(props);
  const commands = useCommands(
    services,
    store,
    () => setIsSearching(true),
    () => location,
  );
  useLandmarks();
  usePageKeys();
  // Behind the first page: what is gone to most is then there at once.
  useEffect(() => {
    const waiting = requestIdleCallback(() => void SectionPage.load().catch(globalThis.reportError));
    return () => cancelIdleCallback(waiting);
  }, []);
  const copies = useAutomaticCopies(props);
  useHost(services, { ...props, copies }, commands, setOpened);
  const language = useLanguage();
  const counts = useLiveQuery(() => store.counts(), [store]);
  const inBin = useLiveQuery(async () => (await store.bin()).length, [store]);
  const proofs = useLiveQuery(() => store.proofCount(), [store]);
  const place = readSectionLocation(location);
  return (
    <ErrorBoundary onCopy={() => navigate(pageLocation('backups'))}>
      <Cover
        bar={
          <Bar
            {...props}
            name={name}
            commands={commands}
            onOpenContents={() => setContentsOpenAt(location)}
          />
        }
        banner={
          trouble ? (
            <TroubleBanner trouble={trouble} />
          ) : saving?.state === 'failed' ? (
            <SaveBanner error={saving.error} />
          ) : copyProblem ? (
            <CopyBanner {...copyProblem} />
          ) : isExample ? (
            <ExampleBanner {...props} />
          ) : undefined
        }
        contents={
          <Contents
            groups={contentsGroups(counts ?? new Map(), { inBin: inBin ?? 0, proofs: proofs ?? 0 }, language)}
            current={place?.section ?? location.slice(1).split('?')[0]}
            foot={
              <>
                <Icon name="lock-keyhole" small />
                <span>{words[language].stays}</span>
              </>
            }
            isOpen={contentsOpenAt === location}
            onClose={() => setContentsOpenAt(undefined)}
          />
        }
      >
        <ProofsScope store={store} platform={services.platform} pdfWorker={services.previewWorker}>
          <PageView {...props} key={slot} {...{ location, opened, copies }} onOpenedRead={forgetOpened} />
        </ProofsScope>
      </Cover>
      <SearchPanel
        store={store}
        pages={searchedPages(language)}
        isOpen={isSearching}
        onClose={() => setIsSearching(false)}
        onOpen={(section, address) =>
          navigate(sectionLocation(placeOf(sectionOf(section), address.entry, address.path)))
        }
        onOpenPage={(href) => navigate(href.slice(1))}
      />
    </ErrorBoundary>
  );
}

/** How the person is called, on the cover and in the chooser; follows what is written on the identity page. */
function usePersonName({ store, services, slot }: NotebookProps): string {
  const name = useLiveQuery(async () => {
    const [person] = await store.entriesOf(identity.type);
    return person ? displayName(person.values) : '';
  }, [store]);
  const { registry } = services;
  useEffect(() => {
    if (name !== undefined) void registry.rename(slot, name);
  }, [registry, slot, name]);
  return name ?? '';
}

/** The copy is of this computer's own: the person cannot choose another place for it, as they can for a file. */
function copyProblemText(problem: CopyProblem['problem'], language: Language): string {
  const own: Readonly<Record<string, string>> = words[language].copyProblem;
  return own[problem.type] ?? fileProblemText(problem, language);
}

/** Stays until the second copy follows again. */
function CopyBanner({ problem }: CopyProblem) {
  const language = useLanguage();
  const word = words[language];
  return (
    <Banner
      title={word.copyBehindTitle}
      action={<Button onPress={() => navigate(pageLocation('backups'))}>{word.copyElsewhere}</Button>}
    >
      {`${copyProblemText(problem, language)} ${word.copyBehind}`}
    </Banner>
  );
}

/** Stays until the notebook is opened again: nothing more can be saved in this window. */
function TroubleBanner({ trouble }: { readonly trouble: StoreTrouble }) {
  const word = words[useLanguage()];
  const isWriting = useSyncExternalStore(subscribeDrafts, hasOpenDrafts);
  const text = trouble === 'versionchange' ? word.takenOverText : word.closedText;
  return (
    <Banner
      title={trouble === 'versionchange' ? word.takenOverTitle : word.closedTitle}
      action={<Button onPress={() => globalThis.location.reload()}>{word.reopen}</Button>}
    >
      {isWriting ? `${text} ${word.copyOpenText}` : text}
    </Banner>
  );
}

/** Stays until saving works again. */
function SaveBanner({ error }: { readonly error: SaveFailure }) {
  const word = words[useLanguage()];
  return (
    <Banner
      title={word.notSavedTitle}
      action={<Button onPress={() => navigate(pageLocation('backups'))}>{word.copyElsewhere}</Button>}
    >
      {word.saveFailures[error]}
    </Banner>
  );
}

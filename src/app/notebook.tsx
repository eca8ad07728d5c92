import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { SaveFailure } from '../data/save-state.ts';
import { displayName } from '../domain/display-name.ts';
import { identity } from '../domain/sections/identity.ts';
import { SearchPanel } from '../features/search/search-panel.tsx';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { placeOf, readSectionLocation, sectionLocation } from '../parts/entry-link.ts';
import type { ChosenFile } from '../platform/platform.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Contents } from '../ui/contents.tsx';
import { Cover } from '../ui/cover.tsx';
import { Icon } from '../ui/icons.tsx';
import { useLandmarks } from '../ui/use-landmarks.ts';
import { useLanguage } from '../ui/use-ui-words.ts';
import { contentsGroups } from './contents-groups.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Bar } from './bar.tsx';
import { PageView } from './page-view.tsx';
import { homeLocation, pageLocation } from './routes.ts';
import { useSaveState } from './save-state.ts';
import type { NotebookProps } from './notebook-props.ts';
import { navigate, useLocation } from './use-location.ts';
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
  const commands = useCommands(
    services,
    store,
    () => setIsSearching(true),
    () => location,
  );
  useLandmarks();
  useHost(services, store, commands, setOpened);
  const language = useLanguage();
  const counts = useLiveQuery(() => store.counts(), [store]);
  const inBin = useLiveQuery(async () => (await store.bin()).length, [store]);
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
        banner={saving?.state === 'failed' ? <SaveBanner error={saving.error} /> : undefined}
        contents={
          <Contents
            groups={contentsGroups(counts ?? new Map(), inBin ?? 0, language)}
            current={place?.section ?? location.slice(1)}
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
        <PageView {...props} key={slot} location={location} opened={opened} onOpenedRead={forgetOpened} />
      </Cover>
      <SearchPanel
        store={store}
        isOpen={isSearching}
        onClose={() => setIsSearching(false)}
        onOpen={(section, address) =>
          navigate(sectionLocation(placeOf(sectionOf(section), address.entry, address.path)))
        }
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

/** Stays until saving works again. */
function SaveBanner({ error }: { readonly error: SaveFailure }) {
  const word = words[useLanguage()];
  return (
    <Banner
      title={word.notSavedTitle}
      action={<Button onPress={() => navigate(pageLocation('backups'))}>{word.copyElsewhere}</Button>}
    >
      {error === 'QuotaExceeded' ? word.diskFull : word.notSaved}
    </Banner>
  );
}

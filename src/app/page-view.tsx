import { useEffect, useMemo, useState } from 'react';
import type { PointsHost } from '../features/backups/points-host.ts';
import { HomePage } from '../features/home/home-page.tsx';
import { addEntry } from '../features/section/add-entry.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { placeOf, readSectionLocation, sectionLocation } from '../parts/entry-link.ts';
import { readVersionsLocation } from '../parts/versions-link.ts';
import type { ChosenFile, PlatformInfo } from '../platform/platform.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SinglePage } from '../ui/spread.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useCopyProblem } from './copy-problem.ts';
import type { NotebookProps } from './notebook-props.ts';
import { homeLocation, isPage, pageHref, type PageName } from './routes.ts';
import { addPassport } from './add-passport.ts';
import type { AutomaticCopies } from './automatic-copies.ts';
import { ComputerPassports, eraseHref, Erasing } from './computer-pages.tsx';
import {
  AboutPage,
  BackupsPage,
  BinPage,
  DocumentsPage,
  GatherPage,
  HelpPage,
  LetterPage,
  ProofsPage,
  SectionPage,
  SettingsPage,
  VersionsPage,
} from './pages.ts';
import { createPointsHost } from './points-host.ts';
import { useAutomaticStatus } from './use-automatic-copies.ts';
import { navigate } from './use-location.ts';

const words = { fr, en } as const;

interface PageViewProps extends NotebookProps {
  readonly location: string;
  readonly opened: ChosenFile | undefined;
  readonly onOpenedRead: () => void;
  /** Copies that make themselves; null where they cannot. */
  readonly copies: AutomaticCopies | null;
}

/** The page at a location. */
export function PageView(props: PageViewProps) {
  const { services, store, location } = props;
  const place = readSectionLocation(location);
  if (place) return <SectionPage store={store} clock={services.clock} place={place} navigate={navigate} />;
  const [name = ''] = location.slice(1).split('?');
  return isPage(name) ? <NamedPage {...props} name={name} /> : <UnknownPage />;
}

function NamedPage(props: PageViewProps & { readonly name: PageName }) {
  const { services, store, settings, name } = props;
  const { clock, platform } = services;
  const info = useInfo(props);
  switch (name) {
    case 'home':
      return <Home {...props} />;
    case 'proofs':
      return <ProofsPage store={store} />;
    case 'documents':
      return (
        <DocumentsPage
          store={store}
          platform={platform}
          today={clock.today()}
          previewWorker={services.previewWorker()}
          section={new URLSearchParams(props.location.split('?')[1]).get('section') ?? undefined}
          onOpen={(section, address) =>
            navigate(sectionLocation(placeOf(sectionOf(section), address.entry, address.path)))
          }
        />
      );
    case 'backups':
      return <Backups {...props} />;
    case 'bin':
      return <BinPage store={store} clock={clock} forgetPast={props.keeper?.forgetPast} />;
    case 'versions':
      return (
        <VersionsPage
          {...{ store, clock }}
          device={settings.device}
          place={readVersionsLocation(props.location)}
        />
      );
    case 'settings':
      return info && <Settings {...props} info={info} />;
    case 'help':
      return (
        <HelpPage
          version={info?.version ?? ''}
          hrefOf={pageHref}
          hasSecondCopy={platform.secondCopy !== null}
        />
      );
    case 'about':
      return <AboutPage />;
    case 'gather':
      return <GatherPage letterHref={pageHref('letter')} />;
    case 'letter':
      return (
        <LetterPage {...{ store, platform }} today={clock.today()} previewWorker={services.previewWorker()} />
      );
    case 'passports':
      return <ComputerPassports {...props} />;
    case 'erase':
      return <Erasing {...props} />;
  }
}

function Settings({
  services,
  store,
  settings,
  setSetting,
  slot,
  info,
}: PageViewProps & { readonly info: PlatformInfo }) {
  const { platform, registry } = services;
  return (
    <SettingsPage
      {...{ settings, store, info, platform, registry, slot }}
      onSetting={setSetting}
      passportsHref={pageHref('passports')}
      eraseHref={eraseHref()}
    />
  );
}

function Home({ services, store, settings, setSetting, slot, copies }: PageViewProps) {
  const { folder, isBehind } = useAutomaticStatus(copies);
  return (
    <HomePage
      store={store}
      clock={services.clock}
      lastBackup={settings.lastBackup[slot]}
      copyFolder={folder === null ? undefined : { ...folder, isBehind }}
      pathView={settings.pathView}
      onPathView={(view) => void setSetting('pathView', view)}
      onAdd={(section) => void addEntry(store, section, navigate)}
    />
  );
}

function Backups(props: PageViewProps) {
  const { services, store, settings, setSetting, slot, copies } = props;
  const { clock, platform, registry } = services;
  const status = useAutomaticStatus(copies);
  const isFollowed = useCopyProblem(services.copyProblem) === null;
  const points = usePointsHost(props);
  return (
    <BackupsPage
      {...{ store, platform, clock, slot, settings, points, isFollowed }}
      automatic={copies === null ? undefined : { ...status, ...copies }}
      opened={props.opened}
      onOpenedRead={props.onOpenedRead}
      onVerified={(backup) => setSetting('lastBackup', { ...settings.lastBackup, [slot]: backup })}
      onOpenApart={(copy) => addPassport(registry, props.openSlot, copy)}
    />
  );
}

/** The same as long as the passport is open: what looks at it begins anew with another. */
function usePointsHost({ services, slot, store, keeper }: PageViewProps): PointsHost | undefined {
  const port = services.platform.secondCopy;
  return useMemo(
    () => (port === null ? undefined : createPointsHost(port, slot, store, keeper)),
    [port, slot, store, keeper],
  );
}

function useInfo({ services }: PageViewProps): PlatformInfo | undefined {
  const [info, setInfo] = useState<PlatformInfo>();
  useEffect(() => {
    void services.platform.info().then(setInfo);
  }, [services]);
  return info;
}

function UnknownPage() {
  const word = words[useLanguage()];
  return (
    <SinglePage label={word.unknownPageTitle}>
      <Empty
        icon="book-open"
        level={1}
        title={word.unknownPageTitle}
        action={<ButtonLink href={`#${homeLocation}`}>{word.backHome}</ButtonLink>}
      />
    </SinglePage>
  );
}

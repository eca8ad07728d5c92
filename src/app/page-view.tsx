import { lazy, Suspense, useEffect, useState } from 'react';
import { BackupsPage } from '../features/backups/backups-page.tsx';
import { BinPage } from '../features/bin/bin-page.tsx';
import { HelpPage } from '../features/help/help-page.tsx';
import { SectionPage } from '../features/section/section-page.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { sectionOf } from '../domain/sections/index.ts';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { placeOf, readSectionLocation, sectionLocation } from '../parts/entry-link.ts';
import type { ChosenFile, PlatformInfo } from '../platform/platform.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SinglePage } from '../ui/spread.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { NotebookProps } from './notebook-props.ts';
import { homeLocation, isPage, type PageName } from './routes.ts';
import { addPassport } from './add-passport.ts';
import { navigate } from './use-location.ts';

const words = { fr, en } as const;

/** Apart, because pdf.js comes with it: a third of the app that most evenings do without. */
const DocumentsPage = lazy(async () => {
  const module = await import('../features/documents/documents-page.tsx');
  return { default: module.DocumentsPage };
});

interface PageViewProps extends NotebookProps {
  readonly location: string;
  readonly opened: ChosenFile | undefined;
  readonly onOpenedRead: () => void;
}

/** The page at a location. */
export function PageView(props: PageViewProps) {
  const { services, store, location } = props;
  const place = readSectionLocation(location);
  if (place) return <SectionPage store={store} clock={services.clock} place={place} navigate={navigate} />;
  const name = location.slice(1);
  return isPage(name) ? <NamedPage {...props} name={name} /> : <UnknownPage />;
}

function NamedPage(props: PageViewProps & { readonly name: PageName }) {
  const { services, store, settings, setSetting, slot, name } = props;
  const { clock, platform, registry } = services;
  const info = useInfo(props);
  switch (name) {
    case 'documents':
      return (
        <Suspense fallback={null}>
          <DocumentsPage
            store={store}
            platform={platform}
            today={clock.today()}
            previewWorker={services.previewWorker()}
            onOpen={(section, address) =>
              navigate(sectionLocation(placeOf(sectionOf(section), address.entry, address.path)))
            }
          />
        </Suspense>
      );
    case 'backups':
      return (
        <BackupsPage
          {...{ store, platform, clock, slot, settings }}
          opened={props.opened}
          onOpenedRead={props.onOpenedRead}
          onVerified={(backup) => setSetting('lastBackup', { ...settings.lastBackup, [slot]: backup })}
          onOpenApart={(copy) => addPassport(registry, props.openSlot, copy)}
        />
      );
    case 'bin':
      return <BinPage store={store} />;
    case 'settings':
      return (
        info && (
          <SettingsPage {...{ settings, store, info }} onSetting={setSetting} edition={platform.edition} />
        )
      );
    case 'help':
      return <HelpPage />;
  }
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

import { everything } from '../features/settings/everything.ts';
import { useLanguage } from '../ui/use-ui-words.ts';
import { exampleRows, openExample } from './example-passports.ts';
import type { NotebookProps } from './notebook-props.ts';
import { ErasePage, PassportsPage } from './pages.ts';
import { homeLocation, pageHref } from './routes.ts';
import { navigate } from './use-location.ts';

/** Where a passport, or everything, is erased. */
export const eraseHref = (slot: string = everything): string => `${pageHref('erase')}?${slot}`;

/** The passports of this computer. */
export function ComputerPassports(props: NotebookProps) {
  const language = useLanguage();
  return (
    <PassportsPage
      registry={props.services.registry}
      slot={props.slot}
      examples={exampleRows(language)}
      onOpen={(slot) => {
        navigate(homeLocation);
        void props.openSlot(slot);
      }}
      onBegin={() => void props.onNew()}
      onExample={(id) => void openExample(props, id)}
      eraseHref={eraseHref}
      backupsHref={pageHref('backups')}
    />
  );
}

/** Erasing; what is proposed stands in the address. */
export function Erasing(props: NotebookProps & { readonly location: string }) {
  const { services, settings, location } = props;
  return (
    <ErasePage
      key={location}
      registry={services.registry}
      settings={settings}
      proposed={location.split('?')[1] ?? everything}
      platform={services.platform}
      backupsHref={pageHref('backups')}
      onErase={(target) => void props.erase(target)}
    />
  );
}

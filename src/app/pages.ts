import type { ExampleId } from './examples.ts';
import { lazyPage } from './lazy-page.tsx';

/*
 * The pages that are fetched when they are first gone to. With « Documents », « Ma lettre » and the proofs comes pdf.js; with the
 * copies, age. Only the home page comes with the window.
 */

export const SectionPage = lazyPage(
  async () => (await import('../features/section/section-page.tsx')).SectionPage,
);
export const DocumentsPage = lazyPage(
  async () => (await import('../features/documents/documents-page.tsx')).DocumentsPage,
);
export const LetterPage = lazyPage(
  async () => (await import('../features/letter/letter-page.tsx')).LetterPage,
);
export const ProofsPage = lazyPage(
  async () => (await import('../features/proofs/proofs-page.tsx')).ProofsPage,
);
export const BackupsPage = lazyPage(
  async () => (await import('../features/backups/backups-page.tsx')).BackupsPage,
);
export const BinPage = lazyPage(async () => (await import('../features/bin/bin-page.tsx')).BinPage);
export const VersionsPage = lazyPage(
  async () => (await import('../features/history/versions-page.tsx')).VersionsPage,
);
export const SettingsPage = lazyPage(
  async () => (await import('../features/settings/settings-page.tsx')).SettingsPage,
);
export const PassportsPage = lazyPage(
  async () => (await import('../features/settings/passports-page.tsx')).PassportsPage<ExampleId>,
);
export const ErasePage = lazyPage(
  async () => (await import('../features/settings/erase-page.tsx')).ErasePage,
);
export const ErasingPage = lazyPage(
  async () => (await import('../features/settings/erasing-page.tsx')).ErasingPage,
);
export const HelpPage = lazyPage(async () => (await import('../features/help/help-page.tsx')).HelpPage);
export const AboutPage = lazyPage(async () => (await import('../features/about/about-page.tsx')).AboutPage);
export const GatherPage = lazyPage(
  async () => (await import('../features/welcome/gather-page.tsx')).GatherPage,
);
export const WelcomePage = lazyPage(
  async () => (await import('../features/welcome/welcome-page.tsx')).WelcomePage,
);
export const ChooserPage = lazyPage(
  async () => (await import('../features/welcome/chooser-page.tsx')).ChooserPage,
);
export const Recovering = lazyPage(async () => (await import('./recovering.tsx')).Recovering);

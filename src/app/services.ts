import { passportDatabaseName } from '../data/database.ts';
import { deleteDatabase } from '../data/delete-database.ts';
import { openRegistry, type DeviceSettings, type Registry } from '../data/registry.ts';
import { openPassport, type StoreEvent } from '../data/passport-store.ts';
import { systemClock, type Clock } from '../domain/clock.ts';
import { createId } from '../domain/ids.ts';
import type { Language } from '../i18n/language.ts';
import { createBrowserPlatform } from '../platform/browser.ts';
import { noteFailure } from '../platform/failures.ts';
import { createDesktopPlatform } from '../platform/desktop.ts';
import type { Platform } from '../platform/platform.ts';
import { flushDrafts } from '../ui/drafts.ts';
import { keepOpenings } from '../ui/remembered.ts';
import { startPdfJsWorker } from '../workers/start.ts';
import { createCopyProblemChannel, type CopyProblemChannel } from './copy-problem.ts';
import { createSaveStateChannel, type SaveStateChannel } from './save-state.ts';
import { createStoreTroubleChannel, type StoreTroubleChannel } from './store-trouble.ts';
import type { OpeningHost } from './slot-opening.ts';

/** What the app is made of. This file alone opens databases and knows which host it runs in. */
export interface Services {
  readonly clock: Clock;
  readonly platform: Platform;
  readonly registry: Registry;
  readonly saveState: SaveStateChannel;
  /** What the person is to be told of the second copy. */
  readonly copyProblem: CopyProblemChannel;
  /** What the browser did to the open passport behind our back. */
  readonly storeTrouble: StoreTroubleChannel;
  /** How slots are opened, compared with their second copy, and brought back. */
  readonly openingHost: (
    settings: Pick<DeviceSettings, 'language' | 'device'>,
    onEvent: (event: StoreEvent) => void,
  ) => OpeningHost;
  /** The worker that draws PDF previews; started when first asked for. */
  readonly previewWorker: () => Worker;
}

/** The language of the computer when it is one of ours; French otherwise. */
const languageOfComputer = (): Language => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr');

export async function createServices(): Promise<Services> {
  const clock = systemClock;
  const platform = globalThis.desktop ? createDesktopPlatform(globalThis.desktop) : createBrowserPlatform();
  const registry = await openRegistry({
    clock,
    createId,
    language: languageOfComputer(),
    onErased: () => globalThis.location.reload(),
  });
  const { openings } = await registry.settings();
  keepOpenings(openings, (lasting) => {
    registry.setSetting('openings', lasting).catch(globalThis.reportError);
  });
  const saveState = createSaveStateChannel();
  const copyProblem = createCopyProblemChannel();
  const storeTrouble = createStoreTroubleChannel();
  const isNewVersion = await noteVersion(registry, platform);
  let preview: Worker | undefined;
  return {
    clock,
    platform,
    registry,
    saveState,
    copyProblem,
    storeTrouble,
    openingHost: ({ language: contentLanguage, device }, onEvent) => ({
      port: platform.secondCopy,
      clock,
      createId,
      open: (slot, hooks) =>
        openPassport(slot, {
          clock,
          createId,
          device,
          contentLanguage,
          onSaveState: (state) => {
            saveState.report(state);
            if (state.state === 'failed') noteFailure(clock.now(), `Save${state.error}`);
          },
          onEvent,
          beforeLetGo: flushDrafts,
          ...hooks,
        }),
      clear: (slot) => deleteDatabase(passportDatabaseName(slot)),
      onCopyProblem: (problem) => {
        copyProblem.report(problem);
        if (problem) noteFailure(clock.now(), `Copy${problem.problem.type}`);
      },
      isNewVersion,
    }),
    previewWorker: () => (preview ??= startPdfJsWorker()),
  };
}

/** Notes the version of the program that runs here now; true when another one ran before. */
async function noteVersion(registry: Registry, platform: Platform): Promise<boolean> {
  const [{ version }, settings] = await Promise.all([platform.info(), registry.settings()]);
  if (settings.version === version) return false;
  await registry.setSetting('version', version);
  return true;
}

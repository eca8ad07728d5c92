import { openRegistry, type Registry } from '../data/registry.ts';
import { openPassport, type PassportStore, type StoreEvent } from '../data/passport-store.ts';
import type { OpenError } from '../data/opening.ts';
import { systemClock, type Clock } from '../domain/clock.ts';
import { createId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Language } from '../i18n/language.ts';
import { createBrowserPlatform } from '../platform/browser.ts';
import { createDesktopPlatform } from '../platform/desktop.ts';
import type { Platform } from '../platform/platform.ts';
import { startPdfJsWorker } from '../workers/start.ts';
import { createSaveStateChannel, type SaveStateChannel } from './save-state.ts';

/** What the app is made of. This file alone opens databases and knows which host it runs in. */
export interface Services {
  readonly clock: Clock;
  readonly platform: Platform;
  readonly registry: Registry;
  readonly saveState: SaveStateChannel;
  readonly openSlot: (
    slot: string,
    language: Language,
    onEvent: (event: StoreEvent) => void,
  ) => Promise<Result<PassportStore, OpenError>>;
  /** The worker that draws PDF previews; started when first asked for. */
  readonly previewWorker: () => Worker;
}

/** The language of the computer when it is one of ours; French otherwise. */
const languageOfComputer = (): Language => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr');

export async function createServices(): Promise<Services> {
  const clock = systemClock;
  const platform = globalThis.desktop ? createDesktopPlatform(globalThis.desktop) : createBrowserPlatform();
  const registry = await openRegistry({ clock, createId, language: languageOfComputer() });
  const { device } = await registry.settings();
  const saveState = createSaveStateChannel();
  let preview: Worker | undefined;
  return {
    clock,
    platform,
    registry,
    saveState,
    openSlot: (slot, contentLanguage, onEvent) =>
      openPassport(slot, {
        clock,
        createId,
        device,
        contentLanguage,
        onSaveState: saveState.report,
        onEvent,
      }),
    previewWorker: () => (preview ??= startPdfJsWorker()),
  };
}

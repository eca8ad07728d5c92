import type { Shortcut } from '../features/help/shortcuts.ts';
import { addEntry } from '../features/section/add-entry.ts';
import type { PassportStore } from '../data/passport-store.ts';
import type { Change } from '../domain/records.ts';
import { sections } from '../domain/sections/index.ts';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import type { Language } from '../i18n/language.ts';
import { readSectionLocation } from '../parts/entry-link.ts';
import { flushDrafts } from '../ui/drafts.ts';
import { announce } from '../ui/live.tsx';
import { showToast } from '../ui/toast.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { pageLocation } from './routes.ts';
import type { Services } from './services.ts';
import { navigate } from './use-location.ts';
import { useShortcuts } from './use-shortcuts.ts';

const words = { fr, en } as const;

export type Commands = Readonly<Record<Shortcut, () => void>>;

/** What was done, in a few words: « modification : Transports Girerd ». */
export function changeText(change: Change, language: Language): string {
  const done = words[language].change[change.label.type];
  return change.label.name === ''
    ? done
    : `${done}${language === 'fr' ? '\u00a0' : ''}: ${change.label.name}`;
}

/** An instant as the hour of this computer: « 14 h 02 ». */
export function timeText(instant: string, language: Language): string {
  const time = new Date(instant);
  const minutes = String(time.getMinutes()).padStart(2, '0');
  return words[language].time({ hours: String(time.getHours()), minutes });
}

/** The commands of the keys, of the cover bar and of the menus: one meaning each. */
export function useCommands(
  services: Services,
  store: PassportStore,
  onSearch: () => void,
  locationNow: () => string,
): Commands {
  const language = useLanguage();
  const word = words[language];
  const step = async (direction: 'undo' | 'redo'): Promise<void> => {
    // A text that cannot be stored stays where it is; it must not stand in the way of going back.
    await flushDrafts().catch(globalThis.reportError);
    const change = await store[direction]();
    if (!change) return announce(direction === 'undo' ? word.nothingToUndo : word.nothingToRedo);
    const said = { what: changeText(change, language) };
    return showToast({ message: direction === 'undo' ? word.undone(said) : word.redone(said) });
  };
  const commands: Commands = {
    search: onSearch,
    add: () => {
      const place = readSectionLocation(locationNow());
      const section = sections.find((each) => each.type === place?.section && each.cardinality === 'many');
      if (section) void addEntry(store, section, navigate);
    },
    undo: () => void step('undo'),
    redo: () => void step('redo'),
    save: () => {
      void flushDrafts().then(() => {
        const state = services.saveState.current();
        const at = state?.state === 'saved' ? state.at : services.clock.now();
        showToast({ message: word.alreadySaved({ time: timeText(at, language) }) });
      }, globalThis.reportError);
    },
    print: () => navigate(pageLocation('documents')),
    help: () => navigate(pageLocation('help')),
  };
  useShortcuts((shortcut) => commands[shortcut]());
  return commands;
}

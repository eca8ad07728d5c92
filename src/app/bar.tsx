import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { hasOpenDrafts, subscribeDrafts } from '../ui/drafts.ts';
import { CoverBar } from '../ui/cover-bar.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { SaveState, type SaveStateKind } from '../ui/save-state.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { Language } from '../i18n/language.ts';
import type { NotebookProps } from './notebook-props.ts';
import { homeLocation, pageLocation } from './routes.ts';
import { useSaveState } from './save-state.ts';
import type { SaveState as StoreSaveState } from '../data/save-state.ts';
import { shownName } from '../data/registry.ts';
import { changeText, timeText, type Commands } from './use-commands.ts';
import { navigate } from './use-location.ts';

const words = { fr, en } as const;

interface BarProps extends NotebookProps {
  readonly name: string;
  readonly commands: Commands;
  readonly onOpenContents: () => void;
}

/** The top of the cover: search, whether all is saved, undo and redo, help, the person. */
export function Bar(props: BarProps) {
  const { services, store, name, commands, onOpenContents } = props;
  const language = useLanguage();
  const word = words[language];
  // « Enregistré » is said when nothing waits, not when the last write went well.
  const isWriting = useSyncExternalStore(subscribeDrafts, hasOpenDrafts);
  const saved = savedKind(useSaveState(services.saveState), isWriting, language);
  const undo = useLiveQuery(() => store.undoState(), [store]);
  return (
    <CoverBar
      title={word.name}
      homeHref={`#${homeLocation}`}
      search={{ label: word.search, shortLabel: word.searchShort, onOpen: commands.search }}
      onOpenContents={onOpenContents}
      saveState={saved && <SaveState state={saved} />}
      undo={{
        label: word.undo,
        onPress: commands.undo,
        disabled: undo?.undo === undefined,
        shortcut: 'Ctrl Z',
        detail: undo?.undo && changeText(undo.undo, language),
      }}
      redo={{
        label: word.redo,
        onPress: commands.redo,
        disabled: undo?.redo === undefined,
        shortcut: 'Ctrl Y',
        detail: undo?.redo && changeText(undo.redo, language),
      }}
      help={{ label: word.help, onPress: commands.help, shortcut: 'F1' }}
      person={<PersonMenu {...props} label={name || word.nobody} />}
    />
  );
}

function savedKind(
  state: StoreSaveState | undefined,
  isWriting: boolean,
  language: Language,
): SaveStateKind | undefined {
  switch (state?.state) {
    case 'saving':
      return { kind: 'saving' };
    case 'saved':
      return isWriting ? { kind: 'saving' } : { kind: 'saved', time: timeText(state.at, language) };
    case 'failed':
      return { kind: 'problem' };
    case undefined:
      return isWriting ? { kind: 'saving' } : undefined;
  }
}

/** Other passports of this computer, a new one, settings. */
function PersonMenu({ services, slot, openSlot, onNew, label }: BarProps & { readonly label: string }) {
  const language = useLanguage();
  const word = words[language];
  const listings = useLiveQuery(() => services.registry.listings(), [services]);
  const others = (listings ?? []).filter((listing) => listing.slot !== slot);
  const items: readonly MenuEntry[] = [
    ...others.map((listing) => ({
      id: listing.slot,
      icon: 'book-user',
      label: word.otherPassport({ name: shownName(listing) || word.unnamedPassport }),
      onSelect: () => {
        navigate(homeLocation);
        void openSlot(listing.slot);
      },
    })),
    { id: 'new', icon: 'plus', label: word.newPassport, onSelect: () => void onNew() },
    {
      id: 'open',
      icon: 'folder-open',
      label: word.openFile,
      onSelect: () => navigate(pageLocation('backups')),
    },
    {
      id: 'passports',
      icon: 'book-user',
      label: word.toPassports,
      onSelect: () => navigate(pageLocation('passports')),
    },
    { id: 'line', separator: true },
    {
      id: 'letter',
      icon: 'pen-line',
      label: word.toLetter,
      onSelect: () => navigate(pageLocation('letter')),
    },
    {
      id: 'about',
      icon: 'circle-question-mark',
      label: word.toAbout,
      onSelect: () => navigate(pageLocation('about')),
    },
    {
      id: 'settings',
      icon: 'settings',
      label: word.settings,
      onSelect: () => navigate(pageLocation('settings')),
    },
  ];
  return <Menu label={label} variant="bar" items={items} icon="user" />;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { fileProblemText } from '../parts/file-problem-text.ts';
import type { ChosenFile, MenuCommand } from '../platform/platform.ts';
import { flushDrafts, hasOpenDrafts } from '../ui/drafts.ts';
import { showToast } from '../ui/toast.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { AutomaticCopies } from './automatic-copies.ts';
import type { NotebookProps } from './notebook-props.ts';
import { pageLocation } from './routes.ts';
import type { Services } from './services.ts';
import type { Commands } from './use-commands.ts';
import { navigate } from './use-location.ts';

/** Ties the open passport to its window: menus, closing, files opened from the system. */
export function useHost(
  { platform, saveState }: Services,
  {
    store,
    keeper,
    copies,
  }: Pick<NotebookProps, 'store' | 'keeper'> & { readonly copies: AutomaticCopies | null },
  commands: Commands,
  onFile: (file: ChosenFile) => void,
): void {
  const language = useLanguage();
  const undoState = useLiveQuery(() => store.undoState(), [store]);
  const latest = useRef({ commands, onFile, language });
  useEffect(() => {
    latest.current = { commands, onFile, language };
  });
  const canUndo = undoState?.undo !== undefined;
  const canRedo = undoState?.redo !== undefined;
  useEffect(() => {
    platform.updateMenu({ language, canUndo, canRedo });
  }, [platform, language, canUndo, canRedo]);
  useEffect(() => platform.onMenuCommand((command) => runMenu(command, latest.current.commands)), [platform]);
  useEffect(
    () =>
      platform.onFileOpened((opened) => {
        if (!opened.ok) return showToast({ message: fileProblemText(opened.error, latest.current.language) });
        latest.current.onFile(opened.value);
        return navigate(pageLocation('backups'));
      }),
    [platform],
  );
  useEffect(
    () =>
      platform.onCloseRequested({
        hasUnsaved: () => hasOpenDrafts() || ['saving', 'failed'].includes(saveState.current()?.state ?? ''),
        flush: async () => {
          await flushDrafts();
          await store.closeSitting();
          // The notebook itself is saved by now: a copy that cannot follow is told of, and does not hold the window open.
          await keeper?.settle().catch(globalThis.reportError);
          await copies?.settle().catch(globalThis.reportError);
          return saveState.current()?.state !== 'failed';
        },
      }),
    [platform, store, keeper, copies, saveState],
  );
}

function runMenu(command: MenuCommand, commands: Commands): void {
  switch (command) {
    case 'undo':
    case 'redo':
    case 'search':
    case 'print':
    case 'help':
      return commands[command]();
    case 'backup':
    case 'restore':
      return navigate(pageLocation('backups'));
    case 'settings':
      return navigate(pageLocation('settings'));
    case 'about':
      return navigate(pageLocation('help'));
  }
}

import type { MenuItemConstructorOptions } from 'electron';
import { enShell } from '../src/i18n/en/shell.ts';
import { frShell } from '../src/i18n/fr/shell.ts';
import type { Language } from '../src/domain/language.ts';
import type { MenuCommand, MenuState } from './contract.ts';

export function shellText(language: Language): typeof enShell {
  return language === 'fr' ? frShell : enShell;
}

/**
 * The application menu. Commands of the page show their keys but leave them to the page (`registerAccelerator`), which has
 * the same keys in the browser edition: Ctrl+Z in a field with unsaved text belongs to the field. macOS has no such
 * choice; there the page hears the key first too, and the menu only what the page left.
 */
export function menuTemplate(
  state: MenuState,
  platform: string,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const text = shellText(state.language).menu;
  const isMac = platform === 'darwin';
  const item = (
    command: MenuCommand,
    label: string,
    accelerator?: string,
    enabled = true,
  ): MenuItemConstructorOptions => ({
    id: command,
    label,
    enabled,
    registerAccelerator: false,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(command),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const settings = item('settings', text.settings, 'CmdOrCtrl+,');
  const about = item('about', text.about);
  const quit: MenuItemConstructorOptions = { role: 'quit', label: text.quit };

  const file: MenuItemConstructorOptions = {
    label: text.file,
    submenu: [
      item('backup', text.backup, 'CmdOrCtrl+S'),
      item('restore', text.restore, 'CmdOrCtrl+O'),
      separator,
      item('print', text.print, 'CmdOrCtrl+P'),
      ...(isMac ? [] : [separator, settings, separator, quit]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: text.edit,
    submenu: [
      item('undo', text.undo, 'CmdOrCtrl+Z', state.canUndo),
      item('redo', text.redo, isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y', state.canRedo),
      separator,
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'pasteAndMatchStyle', label: text.pasteText },
      { role: 'selectAll', label: text.selectAll },
      separator,
      item('search', text.search, 'CmdOrCtrl+K'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: text.view,
    submenu: [
      { role: 'zoomIn', label: text.zoomIn },
      { role: 'zoomOut', label: text.zoomOut },
      { role: 'resetZoom', label: text.zoomReset },
      separator,
      { role: 'togglefullscreen', label: text.fullScreen },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: text.help,
    submenu: [item('help', text.guide, 'F1'), ...(isMac ? [] : [about])],
  };
  if (!isMac) return [file, edit, view, help];

  const app: MenuItemConstructorOptions = {
    label: shellText(state.language).appName,
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.unhide },
      separator,
      quit,
    ],
  };
  const windows: MenuItemConstructorOptions = {
    label: text.window,
    submenu: [{ role: 'minimize', label: text.minimize }],
  };
  return [app, file, edit, view, windows, help];
}

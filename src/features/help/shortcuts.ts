/*
 * The keys of the whole window, once: the handlers look them up here, and the help page lists them from here. Keys that belong to one
 * control (arrows, Alt ↑ ↓) or to the platform (Tab) are told by the help page alone.
 */

/** Keys as `Kbd` writes them: `Ctrl` stands for Cmd too. One command may have several. */
export const shortcuts = [
  { command: 'search', keys: 'Ctrl K' },
  { command: 'add', keys: 'Ctrl N' },
  { command: 'undo', keys: 'Ctrl Z' },
  { command: 'redo', keys: 'Ctrl Y' },
  { command: 'redo', keys: 'Ctrl Shift Z' },
  { command: 'save', keys: 'Ctrl S' },
  { command: 'print', keys: 'Ctrl P' },
  { command: 'help', keys: 'F1' },
] as const;

export type Shortcut = (typeof shortcuts)[number]['command'];

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Which command a key press asks for. Alt is left to accents and to moving lines. */
export function shortcutOf(event: KeyPress): Shortcut | undefined {
  if (event.altKey) return undefined;
  const pressed = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.shiftKey ? 'Shift' : '',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ];
  const keys = pressed.filter((part) => part !== '').join(' ');
  return shortcuts.find((shortcut) => shortcut.keys === keys)?.command;
}

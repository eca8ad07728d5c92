import { describe, expect, it } from 'vitest';
import { shortcutOf, shortcuts } from './shortcuts.ts';

const press = (keys: string, held: Partial<Record<'metaKey' | 'altKey', boolean>> = {}) => {
  const parts = keys.split(' ');
  const key = parts.at(-1) ?? '';
  return {
    key: key.length === 1 && !parts.includes('Shift') ? key.toLowerCase() : key,
    ctrlKey: parts.includes('Ctrl') && held.metaKey !== true,
    shiftKey: parts.includes('Shift'),
    metaKey: false,
    altKey: false,
    ...held,
  };
};

describe('the keys of the window', () => {
  it.each(shortcuts)('$keys asks for $command, and nothing else does', ({ keys, command }) => {
    expect(shortcutOf(press(keys))).toBe(command);
    expect(shortcutOf(press(keys, { altKey: true }))).toBeUndefined();
    if (keys.startsWith('Ctrl')) expect(shortcutOf(press(keys, { metaKey: true }))).toBe(command);
    expect(shortcuts.filter((shortcut) => shortcut.keys === keys)).toHaveLength(1);
  });

  it.each(['K', 'Ctrl Shift K', 'Ctrl F1', 'Ctrl Q', 'Shift F1', 'Enter'])(
    '%s stays the platform’s',
    (keys) => {
      expect(shortcutOf(press(keys))).toBeUndefined();
    },
  );
});

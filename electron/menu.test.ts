import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuCommands, type MenuCommand } from './contract.ts';
import { menuTemplate } from './menu.ts';

function itemsOf(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

describe.each(['linux', 'win32', 'darwin'])('the menu on %s', (platform) => {
  it.each(['fr', 'en'] as const)('offers every command once, in %s', (language) => {
    const template = menuTemplate({ language, canUndo: true, canRedo: true }, platform, () => undefined);
    const ids = itemsOf(template).flatMap((item) => (item.id === undefined ? [] : [item.id]));
    expect(ids.toSorted()).toStrictEqual(menuCommands.toSorted());
  });

  it('names every item itself, so that none comes in the language of the system', () => {
    const items = itemsOf(
      menuTemplate({ language: 'fr', canUndo: true, canRedo: true }, platform, () => undefined),
    );
    expect(items.filter((item) => item.type !== 'separator' && item.label === undefined)).toStrictEqual([]);
  });

  it('leaves the keys of its commands to the page', () => {
    const items = itemsOf(
      menuTemplate({ language: 'fr', canUndo: true, canRedo: true }, platform, () => undefined),
    );
    expect(items.filter((item) => item.id !== undefined && item.registerAccelerator !== false)).toStrictEqual(
      [],
    );
  });
});

it('shows what can be undone, and sends what is chosen', () => {
  const sent: MenuCommand[] = [];
  const items = itemsOf(
    menuTemplate({ language: 'fr', canUndo: true, canRedo: false }, 'linux', (command) => sent.push(command)),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  expect([byId.get('undo')?.enabled, byId.get('redo')?.enabled]).toStrictEqual([true, false]);
  for (const command of menuCommands)
    Reflect.apply(byId.get(command)?.click ?? (() => undefined), undefined, []);
  expect(sent).toStrictEqual([...menuCommands]);
});

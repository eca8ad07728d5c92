import type { Closing } from '../closing.ts';
import type { MenuState } from '../contract.ts';
import type { Handle } from './handle.ts';

/** What the page says about its window: the answer to a closing, and what the menus show. */
export function serveWindow(handle: Handle, closing: Closing, showMenu: (state: MenuState) => void): void {
  handle('window.closeAnswer', ({ ok }) => {
    closing.answer(ok);
    return null;
  });
  handle('menu.update', (state) => {
    showMenu(state);
    return null;
  });
}

import type { AppInfo } from '../contract.ts';
import type { PageEvents } from '../events.ts';
import type { Handle } from './handle.ts';

/** What the page may know of the app, and which events it hears. */
export function serveApp(handle: Handle, info: AppInfo, events: PageEvents): void {
  handle('app.info', () => info);
  handle('events.listen', (name) => {
    events.listen(name);
    return null;
  });
}

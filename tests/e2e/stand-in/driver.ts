import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, goodbyes, windows } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { appOrigin } from './chromium.ts';
import type { Caller, Command, Inspection, MenuItemView, Request } from './control.ts';
import { answers, opened, questions, shown, type MenuTemplateItem } from './dialogs.ts';
import { handlers, invoke } from './ipc-main.ts';
import { allPermissions } from './permissions.ts';
import { report } from './report.ts';
import { registered, session } from './session.ts';

/* What the test does as the person and the system would, and what it looks at. */

function itemsOf(items: readonly MenuTemplateItem[]): readonly MenuTemplateItem[] {
  return items.flatMap((item) => [item, ...itemsOf(item.submenu ?? [])]);
}

function viewOf({ id, role, label, enabled, submenu }: MenuTemplateItem): MenuItemView {
  return {
    ...(id === undefined ? {} : { id }),
    ...(role === undefined ? {} : { role }),
    ...(label === undefined ? {} : { label }),
    ...(enabled === undefined ? {} : { enabled }),
    ...(submenu === undefined ? {} : { items: submenu.map(viewOf) }),
  };
}

function onlyWindow(): BrowserWindow {
  const [window] = windows;
  if (!(window instanceof BrowserWindow)) throw new Error('There is no window');
  return window;
}

/** Calls a channel as someone who may not be our page, to see whether the guard holds. */
async function callAs(caller: Caller, channel: string, args: readonly unknown[]): Promise<unknown> {
  const { webContents } = onlyWindow();
  const page = webContents.mainFrame;
  const events = {
    page: { sender: webContents, senderFrame: page },
    'no frame': { sender: webContents, senderFrame: null },
    'child frame': { sender: webContents, senderFrame: { ...page, parent: page } },
    'other origin': { sender: webContents, senderFrame: { ...page, origin: 'https://example.org' } },
    'other window': { sender: { id: webContents.id + 1, mainFrame: page }, senderFrame: page },
  } as const satisfies Record<Caller, object>;
  return await invoke(events[caller], channel, args);
}

/** What the umask makes of a file that anyone may read and write. */
function modeOfNewFile(): number {
  const probe = join(app.getPath('userData'), 'mode-probe');
  writeFileSync(probe, '', { mode: 0o666 });
  const { mode } = statSync(probe);
  rmSync(probe);
  return mode & 0o777;
}

function inspect(): Inspection {
  const { defaultSession } = session;
  const window = onlyWindow();
  const ours = { requestingUrl: `${appOrigin}/`, isMainFrame: true };
  return {
    sandboxed: app.sandboxed,
    newFileMode: modeOfNewFile(),
    privileges: registered.privileges,
    webPreferences: window.options.webPreferences,
    channels: [...handlers.keys()].toSorted(),
    granted: {
      requests: allPermissions.filter((permission) => {
        let granted = false;
        defaultSession.permissionRequest(window.webContents, permission, (given) => (granted = given), ours);
        return granted;
      }),
      checks: allPermissions.filter((permission) =>
        defaultSession.permissionCheck(window.webContents, permission, appOrigin, ours),
      ),
    },
    devicesGranted: defaultSession.devicePermission({ deviceType: 'usb', origin: appOrigin }),
    spellcheck: defaultSession.spellcheck,
    windowOpen: window.webContents.windowOpen({ url: 'https://example.org' }),
    menu: shown.menu.map(viewOf),
    opened,
    questions,
    timesFocused: window.timesFocused,
    userData: app.getPath('userData'),
  };
}

async function obey(command: Command): Promise<unknown> {
  switch (command.type) {
    case 'answerSave':
      return answers.save.push(command.path);
    case 'answerOpen':
      return answers.open.push(command.path);
    case 'answerQuestion':
      return answers.question.push(command.button);
    case 'closeWindow':
      return onlyWindow().close();
    case 'secondInstance':
      return app.emit('second-instance', {}, ['electron', ...command.args], command.workingDirectory);
    case 'openFile':
      return app.emit('open-file', { preventDefault: () => undefined }, command.path);
    case 'clickMenu': {
      const item = itemsOf(shown.menu).find(({ id }) => id === command.id);
      if (item?.click === undefined || item.enabled === false)
        throw new Error(`Not to be clicked: ${command.id}`);
      return item.click();
    }
    case 'callAs':
      return await callAs(command.caller, command.channel, command.args);
    case 'inspect':
      return inspect();
  }
}

// Only our own test speaks on this channel.
process.on('message', ({ id, command }: Request) => {
  obey(command).then(
    (value) => report({ type: 'reply', id, ok: true, value }),
    (error: unknown) => report({ type: 'reply', id, ok: false, value: String(error) }),
  );
});
// A test that died must not leave a browser behind.
process.on('disconnect', () => {
  for (const window of windows) window.destroy();
  void Promise.all(goodbyes).then(() => process.exit(0));
});

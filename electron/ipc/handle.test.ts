import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClosing } from '../closing.ts';
import { maxPieceBytes, pageOrigin, type AppInfo } from '../contract.ts';
import { createPageEvents } from '../events.ts';
import { createTokens } from '../files/tokens.ts';
import { createPdfRenderer } from '../pdf/renderer.ts';
import { createAutomaticCopies } from '../snapshots/automatic-copies.ts';
import { createSecondCopy } from '../snapshots/second-copy.ts';
import { serveApp } from './app.ts';
import { serveAutomatic } from './automatic.ts';
import { serveCopies } from './copies.ts';
import { serveFiles } from './files.ts';
import { createHandle, type CallRegistry, type Sender } from './handle.ts';
import { servePdf } from './pdf.ts';
import { serveProofs } from './proofs.ts';
import { callNames, callSchemas } from './schemas.ts';
import { serveShell } from './shell.ts';
import { serveWindow } from './window.ts';

type Listener = Parameters<CallRegistry['handle']>[1];

const ourFrame = { detached: false, parent: null, origin: pageOrigin };
const us: Sender = { sender: { id: 7 }, senderFrame: ourFrame };
const info: AppInfo = {
  version: '1',
  platform: 'linux',
  electron: '45',
  spellcheck: 'off',
  dataFolder: '/data',
  copiesFolder: '/data-copies',
};

/** Everything main serves, registered as main does, with the listeners kept by channel. */
function serveEverything(opened: string[] = [], refusal = ''): ReadonlyMap<string, Listener> {
  const listeners = new Map<string, Listener>();
  const handle = createHandle(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    (id) => id === 7,
  );
  serveApp(
    handle,
    info,
    createPageEvents(() => undefined),
  );
  serveFiles(handle, createTokens(), {
    chooseSave: () => Promise.resolve(null),
    chooseOpen: () => Promise.resolve(null),
  });
  serveCopies(handle, createSecondCopy(join(import.meta.dirname, 'never-written')), createTokens());
  serveAutomatic(
    handle,
    createAutomaticCopies({
      statePath: join(import.meta.dirname, 'never-written.json'),
      ownFolder: import.meta.dirname,
      now: () => '2026-11-23T10:00:00.000Z',
    }),
    createTokens(),
    () => Promise.resolve(null),
  );
  servePdf(handle, createPdfRenderer(new URL('data:text/javascript,'), ''));
  serveShell(handle, {
    openExternal: (url) => {
      opened.push(url);
      return Promise.resolve();
    },
    openDataFolder: () => {
      opened.push('our folder');
      return Promise.resolve(refusal);
    },
  });
  serveProofs(handle, {
    place: () => Promise.resolve({ ok: false, error: { type: 'NotWritable' } }),
    open: () => Promise.resolve({ ok: false, error: { type: 'NotOpen' } }),
  });
  const closing = createClosing({
    pageHears: () => false,
    askPage: () => undefined,
    askPerson: () => Promise.resolve(false),
    finish: () => undefined,
    patience: 1,
  });
  serveWindow(handle, closing, () => undefined);
  return listeners;
}

function call(
  listeners: ReadonlyMap<string, Listener>,
  channel: string,
  sender: Sender,
  ...args: unknown[]
): Promise<unknown> {
  const listener = listeners.get(channel);
  if (listener === undefined) throw new Error(`Nobody serves ${channel}`);
  return listener(sender, ...args);
}

describe('the channels', () => {
  it('are exactly those of the contract', () => {
    expect([...serveEverything().keys()].toSorted()).toStrictEqual(callNames.toSorted());
  });

  it('are registered by handle and by nothing else', async () => {
    const root = join(import.meta.dirname, '..');
    const files = await readdir(root, { recursive: true });
    const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    const speaking: string[] = [];
    for (const file of sources) {
      if (/\bipcMain\b/u.test((await readFile(join(root, file), 'utf8')).replaceAll(/`[^`\n]*`/gu, '')))
        speaking.push(file);
    }
    expect(speaking).toStrictEqual(['notebook.ts']);
    const notebook = await readFile(join(root, 'notebook.ts'), 'utf8');
    expect(notebook.match(/ipcMain\b.*/gu)).toStrictEqual([
      expect.stringContaining("from 'electron'"),
      expect.stringMatching(/^ipcMain, \(id\)/u),
    ]);
  });

  const strangers: readonly (readonly [string, Sender])[] = [
    ['a frame that is gone', { ...us, senderFrame: null }],
    ['a detached frame', { ...us, senderFrame: { ...ourFrame, detached: true } }],
    ['a frame inside the page', { ...us, senderFrame: { ...ourFrame, parent: {} as never } }],
    ['another origin', { ...us, senderFrame: { ...ourFrame, origin: 'https://bundle' } }],
    [
      'an origin that starts like ours',
      { ...us, senderFrame: { ...ourFrame, origin: 'app://bundle.example' } },
    ],
    ['another window', { ...us, sender: { id: 8 } }],
  ];
  it.each(callNames.flatMap((name) => strangers.map(([who, sender]) => [name, who, sender] as const)))(
    '%s refuses %s',
    async (name, _who, sender) => {
      await expect(call(serveEverything(), name, sender)).rejects.toThrow(`Refused ${name}`);
    },
  );

  it.each(callNames)('%s refuses arguments that are too large or of another shape', async (name) => {
    const listeners = serveEverything();
    const huge = new Uint8Array(callSchemas[name].maxBytes + 1);
    await expect(call(listeners, name, us, huge)).rejects.toThrow(`Refused ${name}: too large`);
    await expect(call(listeners, name, us, { unknown: 1 }, 2, 3, 4)).rejects.toThrow(
      `Refused ${name}: arguments`,
    );
  });
});

describe('createHandle', () => {
  it('refuses a channel outside the contract', () => {
    const handle = createHandle({ handle: () => undefined }, () => true);
    // A name the types forbid, as a mistake in JavaScript would make it.
    expect(() =>
      handle('files.readAnything' as 'files.read', () => Promise.reject(new Error('never'))),
    ).toThrow('Channel outside the contract');
  });

  it('answers our page', async () => {
    expect(await call(serveEverything(), 'app.info', us)).toStrictEqual(info);
  });

  it('lets no result out that is not of the call’s shape', async () => {
    const listeners = new Map<string, Listener>();
    const handle = createHandle(
      { handle: (name, listener) => void listeners.set(name, listener) },
      () => true,
    );
    handle('app.info', () => ({ ...info, path: '/home/someone' }));
    await expect(call(listeners, 'app.info', us)).rejects.toThrow('path');
  });

  it('takes a piece of a file up to the limit and not beyond', async () => {
    const token = '0'.repeat(32);
    const listeners = serveEverything();
    expect(await call(listeners, 'files.write', us, token, new Uint8Array(maxPieceBytes))).toStrictEqual({
      ok: false,
      error: { type: 'NotOpen' },
    });
    await expect(
      call(listeners, 'files.write', us, token, new Uint8Array(maxPieceBytes + 1)),
    ).rejects.toThrow('Refused');
    await expect(call(listeners, 'files.read', us, token, 0, maxPieceBytes + 1)).rejects.toThrow('Refused');
    await expect(call(listeners, 'files.read', us, '/etc/passwd', 0, 1)).rejects.toThrow('Refused');
  });
});

describe('shell.openExternal', () => {
  it('opens web and mail addresses only', async () => {
    const opened: string[] = [];
    const listeners = serveEverything(opened);
    const answers: unknown[] = [];
    for (const url of [
      'https://example.org/a',
      'mailto:x@example.org',
      'http://example.org',
      'file:///etc/passwd',
      'javascript:1',
      'app://bundle/',
      'nonsense',
      '\\\\server\\share',
    ]) {
      answers.push(await call(listeners, 'shell.openExternal', us, url));
    }
    expect(answers).toStrictEqual([true, true, false, false, false, false, false, false]);
    expect(opened).toStrictEqual(['https://example.org/a', 'mailto:x@example.org']);
  });
});

describe('shell.openDataFolder', () => {
  it('opens our own folder, whatever is asked of it', async () => {
    const opened: string[] = [];
    const listeners = serveEverything(opened);
    expect(await call(listeners, 'shell.openDataFolder', us)).toBe(true);
    await expect(call(listeners, 'shell.openDataFolder', us, '/etc')).rejects.toThrow('Refused');
    expect(opened).toStrictEqual(['our folder']);
  });

  it('says when the system did not open it', async () => {
    expect(await call(serveEverything([], 'no file manager'), 'shell.openDataFolder', us)).toBe(false);
  });
});

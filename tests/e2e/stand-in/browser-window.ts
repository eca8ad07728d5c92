import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { app, goodbyes, windows } from './app.ts';
import { appOrigin, openChromium, type ChromiumPage } from './chromium.ts';
import { emitPreventable } from './emitter.ts';
import { invoke } from './ipc-main.ts';
import { report } from './report.ts';
import { serve } from './session.ts';
import { decode, encode } from './wire.ts';
import type { Invocation } from './worlds.ts';

let lastId = 0;

class StandInWebContents extends EventEmitter {
  readonly id: number;
  readonly mainFrame = { origin: appOrigin, parent: null, detached: false };
  chromium: Promise<ChromiumPage> | null = null;
  windowOpen: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  constructor() {
    super();
    lastId += 1;
    this.id = lastId;
  }

  isDestroyed(): boolean {
    return this.chromium === null;
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpen = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    const wire = encode(structuredClone(args));
    void this.chromium?.then((page) => page.deliver({ type: 'event', channel, args: wire }));
  }

  reload(): void {
    void this.chromium?.then((page) => page.reload());
  }

  async answer({ id, channel, args }: Invocation): Promise<void> {
    const page = await this.chromium;
    const event = { sender: this, senderFrame: this.mainFrame };
    try {
      // What was encoded is an array of arguments.
      const value = await invoke(event, channel, decode(args) as unknown[]);
      await page?.deliver({ type: 'result', id, value: encode(value) });
    } catch (error) {
      await page?.deliver({
        type: 'refusal',
        id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
}

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly sandbox?: boolean;
    readonly [name: string]: unknown;
  };
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new StandInWebContents();
  readonly options: WindowOptions;
  timesFocused = 0;
  #destroyed = false;
  #maximized = false;

  constructor(options: WindowOptions) {
    super();
    if (!app.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    this.options = options;
    windows.add(this);
  }

  async loadURL(url: string): Promise<void> {
    const contents = this.webContents;
    contents.chromium = openChromium(
      join(app.getPath('userData'), 'chromium'),
      this.options.webPreferences?.preload ?? '',
      {
        serve,
        mayNavigate: (to, isMainFrame) => {
          const frameStopped = emitPreventable(contents, 'will-frame-navigate', { url: to, isMainFrame });
          const stopped = isMainFrame && emitPreventable(contents, 'will-navigate', { url: to, isMainFrame });
          return !frameStopped && !stopped;
        },
        navigated: (to) =>
          contents.emit('did-start-navigation', { url: to, isMainFrame: true, isSameDocument: false }),
        mayOpenWindow: (to) => contents.windowOpen({ url: to }).action === 'allow',
        invoked: (invocation) => void contents.answer(invocation),
        crashed: () => contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
        violation: (text) => report({ type: 'violation', text }),
      },
    );
    const page = await contents.chromium;
    report({ type: 'window', endpoint: page.endpoint });
    await page.load(url);
    this.emit('ready-to-show');
  }

  /** Asks to close, as the window's cross does. */
  close(): void {
    if (!this.#destroyed && !emitPreventable(this, 'close', {})) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this);
    const { chromium } = this.webContents;
    this.webContents.chromium = null;
    if (chromium !== null) goodbyes.push(chromium.then((page) => page.close()));
    this.emit('closed');
    if (windows.size === 0 && !app.quitting) app.emit('window-all-closed');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  maximize(): void {
    this.#maximized = true;
    this.emit('maximize');
  }

  show(): void {
    this.emit('show');
  }

  focus(): void {
    this.timesFocused += 1;
    this.emit('focus');
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
}

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] };

import { EventEmitter } from 'node:events';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The part of a window that the app needs to end. */
export interface OpenWindow {
  readonly close: () => void;
  readonly destroy: () => void;
  readonly isDestroyed: () => boolean;
}

/** Windows that are open, and browsers that are closing: the app ends when they have. */
export const windows = new Set<OpenWindow>();
export const goodbyes: Promise<void>[] = [];

class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    getSwitchValue: (name: string): string =>
      process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  };
  readonly #ready: Promise<void>;
  readonly #paths = new Map<string, string>([
    ['appData', join(homedir(), '.config')],
    ['documents', homedir()],
  ]);
  isReady = false;
  sandboxed = false;
  quitting = false;
  name = '';

  constructor() {
    super();
    this.#ready = new Promise((resolve) => {
      setImmediate(() => {
        this.isReady = true;
        this.emit('ready');
        resolve();
      });
    });
  }

  enableSandbox(): void {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.sandboxed = true;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return '0.0.0-stand-in';
  }

  getLocale(): string {
    return process.env['STAND_IN_LOCALE'] ?? 'fr-FR';
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  /** Ends at once, asking nobody. */
  exit(code: number): void {
    for (const window of windows) window.destroy();
    void Promise.all(goodbyes.map((goodbye) => goodbye.catch(() => undefined))).then(() =>
      process.exit(code),
    );
  }

  /** Closes the windows; one that prevents it ends the quitting. */
  quit(): void {
    this.quitting = true;
    for (const window of windows) {
      window.close();
      if (!window.isDestroyed()) {
        this.quitting = false;
        return;
      }
    }
    void Promise.all(goodbyes).then(() => {
      this.emit('will-quit');
      process.exit(0);
    });
  }
}

export const app = new StandInApp();

import { createBridge, type Bridge } from './context-bridge.ts';
import { decode, encode, wireSource, type Wire } from './wire.ts';

/** Name of the isolated world in which the preload runs. */
export const preloadWorld = 'stand-in-preload';
/** Binding by which that world speaks to main; no other world has it. */
export const toMain = 'standInToMain';
/** Global of that world by which main speaks to it. */
export const fromMain = 'standInFromMain';

/** What the preload's world sends to main. */
export interface Invocation {
  readonly id: number;
  readonly channel: string;
  readonly args: Wire;
}

/** What main sends to it. */
export type Delivery =
  | { readonly type: 'result'; readonly id: number; readonly value: Wire }
  | { readonly type: 'refusal'; readonly id: number; readonly message: string }
  | { readonly type: 'event'; readonly channel: string; readonly args: Wire };

/** Script for the page's own world: it receives what the preload exposes, and nothing else of it. */
export function pageWorldScript(channel: string): string {
  return `(() => { ${String(createBridge)}; createBridge(${JSON.stringify(channel)}, 'page', 'preload'); })();`;
}

/**
 * Script for the isolated world: `ipcRenderer` and `contextBridge`, then the preload itself, which gets `require('electron')`
 * and no other module. Electron runs preloads in the main frame only, and so does this.
 */
export function preloadWorldScript(channel: string, preload: string): string {
  return `(() => {
    if (window !== window.top) return;
    ${wireSource}
    ${String(createBridge)}
    ${String(createPreloadModules)}
    const bridge = createBridge(${JSON.stringify(channel)}, 'preload', 'page');
    const require = createPreloadModules(bridge, ${JSON.stringify(toMain)}, ${JSON.stringify(fromMain)});
    (function (require, exports, module) {
${preload}
    })(require, {}, { exports: {} });
  })();`;
}

/** Runs in the isolated world; `encode` and `decode` stand beside it there. */
function createPreloadModules(
  bridge: Bridge,
  toMainName: string,
  fromMainName: string,
): (name: string) => unknown {
  type Listener = (event: object, ...args: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  // The binding is given to this world alone, and taken from its globals so that the preload cannot misuse it.
  const post = Reflect.get(globalThis, toMainName) as (message: string) => void;
  let last = 0;

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      let cloned: unknown;
      try {
        cloned = structuredClone(args);
      } catch {
        throw new Error('An object could not be cloned.');
      }
      last += 1;
      const id = last;
      return await new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        post(JSON.stringify({ id, channel, args: encode(cloned) } satisfies Invocation));
      });
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
      return ipcRenderer;
    },
  };

  Object.defineProperty(globalThis, fromMainName, {
    value: (delivery: Delivery) => {
      if (delivery.type === 'event') {
        const args = decode(delivery.args) as unknown[];
        for (const listener of listeners.get(delivery.channel) ?? [])
          listener({ sender: ipcRenderer }, ...args);
        return;
      }
      const waiting = pending.get(delivery.id);
      pending.delete(delivery.id);
      if (delivery.type === 'result') waiting?.resolve(decode(delivery.value));
      else waiting?.reject(new Error(delivery.message));
    },
  });

  const contextBridge = { exposeInMainWorld: (name: string, api: unknown) => bridge.expose(name, api) };
  return (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
}

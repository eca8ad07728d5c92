import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { report } from './report.ts';

/** What main asked for its schemes. */
export const registered: { privileges: unknown } = { privileges: null };
const protocols = new Map<string, (request: globalThis.Request) => Promise<Response>>();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown): void => {
    if (app.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    registered.privileges = schemes;
  },
  handle: (scheme: string, handler: (request: globalThis.Request) => Promise<Response>): void => {
    protocols.set(scheme, handler);
  },
};

type BeforeRequest = (
  details: { url: string; resourceType: string },
  answer: (given: { cancel?: boolean }) => void,
) => void;
type PermissionRequest = (
  contents: object | null,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type PermissionCheck = (
  contents: object | null,
  permission: string,
  origin: string,
  details: object,
) => boolean;

class StandInSession extends EventEmitter {
  beforeRequest: BeforeRequest = (_details, answer) => answer({});
  // Electron grants everything to a page that has no handler.
  permissionRequest: PermissionRequest = (_contents, _permission, answer) => answer(true);
  permissionCheck: PermissionCheck = () => true;
  devicePermission: (details: object) => boolean = () => false;
  spellcheck = true;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: (details: object) => boolean): void {
    this.devicePermission = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellcheck = enabled;
  }
}

export const session = { defaultSession: new StandInSession() };

/** Answers a request of the page through main; null when main cancels it, or nobody serves it. */
export async function serve(request: {
  url: string;
  method: string;
  resourceType: string;
}): Promise<Response | null> {
  if (!request.url.startsWith('app:')) report({ type: 'request', url: request.url });
  const cancelled = await new Promise<boolean>((resolve) => {
    session.defaultSession.beforeRequest(request, ({ cancel }) => resolve(cancel === true));
  });
  if (cancelled) return null;
  const handler = protocols.get(new URL(request.url).protocol.slice(0, -1));
  // What main lets out of the app is let out no further: the test will see it in `requests`.
  if (handler === undefined) return null;
  return await handler(new Request(request.url, { method: request.method }));
}

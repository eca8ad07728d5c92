import type { IpcMainInvokeEvent } from 'electron';
import { pageOrigin, type CallName, type Calls } from '../contract.ts';
import { callSchemas } from './schemas.ts';
import { exceedsBytes } from './size.ts';

/* The one door between page and main: every channel is registered here, and nothing else may call `ipcMain.handle`. */

/** The part of an IPC event that says who speaks. */
export interface Sender {
  readonly sender: { readonly id: number };
  readonly senderFrame: Pick<
    NonNullable<IpcMainInvokeEvent['senderFrame']>,
    'detached' | 'parent' | 'origin'
  > | null;
}

/** The part of `ipcMain` that is needed, so that a test can list what was registered. */
export interface CallRegistry {
  handle(channel: string, listener: (event: Sender, ...args: unknown[]) => Promise<unknown>): void;
}

export type CallHandler<C extends CallName> = (
  ...args: Calls[C]['args']
) => Calls[C]['result'] | Promise<Calls[C]['result']>;

/** Registers one call of the contract. */
export type Handle = <C extends CallName>(name: C, handler: CallHandler<C>) => void;

/**
 * Makes the `handle` of a window. Whatever the call, it refuses: a frame that is gone or is not the main one, another
 * origin, another window, arguments that are too large or not of the call's shape, and a result that is not.
 * A refusal is a bug or an attack, never a person's doing: it throws, and the page's promise rejects.
 */
export function createHandle(
  registry: CallRegistry,
  isOurWindow: (webContentsId: number) => boolean,
): Handle {
  return (name, handler) => {
    const schema = callSchemas[name];
    if (schema === undefined) throw new Error(`Channel outside the contract: ${name}`);
    registry.handle(name, async (event, ...args) => {
      const refusal = whySenderIsRefused(event, isOurWindow);
      if (refusal !== null) throw new Error(`Refused ${name}: ${refusal}`);
      if (exceedsBytes(args, schema.maxBytes)) throw new Error(`Refused ${name}: too large`);
      const parsed = schema.args.safeParse(args);
      // The issues are left out of the message: they could quote what the person wrote into a log.
      if (!parsed.success) throw new Error(`Refused ${name}: arguments`);
      return schema.result.parse(await handler(...parsed.data));
    });
  };
}

function whySenderIsRefused(event: Sender, isOurWindow: (webContentsId: number) => boolean): string | null {
  const frame = event.senderFrame;
  if (frame === null || frame.detached) return 'no frame';
  if (frame.parent !== null) return 'not the main frame';
  if (frame.origin !== pageOrigin) return 'origin';
  if (!isOurWindow(event.sender.id)) return 'not our window';
  return null;
}

import type { EventEmitter } from 'node:events';

/** An event whose default can be prevented, as Electron gives to its listeners. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

export function preventable<T extends object>(details: T): T & PreventableEvent {
  let prevented = false;
  return Object.defineProperties(
    { ...details, preventDefault: () => (prevented = true) },
    {
      defaultPrevented: { get: () => prevented },
    },
  ) as T & PreventableEvent;
}

/** Emits an event whose default the listeners may prevent; true = they did. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object,
  ...args: unknown[]
): boolean {
  const event = preventable(details);
  emitter.emit(name, event, ...args);
  return event.defaultPrevented;
}

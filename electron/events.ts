import type { EventName, Events } from './contract.ts';

/** Sends events to the page once it hears them. */
export interface PageEvents {
  /** Sends at once when heard. Otherwise an opened file waits for its listener, and the rest is dropped: it is of the moment. */
  readonly send: <E extends EventName>(name: E, detail: Events[E]) => void;
  readonly listen: (name: EventName) => void;
  readonly isHeard: (name: EventName) => boolean;
  /** The page is gone or loads again: it hears nothing until it says so. */
  readonly reset: () => void;
}

export function createPageEvents(deliver: (name: EventName, detail: Events[EventName]) => void): PageEvents {
  const heard = new Set<EventName>();
  let waiting: Events['file-opened'][] = [];
  return {
    send: (name, detail) => {
      if (heard.has(name)) deliver(name, detail);
      // The name says which detail it is; the compiler does not narrow a type parameter by a value.
      else if (name === 'file-opened') waiting.push(detail as Events['file-opened']);
    },
    listen: (name) => {
      heard.add(name);
      if (name !== 'file-opened') return;
      const opened = waiting;
      waiting = [];
      for (const detail of opened) deliver(name, detail);
    },
    isHeard: (name) => heard.has(name),
    reset: () => {
      heard.clear();
    },
  };
}

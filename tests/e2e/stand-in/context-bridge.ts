/*
 * The context bridge, as Electron draws it: two worlds that share a document and nothing else. What crosses is copied (real structured
 * clone, by the browser itself: the detail of an event is cloned when another world reads it); functions cross as
 * proxies; promises as promises; errors by their message. Both worlds run the same `createBridge`, as text.
 */

export interface Bridge {
  readonly expose: (name: string, value: unknown) => void;
}

interface Message {
  readonly type: 'expose' | 'call' | 'reply' | 'settle';
  readonly name?: string;
  readonly id?: number;
  readonly args?: readonly Described[];
  readonly ok?: boolean;
  readonly value?: Described;
}

type Described =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'function' | 'promise'; readonly id: number }
  | { readonly is: 'error'; readonly message: string }
  | { readonly is: 'list'; readonly items: readonly Described[] }
  | { readonly is: 'object'; readonly entries: readonly (readonly [string, Described])[] };

/** Runs in one world. `channel` is a secret of the launch; `own` and `other` name the two ends. */
export function createBridge(channel: string, own: string, other: string): Bridge {
  const target = window;
  const dispatch = target.dispatchEvent.bind(target);
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const replies: Message[] = [];
  let last = 0;

  function send(message: Message): void {
    dispatch(new CustomEvent(`${channel}-${other}`, { detail: message }));
  }

  function describe(value: unknown): Described {
    if (typeof value === 'function') {
      last += 1;
      functions.set(last, value as (...args: unknown[]) => unknown);
      return { is: 'function', id: last };
    }
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value instanceof Promise) return describePromise(value);
    if (value instanceof Error) return { is: 'error', message: value.message };
    if (Array.isArray(value)) return { is: 'list', items: value.map(describe) };
    if (typeof value === 'object' && value !== null && isPlain(value)) {
      return {
        is: 'object',
        entries: Object.entries(value).map(([key, item]) => [key, describe(item)] as const),
      };
    }
    // Throws on what cannot be cloned, as Electron does; the event would silently give null.
    return { is: 'value', value: structuredClone(value) };
  }

  function describePromise(promise: Promise<unknown>): Described {
    last += 1;
    const id = last;
    const settle = (ok: boolean, value: unknown): void => {
      try {
        send({ type: 'settle', id, ok, value: describe(value) });
      } catch (error) {
        send({ type: 'settle', id, ok: false, value: describe(error) });
      }
    };
    promise.then(
      (value) => settle(true, value),
      (error: unknown) => settle(false, error),
    );
    return { is: 'promise', id };
  }

  function isPlain(value: object): boolean {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  }

  function realise(described: Described): unknown {
    switch (described.is) {
      case 'value':
        return described.value;
      case 'error':
        return new Error(described.message);
      case 'list':
        return described.items.map(realise);
      case 'object':
        return Object.fromEntries(described.entries.map(([key, item]) => [key, realise(item)]));
      case 'promise':
        return new Promise((resolve, reject) => pending.set(described.id, { resolve, reject }));
      case 'function':
        return (...args: unknown[]) => callOther(described.id, args);
    }
  }

  function callOther(id: number, args: unknown[]): unknown {
    send({ type: 'call', id, args: args.map(describe) });
    // The other world has answered before `send` returned: events are dispatched at once.
    const reply = replies.pop();
    if (reply?.value === undefined) throw new Error('The other world is gone');
    const value = realise(reply.value);
    if (reply.ok === true) return value;
    throw value;
  }

  function answer(id: number, args: readonly Described[]): void {
    let reply: Message;
    try {
      const called = functions.get(id);
      if (called === undefined) throw new Error('Unknown function');
      reply = { type: 'reply', ok: true, value: describe(called(...args.map(realise))) };
    } catch (error) {
      const thrown = error instanceof Error ? error : new Error(String(error));
      reply = { type: 'reply', ok: false, value: { is: 'error', message: thrown.message } };
    }
    send(reply);
  }

  function frozen(value: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) frozen(item);
      Object.freeze(value);
    }
    return value;
  }

  target.addEventListener(`${channel}-${own}`, (event) => {
    const message: Message = (event as CustomEvent<Message>).detail;
    if (message.type === 'reply') replies.push(message);
    else if (message.type === 'call') answer(message.id ?? 0, message.args ?? []);
    else if (message.type === 'expose' && message.value !== undefined) {
      Object.defineProperty(target, message.name ?? '', {
        value: frozen(realise(message.value)),
        enumerable: true,
      });
    } else if (message.type === 'settle' && message.value !== undefined) {
      const waiting = pending.get(message.id ?? 0);
      pending.delete(message.id ?? 0);
      const value = realise(message.value);
      if (message.ok === true) waiting?.resolve(value);
      else waiting?.reject(value instanceof Error ? value : new Error(String(value)));
    }
  });

  return {
    expose: (name, value) => {
      if (name in target)
        throw new Error(`Cannot bind an API on top of an existing property on the window object`);
      send({ type: 'expose', name, value: describe(value) });
    },
  };
}

import { useState } from 'react';

interface Pending {
  readonly order: readonly string[] | null;
  /** The stored order when it was last looked at. */
  readonly seen: string;
  readonly moves: number;
}

interface PendingOrder<T> {
  readonly shown: readonly T[];
  readonly move: (key: string, to: number) => void;
}

/** After a move is stored, how long the list may take to say so, in milliseconds. */
const echoMs = 600;

/**
 * The order shown: the stored one, or the one just asked for until it is stored. Without it a line would jump back and
 * forth while the move is being written.
 */
export function usePendingOrder<T>(
  items: readonly T[],
  itemKey: (item: T) => string,
  onMove: (key: string, to: number) => void | Promise<void>,
): PendingOrder<T> {
  const keys = items.map(itemKey);
  const seen = keys.join('\n');
  const [pending, setPending] = useState<Pending>({ order: null, seen, moves: 0 });
  if (pending.seen !== seen) setPending({ ...pending, seen, order: stillAsked(pending, keys, seen) });

  const order = pending.order !== null && sameSet(pending.order, keys) ? pending.order : keys;
  const byKey = new Map(items.map((item) => [itemKey(item), item] as const));
  const shown = order.flatMap((key) => byKey.get(key) ?? []);

  const settle = (): void => {
    setPending((now) => ({ ...now, moves: now.moves - 1 }));
    setTimeout(() => setPending((now) => (now.moves === 0 ? { ...now, order: null } : now)), echoMs);
  };
  const move = (key: string, to: number): void => {
    const others = order.filter((other) => other !== key);
    setPending((now) => ({
      ...now,
      order: [...others.slice(0, to), key, ...others.slice(to)],
      moves: now.moves + 1,
    }));
    Promise.resolve(onMove(key, to)).then(settle, (error: unknown) => {
      settle();
      window.reportError(error);
    });
  };
  return { shown, move };
}

/** A change of the stored order ends the wait when it is the one asked for, or when nothing is being written. */
function stillAsked(pending: Pending, keys: readonly string[], seen: string): readonly string[] | null {
  const { order, moves } = pending;
  if (order === null || moves === 0 || order.join('\n') === seen || !sameSet(order, keys)) return null;
  return order;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}

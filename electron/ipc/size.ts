/**
 * Tells whether a structured-cloned value weighs more than `limit` bytes: bytes of binary data, UTF-16 units of text
 * times two, and 16 per value or key for the rest. Stops counting as soon as the limit is passed, so that a huge value costs no
 * more than a permitted one; a cycle passes any limit, because it is counted again at each turn.
 */
export function exceedsBytes(value: unknown, limit: number): boolean {
  let left = limit;
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    left -= ownBytes(next);
    if (left < 0) return true;
    for (const child of childrenOf(next)) pending.push(child);
  }
  return false;
}

function ownBytes(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length * 2;
  if (ArrayBuffer.isView(value)) return 16 + value.buffer.byteLength;
  if (value instanceof ArrayBuffer) return 16 + value.byteLength;
  return 16;
}

function childrenOf(value: unknown): readonly unknown[] {
  if (
    typeof value !== 'object' ||
    value === null ||
    ArrayBuffer.isView(value) ||
    value instanceof ArrayBuffer
  )
    return [];
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  if (value instanceof Set) return [...value];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items;
  }
  const own: readonly (readonly [string, unknown])[] = Object.entries(value);
  return own.flat();
}

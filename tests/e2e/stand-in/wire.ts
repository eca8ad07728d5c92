/*
 * Values on their way between the preload's world and the stand-in. Both ends clone with the structured clone algorithm first, which
 * refuses what Electron refuses (functions, DOM nodes); this only writes the clone as text, because the debugging protocol
 * carries text. The same source runs in Node and, as text, in Chromium (worlds.ts).
 */

export type Wire =
  | readonly ['value', string | number | boolean | null]
  | readonly ['undefined']
  | readonly ['number', string]
  | readonly ['bigint', string]
  | readonly ['date', number]
  | readonly ['bytes', string, string]
  | readonly ['error', string, string]
  | readonly ['list', readonly Wire[]]
  | readonly ['set', readonly Wire[]]
  | readonly ['map', readonly (readonly [Wire, Wire])[]]
  | readonly ['object', readonly (readonly [string, Wire])[]];

/** Writes a value that was cloned before. Bytes become base64, with the name of their kind of array. */
export function encode(value: unknown): Wire {
  if (value === undefined) return ['undefined'];
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (typeof value === 'number' && !Number.isFinite(value)) return ['number', String(value)];
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return ['value', value];
  }
  if (value instanceof Date) return ['date', value.getTime()];
  if (value instanceof Error) return ['error', value.name, value.message];
  if (value instanceof ArrayBuffer) return ['bytes', 'ArrayBuffer', toBase64(new Uint8Array(value))];
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return [
      'bytes',
      value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name,
      toBase64(bytes),
    ];
  }
  if (Array.isArray(value)) return ['list', value.map(encode)];
  if (value instanceof Set) return ['set', [...value].map(encode)];
  if (value instanceof Map)
    return ['map', [...value].map(([key, item]) => [encode(key), encode(item)] as const)];
  if (typeof value === 'object') {
    return ['object', Object.entries(value).map(([key, item]) => [key, encode(item)] as const)];
  }
  throw new Error('An object could not be cloned.');
}

/** The value that `encode` wrote. */
export function decode(wire: Wire): unknown {
  switch (wire[0]) {
    case 'undefined':
      return undefined;
    case 'value':
      return wire[1];
    case 'number':
      return Number(wire[1]);
    case 'bigint':
      return BigInt(wire[1]);
    case 'date':
      return new Date(wire[1]);
    case 'error':
      return Object.assign(new Error(wire[2]), { name: wire[1] });
    case 'bytes':
      return ofKind(wire[1], fromBase64(wire[2]));
    case 'list':
      return wire[1].map(decode);
    case 'set':
      return new Set(wire[1].map(decode));
    case 'map':
      return new Map(wire[1].map(([key, item]) => [decode(key), decode(item)]));
    case 'object':
      return Object.fromEntries(wire[1].map(([key, item]) => [key, decode(item)]));
  }
}

function ofKind(name: string, bytes: Uint8Array<ArrayBuffer>): unknown {
  if (name === 'ArrayBuffer') return bytes.buffer;
  if (name === 'Uint8Array') return bytes;
  const kind: unknown = Reflect.get(globalThis, name);
  if (typeof kind !== 'function') throw new Error(`Unknown kind of bytes: ${name}`);
  return Reflect.construct(kind, [bytes.buffer]);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In parts, because a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const decoded = atob(text);
  const bytes = new Uint8Array(decoded.length);
  for (let index = 0; index < decoded.length; index += 1) bytes[index] = decoded.charCodeAt(index);
  return bytes;
}

/** This module's functions as text, for the preload's world. */
export const wireSource = [encode, decode, ofKind, toBase64, fromBase64].map(String).join('\n');

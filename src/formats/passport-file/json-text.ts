import { Refused } from './refused.ts';
import { limits } from './limits.ts';

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Parses the bytes of a JSON part. Undefined when they are no JSON in UTF-8, or hold a key `__proto__` (which no writer of
 * ours makes, and which schemas would drop without a word). Throws Refused when nested too deeply.
 */
export function parseJsonBytes(bytes: Uint8Array): unknown {
  if (depthOf(bytes) > limits.depth) throw new Refused({ type: 'TooLarge', limit: 'depth' });
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    );
    return hasPrototypeKey(value) ? undefined : value;
  } catch (error) {
    // SyntaxError of JSON.parse, TypeError of the decoder.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Deepest nesting, found without parsing: recursive readers further on must never meet a tower of brackets. */
export function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isInString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isInString = false;
    } else if (byte === quote) isInString = true;
    else if (byte === openBracket || byte === openBrace) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === closeBracket || byte === closeBrace) depth -= 1;
  }
  return deepest;
}

/** Depth is bounded by now, so recursion is safe. */
function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasPrototypeKey);
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasPrototypeKey);
}

export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/*
 * The first lines of a file in age's format, version 1 (https://age-encryption.org/v1), as a passphrase makes them:
 *
 *   age-encryption.org/v1
 *   -> scrypt SALT WORKFACTOR
 *   WRAPPED FILE KEY
 *   --- MAC
 *
 * They are read here before the library sees them, because a file from elsewhere chooses what opening it costs: 2^WORKFACTOR
 * rounds and as many KiB of memory.
 */

export type AgeHeader =
  | { readonly type: 'passphrase'; readonly workFactor: number; readonly size: number }
  /** For keys of people or devices, not for a phrase. */
  | { readonly type: 'recipients' }
  /** In its form of plain text, as it travels by mail. */
  | { readonly type: 'armored' }
  | { readonly type: 'cut' }
  | { readonly type: 'damaged' };

/** How many bytes from the beginning say all that is needed: a header for a phrase has some 150. */
export const headerBytes = 512;

const magic = 'age-encryption.org/';
const version = `${magic}v1\n`;
const armor = '-----BEGIN AGE ENCRYPTED FILE-----';
const whole =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} [1-9][0-9]*\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/u;
const stanza = /^-> scrypt [A-Za-z0-9+/]{22} (?<factor>[1-9][0-9]*)\n/u;
const otherStanza = /^-> (?!scrypt )[\x21-\x7e]+(?: [\x21-\x7e]+)*\n/u;

/** Undefined when the file is none of age's. `start` is its beginning, `size` the size of the whole. */
export function parseAgeHeader(start: Uint8Array, size: number): AgeHeader | undefined {
  const text = new TextDecoder('latin1').decode(start);
  if (text.startsWith(armor)) return { type: 'armored' };
  if (!text.startsWith(magic)) return undefined;
  const found = whole.exec(text);
  const rest = text.slice(version.length);
  const factor = text.startsWith(version) ? stanza.exec(rest)?.groups?.['factor'] : undefined;
  if (factor !== undefined && found !== null)
    return { type: 'passphrase', workFactor: Number(factor), size: found[0].length };
  if (text.startsWith(version) && otherStanza.test(rest)) return { type: 'recipients' };
  return isCut(text, size) ? { type: 'cut' } : { type: 'damaged' };
}

/** Whether the file ends before its header does. */
const isCut = (text: string, size: number): boolean =>
  size <= text.length &&
  !/\n--- [^\n]*\n/u.test(text) &&
  (text.startsWith(version) || version.startsWith(text));

/**
 * How a phrase becomes bytes. A space before or behind it is not seen, and not meant. Letters with accents can be written in two ways in Unicode; keyboards give the composed one (NFC),
 * which is what the terminal hands to `age`, byte for byte. So files are written with the composed form: `age` opens
 * them when the person types the same phrase there.
 */
export function writtenForm(passphrase: string): string {
  return passphrase.trim().normalize('NFC');
}

/**
 * What a phrase is tried as, in that order: composed, then as it came, for files that another program made of it (and this
 * one, of spaces around it); then the same without spaces around it.
 */
export function triedForms(passphrase: string): readonly string[] {
  const trimmed = passphrase.trim();
  return [...new Set([passphrase.normalize('NFC'), passphrase, writtenForm(passphrase), trimmed])];
}

/** Base-2 logarithms of scrypt's cost, as age writes them; memory is 2^factor KiB. */
export const workFactors = {
  /** Of the files that we write: twice the floor of OWASP (2^17, r = 8, p = 1), and what `age` itself takes. */
  written: 18,
  /** Up to here a file is opened without a question. */
  unasked: 18,
  /** Up to here after asking; beyond, never: it would take gigabytes. */
  most: 20,
} as const;

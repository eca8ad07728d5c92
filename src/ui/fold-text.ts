/** A text without capitals, accents, ligatures nor apostrophe variants: what two spellings of the same word share. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('fr')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(/[-‐‑–\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/**
 * Whether every word of the query begins a word of the text, in any order: « sst » finds « (SST) », « 489 » finds « R.489 ». An empty
 * query matches.
 */
export function matchesText(text: string, query: string): boolean {
  const folded = foldText(text);
  const words = [...folded.split(/[ ']/), ...folded.split(/[^\p{L}\p{N}]+/u)];
  return foldText(query)
    .split(/[ ']/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

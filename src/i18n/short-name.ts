/** Letters of a name in the name of a file: systems allow 255 bytes, of which one letter may take four. */
const longest = 40;

/** A name short enough for the name of a file; whole letters only. */
export function shortName(name: string): string {
  const letters = [...new Intl.Segmenter('fr').segment(name)].map((part) => part.segment);
  return letters.length <= longest ? name : `${letters.slice(0, longest).join('').trim()}…`;
}

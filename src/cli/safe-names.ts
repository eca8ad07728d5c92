/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const longest = 120;

/**
 * A file name for each name that a person gave, in order: no folder, nothing that a system forbids, and no two alike even where
 * case does not count. Somebody else's file chooses the names, so they never leave the folder.
 */
export function safeNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const { stem, ending } = parts(safeName(name));
    let free = stem + ending;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number})${ending}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function safeName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*\ufffd]/gu, '-')
    .replaceAll(/^[. ]+|[. ]+$/gu, '');
  if (cleaned === '') return 'piece';
  const { stem, ending } = parts(cleaned);
  const short = `${Array.from(stem)
    .slice(0, longest - ending.length)
    .join('')}${ending}`;
  return reserved.test(short) ? `_${short}` : short;
}

/** What comes before the last dot, and that dot with what follows when it looks like a kind of file. */
function parts(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /(?<=.)\.[a-z0-9]{1,10}$/iu.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

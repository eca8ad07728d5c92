/*
 * What a proof is, told by its bytes: a name or a type that came with a file may be wrong, and what is opened with the system
 * is named after what it is.
 */

export const proofKinds = ['pdf', 'jpeg', 'png', 'webp', 'heic'] as const;
export type ProofKind = (typeof proofKinds)[number];

interface KindFacts {
  /** MIME type that is stored. */
  readonly type: string;
  /** Endings of names that say the same, the usual one first; lower case, without the dot. */
  readonly endings: readonly [string, ...string[]];
}

const facts = {
  pdf: { type: 'application/pdf', endings: ['pdf'] },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { type: 'image/png', endings: ['png'] },
  webp: { type: 'image/webp', endings: ['webp'] },
  heic: { type: 'image/heic', endings: ['heic', 'heif', 'hif'] },
} as const satisfies Record<ProofKind, KindFacts>;

/** How many bytes from the start tell what a file is: the PDF header may stand anywhere in the first kilobyte. */
export const headBytes = 1024;

/** The kind of a file by its first bytes (`headBytes` of them, or all there are); undefined when it is none of ours. */
export function proofKindOf(head: Uint8Array): ProofKind | undefined {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const text = String.fromCharCode(...head.subarray(0, headBytes));
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp';
  if (text.startsWith('ftyp', 4)) return isHeic(head, text) ? 'heic' : undefined;
  return text.includes('%PDF-') ? 'pdf' : undefined;
}

const codings: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'hevm',
  'hevs',
]);

/** ISO/IEC 23008-12: the brands of the first box name the coding; `mif1` and `msf1` alone leave it open. */
function isHeic(head: Uint8Array, text: string): boolean {
  const size = Math.min(
    new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0),
    text.length,
  );
  const brands = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(text.slice(at, at + 4));
  if (brands.some((brand) => codings.has(brand))) return true;
  const isOpen = brands.some((brand) => brand === 'mif1' || brand === 'msf1');
  return isOpen && !brands.some((brand) => brand === 'avif' || brand === 'avis');
}

const startsWith = (head: Uint8Array, signature: readonly number[]): boolean =>
  head.length >= signature.length && signature.every((byte, index) => head[index] === byte);

export const typeOfKind = (kind: ProofKind): string => facts[kind].type;

/** The kind that a stored type stands for; undefined for what an older or foreign file holds. */
export const kindOfType = (type: string): ProofKind | undefined =>
  proofKinds.find((kind) => facts[kind].type === type);

/** The usual ending of a kind, without the dot. */
export const endingOfKind = (kind: ProofKind): string => facts[kind].endings[0];

/** The endings that a file chooser is to show, with their dots. */
export const takenEndings: readonly string[] = proofKinds.flatMap((kind) =>
  facts[kind].endings.map((ending) => `.${ending}`),
);

/** The kind that the ending of a name speaks of; undefined when it is none of ours. */
export function kindOfName(name: string): ProofKind | undefined {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
  return proofKinds.find((kind) => facts[kind].endings.some((known) => known === ending));
}

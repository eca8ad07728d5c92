/* Accidents that happen to bytes: on a stick, in a download, in the hands of somebody who means harm. */

export interface Mutated {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Next = () => number;
type Accident = (bytes: Uint8Array<ArrayBuffer>, next: Next) => Uint8Array<ArrayBuffer>;

const joined = (...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** A stretch of the file: a few bytes, or a good part of it. */
function stretch(size: number, next: Next): readonly [from: number, to: number] {
  const from = next() % size;
  const most = next() % 2 === 0 ? 64 : size;
  return [from, Math.min(size, from + 1 + (next() % most))];
}

export const flipBits: Accident = (bytes, next) => {
  const flipped = bytes.slice();
  for (let flips = 1 + (next() % 3); flips > 0; flips -= 1) {
    const at = next() % flipped.length;
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (next() % 8));
  }
  return flipped;
};

const accidents: Readonly<Record<string, Accident>> = {
  'cut short': (bytes, next) => bytes.slice(0, next() % bytes.length),
  'beginning lost': (bytes, next) => bytes.slice(next() % bytes.length),
  'stretch lost': (bytes, next) => {
    const [from, to] = stretch(bytes.length, next);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  'stretch repeated': (bytes, next) => {
    const [from, to] = stretch(bytes.length, next);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  'stretches swapped': (bytes, next) => {
    const [a, b, c] = [next(), next(), next()]
      .map((number) => number % bytes.length)
      .toSorted((x, y) => x - y);
    return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
  },
  'stretch blanked': (bytes, next) => {
    const [from, to] = stretch(bytes.length, next);
    return bytes.slice().fill(next() % 256, from, to);
  },
  'stretch of noise': (bytes, next) => {
    const [from, to] = stretch(bytes.length, next);
    const noisy = bytes.slice();
    for (let at = from; at < to; at += 1) noisy[at] = next() >>> 24;
    return noisy;
  },
  'bytes added': (bytes, next) => joined(bytes, new Uint8Array(1 + (next() % 300)).fill(next() % 256)),
};

/** Any of them. */
export function mutate(bytes: Uint8Array<ArrayBuffer>, next: Next): Mutated {
  const names = Object.keys(accidents);
  const choice = next() % (2 * names.length);
  const what = names[choice] ?? 'bits flipped';
  return { what, bytes: (accidents[what] ?? flipBits)(bytes, next) };
}

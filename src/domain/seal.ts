/** A point of the seal; the seal fits the circle of radius 1 around 0,0, y downwards. */
export type SealPoint = readonly [x: number, y: number];

export interface Seal {
  /** The wide band of petals, closed: the last point joins the first. */
  readonly petals: readonly SealPoint[];
  /** The narrow band inside it. */
  readonly band: readonly SealPoint[];
}

interface Wave {
  readonly radius: number;
  readonly height: number;
  /** Waves in the whole drawing, and turns in which the one line draws them. They share no divisor, so that the line closes last. */
  readonly waves: number;
  readonly turns: number;
  readonly phase: number;
}

const pointsPerWave = 16;

/**
 * The rosette of a passport: one line wound several times round a circle, twice. Drawn from the number picked when the
 * passport was made and from nothing else, so it says nothing about the person. The same number draws the same rosette
 * for ever, on screen and on paper.
 */
export function drawSeal(number: number): Seal {
  const pick = picker(number);
  const petalTurns = 4 + pick(3);
  const bandTurns = 3 + pick(3);
  return {
    petals: wind({
      radius: 0.81,
      height: 0.145 + pick(5) / 100,
      ...coprime(58 + pick(24), petalTurns),
      phase: pick(360),
    }),
    band: wind({ radius: 0.575, height: 0.045, ...coprime(80 + pick(30), bandTurns), phase: pick(360) }),
  };
}

function wind({ radius, height, waves, turns, phase }: Wave): readonly SealPoint[] {
  const count = waves * pointsPerWave;
  const start = (phase * Math.PI) / 180;
  return Array.from({ length: count }, (_, index) => {
    const along = (index / count) * 2 * Math.PI;
    const distance = radius + height * Math.cos(along * waves + start);
    const angle = along * turns;
    return [distance * Math.sin(angle), -distance * Math.cos(angle)] as const;
  });
}

function coprime(least: number, turns: number): Pick<Wave, 'waves' | 'turns'> {
  let waves = least;
  while (greatestDivisor(waves, turns) > 1) waves += 1;
  return { waves, turns };
}

function greatestDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestDivisor(right, left % right);
}

/** Whole numbers from 0 to below `count`, always the same ones for a seed (mulberry32, public domain algorithm). */
function picker(seed: number): (count: number) => number {
  let state = seed % 0x1_0000_0000;
  return (count) => {
    state = (state + 0x6d2b79f5) % 0x1_0000_0000;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

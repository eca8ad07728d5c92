import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/* What the programs of `npm run faults` have in common: a seed, a number of runs, a line of log for each, and a verdict. */

/** One line of the log of a program. */
export type LogLine = Readonly<Record<string, unknown>>;

export interface ProgramOptions {
  readonly seed: number;
  /** How often it does what it does. */
  readonly runs: number;
  readonly log: (line: LogLine) => void;
}

export interface Outcome {
  readonly ok: boolean;
  readonly counts: Readonly<Record<string, number>>;
  /** One or two sentences for the summary. */
  readonly says: string;
}

export type Program = (options: ProgramOptions) => Promise<Outcome>;

/** Numbers that follow from a seed: mulberry32, public domain. */
export interface Random {
  /** 0 ≤ x < 1 */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { next, between, pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0] };
}

/** Writes lines of JSON into a file that is begun anew. */
export async function openLog(
  path: string,
): Promise<{ readonly log: (line: LogLine) => void; readonly close: () => Promise<void> }> {
  await mkdir(dirname(path), { recursive: true });
  const stream = createWriteStream(path);
  return {
    log: (line) => void stream.write(`${JSON.stringify(line)}\n`),
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}

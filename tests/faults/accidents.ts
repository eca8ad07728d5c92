import { randomNumbers } from '../fixtures/sample-contents.ts';
import type { Program } from './program.ts';

/** A kind of accident that is tried many times. Each run depends on seed and number alone, so that one can be tried again. */
export interface Accidents {
  readonly start: (seed: number) => Promise<FaultRuns>;
}

export interface FaultRuns {
  /** Tries accident number `index`; says what it came to, in few words that repeat. Throws NotSurvived when something was lost. */
  readonly run: (index: number) => Promise<string>;
  /** What is worth knowing after the last run. */
  readonly measures: () => Readonly<Record<string, string>>;
}

/** Something was lost, thrown, or not said. */
export class NotSurvived extends Error {}

/** Numbers that belong to one run. */
export function numbersOf(seed: number, index: number): () => number {
  const next = randomNumbers((Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b)) >>> 0);
  // Neighbouring seeds begin alike.
  for (let skipped = 0; skipped < 8; skipped += 1) next();
  return next;
}

/** A run that has not ended after this is a hang, in milliseconds. */
const patience = 120_000;

/** Makes a program of `npm run faults` out of a kind of accident: one line of log for each run, with its number and what it came to. */
export function programOf(accidents: Accidents): Program {
  return async ({ seed, runs, log }) => {
    const counts: Record<string, number> = {};
    const failures: string[] = [];
    const started = await accidents.start(seed);
    for (let run = 0; run < runs; run += 1) {
      const { outcome, lost } = await survived(started, run);
      if (lost) failures.push(`run ${run}: ${outcome}`);
      const told = lost ? 'not survived' : outcome;
      counts[told] = (counts[told] ?? 0) + 1;
      log({ run, outcome, ...(lost ? { lost } : {}) });
    }
    const measures = Object.entries(started.measures()).map(([what, value]) => `${what} ${value}`);
    const verdict =
      failures.length === 0 ? 'all survived' : `${failures.length} not survived, first ${failures[0] ?? ''}`;
    return {
      ok: failures.length === 0,
      counts,
      says: `${runs} files, ${Object.keys(counts).length} outcomes, ${verdict}; ${measures.join(', ')}`,
    };
  };
}

interface Survived {
  readonly outcome: string;
  readonly lost: boolean;
}

async function survived(started: FaultRuns, run: number): Promise<Survived> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<Survived>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'hangs', lost: true }), patience);
  });
  try {
    const ended = started.run(run).then((outcome) => ({ outcome, lost: false }));
    return await Promise.race([ended, hang]);
  } catch (error) {
    return {
      outcome: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      lost: true,
    };
  } finally {
    clearTimeout(timer);
  }
}

/* Between the page that writes and the test that kills it. */

export type Scenario = 'typing' | 'heavy' | 'points' | 'import' | 'merge' | 'proofs';

/** Something the page was told is saved. */
export type Acknowledged =
  | { readonly entry: string; readonly number: number }
  | { readonly batch: number; readonly size: number; readonly mode: 'replace' | 'merge' }
  | { readonly proof: string };

/** `at`: milliseconds since 1970, by the clock of the computer. */
export type Told =
  | { readonly at: number; readonly what: Acknowledged }
  | { readonly at: number; readonly begun: { readonly batch: number; readonly size: number } }
  | { readonly at: number; readonly problem: string | null }
  | { readonly at: number; readonly recovering: string }
  | { readonly at: number; readonly failed: string };

export type OpenedAs =
  | { readonly how: 'opened' }
  | { readonly how: 'recovered'; readonly trouble: string; readonly isCut: boolean }
  /** There is a copy, and nothing of it can be read. */
  | { readonly how: 'lost'; readonly trouble: string }
  | { readonly how: 'refused'; readonly why: string }
  | { readonly how: 'threw'; readonly why: string };

/** What a notebook holds of what was written. */
export interface Held {
  /** By entry, the last number written into it. */
  readonly numbers: Readonly<Record<string, number>>;
  /** By batch, how many of its entries are there. */
  readonly batches: Readonly<Record<string, number>>;
  /** By hash, whether the bytes are there. */
  readonly proofs: Readonly<Record<string, boolean>>;
  readonly entries: number;
  readonly recordVersion: number;
}

export interface NotebookPage {
  readonly open: (slot: string, withCopy: boolean) => Promise<OpenedAs>;
  readonly held: () => Promise<Held>;
  readonly begin: (scenario: Scenario, from: number) => void;
  readonly putVersion1: (slot: string, count: number, pattern: string) => Promise<void>;
  readonly timedSaves: (count: number) => Promise<readonly number[]>;
  readonly fill: (entries: number, proofs: number, size: number) => Promise<void>;
  readonly timedPoint: () => Promise<number>;
  readonly settle: () => Promise<void>;
}

declare global {
  var notebook: NotebookPage;
  var tell: (told: Told) => void;
}

import type { Report } from './control.ts';

/** Tells the test something. */
export function report(message: Report): void {
  process.send?.(message);
}

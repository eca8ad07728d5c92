/**
 * What a page remembers while the window is open: where it was scrolled, what was open. It is a convenience, not data.
 */
const scrolls = new Map<string, number>();
const openings = new Map<string, boolean>();

/** Keys of openings that outlast the window, such as help that was read and folded. */
const lastingPrefix = 'help.';
let keep: ((lasting: Readonly<Record<string, boolean>>) => void) | undefined;

export const rememberedScroll = {
  of: (key: string): number => scrolls.get(key) ?? 0,
  set: (key: string, top: number): void => {
    scrolls.set(key, top);
  },
} as const;

export const rememberedOpening = {
  of: (key: string | undefined): boolean | undefined => (key === undefined ? undefined : openings.get(key)),
  set: (key: string | undefined, isOpen: boolean): void => {
    if (key === undefined || openings.get(key) === isOpen) return;
    openings.set(key, isOpen);
    if (key.startsWith(lastingPrefix)) keep?.(lastingOpenings());
  },
} as const;

/** Starts with the openings that were kept, and hands over those that last at each change. */
export function keepOpenings(
  kept: Readonly<Record<string, boolean>>,
  write: (lasting: Readonly<Record<string, boolean>>) => void,
): void {
  for (const [key, isOpen] of Object.entries(kept)) openings.set(key, isOpen);
  keep = write;
}

function lastingOpenings(): Readonly<Record<string, boolean>> {
  return Object.fromEntries([...openings].filter(([key]) => key.startsWith(lastingPrefix)));
}

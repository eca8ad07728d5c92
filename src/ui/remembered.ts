/**
 * What a page remembers while the window is open: where it was scrolled, what was open. It is a convenience, not data:
 * nothing of it is stored.
 */
const scrolls = new Map<string, number>();
const openings = new Map<string, boolean>();

export const rememberedScroll = {
  of: (key: string): number => scrolls.get(key) ?? 0,
  set: (key: string, top: number): void => {
    scrolls.set(key, top);
  },
} as const;

export const rememberedOpening = {
  of: (key: string | undefined): boolean | undefined => (key === undefined ? undefined : openings.get(key)),
  set: (key: string | undefined, isOpen: boolean): void => {
    if (key !== undefined) openings.set(key, isOpen);
  },
} as const;

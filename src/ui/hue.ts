import type { CSSProperties } from 'react';

declare module 'react' {
  interface CSSProperties {
    /** The colour of a section, read by the module styles as `var(--hue)`. */
    '--hue'?: string | undefined;
    '--amount'?: string | undefined;
    '--shift'?: string | undefined;
  }
}

/** The name of a colour token without its `--c-` (`accent`, `studies`…). An unknown name falls back to ink. */
export type Hue = string;

/** The state of a thing. It is always said by an icon and words; the colour only goes with them. */
export type Tone = 'ok' | 'soon' | 'past' | 'none' | 'info' | 'problem';

/** A custom property for the module styles. Only letters and hyphens pass: a name is never a piece of CSS. */
export function hueStyle(hue: Hue | undefined): CSSProperties | undefined {
  if (hue === undefined || !/^[a-z-]+$/.test(hue)) return undefined;
  return { '--hue': `var(--c-${hue}, var(--c-ink-2))` };
}

import type { Tone } from './hue.ts';

/** The drawing of each state when a screen does not choose another. */
export const toneIcons = {
  ok: 'circle-check',
  soon: 'hourglass',
  past: 'history',
  none: 'link',
  info: 'info',
  problem: 'circle-alert',
} as const satisfies Readonly<Record<Tone, string>>;

import type { ValidityState } from '../../domain/validity.ts';
import type { Tone } from '../../ui/hue.ts';

/** How each state of a title is drawn; its words always stand beside. */
export const stateTones = {
  soon: { tone: 'soon', icon: 'hourglass' },
  valid: { tone: 'ok', icon: 'circle-check' },
  unknown: { tone: 'none', icon: 'pen-line' },
  past: { tone: 'past', icon: 'history' },
  open: { tone: 'none', icon: 'link' },
} as const satisfies Readonly<Record<ValidityState, { readonly tone: Tone; readonly icon: string }>>;

import type { bin as frBin } from '../fr/bin.ts';
import type { Widen } from '../language.ts';

/** The bin, in English. */
export const bin: Widen<typeof frBin> = {
  title: 'Bin',
  lede: 'What you took out waits here, with no time limit.',
  empty: 'The bin is empty',
  emptyText: 'A line taken out of the passport comes here, and can go back.',
  putAsideOn: (p) => `Taken out on ${p.date}`,
  bringBack: 'Put back in the passport',
  broughtBack: (p) => `“${p.name}” is back in the passport.`,
  purge: 'Erase for ever',
  purgeQuestion: (p) => `Erase “${p.name}” for ever?`,
  purgeText:
    'The rest of the passport is kept. This line and its history are erased from this notebook and cannot come back. Copies already saved elsewhere still contain it.',
  keep: 'Keep it',
  purged: (p) => `“${p.name}” is erased.`,
  unnamed: 'Unnamed',
};

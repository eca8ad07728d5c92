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
  versions: 'Versions',
  purge: 'Erase for ever',
  purgeQuestion: (p) => `Erase “${p.name}” for ever?`,
  purgeText:
    'The rest of the passport is kept. This line and its history are erased from this notebook and cannot come back.',
  keep: 'Keep it',
  purged: (p) => `“${p.name}” is erased.`,
  emptyBin: 'Empty the bin',
  emptyQuestion: (p) =>
    p.count === 1 ? 'Erase the line in the bin for ever?' : `Erase the ${p.count} lines in the bin for ever?`,
  emptyQuestionText:
    'The rest of the passport is kept. These lines and their history are erased from this notebook and cannot come back:',
  more: (p) => (p.count === 1 ? 'and one more' : `and ${p.count} more`),
  keepAll: 'Keep all',
  emptied: 'The bin is empty.',
  elsewhere: 'Copies that were saved elsewhere still hold them: the notebook cannot go and erase them there.',
  forget: 'Also erase the states kept by this computer',
  forgetText:
    'Without this, the states on the Backups page keep these words for several months. With this, a single state is kept: the one of today.',
  forgotten: 'The states of before are erased from this computer.',
  notForgotten:
    'The lines are erased from the notebook. The states kept by this computer could not be: their folder refuses. You can erase them from the Backups page.',
};

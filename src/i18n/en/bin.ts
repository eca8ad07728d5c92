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
    'The rest of the passport is kept. This line and its versions are erased from the notebook, and “Undo” does not bring it back.',
  keep: 'Keep it',
  purged: (p) => `“${p.name}” is erased.`,
  emptyBin: 'Empty the bin',
  emptyQuestion: (p) =>
    p.count === 1 ? 'Erase the line in the bin for ever?' : `Erase the ${p.count} lines in the bin for ever?`,
  emptyQuestionText: (p) =>
    p.count === 1
      ? 'The rest of the passport is kept. This line and its versions are erased from the notebook, and “Undo” does not bring it back:'
      : 'The rest of the passport is kept. These lines and their versions are erased from the notebook, and “Undo” does not bring them back:',
  more: (p) => (p.count === 1 ? 'and one more' : `and ${p.count} more`),
  keepAll: 'Keep all',
  emptied: 'The bin is empty.',
  elsewhere: (p) =>
    p.count === 1
      ? 'Copies already saved elsewhere still contain it: the notebook cannot erase it there.'
      : 'Copies already saved elsewhere still contain them: the notebook cannot erase them there.',
  forget: 'Also erase the earlier states kept on this computer',
  forgetText: (p) =>
    p.count === 1
      ? `Otherwise they stay on the ${p.page} page for several months, under “${p.heading}”, and this line can be found in them. If you tick this, only one state is left: the present one, without it.`
      : `Otherwise they stay on the ${p.page} page for several months, under “${p.heading}”, and these lines can be found in them. If you tick this, only one state is left: the present one, without them.`,
  forgotten:
    'You can no longer go back to the earlier states on this computer. The disk may hold traces of them until it writes over them.',
  notForgotten: (p) =>
    `${p.count === 1 ? 'The line is' : 'The lines are'} erased from the notebook. The earlier states could not be: their folder refused. You can erase them from the ${p.page} page.`,
};

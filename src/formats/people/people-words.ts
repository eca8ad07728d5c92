import { fold } from '../../domain/fold.ts';

/** Letters and digits alone, folded. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether every word of `text` stands in `whole`. */
export function tells(whole: string, text: string): boolean {
  const words = new Set(plain(whole).split(' '));
  return plain(text)
    .split(' ')
    .every((word) => word === '' || words.has(word));
}

export const isGiven = (text: string | undefined): text is string => (text ?? '').trim() !== '';

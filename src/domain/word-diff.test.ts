import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordChange } from './word-diff.ts';

const side = (changes: readonly WordChange[], on: 'then' | 'now'): string =>
  changes
    .filter((change) => change.on === 'both' || change.on === on)
    .map((change) => change.text)
    .join('');

describe('diffWords', () => {
  it('shows the words that are gone and those that have come', () => {
    expect(diffWords('Cariste de nuit à Feyzin', 'Cariste à Feyzin, chef d’équipe')).toEqual([
      { text: 'Cariste ', on: 'both' },
      { text: 'de nuit ', on: 'then' },
      { text: 'à Feyzin', on: 'both' },
      { text: ', chef d’équipe', on: 'now' },
    ]);
  });

  it('tells a sentence that was written anew as a whole, not word by word', () => {
    expect(diffWords('Cariste, formateur interne de nuit', 'Cariste et chef d’équipe')).toEqual([
      { text: 'Cariste', on: 'both' },
      { text: ', formateur interne de nuit', on: 'then' },
      { text: ' et chef d’équipe', on: 'now' },
    ]);
  });

  it('has nothing to show for the same text, nor for none', () => {
    expect([diffWords('Cariste', 'Cariste'), diffWords('', '')]).toEqual([
      [{ text: 'Cariste', on: 'both' }],
      [],
    ]);
  });

  it('gives back both texts whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('un', 'deux', ' ', '\n', ',', 'é')).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, text, (then, now) => {
        const changes = diffWords(then, now);
        expect([side(changes, 'then'), side(changes, 'now')]).toEqual([then, now]);
        expect(changes.every((change, index) => change.on !== changes[index - 1]?.on)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('compares the lines of very long texts, and shows texts without a line in common as a whole', () => {
    const lines = Array.from({ length: 1_500 }, (_, index) => `mot ${index} de la ligne`);
    const other = lines.with(0, 'première').with(1_499, 'dernière');
    const changes = diffWords(lines.join('\n'), other.join('\n'));
    expect([side(changes, 'then'), side(changes, 'now')]).toEqual([lines.join('\n'), other.join('\n')]);
    expect(changes.filter((change) => change.on === 'both').length).toBeGreaterThan(0);
    const [left, right] = [lines.join('\n'), lines.map((line) => `${line}.\n`).join('\n')];
    const whole = diffWords(left, right);
    expect([side(whole, 'then'), side(whole, 'now')]).toEqual([left, right]);
  });
});

import { expect, it } from 'vitest';
import { isShortPhrase } from './use-protection.ts';

it.each([
  ['chat gris', true],
  ['Motdepasse1', true],
  ['un deux trois quatre', false],
  ['l’éléphant bleu', true],
  ['correcthorsebatterystaple', false],
  ['大きな青い象がお茶を飲む', true],
  ['a b c d e', true],
  ['abc                      ', true],
])('of %j finds that it is short: %s', (phrase, isShort) => {
  expect(isShortPhrase(phrase)).toBe(isShort);
});

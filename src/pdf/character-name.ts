import type { pdf } from '../i18n/fr/pdf.ts';

type Kind = keyof typeof pdf.characters;

/** From the most telling to the widest; the first that fits names the character. */
const kinds: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['control', /\p{Cc}/u],
  ['mark', /\p{Mark}/u],
  ['emoji', /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['thai', /\p{Script=Thai}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['tamil', /\p{Script=Tamil}/u],
  ['tifinagh', /\p{Script=Tifinagh}/u],
  ['letter', /\p{Letter}/u],
];

/** What a character is, in words that help a person to find it. */
export function characterName(character: string, names: { readonly [K in Kind]: string }): string {
  const found = kinds.find(([, pattern]) => pattern.test(character));
  return names[found?.[0] ?? 'symbol'];
}

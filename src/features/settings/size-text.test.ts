import { expect, it } from 'vitest';
import { sizeText } from './size-text.ts';

it.each([
  [0, '0 o', '0 byte'],
  [999, '999 o', '999 byte'],
  [3_449_000, '3,4 Mo', '3.4 MB'],
  [12_000_000_000_000, '12 000 Go', '12,000 GB'],
])('tells %i bytes', (bytes, fr, en) => {
  expect([sizeText(bytes, 'fr'), sizeText(bytes, 'en')].map((text) => text.replace(/\s/gu, ' '))).toEqual([
    fr,
    en,
  ]);
});

import { proofs as en } from './en/proofs.ts';
import { proofs as fr } from './fr/proofs.ts';
import type { Language } from './language.ts';

const words = { fr, en } as const;

/** A size as people read it: « 340 ko », « 1,2 Mo ». Units of a thousand, as systems show them. */
export function sizeText(size: number, language: Language): string {
  const word = words[language];
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  if (size < 1000) return word.bytes({ size: number(size, 0) });
  if (size < 999_500) return word.kilobytes({ size: number(size / 1000, 0) });
  if (size < 999_950_000) return word.megabytes({ size: number(size / 1_000_000, 1) });
  return word.gigabytes({ size: number(size / 1_000_000_000, 2) });
}

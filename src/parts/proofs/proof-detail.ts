import { kindOfType } from '../../domain/proof-kind.ts';
import type { Language } from '../../i18n/language.ts';
import { proofWordsIn } from './use-proof-words.ts';

/** A size as people read it: « 340 ko », « 1,2 Mo ». Units of a thousand, as systems show them. */
export function sizeText(size: number, language: Language): string {
  const words = proofWordsIn(language);
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  if (size < 1000) return words.bytes({ size: number(size, 0) });
  if (size < 999_500) return words.kilobytes({ size: number(size / 1000, 0) });
  if (size < 999_950_000) return words.megabytes({ size: number(size / 1_000_000, 1) });
  return words.gigabytes({ size: number(size / 1_000_000_000, 2) });
}

/** What a proof is and weighs: « PDF, 340 ko ». */
export function proofDetail(type: string, size: number | undefined, language: Language): string {
  const kind = proofWordsIn(language).kinds[kindOfType(type) ?? 'other'];
  return size === undefined ? kind : `${kind}, ${sizeText(size, language)}`;
}

/** The drawing of its kind. */
export const proofIcon = (type: string): string =>
  kindOfType(type) === 'pdf' ? 'file-text' : kindOfType(type) === undefined ? 'paperclip' : 'image';

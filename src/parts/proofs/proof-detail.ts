import { kindOfType } from '../../domain/proof-kind.ts';
import type { Language } from '../../i18n/language.ts';
import { sizeText } from '../../i18n/size-text.ts';
import { proofWordsIn } from './use-proof-words.ts';

/** What a proof is and weighs: « PDF, 340 ko ». */
export function proofDetail(type: string, size: number | undefined, language: Language): string {
  const kind = proofWordsIn(language).kinds[kindOfType(type) ?? 'other'];
  return size === undefined ? kind : `${kind}, ${sizeText(size, language)}`;
}

/** The drawing of its kind. */
export const proofIcon = (type: string): string =>
  kindOfType(type) === 'pdf' ? 'file-text' : kindOfType(type) === undefined ? 'paperclip' : 'image';

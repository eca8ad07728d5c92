import { competenceLevels } from './codelists/competence-levels.ts';
import type { Competence } from './fields/field.ts';
import type { Language } from './language.ts';

/** A level in words; what is no code of our scale (another program's, the person's own word) is told as it is. */
export const competenceLevelText = (level: string, language: Language): string =>
  competenceLevels.find(level)?.[language] ?? level;

/** A competence with its level, as in « Préparer une commande (autonome) ». */
export function competenceText({ label, level = '' }: Competence, language: Language): string {
  if (level.trim() === '') return label;
  const told = `(${competenceLevelText(level, language)})`;
  return label.trim() === '' ? told : `${label} ${told}`;
}

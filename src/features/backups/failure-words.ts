import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import type { Language } from '../../i18n/language.ts';
import { fileProblemText, problemAdvice } from '../../parts/file-problem-text.ts';
import type { RestoreState } from './use-restore.ts';

const words = { fr, en } as const;

type Failed = Extract<RestoreState, { readonly state: 'failed' }>;

/** Which file did not open, and why: one that is no passport is not called a copy. */
export function failureWords(
  { problem, name }: Failed,
  language: Language,
): { readonly title?: string; readonly text: string } {
  const word = words[language];
  const text = fileProblemText(problem, language);
  if (name === undefined || problem.type === 'Cancelled') return { text };
  if (problem.type === 'NotAPassport') {
    return { title: word.notPassport({ name }), text: problemAdvice(problem, language) };
  }
  return {
    title: problem.type === 'ProofsDamaged' ? word.notWholly({ name }) : word.notOpened({ name }),
    text,
  };
}

import type { PassportFileError } from '../domain/passport-file.ts';
import { formats as enFormats } from '../i18n/en/formats.ts';
import { enShell } from '../i18n/en/shell.ts';
import { formats as frFormats } from '../i18n/fr/formats.ts';
import { frShell } from '../i18n/fr/shell.ts';
import type { Language } from '../i18n/language.ts';

const formats = { fr: frFormats, en: enFormats } as const;
const shell = { fr: frShell, en: enShell } as const;

/** What stood in the way of a file: its place (the host's words) or what is in it. */
export type AnyFileProblem = PassportFileError | { readonly type: keyof typeof frShell.fileProblem };

const isOfPlace = (type: string): type is keyof typeof frShell.fileProblem =>
  Object.hasOwn(frShell.fileProblem, type);

/** What is safe and what to do, for a page that has said what happened. */
export const problemAdvice = (problem: PassportFileError, language: Language): string =>
  formats[language].problemText({ problem });

/** What happened, what is safe, what to do. */
export function fileProblemText(problem: AnyFileProblem, language: Language): string {
  const { type } = problem;
  if (isOfPlace(type)) return shell[language].fileProblem[type];
  // What is not of the place is of the file; the two lists meet only in 'Cancelled', told above.
  const ofFile = problem as PassportFileError;
  return `${formats[language].problemTitle({ problem: ofFile })} ${formats[language].problemText({ problem: ofFile })}`;
}

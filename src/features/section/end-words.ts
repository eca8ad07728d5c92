import type { Language } from '../../domain/language.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { timeFromToday } from '../../parts/time-words.ts';
import type { SectionWords } from './use-section-words.ts';
import type { ValidityRow } from './validity-rows.ts';

/** What the board says of an end: the date, and what it means today. Never that something is over for the person. */
export function endWords(
  row: ValidityRow,
  words: SectionWords,
  language: Language,
  today: string,
  isToAskAgain = false,
): { readonly main: string; readonly detail: string } {
  if (row.due === null) {
    if (isToAskAgain) return { main: words.postEnded, detail: words.askAgain };
    if (row.isBoundToEmployer) return { main: words.boundToEmployer, detail: words.issuedByEmployer };
    return { main: row.state === 'unknown' ? words.endToNote : words.noEnd, detail: '' };
  }
  const main = formatPartialDate(row.due, language, 'long');
  if (isToAskAgain && row.state !== 'past') return { main, detail: words.askAgain };
  if (row.end === '') return { main, detail: '' };
  if (row.state !== 'valid') return { main, detail: timeFromToday(row.end, today, language) };
  const month = row.prepareFrom.slice(0, 7);
  return { main, detail: words.prepareFrom({ date: formatPartialDate(month, language, 'short') }) };
}

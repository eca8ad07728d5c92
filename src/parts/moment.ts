import { addDays } from '../domain/calendar.ts';
import { localDay } from '../domain/clock.ts';
import type { Language } from '../domain/language.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import { parts as en } from '../i18n/en/parts.ts';
import { parts as fr } from '../i18n/fr/parts.ts';

const words = { fr, en } as const;

/** The hour of an instant on this computer: « 14 h 02 », "14:02". */
export function timeOf(instant: string, language: Language): string {
  const time = new Date(instant);
  return words[language].moment.time({
    hours: time.getHours(),
    minutes: String(time.getMinutes()).padStart(2, '0'),
  });
}

/** The day of an instant on this computer: « 23 novembre 2026 ». */
export const longDayOf = (instant: string, language: Language): string =>
  formatPartialDate(localDay(new Date(instant)), language, 'long');

/** Since when, to a day, or on the same day to an hour: « 14 h 02 », « le 23 novembre 2026 ». `today` is YYYY-MM-DD. */
export const sinceOf = (instant: string, today: string, language: Language): string =>
  localDay(new Date(instant)) === today
    ? timeOf(instant, language)
    : words[language].moment.onDay({ date: longDayOf(instant, language) });

/** « 23 novembre 2026, 14 h 02 » */
export const momentOf = (instant: string, language: Language): string =>
  `${longDayOf(instant, language)}, ${timeOf(instant, language)}`;

/** For a margin: « Aujourd’hui », « Hier », then the day in short. `today` is YYYY-MM-DD. */
export function marginDay(instant: string, today: string, language: Language): string {
  const day = localDay(new Date(instant));
  if (day === today) return words[language].moment.today;
  if (day === addDays(today, -1)) return words[language].moment.yesterday;
  return formatPartialDate(day, language, 'short');
}

import { daysBetween } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';

/** « dans 12 jours », « il y a 6 semaines »: from today to a day, both YYYY-MM-DD, in the largest unit that says enough. */
export function timeFromToday(day: string, today: string, language: Language): string {
  const days = daysBetween(today, day);
  const tell = new Intl.RelativeTimeFormat(language, { numeric: Math.abs(days) < 2 ? 'auto' : 'always' });
  const size = Math.abs(days);
  if (size < 21) return tell.format(days, 'day');
  if (size < 63) return tell.format(Math.round(days / 7), 'week');
  if (size < 730) return tell.format(Math.round(days / 30.44), 'month');
  return tell.format(Math.round(days / 365.25), 'year');
}

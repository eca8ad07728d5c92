/**
 * Arithmetic on calendar days written `YYYY-MM-DD`. No `Date`: a calendar day has no time zone, and an instant would
 * move it by a day for half of the world. Strings of this form compare in the order of time.
 */

/** Years outside are taken for a slip of the pen. */
export const firstYear = 1900;
export const lastYear = 2100;

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Whether this day exists in the Gregorian calendar, between the years 1900 and 2100. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return isRealMonth(year, month) && day >= 1 && day <= daysInMonth(year, month);
}

export function isRealMonth(year: number, month: number): boolean {
  return isRealYear(year) && month >= 1 && month <= 12;
}

export function isRealYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The same day `months` later (or earlier when negative), `YYYY-MM-DD`. A day that the month does not have becomes
 * its last day: 31 January + 1 month = 28 February.
 */
export function addMonths(ymd: string, months: number): string {
  const { year, month, day } = readDay(ymd);
  const target = shiftMonth(year, month, months);
  return writeDay({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/**
 * The last day of a validity of `months` that begins on `ymd` (counted in): the eve of the anniversary. Issued on
 * 15/04/2022 for 5 years = valid through 14/04/2027. When the month has no such day, its last day: issued on 29/02/2020
 * for 5 years = valid through 28/02/2025 (as article 641 of the Code de procédure civile counts months).
 */
export function lastValidDay(ymd: string, months: number): string {
  const { year, month, day } = readDay(ymd);
  const target = shiftMonth(year, month, months);
  const length = daysInMonth(target.year, target.month);
  return day > length ? writeDay({ ...target, day: length }) : addDays(writeDay({ ...target, day }), -1);
}

/** The day `days` later, or earlier when negative. */
export function addDays(ymd: string, days: number): string {
  return fromDayNumber(dayNumber(ymd) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function readDay(ymd: string): Day {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(ymd);
  if (!found) throw new RangeError(`Not a calendar day: ${ymd}`);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

export function writeDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function shiftMonth(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Days since 1 January of year 1, Gregorian calendar carried backwards. */
function dayNumber(ymd: string): number {
  const { year, month, day } = readDay(ymd);
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

function fromDayNumber(number: number): string {
  // A year is at most 366 days long, so this guess is never too late and at most one or two years early.
  let year = Math.max(1, Math.floor(number / 366));
  while (daysBeforeYear(year + 1) <= number) year += 1;
  const dayOfYear = number - daysBeforeYear(year);
  let month = 1;
  while (month < 12 && daysBeforeMonth(year, month + 1) <= dayOfYear) month += 1;
  return writeDay({ year, month, day: dayOfYear - daysBeforeMonth(year, month) + 1 });
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
}

/** Time is injected: what is due depends on it, and tests choose it. */
export type Clock = {
  /** The instant, ISO 8601 in UTC with milliseconds: `2026-11-23T13:02:00.000Z`. */
  readonly now: () => string;
  /** The calendar day where the person is: `2026-11-23`. Asked again each time, for the app stays open over midnight. */
  readonly today: () => string;
};

/** The computer's clock; `today` follows its local time zone. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDay(new Date()),
};

/** The local calendar day of an instant, `YYYY-MM-DD`. */
export function localDay(instant: Date): string {
  const year = String(instant.getFullYear()).padStart(4, '0');
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

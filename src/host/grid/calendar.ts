/** Days as Excel numbers them: its 1900 system, in which there was a 29 February 1900. */
/** A day's number in the 1900 system less its number in the 1904 system. */
export const DAYS_TO_1904 = 1_462;
/** Serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;
/** Serial of 1 March 1900: before it, serials are one short of the days that really passed. */
const MARCH_1900 = 61;

/** Serial of a date; null for no such day. */
export function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round(date.getTime() / DAY) + UNIX_EPOCH;
  return days < MARCH_1900 ? days - 1 : days;
}

/** Day of a serial (its whole part), at midnight UTC. 29 February 1900 comes out as the 28th. */
export const dateOf = (days: number): Date =>
  new Date((days < MARCH_1900 - 1 ? days + 1 - UNIX_EPOCH : days - UNIX_EPOCH) * DAY);

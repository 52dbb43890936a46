/**
 * Days by plain arithmetic: which there are, how they are written, and Excel's serial numbers of them (1900 date
 * system).
 */

/** There is such a day: no 29 February but in leap years. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** «2021-04-05», for years of four figures. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${twoFigures(month)}-${twoFigures(day)}`;
}

/** «05» */
export function twoFigures(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * Days from 30 December 1899, which Excel's count amounts to after its 29 February 1900: right from 1 March 1900
 * (61) on.
 */
export function daySerial(year: number, month: number, day: number): number {
  // Years are counted from 1 March, so that the leap day is the last (Howard Hinnant, «chrono-compatible low-level
  // date algorithms»).
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - SERIAL_ZERO;
}

export function dayOfSerial(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const days = serial + SERIAL_ZERO;
  const era = Math.floor(days / DAYS_OF_ERA);
  const dayOfEra = days - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

const DAYS_OF_ERA = 146_097;
/** 30 December 1899, counted from 1 March of the year 0. */
const SERIAL_ZERO = 693_899;

/** Dates out of cells: serial numbers, dd/mm/yyyy and its like, a year alone, years mentioned in a text. */
import type { CellScalar } from "../sheet/cells";
import { clean } from "./normalise";
import { dayOfSerial, isDay, isoDay } from "./calendar";

const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{4}|\d{2})(?!\d)/;
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/;
const WORDS = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/i;
const MONTH_YEAR = /(?<!\d)(?:tháng\s*)?(\d{1,2})\s*(?:[/.\-–]|năm)\s*(\d{4})(?!\d)/i;
const PLAIN_DATE = /^\d\d\/\d\d\/\d{4}$/;
const YEAR = /^(?:năm\s*|sinh năm\s*)?(19\d\d|20\d\d)$/i;

function iso(year: number, month: number, day: number): string | null {
  return year >= 1900 && year <= 2199 && isDay(year, month, day) ? isoDay(year, month, day) : null;
}

/**
 * Excel's serial number in the 1900 system (day 60, 29/02/1900, never was) to an ISO date; the time of day is
 * dropped.
 */
export function serialToIso(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 110_000) return null;
  // Before 01/03/1900 Excel's count is one day behind, because of the day that never was.
  const { year, month, day } = dayOfSerial(Math.floor(serial) + (serial >= 61 ? 0 : 1));
  return iso(year, month, day);
}

/** «2021-04-15», a day that there is, from 1900 on. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && isDay(year, month, day);
}

/** «85» is 1985, «05» is 2005: people in a register were not born after 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/**
 * ISO date «1978-01-19»; «1978-01» where only month and year are given, «1978» for a year alone; null where
 * unreadable.
 */
export function readDate(value: CellScalar): string | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") {
    if (!Number.isInteger(value) || value < 1000 || value > 2199) return serialToIso(value);
    // «1898» is a year of no register, rather than the day in 1905 that Excel counts so.
    return value >= 1900 ? String(value) : null;
  }
  const text = clean(value);
  if (text === "") return null;
  // «05/03/1978», as most registers have it.
  if (text.length === 10 && text[2] === "/" && text[5] === "/" && PLAIN_DATE.test(text))
    return iso(Number(text.slice(6)), Number(text.slice(3, 5)), Number(text.slice(0, 2)));
  const year = YEAR.exec(text);
  if (year !== null) return year[1]!;
  const full = WORDS.exec(text) ?? DAY_MONTH_YEAR.exec(text);
  if (full !== null) return iso(fullYear(full[3]!), Number(full[2]), Number(full[1]));
  const turned = YEAR_MONTH_DAY.exec(text);
  if (turned !== null) return iso(Number(turned[1]), Number(turned[2]), Number(turned[3]));
  const month = MONTH_YEAR.exec(text);
  if (month !== null) return iso(Number(month[2]), Number(month[1]), 1)?.slice(0, 7) ?? null;
  if (/^\d{5}$/.test(text)) return serialToIso(Number(text));
  return null;
}

/** Every year from 1990 to 2099 that a text mentions, in order, each once. */
export function yearsIn(text: string): readonly number[] {
  const found = text.match(/(?<!\d)(?:199\d|20\d\d)(?!\d)/g) ?? [];
  return [...new Set(found.map(Number))];
}

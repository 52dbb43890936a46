/** The text that a cell shows. */
import type { RawValue } from "../model/model";
import { DAYS_TO_1904, dateOf } from "./calendar";
import { EN_US } from "./region";
import type { Region } from "./region";

/** The workbook's days are counted from 1904; in whose way it is written. */
export interface Shown {
  readonly date1904?: boolean;
  readonly region?: Region;
}

/**
 * The text a cell shows, for the formats our workbooks use: General, 0, 0.00, #,##0 (with decimals), percentages,
 * dates and times
 * (d m y h s in any order and AM/PM), @. Anything else falls back to General. Excel also cuts to the column
 * («####»): not imitated.
 */
export function displayed(value: RawValue, format: string, { date1904 = false, region = EN_US }: Shown = {}): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = splitSections(format);
  if (typeof value === "string") {
    const section = sections[3] ?? (sections.length === 1 ? sections[0]! : "@");
    return section.includes("@") ? literal(section.replace(/@/g, "\u0000")).replace(/\u0000/g, value) : value;
  }
  if (/^general$/i.test(format) || format === "@" || format === "") return general(value, region);
  const own = value < 0 && sections.length > 1;
  const section = sectionFor(value, sections).replace(CONDITION, "");
  const shown = own ? -value : value;
  if (/^general$/i.test(section)) return general(shown, region);
  if (isDated(section)) return dated(date1904 ? shown + DAYS_TO_1904 : shown, ofSystem(section, region), region);
  return numbered(shown, section, region);
}

/** Colours and conditions; «[h]» is none. */
const CONDITION = /\[[^\]$hms][^\]]*\]/gi;

/** Whether a format shows numbers as days or times. */
export const isDated = (format: string): boolean =>
  !/^general$/i.test(format) && /[dmyhs]/i.test(format.replace(CONDITION, "").replace(/"[^"]*"|\\./g, ""));

/** The formats 14 and 22 of every workbook are the system's own short date. */
const ofSystem = (section: string, { day }: Region): string =>
  /^m\/d\/yyyy(?: h:mm)?$/i.test(section) ? section.replace(/^m\/d\/yyyy/i, day) : section;

/** One section: for all numbers. Two: the second for negative ones. Three: the third for zero. */
function sectionFor(value: number, sections: readonly string[]): string {
  if (value < 0 && sections.length > 1) return sections[1]!;
  return value === 0 && sections.length > 2 ? sections[2]! : sections[0]!;
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [""];
}

/** Quoted and escaped letters as they are; «_x» a space, «*x» nothing. */
function literal(text: string): string {
  return text.replace(
    /"([^"]*)"|\\(.)|_.|\*./g,
    (whole: string, quoted?: string, escaped?: string) => quoted ?? escaped ?? (whole.startsWith("_") ? " " : ""),
  );
}

/** General shows at most eleven characters' worth of digits. */
function general(value: number, { decimal }: Region): string {
  return shortest(value).replace(".", decimal);
}

function shortest(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0)) {
    const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
    return `${mantissa.replace(/\.?0+$/, "")}E${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/[-+]/, "").padStart(2, "0")}`;
  }
  const room = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(Math.min(room, 9))));
}

function numbered(value: number, section: string, region: Region): string {
  const m = /^((?:"[^"]*"|\\.|[^0#?"\\])*)([0#?,]*)(?:\.([0#?]*))?(E\+0+)?(.*)$/is.exec(section);
  if (!m || (m[2] === "" && m[3] === undefined)) return literal(section) || general(value, region);
  const percent = /%/.test(section.replace(/"[^"]*"/g, ""));
  const grouped = /[0#?],[0#?]/.test(m[2]!);
  const places = (m[3] ?? "").length;
  const least = (m[3] ?? "").replace(/[#?]+$/, "").length;
  const size = Math.abs(percent ? value * 100 : value);
  if (m[4])
    return (
      literal(m[1]!) +
      value
        .toExponential(places)
        .replace(".", region.decimal)
        .replace(/e([-+])(\d+)$/, (_all, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`) +
      literal(m[5]!)
    );
  const text = rounded(size, places);
  let [whole, decimals = ""] = text.split(".") as [string, string?];
  // «0.##» of 5 shows «5.» in Excel: the point stays.
  while (decimals.length > least && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  whole = whole.padStart((m[2]!.match(/0/g) ?? []).length, "0");
  if (whole === "0" && !m[2]!.includes("0")) whole = "";
  if (grouped) whole = whole.replace(/\B(?=(\d{3})+$)/g, region.group);
  const body = m[3] === undefined ? whole : `${whole}${region.decimal}${decimals}`;
  const negative = value < 0 && Number(text) !== 0;
  return `${negative ? "-" : ""}${literal(m[1]!)}${body}${literal(m[5]!)}`;
}

/** Half away from zero on the decimal digits, as Excel rounds what it shows. */
function rounded(size: number, places: number): string {
  return Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${places}`))}e-${places}`).toFixed(places);
}

/** A day and a time of day, taken apart for the letters of a format. */
interface Moment {
  readonly date: Date;
  /** All seconds since day 0, for «[h]», and those of the day. */
  readonly seconds: number;
  readonly clock: number;
  readonly half: boolean;
  readonly region: Region;
}
const two = (n: number) => String(n).padStart(2, "0");
const oneOrTwo = (letters: string, n: number) => (letters.length > 1 ? two(n) : String(n));

/** What a run of letters of a format shows; the first that matches. */
const LETTERS: readonly [run: RegExp, show: (letters: string, moment: Moment, isMinute: () => boolean) => string][] = [
  [/^\[h+\]$/, (_, { seconds }) => String(Math.floor(seconds / 3600))],
  [/^am\/pm$/, (_, { clock, region }) => region.halves[clock < 43_200 ? 0 : 1]],
  [/^y+$/, (letters, { date }) => yearText(letters, date.getUTCFullYear())],
  [/^d+$/, (letters, { date, region }) => dayText(letters, date, region)],
  [/^h+$/, (letters, { clock, half }) => oneOrTwo(letters, hourShown(Math.floor(clock / 3600), half))],
  [/^s+$/, (letters, { clock }) => oneOrTwo(letters, clock % 60)],
  [
    /^m+$/,
    (letters, { clock, date, region }, isMinute) =>
      isMinute() ? oneOrTwo(letters, Math.floor((clock % 3600) / 60)) : monthText(letters, date.getUTCMonth(), region),
  ],
];

const yearText = (letters: string, year: number) => (letters.length > 2 ? String(year) : two(year % 100));
const hourShown = (hour: number, half: boolean) => (half ? ((hour + 11) % 12) + 1 : hour);

/** d 1, dd 01, ddd Mon, dddd Monday. */
function dayText(letters: string, date: Date, { days, shortDays }: Region): string {
  if (letters.length <= 2) return oneOrTwo(letters, date.getUTCDate());
  return (letters.length === 3 ? shortDays : days)[date.getUTCDay()]!;
}

/** m 1, mm 01, mmm Jan, mmmm January. */
function monthText(letters: string, month: number, { months, shortMonths }: Region): string {
  if (letters.length <= 2) return oneOrTwo(letters, month + 1);
  return (letters.length === 3 ? shortMonths : months)[month]!;
}

function dated(value: number, section: string, region: Region): string {
  if (value < 0) return "########";
  const seconds = Math.round(value * 86_400);
  const days = Math.floor(seconds / 86_400);
  const moment: Moment = {
    date: dateOf(days),
    seconds,
    clock: seconds - days * 86_400,
    half: /am\/pm/i.test(section),
    region,
  };
  const parts = section.match(/"[^"]*"|\\.|am\/pm|\[h+\]|y+|m+|d+|h+|s+|./gis) ?? [];
  return parts
    .map((part, i) => {
      const letters = part.toLowerCase();
      const found = LETTERS.find(([run]) => run.test(letters));
      return found ? found[1](letters, moment, () => isMinutes(parts, i)) : literal(part);
    })
    .join("");
}

/** «m» means minutes right after hours or right before seconds. */
function isMinutes(parts: readonly string[], i: number): boolean {
  const letter = (p: string) => /^(\[h+\]|[ymdhs]+)$/i.test(p);
  const before = parts.slice(0, i).reverse().find(letter);
  const after = parts.slice(i + 1).find(letter);
  return /h/i.test(before ?? "") || /^s/i.test(after ?? "");
}
